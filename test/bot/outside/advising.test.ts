import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openOpenAiAdviser } from '../../../adapters/understanding/openai/index.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { namesOf } from '../../../bot/config.ts';
import { openMetrics } from '../../../bot/seen/metrics.ts';
import { type FakeOpenAi, type Meant, openFakeOpenAi } from '../../fakes/openai/openai.ts';
import { ANA, openTestHouse, type TestHouse, type TestHouseOptions } from '../../kit/house.ts';

const LOST = 'pues eso, lo que la muchacha dijo aquella vez';
const BOOKS: Meant = {
  wishes: [{ intent: 'book', certain: true }],
  service: { id: 'dermatology', quote: 'la muchacha' },
};
const OTHER = '+573005550102';

const andes = (await loadClinics()).get('andes')!;

/** A house whose clinic asks a model, and two patients of it who have agreed to that. */
async function openAsking(
  fake: FakeOpenAi,
  { asksPerDay = 300, answer = 'sí', ...options }: Asking = {},
): Promise<TestHouse> {
  const { apiKey, baseUrl } = fake;
  const settings = { apiKey, baseUrl, model: 'gpt-of-the-test', asksPerDay };
  const adviserOf = async (clinic: Parameters<typeof namesOf>[0]) => ({
    adviser: openOpenAiAdviser(settings, namesOf(clinic)),
    asksPerDay,
  });
  const clinic = { ...andes, understanding: { openai: settings } };
  const house = await openTestHouse({ ...options, clinic, adviserOf });
  for (const from of [ANA, OTHER]) {
    for (const words of ['quiero una cita', 'sí', answer, 'olvídelo']) await house.write(words, { from });
  }
  await house.house.idle();
  house.sent.splice(0);
  return house;
}

type Asking = Omit<TestHouseOptions, 'adviserOf'> & {
  asksPerDay?: number;
  /** What the patients say when they are asked about help from outside. */
  answer?: 'sí' | 'no';
};

async function choose(house: TestHouse, wanted: string): Promise<void> {
  const { id, label } = house.sent.at(-1)!.choices.find((one) => one.id.endsWith(`:${wanted}`))!;
  await house.bring({ kind: 'choice', id, label });
}

const saidTo = ({ sent }: TestHouse, who = ANA) =>
  sent.filter(({ to }) => to === who).map(({ text }) => text);

