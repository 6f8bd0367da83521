import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Agenda } from '../../adapters/scheduling/agenda/index.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import { zoneOf } from '../../adapters/zone.ts';
import { loadClinics } from '../../bot/config/load.ts';
import type { Clinic } from '../../bot/config.ts';
import { silentLog } from '../../bot/log.ts';
import { momentsOf } from '../../bot/reminders/moments.ts';
import { doStandingWork } from '../../bot/reminders/standing-work.ts';
import { channelsToSpeakOn, whomToTell } from '../../bot/reminders/whom.ts';
import { unmeasured } from '../../bot/seen/measures.ts';
import type { Appointment } from '../../flows/appointment.ts';
import type { StandingContact } from '../../storage/standing.ts';
import { ANA, openTestHouse, type TestHouse, type TestHouseOptions } from '../kit/house.ts';

const andes: Clinic = (await loadClinics()).get('andes')!;
const withRules = (rules: Partial<Clinic['rules']>): Clinic => ({
  ...andes,
  rules: { ...andes.rules, ...rules },
});

describe('a visit is recalled', () => {
  const zone = zoneOf('America/Bogota');
  const cases: [startsAt: string, hours: readonly number[], moments: string[], why: string][] = [
    ['2026-03-12T15:00', [24, 3], ['03-11T15:00', '03-12T12:00'], 'so many hours before it'],
    [
      '2026-03-12T15:00',
      [3, 72, 24],
      ['03-09T15:00', '03-11T15:00', '03-12T12:00'],
      'in whatever order they are told',
    ],
    [
      '2026-03-12T09:00',
      [24, 3],
      ['03-11T09:00', '03-11T19:59'],
      'on the evening before, where it would be at dawn',
    ],
    ['2026-03-16T08:00', [24, 3], ['03-14T19:59'], 'once, where a Sunday brings two reminders together'],
    ['2026-03-24T10:00', [24], ['03-21T19:59'], 'before a Sunday and a holiday'],
    ['2026-03-12T15:00', [], [], 'never, where the clinic wants none'],
  ];
  for (const [startsAt, reminderHours, moments, why] of cases) {
    test(why, () => {
      const found = momentsOf(withRules({ reminderHours }), zone, zone.momentOf(Date.parse(`${startsAt}Z`)));
      assert.deepEqual(
        found.map(({ at }) => zone.civil(at).slice(5)),
        moments,
      );
    });
  }

  test('never, where patients may never be written to', () => {
    const clinic = withRules({ contactHours: Array.from({ length: 7 }, () => []) });
    assert.deepEqual(momentsOf(clinic, zone, Date.UTC(2026, 2, 12, 20)), []);
  });
});

describe('who is told of a visit', () => {
  const contact = (different: Partial<StandingContact>): StandingContact => ({
    ...{ patient: 'mateo', address: ANA, relation: 'son', optedOut: false, channel: null, updatedAt: null },
    ...different,
  });
  const channels = ['twilio-sms', 'whatsapp-cloud', 'web', 'twilio-voice'];
  const own = contact({ relation: 'self', address: '+573005550102' });
  const visitor = contact({ address: 'visitor-1', channel: 'web', updatedAt: 9 });
  const cases: [why: string, contacts: StandingContact[], told: string][] = [
    [
      'the patient themself',
      [contact({ channel: 'twilio-sms', updatedAt: 5 }), own],
      'twilio-sms +573005550102',
    ],
    [
      'who wrote, where they wrote',
      [contact({ channel: 'whatsapp-cloud', updatedAt: 5 })],
      `whatsapp-cloud ${ANA}`,
    ],
    [
      'by writing rather than a call',
      [contact({ channel: 'twilio-voice', updatedAt: 9 }), contact({ channel: 'twilio-sms', updatedAt: 5 })],
      `twilio-sms ${ANA}`,
    ],
    [
      'who wrote last',
      [
        contact({ channel: 'twilio-sms', updatedAt: 5 }),
        contact({ channel: 'twilio-sms', updatedAt: 6, address: '+573005550103' }),
      ],
      'twilio-sms +573005550103',
    ],
    ['a visitor of the page, there', [visitor], 'web visitor-1'],
    ['a number that never wrote, by a message', [contact({})], `twilio-sms ${ANA}`],
    ['nobody who wants no messages', [contact({ optedOut: true })], 'opted-out'],
    ['nobody, where nobody speaks for them', [], 'nobody'],
    ['nobody, where there is no way to write', [contact({ address: 'visitor-2' })], 'nobody'],
  ];
  for (const [why, contacts, told] of cases) {
    test(why, () => {
      const whom = whomToTell(contacts, andes, channels);
      assert.equal(typeof whom === 'string' ? whom : `${whom.channel} ${whom.address}`, told);
    });
  }

  test('is written to by the first channel of the clinic’s order', () => {
    const fallback = [
      { channel: 'whatsapp-cloud', minutes: 60 },
      { channel: 'twilio-sms', minutes: null },
    ];
    const whom = whomToTell(
      [contact({ channel: 'twilio-sms', updatedAt: 5 })],
      withRules({ fallback }),
      channels,
    );
    assert.deepEqual(whom, { clinic: 'andes', channel: 'whatsapp-cloud', address: ANA });
  });

  test('never by a device that only answers, and called only where nothing else can be done', () => {
    const names = ['twilio-voice', 'whatsapp-baileys', 'web', 'twilio-sms'];
    const senders = names.map((name) => {
      return { name, choices: name === 'twilio-voice' ? ('spoken' as const) : ('buttons' as const) };
    });
    const linked = { channels: { 'whatsapp-baileys': { proactive: 'never' } } };
    assert.deepEqual(channelsToSpeakOn(linked, senders), ['twilio-sms', 'web', 'twilio-voice']);
  });
});

