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
  ['amid a complaint', (text, lang) => RUN_ON[lang].unanswered.join(text), 0.992],
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

/** What people say before and after what they tell, whatever it is. */
const FRAMES: Readonly<Record<Lang, Readonly<Record<string, (text: string) => string>>>> = {
  es: {
    'after a greeting': (text) => `hola buenos días ${text}`,
    'with who writes': (text) => `soy Carlos Pérez y ${text}`,
    'with a surname that is also a sign': (text) => `me llamo Ana María Rojas, ${text}`,
    'with a document': (text) => `mi cédula es 1.019.285.342, ${text}`,
    'to a receptionist': (text) => `señorita ${text}`,
    'with an apology': (text) => `disculpe la molestia pero ${text}`,
    'after a long wait': (text) => `espero hace rato, ${text}`,
    'where nobody answers': (text) => `no contestan el teléfono y ${text}`,
    'with a visit of today': (text) => `no puedo ir hoy, ${text}`,
    'with a wish': (text) => `necesito una cita porque ${text}`,
    'asking to be seen today': (text) => `${text}, ¿me pueden atender hoy?`,
    'asking which doctor': (text) => `${text}, ¿con qué médico pido la cita?`,
    'asking what it costs': (text) => `${text}, ¿cuánto cuesta la consulta?`,
    'not knowing whether it is grave': (text) => `${text}, no sé si es grave`,
    'asking whether it is normal': (text) => `${text}, ¿es normal?`,
    'alone at home': (text) => `${text}, estoy sola en la casa`,
    'with thanks': (text) => `${text} gracias`,
    'with a please': (text) => `${text} por favor`,
  },
  pt: {
    'after a greeting': (text) => `oi bom dia ${text}`,
    'with who writes': (text) => `sou o Carlos Pereira e ${text}`,
    'with a document': (text) => `meu cpf é 529.982.247-25, ${text}`,
    'to a receptionist': (text) => `moça ${text}`,
    'with an apology': (text) => `desculpa incomodar mas ${text}`,
    'after a long wait': (text) => `to esperando faz tempo e ${text}`,
    'where nobody answers': (text) => `ninguém atende o telefone e ${text}`,
    'with a visit of today': (text) => `não vou conseguir ir hoje, ${text}`,
    'with a wish': (text) => `preciso de uma consulta porque ${text}`,
    'asking to be seen today': (text) => `${text}, vocês podem me atender hoje?`,
    'asking which doctor': (text) => `${text}, com qual médico eu marco?`,
    'asking what it costs': (text) => `${text}, quanto custa a consulta?`,
    'not knowing whether it is grave': (text) => `${text}, não sei se é grave`,
    'asking whether it is normal': (text) => `${text}, é normal?`,
    'alone at home': (text) => `${text}, estou sozinha em casa`,
    'with thanks': (text) => `${text} obrigada`,
    'with a please': (text) => `${text} por favor`,
  },
};

/** Every so many lines of the corpus are tried; the whole of it is some seconds more. */
const APART = 4;
/** Shares that a frame may change: measured 1.6 % and 0.6 % at most over the whole corpus. */
const MOST_CHANGED = { lost: 0.025, raised: 0.012 };

for (const lang of ['es', 'pt'] as const) {
  const lines: { text: string; redFlag: boolean }[] = readFileSync(
    new URL(`../../nlu/corpus/red-flags/${lang}.jsonl`, import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .filter((_, at) => at % APART === 0)
    .map((line) => JSON.parse(line));
  const isFlagged = (text: string) => readRedFlag(normalise(text, lang), lang) !== null;
  const asTold = lines.filter(({ text, redFlag }) => isFlagged(text) === redFlag);

  describe(`what is told in ${lang} is what it is`, () => {
    for (const [how, frame] of Object.entries(FRAMES[lang])) {
      test(how, () => {
        for (const danger of [true, false]) {
          const told = asTold.filter(({ redFlag }) => redFlag === danger).map(({ text }) => frame(text));
          const changed = told.filter((text) => isFlagged(text) !== danger);
          const most = MOST_CHANGED[danger ? 'lost' : 'raised'] * told.length;
          assert.ok(changed.length <= most, `${changed.length} of ${told.length}:\n${changed.join('\n')}`);
        }
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
