import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openOpenAiTranscriber } from '../../../adapters/speech/openai/index.ts';
import { silence } from '../../../adapters/speech/openai/silence.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { chatMessage } from '../../../bot/http/chat-stream.ts';
import { type FakeOpenAi, openFakeOpenAi } from '../../fakes/openai/openai.ts';
import { ANA, openTestHouse, type TestHouse, type TestHouseOptions } from '../../kit/house.ts';

const andes = (await loadClinics()).get('andes')!;

type Hearing = TestHouseOptions & {
  notesPerDay?: number;
  /** What the patient says when asked about voice notes. */
  answer?: 'sí' | 'no';
};

/** A house whose clinic has voice notes heard, and a patient of it who has been asked about that. */
async function openHearing(
  fake: FakeOpenAi,
  { notesPerDay = 20, answer = 'sí', ...options }: Hearing = {},
): Promise<TestHouse> {
  const { apiKey, baseUrl } = fake;
  const settings = { apiKey, baseUrl, model: 'gpt-4o-mini-transcribe', notesPerDay };
  const house = await openTestHouse({
    ...options,
    clinic: { ...andes, speech: { openai: settings } },
    transcriberOf: async () => ({ transcriber: openOpenAiTranscriber(settings), notesPerDay }),
  });
  for (const words of ['quiero una cita', 'sí', answer, 'olvídelo']) await house.write(words);
  await house.house.idle();
  house.sent.splice(0);
  return house;
}

/** The patient speaks, and waits until all that follows is done. */
async function speak(house: TestHouse, { bytes = silence(), from = ANA } = {}): Promise<void> {
  const about = { clinic: 'andes', address: from, mediaType: 'audio/ogg' };
  const file = await house.files.keep(bytes, about);
  await house.bring({ kind: 'voice-note', file }, { from });
  await house.house.idle();
}

async function choose(house: TestHouse, wanted: string): Promise<void> {
  const { id, label } = house.sent.at(-1)!.choices.find((one) => one.id.endsWith(`:${wanted}`))!;
  await house.bring({ kind: 'choice', id, label });
  await house.house.idle();
}

const said = ({ sent }: TestHouse) => sent.map(({ text }) => text).join('\n');