describe('the clinic speaks of its own accord', () => {
  test('of a coming visit, at each of its hours, once, whatever ends the process', async () => {
    await using trial = await openTrial();
    await trial.book('2026-03-12T15:00');
    await trial.work('2026-03-11T14:59');
    assert.deepEqual(trial.said(), []);
    await trial.work('2026-03-11T15:00', '2026-03-11T15:01', '2026-03-11T18:00');
    assert.deepEqual(trial.said(), ['jueves 12 de marzo a las 3:00 p. m.']);
    await trial.crash();
    await trial.work('2026-03-11T18:01', '2026-03-12T11:59');
    assert.deepEqual(trial.said(), []);
    await trial.work('2026-03-12T12:00', '2026-03-12T12:10');
    assert.equal(trial.said().length, 1);
    assert.deepEqual(trial.counted, ['reminder begun', 'reminder begun']);
  });

  test('of a visit where it stands now: not of one that was cancelled or moved away, nor of one just booked', async () => {
    await using trial = await openTrial();
    const [moved, cancelled] = [await trial.book('2026-03-12T15:00'), await trial.book('2026-03-12T16:00')];
    await trial.agenda().admin.move({ appointmentId: moved.id, at: '2026-03-13T15:00', key: 'm' });
    await trial.agenda().cancel({ appointmentId: cancelled.id, reason: null, key: 'c' });
    await trial.work('2026-03-10T18:00');
    trial.said();
    await trial.work('2026-03-11T15:30', '2026-03-11T16:30');
    await trial.book('2026-03-12T10:00');
    await trial.work('2026-03-11T16:31');
    assert.deepEqual(trial.said(), []);
    await trial.work('2026-03-12T15:00');
    assert.deepEqual(trial.said(), ['viernes 13 de marzo a las 3:00 p. m.']);
  });

  test('not any more when it is too late, which is counted; nor to who wants no messages', async () => {
    await using trial = await openTrial();
    await trial.book('2026-03-12T15:00');
    await trial.work('2026-03-12T14:40');
    assert.deepEqual([trial.said(), trial.counted], [[], ['reminder late', 'reminder late']]);
    await trial.book('2026-03-13T15:00');
    await trial.test.write('STOP');
    await trial.test.settle();
    trial.said();
    await trial.work('2026-03-12T15:00');
    assert.deepEqual([trial.said(), trial.counted.at(-1)], [[], 'reminder opted-out']);
  });

  test('of what it did itself with a visit: at an hour for it, once, and not of what the patient did', async () => {
    await using trial = await openTrial();
    const visit = await trial.book('2026-03-12T15:00');
    const own = await trial.book('2026-03-13T15:00');
    await trial.agenda().cancel({ appointmentId: own.id, reason: null, key: 'c' });
    await trial.work('2026-03-10T21:00');
    await trial.agenda().admin.cancel({ service: 'cardiology', at: '2026-03-12T15:00', key: 'ill' });
    await trial.work('2026-03-10T21:30', '2026-03-11T07:59');
    assert.deepEqual(trial.said(), []);
    await trial.work('2026-03-11T08:00', '2026-03-11T08:01', '2026-03-11T15:00');
    assert.deepEqual([trial.said(), trial.counted], [[visitAt(visit)], ['change begun']]);
    await trial.crash();
    await trial.work('2026-03-11T15:01');
    assert.deepEqual(trial.said(), []);
  });

  test('at once, at whatever hour, of a visit that would begin before the morning’s hours', async () => {
    await using trial = await openTrial();
    await trial.book('2026-03-11T07:00');
    await trial.work('2026-03-10T21:00');
    await trial.agenda().admin.cancel({ service: 'cardiology', at: '2026-03-11T07:00', key: 'ill' });
    await trial.work('2026-03-10T21:01');
    assert.equal(trial.said().length, 1);
  });

  test('though its system failed before, or never answers for another clinic', async () => {
    let looks = 0;
    await using trial = await openTrial();
    await trial.book('2026-03-12T15:00');
    const { house, clock, until } = trial.test;
    const real = house.scheduling('andes');
    const failing = { ...real, visitsBetween: () => Promise.reject(new Error(`look ${++looks} failed`)) };
    const silent = { ...real, visitsBetween: () => new Promise<never>(() => {}) };
    const schedulings: Record<string, Scheduling> = { silent, andes: failing };
    const two: Parameters<typeof doStandingWork>[0]['house'] = {
      ...house,
      clinics: () => [{ ...andes, id: 'silent' }, ...house.clinics()],
      channels: () => house.channels('andes'),
      scheduling: (id) => schedulings[id]!,
    };
    await clock.moveTo(Date.parse('2026-03-11T15:00:00-05:00'));
    const ending = new AbortController();
    void doStandingWork({ house: two, clock, log: silentLog() }, ending.signal);
    await until(() => looks === 1, 'its system failed');
    await trial.test.settle();
    schedulings['andes'] = real;
    await clock.advance(60_000);
    await until(() => trial.counted.length > 0, 'the reminder was begun');
    ending.abort();
    await trial.test.settle();
    assert.equal(trial.said().length, 1);
  });
});

