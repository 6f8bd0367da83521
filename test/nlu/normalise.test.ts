import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, normalise } from '../../nlu/normalise.ts';
import type { Lang } from '../../nlu/types.ts';

const words = (text: string, lang?: Lang) =>
  normalise(text, lang)
    .tokens.map((token) => token.text)
    .join(' ');

const cases: [title: string, text: string, lang: Lang, words: string][] = [
  ['case and accents are folded', 'Mañana MIÉRCOLES', 'es', 'manana miercoles'],
  ['combining accents are folded too', 'man\u0303ana', 'es', 'manana'],
  ['invisible and direction characters are dropped', 'ho\u200bla\u202e \u2066si\u2069', 'es', 'hola si'],
  ['lengthened letters are shortened', 'holaaaa siiii', 'es', 'hola si'],
  ['a p with its slash is written out', 'no, es p/ mi niño', 'es', 'no , es para mi nino'],
  ['a p with its slash is written out', 'consulta p/ 15/03', 'pt', 'consulta para 15 / 03'],
  ['double letters stay', 'llamada perro', 'es', 'llamada perro'],
  ['figures and letters are apart', '15h30 8am', 'es', '15 h 30 8 am'],
  ['ordinal signs and full-width figures read as letters and figures', '1º 2ª １２', 'pt', '1 o 2 a 12'],
  ['keycap emoji are figures', '3️⃣', 'es', '3'],
  [
    'Spanish abbreviations are written out',
    'mñn x la tarde q dsp no',
    'es',
    'manana por la tarde que despues no',
  ],
  [
    'Portuguese abbreviations are written out',
    'hj n dá, vc tem amnh?',
    'pt',
    'hoje nao da , voce tem amanha ?',
  ],
  ['an abbreviation may stand for several words', 'finde', 'es', 'fin de semana'],
  ['the x of an x-ray is no abbreviation', 'rayos x x la mano', 'es', 'rayos x por la mano'],
  ["one language's abbreviations are not the other's", 'n d', 'es', 'n de'],
];
for (const [title, text, lang, expected] of cases) {
  test(title, () => assert.equal(words(text, lang), expected));
}

test('without a language only what both share is written out', () => {
  assert.equal(words('q hj mñn'), 'que hj mnn');
});

test('the words of one abbreviation share its place', () => {
  const { tokens } = normalise('el finde', 'es');
  assert.deepEqual(
    tokens.slice(1).map(({ start, end }) => [start, end]),
    [
      [3, 8],
      [3, 8],
      [3, 8],
    ],
  );
});

test('every token is where it says, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom<Lang>('es', 'pt'),
      (text, lang) => {
        let last = 0;
        for (const { start, end } of normalise(text, lang).tokens) {
          assert.ok(start >= 0 && start < end && end <= text.length && end >= last);
          last = end;
        }
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))),
    { seed: 7 },
  );
});

test('twenty thousand hostile characters are read in a moment', () => {
  const started = performance.now();
  for (const hostile of ['\u0301', 'á', '1 ', 'ａ', '🤒', '\u200b'])
    normalise(hostile.repeat(Math.ceil(20_000 / hostile.length)), 'es');
  assert.ok(performance.now() - started < 2000);
});