describe('a clinic that has a model asked', () => {
  test('does more with words that are lost on our own reader', async () => {
    await using fake = await openFakeOpenAi();
    fake.means(LOST, BOOKS);
    await using house = await openAsking(fake);
    await house.write(LOST);
    await house.house.idle();
    assert.match(saidTo(house).join('\n'), /dermatología/);
    const rows = await house.store.transcript(house.key(), { limit: 20 });
    const details = rows
      .filter(({ text }) => text === LOST)
      .map(({ detail }) => detail as { source?: string });
    assert.deepEqual(
      details.map(({ source }) => source),
      ['model'],
    );
  });

  test('asks nobody where our own reader is sure, nor before the patient has agreed, nor while a person has it', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openAsking(fake);
    await house.write('quiero una cita de cardiología');
    await house.write(LOST, { from: '+573005550103' });
    await house.write('quiero hablar con una persona', { from: OTHER });
    await house.write(LOST, { from: OTHER });
    await house.house.idle();
    assert.equal(fake.asked.length, 0);
  });

  test('asks nobody about the words of who has refused that, and serves them all the same', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openAsking(fake, { answer: 'no' });
    await house.write(LOST);
    await house.write('quiero una cita de cardiología');
    await house.house.idle();
    assert.equal(fake.asked.length, 0);
    assert.match(saidTo(house).at(-1)!, /cardiología/i);
  });

  test('asks nobody about words that are said before the question about that is answered', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openAsking(fake);
    const from = '+573005550104';
    for (const words of [LOST, 'quiero una cita', LOST, 'sí', LOST]) await house.write(words, { from });
    await house.house.idle();
    assert.equal(fake.asked.length, 0);
  });

  test('asks nobody any more once the patient has taken back the use of their data', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openAsking(fake);
    await house.write('qué datos tienen de mí');
    await house.house.idle();
    await choose(house, 'withdraw');
    await house.write(LOST);
    await house.house.idle();
    assert.equal((await house.store.load(house.key())).contact.consent, false);
    assert.equal(fake.asked.length, 0);
  });

  test('sends the words without who said them', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openAsking(fake);
    await house.write(`${LOST}, que Ana Gómez llame al 300 555 01 01`);
    await house.house.idle();
    const [asked] = fake.asked;
    assert.equal(asked?.question.words, `${LOST}, que [name] llame al [number]`);
    assert.doesNotMatch(JSON.stringify(asked.wire), /G[oó]mez|5550101|Mateo/);
  });

  test('tells nobody what is booked, or which times are offered', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openAsking(fake);
    await house.write('quiero una cita de cardiología');
    await house.house.idle();
    const { choices } = house.sent.at(-1)!;
    assert.ok(choices.length > 2);
    await house.write(LOST);
    await house.house.idle();
    assert.deepEqual(
      fake.asked.map(({ question }) => question.choices.filter((label) => /\d/.test(label))),
      [[]],
    );
    assert.equal(fake.asked[0]?.question.choices.length, choices.length);
  });

  test('answers the channel before it asks, keeps the order of the conversation, and nobody else waits', async () => {
    await using fake = await openFakeOpenAi({ lateMs: 400 });
    fake.means(LOST, BOOKS);
    fake.next('late');
    await using house = await openAsking(fake);
    await house.write(LOST);
    assert.equal(house.sent.length, 0, 'the channel was kept waiting for the model');
    await house.write('gracias');
    await house.write('gracias', { from: OTHER });
    await house.until(() => saidTo(house, OTHER).length === 1, 'the other is answered');
    assert.equal(saidTo(house).length, 0);
    await house.house.idle();
    const rows = await house.store.transcript(house.key(), { limit: 20 });
    const order = rows.filter(({ who }) => who === 'patient').map(({ text }) => text);
    assert.deepEqual(order.slice(-2), [LOST, 'gracias']);
    assert.match(saidTo(house)[0]!, /dermatología/);
  });

  test('sends no more in a day than the clinic allows, whatever is restarted, and goes on with what we understand', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openAsking(fake, { asksPerDay: 2 });
    for (let time = 0; time < 2; time++) await house.write(LOST);
    await house.house.idle();
    await using again = await house.crash();
    await again.write(LOST);
    await again.house.idle();
    assert.equal(fake.asked.length, 2);
    assert.notEqual(saidTo(again).length, 0);
  });

  test('takes nothing from a patient, whatever the model was talked into', async () => {
    await using fake = await openFakeOpenAi();
    fake.means(LOST, {
      wishes: ['cancel', 'opt_out'].map((intent) => ({ intent, certain: true })),
      choice: { number: 1, quote: 'la muchacha' },
    });
    await using house = await openAsking(fake);
    await house.write(LOST);
    await house.house.idle();
    assert.equal(fake.asked.length, 1);
    assert.equal(await house.store.optedOut('andes').then((who) => who.length), 0);
    assert.match(saidTo(house)[0]!, /no le entendí/);
  });

  const measured = openMetrics();
  for (const mood of ['trickling', 'sick', 'refusing', 'off-the-list'] as const) {
    test(`goes on as if there were none where it is ${mood}`, async () => {
      await using fake = await openFakeOpenAi();
      fake.means(LOST, BOOKS);
      fake.stay(mood);
      await using house = await openAsking(fake, { measures: measured.measures });
      const began = performance.now();
      await house.write(LOST);
      await house.house.idle();
      assert.ok(performance.now() - began < 5_000, 'the patient was kept waiting');
      assert.match(saidTo(house)[0]!, /no le entendí/);
    });
  }

  test('leaves the model alone that keeps failing, and counts how it went', async () => {
    await using fake = await openFakeOpenAi();
    fake.stay('sick');
    await using house = await openAsking(fake, { measures: measured.measures });
    for (let time = 0; time < 4; time++) {
      await house.write(LOST, { from: time % 2 ? ANA : OTHER });
      await house.house.idle();
    }
    assert.equal(fake.asked.length, 3);
    const { store } = house;
    const read = await measured.read({ store, lanesInMemory: () => 0, now: () => house.clock.now() });
    const counted = [...read.matchAll(/^recado_outside_call_duration_seconds_count{(.*)} (\d+)$/gm)];
    const of = (outcome: string) => `clinic="andes",use="understanding",outcome="${outcome}"`;
    const counts = Object.fromEntries(counted.map(([, labels, count]) => [labels, Number(count)]));
    assert.deepEqual(counts, { [of('unreachable')]: 5, [of('refused')]: 2, [of('resting')]: 1 });
  });
});