interface Trial extends AsyncDisposable {
  test: TestHouse;
  counted: string[];
  agenda(): Agenda;
  book(at: string): Promise<Appointment>;
  /** Moves the clock to each of these times, and has the visits looked at. */
  work(...times: string[]): Promise<void>;
  /** When the visits are that were spoken of since the last time. */
  said(): string[];
  crash(): Promise<void>;
}

/** A house whose patient has written once. */
async function openTrial(options: TestHouseOptions = {}): Promise<Trial> {
  const counted: string[] = [];
  const measures = {
    ...unmeasured,
    standing: (_: string, what: string, outcome: string) => counted.push(`${what} ${outcome}`),
  };
  const setup = { clinic: andes, measures, burstPauseMs: 0, ...options };
  let house = await openTestHouse(setup);
  await house.write('hola');
  await house.settle();
  let heard = house.sent.length;
  const trial: Trial = {
    get test() {
      return house;
    },
    counted,
    // The agenda of a test house is the built-in one, seen through what measures it.
    agenda: () => house.house.scheduling('andes') as Agenda,
    book: async (at) => {
      const booked = await trial
        .agenda()
        .admin.book({ service: 'cardiology', at, patient: 'ana-gomez', key: at });
      assert.ok('id' in booked);
      return booked;
    },
    work: async (...times) => {
      for (const time of times) {
        await house.clock.moveTo(Date.parse(`${time}:00-05:00`), () => house.settle());
        const ending = new AbortController();
        const done = doStandingWork(
          { house: house.house, clock: house.clock, log: silentLog() },
          ending.signal,
        );
        ending.abort();
        await done;
        await house.settle();
      }
    },
    said: () => {
      const texts = house.sent.slice(heard).map(({ text }) => text);
      heard = house.sent.length;
      return texts.map((text) => /\p{L}+ \d+ de \p{L}+ a las? [\d:]+ [ap]. m\./u.exec(text)?.[0] ?? text);
    },
    crash: async () => {
      house = await house.crash(setup);
      heard = house.sent.length;
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  };
  return trial;
}

function visitAt({ startsAt }: Appointment): string {
  assert.equal(startsAt, '2026-03-12T15:00:00-05:00');
  return 'jueves 12 de marzo a las 3:00 p. m.';
}
