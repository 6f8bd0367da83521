import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelledWords, sayEverywhere, walkAbout } from '../kit/flows/spoken-walk.ts';

/** Every so many of the utterances, so that it takes seconds; `npm run campaign:words` says them all. */
const EVERY = 25;
const WORDS = labelledWords('dev');

test('words that ask for nothing do nothing, whatever question is open', () => {
  const sample = WORDS.filter((_, at) => at % EVERY === 0);
  assert.deepEqual(sayEverywhere(sample), []);
});

test('nor do they after whatever else was said', () => {
  assert.deepEqual(walkAbout(WORDS, { seed: 20_260_310, walks: 120, steps: 4 }), []);
});
