import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboundMessage, Sender } from '../../adapters/channels/channel.ts';
import { AdapterError } from '../../adapters/error.ts';
import type { Store, TurnRecord } from '../../storage/store.ts';
import { ANA, openTestHouse, type TestHouse } from '../kit/house.ts';

const textsOf = ({ sent }: TestHouse) => sent.map(({ text }) => text);
const turnsOf = ({ happenings }: TestHouse) => happenings.filter(({ kind }) => kind === 'turn');
const heardIn = ({ happenings }: TestHouse) =>
  happenings.flatMap((one) =>
    one.kind === 'heard' && one.content.kind === 'text' ? [one.content.text] : [],
  );

describe('what arrives', () => {
  it('is answered in one commit, and the answer has the key of its turn', async () => {
    await using house = await openTestHouse();
    assert.deepEqual(await house.write('hola'), { accepted: 1, repeated: 0 });
    await house.house.idle();
    assert.equal(house.sent.length, 1);
    assert.match(house.sent[0]!.key, /^andes\/web\/\+573005550101:1:\d+$/);
  });

  it('is heard once, however often it is delivered', async () => {
    await using house = await openTestHouse();
    await house.write('hola', { id: 'm1' });
    const again = await Promise.all([house.write('hola', { id: 'm1' }), house.write('hola', { id: 'm1' })]);
    assert.deepEqual(again, Array(2).fill({ accepted: 0, repeated: 1 }));
    await house.house.idle();
    assert.equal(turnsOf(house).length, 1);
    assert.equal(house.sent.length, 1);
  });

  it('twice at the same moment is heard once', async () => {
    await using house = await openTestHouse();
    const outcomes = await Promise.all([
      house.write('hola', { id: 'm1' }),
      house.write('hola', { id: 'm1' }),
    ]);
    assert.equal(
      outcomes.reduce((sum, { accepted }) => sum + accepted, 0),
      1,
    );
    await house.house.idle();
    assert.equal(turnsOf(house).length, 1);
  });

  it('at once, from one patient, is taken in order', async () => {
    await using house = await openTestHouse();
    const texts = Array.from({ length: 20 }, (_, at) => `quiero una cita para el día ${at + 1}`);
    await Promise.all(texts.map((text) => house.write(text)));
    await house.house.idle();
    assert.deepEqual(heardIn(house), texts);
  });

  it('200 at once keep nobody else waiting, and all are taken', async () => {
    await using house = await openTestHouse();
    const flood = Promise.all(
      Array.from({ length: 200 }, (_, at) => house.write(`¿a qué hora abren? ${at}`)),
    );
    await house.write('hola', { from: '+573005550102' });
    const turnsBefore = turnsOf(house).length;
    await flood;
    await house.house.idle();
    assert.ok(turnsBefore < 100, `the other patient waited for ${turnsBefore} turns`);
    assert.equal(heardIn(house).length, 201);
  });

  it('200 at once while an effect is under way all wait for its answer, and lose nothing', async () => {
    const answer = Promise.withResolvers<void>();
    await using house = await openTestHouse({
      scheduling: (scheduling) => ({
        ...scheduling,
        findOpenings: async (query) => {
          await answer.promise;
          return scheduling.findOpenings(query);
        },
      }),
    });
    await house.write('quiero una cita de cardiología');
    await house.write('sí');
    await Promise.all(Array.from({ length: 200 }, (_, at) => house.write(`¿a qué hora abren? ${at}`)));
    assert.equal(heardIn(house).length, 2);
    answer.resolve();
    await house.house.idle();
    assert.equal(heardIn(house).length, 202);
    const kinds = house.happenings.map(({ kind }) => kind);
    assert.equal(kinds.lastIndexOf('result') < kinds.lastIndexOf('heard'), true);
    assert.equal((await house.store.counts('andes')).openInbox, 0);
  });

  it('for a clinic or a channel that there is not is refused by name', async () => {
    await using house = await openTestHouse();
    const nothing = { messages: [], receipts: [] };
    await assert.rejects(house.house.receive('nowhere', 'web', nothing), /no clinic 'nowhere'.*andes/);
    await assert.rejects(house.house.receive('andes', 'fax', nothing), /no channel 'fax'.*web/);
  });

  for (const [title, text] of [
    ['nothing', ''],
    ['20,000 characters', 'quiero una cita '.repeat(1_250)],
    ['only emoji', '👍👍👍'],
    ['Arabic, and marks that turn text', '\u202Eموعد\u202C'],
    ['letters of no width', '\u200B\u200B\u200B'],
    ['NUL bytes', 'ho\u0000la\u0000'],
    ['half a character', '\uD83D'],
  ] as const) {
    it(`${title} is answered kindly`, async () => {
      await using house = await openTestHouse();
      await house.write(text);
      await house.house.idle();
      assert.equal(house.sent.length, 1);
      assert.notEqual(house.sent[0]!.text, '');
    });
  }
});

