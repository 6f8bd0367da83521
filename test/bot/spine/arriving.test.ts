import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANA, openTestHouse, type TestHouse } from '../../kit/house.ts';

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
