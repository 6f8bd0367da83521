import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fold, normalise } from '../../nlu/normalise.ts';
import { readRedFlag } from '../../nlu/red-flags.ts';
import type { Lang } from '../../nlu/types.ts';

/** Draws whole numbers below a bound, the same for the same seed. */
function drawing(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const draw = drawing(7);

/** Swaps two letters inside the longest word, as hurried thumbs do. */
function slip(text: string): string {
  const longest = text.split(/[^\p{L}]+/u).toSorted((one, other) => other.length - one.length)[0] ?? '';
  if (longest.length < 8) return text;
  const at = 2 + draw(longest.length - 4);
  const slipped = longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2);
  return text.replace(longest, slipped);
}

const POLITE: Readonly<Record<Lang, readonly [before: string, after: string]>> = {
  es: ['Buenas tardes, disculpe, ', ', por favor, gracias'],
  pt: ['Boa tarde, com licença, ', ', por favor, obrigada'],
};

/** Talk that run-on writers put around a danger, with words that elsewhere make a sign harmless. */
const RUN_ON: Readonly<Record<Lang, Readonly<Record<'told' | 'unanswered', readonly [string, string]>>>> = {
  es: {
    told: ['doctora mi esposa me dijo que ', ''],
    unanswered: ['el médico no llega y ', ' no tengo seguro'],
  },
  pt: {
    told: ['doutora minha esposa falou que ', ''],
    unanswered: ['o médico não chega e ', ' não tenho convênio'],
  },
};

const changes: [what: string, change: (text: string, lang: Lang) => string, kept: number][] = [
  ['in capitals', (text) => text.toUpperCase(), 1],
  ['without accents', (text) => fold(text), 0.99],
  ['politely', (text, lang) => POLITE[lang].join(text), 0.98],
  ['as another told it to the doctor', (text, lang) => RUN_ON[lang].told.join(text), 0.99],
  ['amid a complaint', (text, lang) => RUN_ON[lang].unanswered.join(text), 0.99],
  ['without marks', (text) => text.replace(/[.,;:!?¡¿]/g, ' '), 0.98],
  ['with a slip in its longest word', slip, 0.95],
];

for (const lang of ['es', 'pt'] as const) {
  const flagged: string[] = readFileSync(
    new URL(`../../nlu/corpus/red-flags/${lang}.jsonl`, import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ text, redFlag }) => redFlag && readRedFlag(normalise(text, lang), lang))
    .map(({ text }) => text);

  describe(`a danger told in ${lang}`, () => {
    for (const [what, change, kept] of changes) {
      test(`is the same danger ${what}`, () => {
        const lost = flagged
          .map((text) => change(text, lang))
          .filter((text) => !readRedFlag(normalise(text, lang), lang));
        assert.ok(1 - lost.length / flagged.length >= kept, `${lost.length} lost:\n${lost.join('\n')}`);
      });
    }
  });
}

describe('a sign that is denied is no danger', () => {
  const signs: [lang: Lang, denials: string[], signs: string[]][] = [
    [
      'es',
      [
        'no tengo',
        'no tiene',
        'ya no tengo',
        'nunca tuve',
        'sin',
        'no hay',
        'no he tenido',
        'mi mamá no tiene',
      ],
      [
        'dolor de pecho',
        'falta de aire',
        'convulsiones',
        'sangrado abundante',
        'una hemorragia',
        'pensamientos suicidas',
      ],
    ],
    [
      'pt',
      [
        'não tenho',
        'não tem',
        'não tenho mais',
        'nunca tive',
        'sem',
        'não teve',
        'minha mãe não tem',
        'não estou com',
      ],
      ['dor no peito', 'falta de ar', 'convulsão', 'sangramento forte', 'hemorragia', 'pensamentos suicidas'],
    ],
  ];
  for (const [lang, denials, told] of signs) {
    for (const sign of told) {
      test(`${lang}: "${sign}"`, () => {
        assert.ok(readRedFlag(normalise(`tengo tenho ${sign}`, lang), lang), `"${sign}" is a danger`);
        for (const denial of denials) {
          const text = `${denial} ${sign}`;
          assert.equal(readRedFlag(normalise(text, lang), lang), null, text);
        }
      });
    }
  }
});
