import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AdapterError } from '../../../../adapters/error.ts';
import { openOpenAiTranscriber } from '../../../../adapters/speech/openai/index.ts';
import { silence } from '../../../../adapters/speech/openai/silence.ts';
import type { Recording } from '../../../../adapters/speech/speech.ts';
import type { Mood } from '../../../fakes/openai/moods.ts';
import { type FakeOpenAi, openFakeOpenAi } from '../../../fakes/openai/openai.ts';

const recording: Recording = { bytes: silence(), mediaType: 'audio/ogg', language: 'es' };

function transcriberAt({ apiKey, baseUrl }: FakeOpenAi, model = 'gpt-4o-mini-transcribe') {
  return openOpenAiTranscriber({ apiKey, baseUrl, model, notesPerDay: 5 });
}

const heardBy = (fake: FakeOpenAi, model?: string) =>
  transcriberAt(fake, model).transcribe(recording, AbortSignal.timeout(5_000));

describe('OpenAI, asked to write a voice note down', () => {
  test('gets the recording, its language and a name, and nothing of who sent it', async () => {
    await using fake = await openFakeOpenAi();
    fake.hears(' quiero una cita para mi mamá ');
    assert.equal(await heardBy(fake), 'quiero una cita para mi mamá');
    const [sent] = fake.sent;
    assert.deepEqual(Buffer.from(sent!.bytes), Buffer.from(recording.bytes));
    assert.deepEqual([sent!.fileName, sent!.mediaType], ['voice.ogg', 'audio/ogg']);
    assert.deepEqual(sent!.fields, {
      model: 'gpt-4o-mini-transcribe',
      language: 'es',
      response_format: 'json',
      'include[]': 'logprobs',
    });
  });

  test('is believed only where it is rather sure', async () => {
    await using fake = await openFakeOpenAi();
    fake.hears('cancele la cita', { logprob: -1.5 });
    assert.equal(await heardBy(fake), '');
  });

  test('may be a model that does not say how sure it is', async () => {
    await using fake = await openFakeOpenAi();
    fake.hears('sí');
    assert.equal(await heardBy(fake, 'whisper-1'), 'sí');
    assert.equal(fake.sent[0]!.fields['include[]'], undefined);
  });

  test('is not sent what it cannot hear', async () => {
    await using fake = await openFakeOpenAi();
    const call = transcriberAt(fake).transcribe(
      { ...recording, mediaType: 'audio/amr' },
      AbortSignal.timeout(5_000),
    );
    await assert.rejects(call, { name: 'AdapterError', kind: 'refused' });
    assert.equal(fake.sent.length, 0);
  });

  const kinds: [mood: Mood, kind: AdapterError['kind']][] = [
    ['late', 'unreachable'],
    ['trickling', 'unreachable'],
    ['busy', 'throttled'],
    ['spent', 'held'],
    ['sick', 'unreachable'],
    ['cut', 'unreachable'],
    ['locked', 'unauthorized'],
    ['gone', 'refused'],
    ['elsewhere', 'unreachable'],
    ['proxied', 'refused'],
    ['off-the-list', 'refused'],
  ];
  for (const [mood, kind] of kinds) {
    test(`is of no help where it is ${mood}, and nothing of the words is told on`, async () => {
      await using fake = await openFakeOpenAi();
      fake.hears('lo de mi vecina');
      fake.next(mood);
      const late = mood === 'late' || mood === 'trickling';
      const call = transcriberAt(fake).transcribe(recording, AbortSignal.timeout(late ? 200 : 5_000));
      const failure = await call.then(
        () => assert.fail('it was believed'),
        (error: unknown) => error,
      );
      assert.ok(failure instanceof AdapterError);
      assert.equal(failure.kind, kind, failure.message);
      assert.doesNotMatch(`${failure.message} ${JSON.stringify(failure.cause ?? '')}`, /vecina|sk-fake/);
    });
  }

  test('says how it is, over a second of silence', async () => {
    await using fake = await openFakeOpenAi();
    const well = await transcriberAt(fake).check();
    assert.deepEqual(well, { found: "OpenAI hears voice notes by 'gpt-4o-mini-transcribe'", advice: null });
    assert.equal(fake.sent[0]!.fileName, 'voice.wav');
    fake.next('locked');
    assert.match((await transcriberAt(fake).check()).advice ?? '', /apiKey/);
  });
});