describe('a voice note, at a clinic that has them heard', () => {
  test('does what the same words in writing would do, and stands in the conversation with its words', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openHearing(fake);
    fake.hears('Quiero una cita de cardiología para el jueves.');
    await speak(house);
    assert.match(said(house), /cardiología/i);
    const rows = await house.store.transcript(house.key(), { limit: 5 });
    const row = rows.findLast(({ who }) => who === 'patient')!;
    assert.equal(row.text, 'Quiero una cita de cardiología para el jueves.');
    const { kind, file } = row.detail as { kind: string; file: { mediaType: string } };
    assert.deepEqual([kind, file.mediaType], ['voice-note', 'audio/ogg']);
    const { text, kind: shown } = chatMessage(row, house.key());
    assert.deepEqual([text, shown], ['', 'voice-note'], 'their page shows what the machine heard');
  });

  test('in which somebody is in danger is answered with the number to call, by our own reader', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openHearing(fake);
    fake.hears('Por favor, mi papá tiene un dolor muy fuerte en el pecho y no puede respirar.');
    await speak(house);
    assert.match(said(house), /123/);
  });

  test('that cancels is asked about before anything is cancelled', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openHearing(fake);
    for (const words of ['quiero una cita de cardiología', '1', 'sí']) {
      await house.write(words);
      await house.house.idle();
    }
    house.sent.splice(0);
    fake.hears('Cancele mi cita.');
    await speak(house);
    const people = (await house.store.load(house.key())).contact.people.map(({ id }) => id);
    const options = { from: '2026-03-10T00:00:00-05:00', every: true } as const;
    const visits = await house.house.scheduling('andes').appointmentsOf(people, options);
    assert.deepEqual(
      visits.map(({ status }) => status),
      ['booked'],
    );
    assert.match(said(house), /\?/);
  });

  test('is not sent of who was not asked, or refused, or has taken it back: they are asked to write', async () => {
    await using fake = await openFakeOpenAi();
    await using refusing = await openHearing(fake, { answer: 'no' });
    await speak(refusing);
    await speak(refusing, { from: '+573005550103' });
    assert.match(said(refusing), /escribe/);
    await using house = await openHearing(fake);
    await house.write('qué datos tienen de mí');
    await house.house.idle();
    await choose(house, 'withdraw');
    await speak(house);
    assert.equal(fake.sent.length, 0);
  });

  test('is not sent once the patient has taken back that alone, and the rest goes on', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openHearing(fake);
    await house.write('qué datos tienen de mí');
    await house.house.idle();
    await choose(house, 'without-help');
    assert.match(house.sent.at(-1)!.text, /nada de lo que me escriba o me diga va a un servicio externo/);
    await speak(house);
    assert.equal(fake.sent.length, 0);
    assert.equal((await house.store.load(house.key())).contact.consent, true);
  });

  test('that is the first word of a patient stays unheard; it may be sent again once they have agreed', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openHearing(fake);
    const from = '+573005550104';
    await speak(house, { from });
    for (const words of ['sí', 'sí']) await house.write(words, { from });
    await house.house.idle();
    assert.match(house.sent.at(-1)!.text, /envíeme el audio otra vez/);
    assert.equal(fake.sent.length, 0);
    fake.hears('Quiero una cita de cardiología.');
    await speak(house, { from });
    assert.equal(fake.sent.length, 1);
    assert.match(house.sent.at(-1)!.text, /cardiología/i);
  });

  test('is not sent where it may tell who somebody is', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openHearing(fake);
    for (const words of ['quiero una cita de cardiología para mi amigo', '1']) {
      await house.write(words);
      await house.house.idle();
    }
    const question = await house.house.question(house.key());
    assert.match(question?.awaiting ?? '', /^(?:document|name|birth-date)$/);
    await speak(house);
    assert.equal(fake.sent.length, 0);
  });

  test('is not sent when it is as long as a speech, or the day has had its share', async () => {
    await using fake = await openFakeOpenAi();
    await using house = await openHearing(fake, { notesPerDay: 1 });
    await speak(house, { bytes: new Uint8Array(2 * 2 ** 20 + 1) });
    assert.equal(fake.sent.length, 0);
    for (let note = 0; note < 2; note++) await speak(house);
    assert.equal(fake.sent.length, 1);
  });

  const unheard: [what: string, how: (fake: FakeOpenAi) => void][] = [
    ['in which nobody speaks', (fake) => fake.hears('')],
    ['of which the machine invents words', (fake) => fake.hears('Subtítulos por la comunidad de Amara.org')],
    ['of which the machine is not sure', (fake) => fake.hears('cancele', { logprob: -2 })],
    ['while the service is sick', (fake) => fake.next('sick')],
    ['while the service answers anything', (fake) => fake.next('off-the-list')],
  ];
  for (const [what, how] of unheard) {
    test(`${what} is answered kindly: they are asked to write`, async () => {
      await using fake = await openFakeOpenAi();
      await using house = await openHearing(fake);
      how(fake);
      await speak(house);
      assert.match(said(house), /no le entendí bien el audio. ¿Me lo escribe/);
    });
  }

  test('is heard again, and answered once, where the house fell while it was being heard', async () => {
    await using fake = await openFakeOpenAi({ lateMs: 60_000 });
    await using house = await openHearing(fake);
    fake.next('late');
    const file = await house.files.keep(silence(), { clinic: 'andes', address: ANA, mediaType: 'audio/ogg' });
    await house.bring({ kind: 'voice-note', file });
    await house.until(() => fake.sent.length === 1, 'it is being heard');
    fake.hears('Quiero una cita de cardiología.');
    await using again = await house.crash();
    await again.house.idle();
    const rows = await again.store.transcript(again.key(), { limit: 20 });
    const heard = rows.filter(({ who, text }) => who === 'patient' && /cardiología/.test(text));
    assert.equal(heard.length, 1);
    assert.equal(again.sent.filter(({ text }) => /cardiología/i.test(text)).length, 1);
  });

  test('keeps its channel waiting for nobody, and its place in the conversation', async () => {
    await using fake = await openFakeOpenAi({ lateMs: 300 });
    await using house = await openHearing(fake);
    fake.hears('Quiero una cita de cardiología.');
    fake.next('late');
    const file = await house.files.keep(silence(), { clinic: 'andes', address: ANA, mediaType: 'audio/ogg' });
    await house.bring({ kind: 'voice-note', file });
    assert.equal(house.sent.length, 0);
    await house.write('gracias');
    await house.house.idle();
    const rows = await house.store.transcript(house.key(), { limit: 10 });
    const order = rows.filter(({ who }) => who === 'patient').map(({ text }) => text);
    assert.deepEqual(order.slice(-2), ['Quiero una cita de cardiología.', 'gracias']);
  });
});
