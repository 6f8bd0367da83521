import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packNumbers, unpackNumbers } from '../../../nlu/lexicon/packed-numbers.ts';
import { randomFrom } from '../../../nlu/model/draws.ts';

test('numbers come out of their text as they were', () => {
  const draw = randomFrom(7);
  const drawn = Array.from({ length: 2000 }, () => Math.floor(draw() * 10 ** Math.floor(draw() * 9)));
  for (const numbers of [[], [0], [44, 45, 2024, 2025, 91_124, 91_125], drawn])
    assert.deepEqual(unpackNumbers(packNumbers(numbers)), numbers);
});

test('their text is plain and stands in JSON as it is', () => {
  const text = packNumbers(Array.from({ length: 5000 }, (_, at) => at));
  assert.match(text, /^[!#-[\]-~]*$/);
  assert.equal(JSON.stringify(text), `"${text}"`);
});

test('what is no whole number from 0 on is refused', () => {
  for (const number of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => packNumbers([number]), RangeError);
});
