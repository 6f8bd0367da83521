import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { zoneOf } from '../../../adapters/zone.ts';
import type { Clinic } from '../../../bot/config.ts';
import { type Audit, audit, type Violations } from '../../../bot/crash-test/audit.ts';
import { crashClinic, phoneOf } from '../../../bot/crash-test/clinic.ts';
import type { Life } from '../../../bot/crash-test/patient.ts';
import type { Heard } from '../../../bot/crash-test/post-office.ts';
import { timeOf, toldIn } from '../../../bot/crash-test/told.ts';
import type { BookedRow } from '../../../storage/agenda-book.ts';
import type { Store, TranscriptRow } from '../../../storage/store.ts';

const ADDRESS = phoneOf(0);
const LANE = `andes/courier/${ADDRESS}`;
const EIGHT = Date.parse('2026-03-12T08:00:00-05:00');
const HALF_HOUR = 30 * 60_000;
const TOLD = '[booked mañana, jueves 12 de marzo a las 8:00 a. m.]';
const CANCELLED = '[cancelled mañana, jueves 12 de marzo a las 8:00 a. m.]';

let clinic: Clinic;
before(async () => {
  clinic = await crashClinic(1);
});

/** A patient who wrote two messages, got two replies and has a visit: all as it should be. */
function sound() {
  const said = (id: number, text: string): TranscriptRow => ({
    id,
    at: 0,
    who: 'patient',
    text,
    detail: { id: text },
    delivery: null,
  });
  const reply = (id: number, key: string): TranscriptRow => ({
    id,
    at: 0,
    who: 'bot',
    text: '',
    detail: {},
    delivery: { key, status: 'sent', reason: null, externalId: null },
  });
  const heard = (key: string, text: string): Heard => ({ key, text, choices: [], awaiting: null });
  const keys = [`${LANE}:1:0`, `${LANE}:2:0`] as const;
  return {
    acknowledged: ['one', 'two'],
    rows: [said(1, 'one'), reply(2, keys[0]), said(3, 'two'), reply(4, keys[1])],
    heard: [heard(keys[0], 'Buenas'), heard(keys[1], `${TOLD} Traiga su documento.`)],
    visits: [visit('a', EIGHT)],
    lanes: [] as { clinic: string; channel: string; address: string }[],
    openOutbox: 0,
    channel: 'courier',
  };
}

function visit(id: string, startsAt: number, status: BookedRow['status'] = 'booked'): BookedRow {
  return {
    id,
    clinic: 'andes',
    openingId: id,
    patient: 'patient-0',
    service: 'cardiology',
    practitioner: 'restrepo',
    site: 'norte',
    startsAt,
    endsAt: startsAt + HALF_HOUR,
    modality: 'in-person',
    orderId: null,
    key: `${LANE}:1:1`,
    status,
  };
}

async function audited(change: (story: ReturnType<typeof sound>) => void): Promise<Audit> {
  const story = sound();
  change(story);
  const { acknowledged, heard, rows, visits, lanes, openOutbox, channel } = story;
  // All that is read of a store by the audit.
  const store = {
    transcript: async () => rows,
    readyLanes: async () => ({ lanes, nextReadyAt: null }),
    counts: async () => ({ openInbox: 0, openOutbox, parked: 0, conversations: 1 }),
    agenda: { of: async () => visits },
  } as unknown as Store;
  const line = { channel, address: ADDRESS, heard, bring: async () => true, hangUp: () => {} };
  const lives: Life[] = [{ line, acknowledged }];
  return audit(store, clinic, { lives, now: 0 });
}

