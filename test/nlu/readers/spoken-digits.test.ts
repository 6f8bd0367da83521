import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise } from '../../../nlu/normalise.ts';
import { spokenRuns } from '../../../nlu/readers/spoken-digits.ts';
import type { Lang } from '../../../nlu/types.ts';

const DIGITS = {
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
  pt: 'zero um dois três quatro cinco seis sete oito nove'.split(' '),
};

const digitsIn = (text: string, lang: Lang) =>
  spokenRuns(normalise(text, lang), lang).map(({ digits }) => digits);

for (const lang of ['es', 'pt'] as const) {
  test(`digits told one by one are those digits (${lang})`, () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{6,12}$/), (digits) => {
        const told = [...digits].map((digit) => DIGITS[lang][Number(digit)]!).join(' ');
        assert.deepEqual(digitsIn(`es el ${told}, gracias`, lang), [digits], told);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
}

const cases: [text: string, lang: Lang, digits: string[]][] = [
  ['cincuenta y dos millones ciento once mil doscientos veintidós', 'es', ['52111222']],
  ['trescientos quinientos cincuenta y cinco cero uno cero uno', 'es', ['3005550101']],
  ['meia dois nove nove oito dois dois', 'pt', ['6299822']],
  ['a las dos y cuarto', 'es', []],
  ['dos o tres veces', 'es', []],
  ['mil novecientos ochenta y cinco', 'es', []],
];
for (const [text, lang, digits] of cases) {
  test(`"${text}" tells ${digits.join() || 'no long number'}`, () =>
    assert.deepEqual(digitsIn(text, lang), digits));
}
