import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise, portionOf } from '../../nlu/normalise.ts';
import { spoken, wordsOf } from '../../nlu/words.ts';

const words = wordsOf(normalise('Hola, ¿hay citas mañana?', 'es'));

for (const [from, to, said] of [
  [0, 4, 'hola hay citas manana'],
  [1, 3, 'hay citas'],
  [3, 4, 'manana'],
  [-2, 2, 'hola hay'],
  [2, 99, 'citas manana'],
  [2, 2, ''],
  [9, 12, ''],
] as const) {
  test(`words ${from} up to ${to} say "${said}"`, () => assert.equal(spoken(words, from, to), said));
}

test('a portion of a text has its own words, though those of the whole are known', () => {
  const whole = normalise('Hola, ¿hay citas mañana?', 'es');
  assert.equal(wordsOf(whole).length, 4);
  const portion = portionOf(whole, whole.tokens.slice(-3));
  assert.equal(spoken(wordsOf(portion)), 'citas manana');
});