describe('the audit of a crash-test', () => {
  it('finds nothing where everything is as it should be', async () => {
    const { violations, findings, repeatedSends, replies } = await audited(() => {});
    assert.deepEqual(findings, []);
    assert.ok(Object.values(violations).every((count) => count === 0));
    assert.deepEqual({ repeatedSends, replies }, { repeatedSends: 0, replies: 2 });
  });

  const wrongs: [
    what: string,
    violation: keyof Violations,
    change: (story: ReturnType<typeof sound>) => void,
  ][] = [
    ['a message that no turn was taken on', 'lost', ({ rows }) => void rows.splice(0, 1)],
    ['a reply that never came', 'lost', ({ heard }) => void heard.shift()],
    ['a message with two turns', 'repeatedTurns', ({ rows }) => void rows.push(rows[0]!)],
    ['a reply that came twice', 'repeatedTurns', ({ heard }) => void heard.push(heard[0]!)],
    [
      'an opening with two appointments',
      'doubleBookings',
      ({ visits }) => void visits.push({ ...visit('b', EIGHT + 1), key: 'andes/courier/another:1:1' }),
    ],
    ['a visit that is not in the agenda', 'toldButNotBooked', ({ visits }) => void visits.pop()],
    [
      'a visit of which a patient was told another time',
      'toldButNotBooked',
      ({ visits }) => Object.assign(visits[0]!, { startsAt: EIGHT + HALF_HOUR }),
    ],
    [
      'a visit that nobody was told of',
      'bookedButNotTold',
      ({ visits }) => void visits.push(visit('b', EIGHT + HALF_HOUR)),
    ],
    [
      'a visit told cancelled that is not',
      'toldButNotBooked',
      ({ heard }) => Object.assign(heard[0]!, { text: CANCELLED }),
    ],
    [
      'a visit cancelled unheard',
      'bookedButNotTold',
      ({ visits }) => Object.assign(visits[0]!, { status: 'cancelled' }),
    ],
    [
      'a conversation with an open row',
      'stuckLanes',
      ({ lanes }) => void lanes.push({ clinic: 'andes', channel: 'courier', address: ADDRESS }),
    ],
    ['an effect left undone', 'stuckLanes', (story) => Object.assign(story, { openOutbox: 1 })],
    ['messages heard in another order', 'outOfOrder', ({ rows }) => void rows.unshift(rows.splice(2, 1)[0]!)],
    ['replies sent in another order', 'outOfOrder', ({ heard }) => void heard.reverse()],
  ];
  it('finds nothing wrong in telling twice of one visit that it is cancelled', async () => {
    const { findings } = await audited(({ heard, rows, visits }) => {
      Object.assign(visits[0]!, { status: 'cancelled' });
      for (const key of [`${LANE}:3:0`, `${LANE}:4:0`]) {
        heard.push({ key, text: CANCELLED, choices: [], awaiting: null });
        rows.push({ ...rows[3]!, delivery: { key, status: 'sent', reason: null, externalId: null } });
      }
    });
    assert.deepEqual(findings, []);
  });

  for (const [what, violation, change] of wrongs) {
    it(`finds ${what}`, async () => {
      const { violations, findings } = await audited(change);
      assert.equal(violations[violation], 1, findings.join('\n'));
      assert.ok(findings.some((finding) => finding.startsWith(violation)));
    });
  }

  it('only counts what a channel that cannot tell has sent twice', async () => {
    const { violations, repeatedSends } = await audited((story) => {
      story.channel = 'pigeon';
      story.heard.push(story.heard[0]!);
    });
    assert.deepEqual(
      { repeatedTurns: violations.repeatedTurns, repeatedSends },
      { repeatedTurns: 0, repeatedSends: 1 },
    );
  });
});

it('what patients are told is read in the words that it was said in, whatever day it is said on', () => {
  const zone = zoneOf('America/Bogota');
  const time = timeOf(EIGHT, zone, 'es-CO');
  assert.equal(time, '12 de marzo a las 8:00 a. m');
  for (const day of ['hoy, jueves', 'mañana, jueves', 'el jueves']) {
    const text = `[moved ${day} 12 de marzo a las 8:00 a. m.]`;
    assert.deepEqual(toldIn([{ key: 'k', text, choices: [], awaiting: null }]), [{ deed: 'moved', time }]);
  }
});
