import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { AdapterError } from '../../../../adapters/error.ts';
import { openOpenAiAdviser } from '../../../../adapters/understanding/openai/index.ts';
import type { Question } from '../../../../adapters/understanding/understanding.ts';
import { loadClinics } from '../../../../bot/config/load.ts';
import { namesOf } from '../../../../bot/config.ts';
import type { Advice } from '../../../../nlu/advice.ts';
import { type FakeOpenAi, openFakeOpenAi } from '../../../fakes/openai/openai.ts';

const names = namesOf((await loadClinics()).get('andes')!);
const WORDS = 'es por lo de la vecina de mi tía, la de los lunares';
const question: Question = { words: WORDS, language: 'es', awaiting: null, choices: [] };

function adviserAt({ apiKey, baseUrl }: FakeOpenAi) {
  return openOpenAiAdviser({ apiKey, baseUrl, model: 'gpt-of-the-test', asksPerDay: 10 }, names);
}

async function failureIn(mood: Parameters<FakeOpenAi['next']>[0]): Promise<AdapterError> {
  await using fake = await openFakeOpenAi();
  fake.next(mood);
  const failure = await adviserAt(fake)
    .advise(question, AbortSignal.timeout(300))
    .then(
      () => assert.fail('it was believed'),
      (error: unknown) => error,
    );
  assert.ok(failure instanceof AdapterError, String(failure));
  return failure;
}

describe('OpenAI, asked what words mean', () => {
  test('says it in the sets that our own reader draws from', async () => {
    await using fake = await openFakeOpenAi();
    fake.means(WORDS, {
      wishes: [{ intent: 'book', certain: true }],
      service: { id: 'dermatology', quote: 'la de los lunares' },
      person: { id: 'other', quote: 'la vecina de mi tía' },
    });
    assert.deepEqual(await adviserAt(fake).advise(question, AbortSignal.timeout(5_000)), {
      wishes: [{ intent: 'book', certain: true }],
      emergency: false,
      named: [
        { type: 'specialty', id: 'dermatology', quote: 'la de los lunares' },
        { type: 'person', id: 'other', quote: 'la vecina de mi tía' },
      ],
    });
  });

  test('is sent the words as data, is asked to keep nothing, and is told the same each time', async () => {
    await using fake = await openFakeOpenAi();
    const adviser = adviserAt(fake);
    await adviser.advise(question, AbortSignal.timeout(5_000));
    const other: Question = {
      words: 'otra cosa',
      language: 'pt',
      awaiting: 'choice',
      choices: ['Norte', 'Centro'],
    };
    await adviser.advise(other, AbortSignal.timeout(5_000));
    const [one, two] = fake.asked.map(({ wire }) => wire);
    assert.equal(one?.store, false);
    assert.deepEqual(one?.text, two?.text, 'each new schema takes OpenAI seconds to prepare');
    assert.equal(one?.instructions, two?.instructions);
    assert.doesNotMatch(one!.instructions, /vecina/);
    assert.deepEqual(fake.asked[1]?.question, other);
  });

  const kinds: [mood: Parameters<FakeOpenAi['next']>[0], kind: AdapterError['kind']][] = [
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
    ['refusing', 'refused'],
    ['cut-short', 'refused'],
    ['chatty', 'refused'],
    ['off-the-list', 'refused'],
  ];
  for (const [mood, kind] of kinds) {
    test(`is of no help where it is ${mood}, and nothing of the words is told on`, async () => {
      const failure = await failureIn(mood);
      assert.equal(failure.kind, kind, failure.message);
      assert.doesNotMatch(`${failure.message} ${JSON.stringify(failure.cause ?? '')}`, /vecina|sk-fake/);
      if (mood === 'busy') assert.equal(failure.retryAfterSeconds, 7);
    });
  }
});

describe('an answer as it comes over the wire', () => {
  const cases: [file: string, advice: Advice][] = [
    [
      'books-for-a-relative',
      {
        wishes: [{ intent: 'book', certain: true }],
        emergency: false,
        named: [
          { type: 'specialty', id: 'dermatology', quote: 'la de los lunares' },
          { type: 'site', id: 'norte', quote: 'allá en la 127' },
          { type: 'person', id: 'mother', quote: 'mi viejita' },
        ],
      },
    ],
    [
      'asks-and-books',
      {
        wishes: [
          { intent: 'faq_insurance', certain: true },
          { intent: 'book', certain: false },
        ],
        emergency: false,
        named: [{ type: 'when', quote: 'pa después del puente' }],
      },
    ],
  ];
  for (const [file, advice] of cases) {
    test(`is advice: ${file.replaceAll('-', ' ')}`, async () => {
      await using fake = await openFakeOpenAi();
      fake.replays(JSON.parse(await readFile(join(import.meta.dirname, 'answers', `${file}.json`), 'utf8')));
      assert.deepEqual(await adviserAt(fake).advise(question, AbortSignal.timeout(5_000)), advice);
    });
  }
});
