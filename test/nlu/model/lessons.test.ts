import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Lessons } from '../../../nlu/model/lessons.ts';
import { areOf, toFiles } from '../../../nlu/model/model-files.ts';
import { lessonsOf, readCorpus } from '../../../nlu/model/training.ts';
import { readDangers } from '../../../nlu/model/training-dangers.ts';

test('the models are those that the corpus teaches', () => {
  const kept = (name: string) => readFileSync(new URL(`../../../nlu/${name}`, import.meta.url));
  const files = { json: kept('model.json').toString(), bytes: kept('model.bin') };
  const lessons = lessonsOf(readCorpus('train'), readDangers());
  assert.ok(areOf(lessons, files), 'the corpus or a lexicon has changed since: npm run nlu:train');
});

test('models are not of another sample, option or weight than they were made of', () => {
  const lessons = lessonsOf(readCorpus('train').slice(0, 20), readDangers().slice(0, 20));
  const files = toFiles(lessons);
  assert.ok(areOf(lessons, files));
  const { intents } = lessons;
  const others: Lessons[] = [
    { ...lessons, intents: { ...intents, samples: intents.samples.slice(1) } },
    { ...lessons, intents: { ...intents, options: { ...intents.options, epochs: 1 } } },
  ];
  for (const other of others) assert.ok(!areOf(other, files));
  const touched = Buffer.from(files.bytes);
  touched[0]! ^= 1;
  assert.ok(!areOf(lessons, { ...files, bytes: touched }));
});
