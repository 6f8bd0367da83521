import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Agenda } from '../../../adapters/scheduling/agenda/index.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import type { Clinic } from '../../../bot/config.ts';
import { silentLog } from '../../../bot/log.ts';
import { doStandingWork } from '../../../bot/reminders/standing-work.ts';
import type { WaitingWish } from '../../../flows/wish/waiting-wish.ts';
import { ANA, openTestHouse, type TestHouse } from '../../kit/house.ts';

const andes: Clinic = (await loadClinics()).get('andes')!;
const withRules = (waitlist: Partial<Clinic['rules']['waitlist']>): Clinic => ({
  ...andes,
  rules: { ...andes.rules, reminderHours: [], waitlist: { ...andes.rules.waitlist, ...waitlist } },
});

const LUIS = '+573005550102';
const EVA = '+573005550103';
const AT = '2026-03-12T08:00';
const LATER = '2026-03-12T09:00';

describe('what comes free', () => {
  test('is offered to one after the other, and booked once by a yes', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA, LUIS);
    await trial.frees(AT);
    await trial.work('10:46', '10:47');
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`]);
    await trial.says(ANA, 'no puedo ese día');
    await trial.work('10:48');
    assert.deepEqual(trial.asked(), [`${LUIS} ${AT}`]);
    await trial.says(LUIS, 'sí, lo quiero');
    await trial.work('10:49', '10:50');
    assert.deepEqual(trial.asked(), []);
    assert.deepEqual(await trial.visits(), [`luis ${AT}`]);
    assert.deepEqual(await trial.list(), ['ana waiting', 'luis accepted']);
  });

  test('goes to the next when nobody answers in time, and who answers late still waits', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA, LUIS);
    await trial.frees(AT);
    await trial.work('10:46', '11:40');
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`]);
    await trial.work('11:48', '11:50');
    assert.deepEqual(trial.asked(), [`${LUIS} ${AT}`]);
    assert.match(trial.toldOf(ANA).at(-1)!, /Sigue en la lista de espera/);
    await trial.says(LUIS, 'sí');
    await trial.says(ANA, 'sí, lo quiero');
    assert.deepEqual(await trial.visits(), [`luis ${AT}`]);
    assert.deepEqual(await trial.list(), ['ana waiting', 'luis accepted']);
  });

  test('is offered by the clinic’s own system having cancelled it, by a visit that was moved, and by nobody twice', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA);
    const { admin, ...agenda } = trial.agenda();
    const visit = await trial.book(AT);
    await agenda.move({
      appointmentId: visit.id,
      openingId: await trial.openingAt('2026-03-13T08:00'),
      key: 'm',
    });
    await trial.work('10:46');
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`]);
    await trial.says(ANA, 'no, gracias');
    await trial.says(ANA, 'sí');
    await trial.work('10:47');
    assert.deepEqual(trial.asked(), []);
    await trial.book(AT);
    await admin.cancel({ service: 'cardiology', at: AT, key: 'ill' });
    await trial.work('10:48', '10:49');
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`]);
  });

  test('is offered in turn to those who may be written to, at an hour for it, and not too shortly before', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA, LUIS);
    await trial.says(ANA, 'STOP');
    await trial.frees('2026-03-10T12:00');
    await trial.frees(AT);
    await trial.work('20:30');
    assert.deepEqual(trial.asked(), []);
    await trial.work('2026-03-11T08:00');
    assert.deepEqual(trial.asked(), [`${LUIS} ${AT}`]);
  });

  test('is offered one at a time to one who waits, and another to another', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA, LUIS);
    await trial.frees(AT);
    await trial.frees(LATER);
    await trial.work('10:46', '10:47');
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`, `${LUIS} ${LATER}`]);
    await trial.says(ANA, 'no, gracias');
    await trial.says(ANA, 'sí');
    await trial.work('10:48');
    assert.deepEqual(trial.asked(), []);
    await trial.says(LUIS, 'no puedo');
    await trial.work('10:49');
    assert.deepEqual(trial.asked(), [`${ANA} ${LATER}`]);
    // He is being asked whether he waits on: it is not talked across that, until he has been silent for long.
    await trial.work('11:05');
    assert.deepEqual(trial.asked(), [`${LUIS} ${AT}`]);
  });

  test('is not offered to who wants another time, nor to who did not want what was open', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA);
    const windows = [{ dayFrom: '12:00', dayTo: '19:00' }];
    await trial.join(ANA, { windows });
    await trial.join(LUIS, { windows: [], freedLater: true }, Date.parse('2026-03-10T10:46:00-05:00'));
    await trial.frees(AT);
    await trial.work('10:47');
    assert.deepEqual(trial.asked(), []);
  });

  test('is said to have gone to who is slower, where several are asked at once: their place is kept', async () => {
    await using trial = await openTrial(withRules({ atOnce: 2 }));
    await trial.waits(ANA, LUIS, EVA);
    await trial.frees(AT);
    await trial.work('10:46', '10:47');
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`, `${LUIS} ${AT}`]);
    await trial.says(LUIS, 'sí');
    await trial.says(ANA, 'sí');
    assert.match(trial.toldOf(ANA).at(-1)!, /se ocupó antes/);
    assert.deepEqual(await trial.visits(), [`luis ${AT}`]);
    assert.deepEqual(await trial.list(), ['ana waiting', 'luis accepted', 'eva waiting']);
    await trial.work('10:48', '11:10');
    assert.deepEqual(trial.asked(), []);
  });

  test('is offered by people alone where the clinic says so', async () => {
    await using trial = await openTrial(withRules({ atOnce: 0 }));
    await trial.waits(ANA);
    await trial.frees(AT);
    await trial.work('10:46');
    assert.deepEqual(trial.asked(), []);
  });
});

