import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readNumber } from '../../../nlu/readers/number.ts';
import { lexiconOf } from '../../../nlu/readers/when/lexicons.ts';
import type { Lang } from '../../../nlu/types.ts';

const cases: [text: string, lang: Lang, value: number, words: number][] = [
  ['quince', 'es', 15, 1],
  ['veintiún', 'es', 21, 1],
  ['treinta y uno', 'es', 31, 3],
  ['veinte y media', 'es', 20, 1],
  ['dos mil veintiséis', 'es', 2026, 3],
  ['mil novecientos ochenta y cinco', 'es', 1985, 5],
  ['45 días', 'es', 45, 1],
  ['vinte e um', 'pt', 21, 3],
  ['vinte e quinze', 'pt', 20, 1],
  ['dois mil e vinte e sete', 'pt', 2027, 6],
  ['mil novecentos e oitenta e cinco', 'pt', 1985, 6],
  ['cento e vinte', 'pt', 120, 3],
];
for (const [text, lang, value, words] of cases) {
  test(`'${text}' begins with ${value}`, () => {
    const number = readNumber(normalise(text, lang).tokens, 0, lexiconOf(lang).lexicon.numbers);
    assert.deepEqual([number?.value, number?.end], [value, words]);
  });
}

test('a word that is no number is none', () => {
  const { numbers } = lexiconOf('es').lexicon;
  assert.equal(readNumber(normalise('jueves', 'es').tokens, 0, numbers), null);
  assert.equal(readNumber(normalise('', 'es').tokens, 0, numbers), null);
});