describe('a message that says next to nothing', () => {
  it('waits for what follows, and is one turn with it', async () => {
    await using house = await openTestHouse({ burstPauseMs: 1_500 });
    await house.write('hola');
    await house.write('buenas');
    assert.equal(turnsOf(house).length, 0);
    await house.write('quiero una cita de cardiología');
    await house.house.idle();
    assert.equal(
      turnsOf(house).filter((turn) => turn.kind === 'turn' && turn.because === 'patient.said').length,
      1,
    );
    assert.deepEqual(heardIn(house), ['hola', 'buenas', 'quiero una cita de cardiología']);
  });

  it('is answered when nothing follows', async () => {
    await using house = await openTestHouse({ burstPauseMs: 1_500 });
    await house.write('hola');
    assert.equal(house.sent.length, 0);
    await house.clock.advance(1_500, () => house.house.idle());
    assert.equal(house.sent.length, 1);
  });

  it('survives the end of the process while it waits', async () => {
    await using house = await openTestHouse({ burstPauseMs: 1_500 });
    await house.write('hola');
    await using next = await house.crash();
    await next.clock.advance(2_000, () => next.house.idle());
    assert.equal(next.sent.length, 1);
  });
});

describe('when the process dies', () => {
  it('after the commit, the answer is sent by the next one, with the same key', async () => {
    let isMute = true;
    await using house = await openTestHouse({
      channel: { send: () => (isMute ? new Promise(() => {}) : Promise.resolve({ externalId: null })) },
    });
    await house.write('hola');
    const said = house.happenings.find((one) => one.kind === 'said');
    isMute = false;
    await using next = await house.crash();
    await next.house.idle();
    const rows = await next.store.transcript(next.key(), { limit: 10 });
    const answer = rows.find(({ who }) => who === 'bot');
    assert.equal(answer?.delivery?.status, 'sent');
    assert.equal(answer?.delivery?.key, said?.message.key);
  });

  it('between doing an effect and noting it, the effect is asked again with its key, and answered once', async () => {
    const keys: string[] = [];
    let isDying = false;
    await using house = await openTestHouse({
      scheduling: (scheduling) => ({
        ...scheduling,
        book: async (request) => {
          keys.push(request.key);
          const booked = await scheduling.book(request);
          // It dies when the visit is booked, before anybody has heard of it.
          return keys.length === 1 ? dying() : booked;
        },
      }),
    });
    function dying(): Promise<never> {
      isDying = true;
      return new Promise(() => {});
    }
    for (const text of ['quiero una cita de cardiología', 'sí', '1', 'sí']) {
      await house.write(text);
      await settled(house, () => isDying);
    }
    assert.equal(keys.length, 1);
    await using next = await house.crash();
    await next.house.idle();
    // After an unclear end the key is looked for first: the visit is found, and not asked for again.
    assert.equal(keys.length, 1);
    const visits = await next.store.agenda.of('andes', null, 0);
    assert.deepEqual(
      visits.map(({ status, key }) => [status, key]),
      [['booked', keys[0]]],
    );
    assert.ok(next.happenings.some((one) => one.kind === 'result' && one.event === 'appointment.booked'));
    assert.match(next.sent.at(-1)!.text, /^Listo/);
  });

  it('while it hands a message over, that is looked for once it can be found, before it is sent again', async () => {
    const arrived: string[] = [];
    let isFound = false;
    const channel = (send: Sender['send']) => ({
      dropsRepeats: false,
      send,
      find: async ({ key }: OutboundMessage) => {
        if (isFound) arrived.push(key);
        return isFound ? { externalId: 'sent by the one that died' } : null;
      },
    });
    const handedOver: string[] = [];
    const dies = ({ key }: OutboundMessage) => {
      handedOver.push(key);
      return new Promise<never>(() => {});
    };
    await using house = await openTestHouse({ channel: channel(dies) });
    await house.write('hola');
    const again: string[] = [];
    const lives = async ({ key }: OutboundMessage) => {
      again.push(key);
      return { externalId: key };
    };
    await using next = await house.crash({ channel: channel(lives) });
    await next.house.idle();
    await next.clock.advance(1_900, () => next.house.idle());
    assert.deepEqual({ arrived, again }, { arrived: [], again: [] });
    isFound = true; // The channel has got to it.
    await next.clock.advance(100, () => next.house.idle());
    assert.deepEqual({ arrived, again }, { arrived: handedOver, again: [] });
    await next.write('quiero una cita');
    await next.house.idle();
    assert.equal(again.length, 1);
  });

  it('after the answer was heard and before that was noted, it is not heard twice', async () => {
    await using house = await openTestHouse({
      store: (store) => withCall(store, 'settle', () => new Promise(() => {})),
    });
    await house.write('quiero una cita de cardiología');
    await house.write('sí');
    await settled(house, () => house.happenings.some(({ kind }) => kind === 'result'));
    await using next = await house.crash({});
    await next.house.idle();
    assert.equal(next.happenings.filter(({ kind }) => kind === 'result').length, 0);
    assert.equal((await next.store.counts('andes')).openOutbox, 0);
  });

  it('what was written while an effect was under way is heard after its answer', async () => {
    await using house = await openTestHouse({
      scheduling: (scheduling) => ({ ...scheduling, findOpenings: () => new Promise(() => {}) }),
    });
    await house.write('quiero una cita de cardiología');
    await house.write('sí');
    await house.write('la segunda');
    await using next = await house.crash({});
    await next.house.idle();
    const told = next.happenings.filter(({ kind }) => kind === 'result' || kind === 'heard');
    assert.deepEqual(
      told.slice(0, 2).map(({ kind }) => kind),
      ['result', 'heard'],
    );
  });
});

