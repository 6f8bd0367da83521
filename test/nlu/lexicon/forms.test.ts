import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, onceOfForm } from '../../../nlu/lexicon/forms.ts';

test('a word is read once, wherever it stands', () => {
  const read: string[] = [];
  const lengthOf = onceOfForm(({ text }) => read.push(text) && text.length);
  assert.deepEqual(
    ['cita', 'turno', 'cita'].map((word) => lengthOf(formOf(word))),
    [4, 5, 4],
  );
  assert.deepEqual(read, ['cita', 'turno']);
});

test('a flood of new words makes none be read as another', () => {
  const textOf = onceOfForm(({ text }) => text);
  const words = Array.from({ length: 20_000 }, (_, at) => `palabra${at}`);
  assert.deepEqual(
    words.filter((word) => textOf(formOf(word)) !== word),
    [],
  );
  assert.equal(textOf(formOf('palabra0')), 'palabra0');
});

test('a mark is no word', () => {
  assert.deepEqual(
    ['niño', '12', '?', ','].map((text) => formOf(text).isWord),
    [true, true, false, false],
  );
});