describe('an offer, whatever ends the process,', () => {
  test('is made once, also where it was noted and not made', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA, LUIS);
    await trial.frees(AT);
    const { store } = trial.test;
    const [ana] = await store.waitingLists.standing('andes');
    const [opening] = await trial
      .agenda()
      .findOpenings({ service: 'cardiology', windows: [{ from: AT, to: null }], limit: 1 });
    const until = Date.parse('2026-03-10T11:46:00-05:00');
    const offer = { opening: opening!, until, key: 'noted' };
    await store.waitingLists.offer('andes', ana!.id, { offer, now: until - 3_600_000 });
    await trial.crash();
    await trial.work('10:47', '10:48');
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`]);
    await trial.crash();
    await trial.work('10:49');
    assert.deepEqual(trial.asked(), []);
    await trial.says(ANA, 'sí');
    await trial.crash();
    await trial.work('10:50');
    assert.deepEqual([trial.asked(), await trial.visits()], [[], [`ana ${AT}`]]);
  });

  test('is made once by several that look at once', async () => {
    await using trial = await openTrial();
    await trial.waits(ANA, LUIS);
    await trial.frees(AT);
    await Promise.all([trial.work('10:46'), trial.work('10:46'), trial.work('10:46')]);
    assert.deepEqual(trial.asked(), [`${ANA} ${AT}`]);
  });
});

interface Trial extends AsyncDisposable {
  test: TestHouse;
  agenda(): Agenda;
  /** These wait for cardiology, in this order. */
  waits(...addresses: string[]): Promise<void>;
  join(address: string, wish: WaitingWish | null, at?: number): Promise<void>;
  book(at: string): ReturnType<Agenda['find']> & Promise<{ id: string }>;
  openingAt(at: string): Promise<string>;
  /** Somebody gives up a visit then. */
  frees(at: string): Promise<void>;
  says(address: string, text: string): Promise<void>;
  /** Moves the clock to each of these times, of the tenth of March unless it is said, and has the clinic look. */
  work(...times: string[]): Promise<void>;
  /** Whom was offered what since the last time: by the first words of the offer. */
  asked(): string[];
  toldOf(address: string): string[];
  visits(): Promise<string[]>;
  list(): Promise<string[]>;
  crash(): Promise<void>;
}

const NAMES: Readonly<Record<string, string>> = { [ANA]: 'ana', [LUIS]: 'luis', [EVA]: 'eva' };

/** A house to which three patients have written once. */
async function openTrial(clinic = withRules({})): Promise<Trial> {
  const setup = { clinic, burstPauseMs: 0 };
  let house = await openTestHouse(setup);
  const none = { nationalId: null, nationalIdKind: null, birthDate: null };
  for (const [address, id] of Object.entries(NAMES)) {
    if (id !== 'ana') {
      await house.store.savePatients([{ clinic: 'andes', id, name: id, ...none }]);
      await house.store.linkContacts([{ clinic: 'andes', address, patient: id, relation: 'self' }]);
    }
    await house.write('hola', { from: address });
    await house.settle();
  }
  // What they were asked by the greeting has been left alone since.
  await house.clock.moveTo(Date.parse('2026-03-10T10:45:00-05:00'), () => house.settle());
  let heard = house.sent.length;
  const patientOf = (address: string) => (address === ANA ? 'ana-gomez' : NAMES[address]!);
  const trial: Trial = {
    get test() {
      return house;
    },
    agenda: () => house.house.scheduling('andes') as Agenda, // The built-in one, seen through what measures it.
    waits: async (...addresses) => {
      for (const address of addresses) await trial.join(address, null);
    },
    join: async (address, wish, at = house.clock.now()) => {
      const conversation = house.key(address);
      await house.store.waitingLists.join({
        ...{ conversation, at, patient: patientOf(address), service: 'cardiology' },
        ...{ from: '2026-03-10T10:15', to: null, ...(wish && { wish }) },
      });
    },
    book: async (at) => {
      const patient = `other-${at}`;
      await house.store.savePatients([{ clinic: 'andes', id: patient, name: 'Otra', ...none }]);
      const openingId = await trial.openingAt(at);
      const booked = await trial.agenda().book({ openingId, patient, key: `${at}-${house.clock.now()}` });
      assert.ok('id' in booked);
      return booked;
    },
    openingAt: async (at) => {
      const windows = [{ from: at, to: null }];
      const query = { service: 'cardiology', practitioner: 'restrepo', windows, limit: 1 };
      const [opening] = await trial.agenda().findOpenings(query);
      assert.equal(opening?.startsAt.slice(0, 16), at);
      return opening!.id;
    },
    frees: async (at) => {
      const { id } = await trial.book(at);
      await trial.agenda().cancel({ appointmentId: id, reason: null, key: `cancel-${id}` });
    },
    says: async (address, text) => {
      await house.write(text, { from: address });
      await house.settle();
    },
    work: async (...times) => {
      for (const time of times) {
        const civil = time.includes('T') ? time : `2026-03-10T${time}`;
        await house.clock.moveTo(Date.parse(`${civil}:00-05:00`), () => house.settle());
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
    asked: () => {
      const offers = house.sent.slice(heard).filter(({ text }) => text.includes('se liberó un horario'));
      heard = house.sent.length;
      return offers.map(({ to, text }) => `${to} ${timeIn(text)}`);
    },
    toldOf: (address) => house.sent.filter(({ to }) => to === address).map(({ text }) => text),
    visits: async () => {
      const rows = await house.store.agenda.of('andes', null, 0);
      const kept = rows.filter(({ status, patient }) => status === 'booked' && !patient.startsWith('other'));
      const civil = (at: number) => new Date(at - 5 * 3_600_000).toISOString().slice(0, 16);
      return kept.map(({ patient, startsAt }) => `${patient.replace('-gomez', '')} ${civil(startsAt)}`);
    },
    list: async () =>
      (await house.store.waitlist('andes')).map(({ patient, status, offer }) => {
        assert.equal(offer, null);
        return `${patient.replace('-gomez', '')} ${status}`;
      }),
    crash: async () => {
      house = await house.crash(setup);
      heard = house.sent.length;
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  };
  return trial;
}

/** "jueves 12 de marzo a las 8:00 a. m." */
function timeIn(text: string): string {
  const [, day, hour] = /(\d+) de marzo a las? (\d+):00 [ap]/.exec(text) ?? [];
  return `2026-03-${day}T${hour!.padStart(2, '0')}:00`;
}