/** Waits until the house has nothing to do, or until something has happened after which it never will. */
async function settled(house: TestHouse, isStuck: () => boolean): Promise<void> {
  let isIdle = false;
  void house.house.idle().then(() => {
    isIdle = true;
  });
  while (!isIdle && !isStuck()) await new Promise((resolve) => setImmediate(resolve));
}

/** A store of which one call does something else. */
function withCall(store: Store, name: keyof Store, call: (...args: never[]) => unknown): Store {
  return new Proxy(store, {
    get: (target, asked) => {
      if (asked === name) return call;
      const value: unknown = Reflect.get(target, asked);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describe('a channel that fails', () => {
  it('is tried again with the same key, later each time', async () => {
    const keys: string[] = [];
    await using house = await openTestHouse({
      channel: {
        send: async ({ key }) => {
          keys.push(key);
          if (keys.length < 3) throw new AdapterError('unreachable', 'Channel: send');
          return { externalId: null };
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    assert.equal(keys.length, 1);
    await house.clock.advance(60_000, () => house.house.idle());
    assert.equal(keys.length, 3);
    assert.equal(new Set(keys).size, 1);
  });

  it('and says that it is back is tried at once, once, and what waits behind goes out in its order', async () => {
    let isAway = true;
    const sent: string[] = [];
    await using house = await openTestHouse({
      channel: {
        send: async ({ key }) => {
          if (isAway) throw new AdapterError('unreachable', 'Channel: send');
          sent.push(key);
          return { externalId: null };
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    await house.clock.advance(60_000, () => house.house.idle());
    await house.write('¿a qué hora abren?');
    await house.house.idle();
    isAway = false;
    const back = { messages: [], receipts: [], isBack: true } as const;
    await house.house.receive('andes', 'other', back).catch(() => {});
    assert.deepEqual(sent, []);
    await Promise.all([1, 2].map(() => house.house.receive('andes', 'web', back)));
    await house.house.idle();
    assert.equal(sent.length, 2);
    await house.clock.advance(3_600_000, () => house.house.idle());
    assert.deepEqual(sent, [...new Set(sent)].sort(), 'each once, the older first');
  });

  it('that comes and goes does not use up the tries of a message', async () => {
    let isAway = true;
    let sent = 0;
    await using house = await openTestHouse({
      channel: {
        send: async () => {
          if (isAway) throw new AdapterError('unreachable', 'Channel: send');
          sent += 1;
          return { externalId: null };
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    const back = { messages: [], receipts: [], isBack: true } as const;
    for (let time = 0; time < 20; time++) {
      await house.house.receive('andes', 'web', back);
      await house.house.idle();
    }
    isAway = false;
    await house.house.receive('andes', 'web', back);
    await house.house.idle();
    assert.equal(sent, 1);
    assert.deepEqual(await house.store.handoffs('andes'), []);
  });

  it('for good hands the conversation to a person, and the lane goes on', async () => {
    await using house = await openTestHouse({
      channel: { send: async () => Promise.reject(new AdapterError('unreachable', 'Channel: send')) },
    });
    await house.write('hola');
    await house.clock.advance(3_600_000, () => house.house.idle());
    const [handoff] = await house.store.handoffs('andes');
    assert.equal(handoff?.reason, 'failed');
    assert.deepEqual(await house.write('¿hola?'), { accepted: 1, repeated: 0 });
  });

  it('keeps no booking waiting', async () => {
    await using house = await openTestHouse({
      channel: { send: async () => Promise.reject(new AdapterError('unreachable', 'Channel: send')) },
    });
    await house.write('quiero una cita de cardiología');
    await house.write('sí');
    await house.house.idle();
    const asked = house.happenings.some((one) => one.kind === 'effect' && one.effect === 'findOpenings');
    const answered = house.happenings.some((one) => one.kind === 'result' && one.event === 'openings.found');
    assert.equal(asked, answered);
  });

  it('without a clear answer is asked again only when no receipt has come', async () => {
    const keys: string[] = [];
    await using house = await openTestHouse({
      channel: {
        send: async ({ key }) => {
          keys.push(key);
          throw new AdapterError('uncertain', 'Channel: send');
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    const at = new Date(house.clock.now()).toISOString();
    await house.house.receive('andes', 'web', {
      messages: [],
      receipts: [{ key: keys[0]!, status: 'delivered', at }],
    });
    await house.clock.advance(3_600_000, () => house.house.idle());
    assert.equal(keys.length, 1);
  });
});

describe('a turn that cannot be taken', () => {
  it('five times goes to a person with a kind word, and the lane goes on', async () => {
    const { loadClinics } = await import('../../bot/config/load.ts');
    const clinic = (await loadClinics()).get('andes')!;
    const broken = { ...clinic, words: { es: { 'hello.first': '{nothing}', 'hello.known': '{nothing}' } } };
    await using house = await openTestHouse({ clinic: broken });
    assert.deepEqual(await house.write('hola'), { accepted: 1, repeated: 0 });
    await house.house.idle();
    assert.equal(house.sent.length, 1);
    assert.match(house.sent[0]!.text, /persona del equipo/);
    const [handoff] = await house.store.handoffs('andes');
    assert.equal(handoff?.reason, 'failed');
    assert.equal((await house.store.counts('andes')).openInbox, 0);
  });
});

describe('a store that fails', () => {
  const failing = (name: 'commit' | 'settle' | 'lane', times: number) => {
    let left = times;
    return (store: Store): Store =>
      withCall(store, name, (...args: never[]) => {
        if (left-- > 0) return Promise.reject(new Error('The disk is full'));
        return (store[name] as (...args: never[]) => unknown)(...args);
      });
  };

  it('is told to the channel, which brings the message again', async () => {
    await using house = await openTestHouse({ store: failing('commit', 1) });
    await assert.rejects(house.write('hola', { id: 'm1' }), /disk is full/);
    assert.deepEqual(await house.write('hola', { id: 'm1' }), { accepted: 1, repeated: 0 });
    await house.house.idle();
    assert.equal(house.sent.length, 1);
  });

  it('but has stored the message, which is not overtaken by what comes later', async () => {
    let fails = true;
    await using house = await openTestHouse({
      burstPauseMs: 1_000,
      store: (store) =>
        withCall(store, 'receive', async (...rows: Parameters<Store['receive']>) => {
          const kept = await store.receive(...rows);
          if (!fails) return kept;
          fails = false;
          throw new Error('the line was cut once it was stored');
        }),
    });
    await assert.rejects(house.write('buenas', { id: 'm1' }), /the line was cut/);
    assert.deepEqual(await house.write('buenas', { id: 'm1' }), { accepted: 0, repeated: 1 });
    await house.write('¿a qué hora abren?', { id: 'm2' });
    await house.clock.advance(1_000, () => house.house.idle());
    const said = await house.store.transcript(house.key(), { limit: 10 });
    assert.deepEqual(
      said.filter(({ who }) => who === 'patient').map(({ text }) => text),
      ['buenas', '¿a qué hora abren?'],
    );
  });

  it('while effects are noted loses no note', async () => {
    await using house = await openTestHouse({ store: failing('settle', 2) });
    await house.write('hola');
    await house.house.idle();
    await house.clock.advance(5_000, () => house.house.idle());
    assert.equal((await house.store.counts('andes')).openOutbox, 0);
  });

  it('while a lane reads lets it rest, and go on', async () => {
    await using house = await openTestHouse({ store: failing('lane', 1) });
    await Promise.all([house.write('hola'), house.write('¿a qué hora abren?')]);
    await house.house.idle();
    await house.clock.advance(2_000, () => house.house.idle());
    assert.equal(heardIn(house).length, 2);
  });
});

describe('a conversation that moved meanwhile', () => {
  it('is loaded again, and the turn taken on what it has become', async () => {
    const records: TurnRecord[] = [];
    let isFirst = true;
    await using house = await openTestHouse({
      store: (store) =>
        withCall(store, 'commit', async (record: TurnRecord) => {
          records.push(record);
          if (!isFirst) return store.commit(record);
          isFirst = false;
          return 'stale';
        }),
    });
    assert.deepEqual(await house.write('hola'), { accepted: 1, repeated: 0 });
    assert.equal(records.length, 2);
  });

  it('is read again where others have taken some of its rows: nothing overtakes those that are left', async () => {
    let refused = 0;
    await using house = await openTestHouse({
      store: (store) =>
        withCall(store, 'commit', async (record: TurnRecord) => {
          // As where one of the two rows is done: however often it is tried, they cannot be taken together.
          if (record.rows.length < 2 || refused === 5) return store.commit(record);
          refused += 1;
          return 'stale';
        }),
    });
    const said = ['¿a qué hora abren?', 'buenas', 'quiero una cita de cardiología'];
    await Promise.all(said.map((text) => house.write(text)));
    await house.house.idle();
    assert.equal(refused, 5);
    await house.write('mañana');
    await house.house.idle();
    assert.deepEqual(heardIn(house), [...said, 'mañana']);
  });

  it('is read again from its oldest row on, however much of it was known', async () => {
    let commits = 0;
    await using house = await openTestHouse({
      store: (store) =>
        withCall(store, 'commit', async (record: TurnRecord) => {
          // Not the first: a lane has read as much as it keeps in memory by then.
          if (record.rows.length > 0) commits += 1;
          return commits === 10 ? 'behind' : store.commit(record);
        }),
    });
    const said = Array.from({ length: 150 }, (_, at) => `¿a qué hora abren el día ${at + 1}?`);
    await Promise.all(said.map((text) => house.write(text)));
    await house.house.idle();
    assert.deepEqual(heardIn(house), said);
  });
});

it('an idle house holds no conversation, and no timer of one', async () => {
  await using house = await openTestHouse();
  for (let patient = 0; patient < 20; patient++) {
    await house.write('quiero una cita', { from: `+5730055502${String(patient).padStart(2, '0')}` });
  }
  await house.house.idle();
  assert.equal(house.house.lanesInMemory(), 0);
});

it('an agent speaks in a conversation, which is quiet until it is handed back', async () => {
  await using house = await openTestHouse();
  await house.write('quiero hablar con una persona');
  await house.house.agent(house.key(), { type: 'agent.said', text: 'Buenos días, soy Laura' });
  await house.house.idle();
  assert.ok(textsOf(house).includes('Buenos días, soy Laura'));
  const before = house.sent.length;
  await house.write('¿tienen cita mañana?');
  await house.house.idle();
  assert.equal(house.sent.length, before);
  await house.house.agent(house.key(), { type: 'agent.resolved' });
  await house.house.idle();
  assert.equal(house.sent.length, before + 1);
  const rows = await house.store.transcript(house.key(ANA), { limit: 20 });
  assert.deepEqual(
    rows.map(({ who }) => who).filter((who) => who === 'agent'),
    ['agent'],
  );
});
