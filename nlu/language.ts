import type { Features } from './model/features.ts';
import { addScores, softmax } from './model/fit.ts';
import type { LinearModel } from './model/model.ts';
import { onceEach, whenAgain } from './once.ts';
import { LONGEST_ALIKE, MOST_KEPT } from './read-lately.ts';
import type { Hints, Lang } from './types.ts';

const LONGEST = 4;
const MOST_CHARACTERS = 300;
const PRIME = 0x01000193;

/** Log-odds for Portuguese: what is known of the place, and of the conversation so far. */
const PRIOR = { brazil: 1.5, spanishSpeaking: -1.5, unknown: -0.25, usual: 2 } as const;

/** The language an utterance is written in: its letters, weighed with the place and the conversation so far. */
export function languageOf(text: string, hints: Partial<Hints>, model: LinearModel): Lang {
  if (hints.lang) return hints.lang;
  const isLong = text.length > LONGEST_ALIKE;
  const odds = isLong
    ? portugueseOdds(text, model)
    : isFigures(text)
      ? oddsOfFigures(text)
      : oddsOf(model)(text);
  return odds + priorOdds(hints) > 0 ? 'pt' : 'es';
}

/** Of so many letters there is a word that tells it: "meu cpf é 52998224725". */
const FEWEST_TELLING = 6;

/** "14-feb-1999": more figures than letters tell no language. */
function isFigures(text: string): boolean {
  const figures = text.match(/\p{N}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return figures > 0 && figures > letters && letters < FEWEST_TELLING;
}

/** Who has a CPF writes Portuguese; documents of the others tell no more than their country does. */
function oddsOfFigures(text: string): number {
  return /\b(?:cpf|rg|cnpj)\b/i.test(text) ? PRIOR.brazil : 0;
}

const oddsOf = onceEach(1, (model: LinearModel) =>
  whenAgain(2 * MOST_KEPT, (text: string) => portugueseOdds(text, model)),
);

/** Log-odds that `text` is Portuguese, from its letters alone. */
export function portugueseOdds(text: string, model: LinearModel): number {
  const features = languageFeaturesOf(text, model.buckets);
  if (features.buckets.length === 0) return 0;
  const scores = new Float64Array(model.bias);
  const raw = addScores(features, model.weights, new Float64Array(scores.length));
  for (let c = 0; c < raw.length; c++) scores[c] = (scores[c]! + raw[c]! * model.scale) / model.temperature;
  const [es, pt] = softmax(scores);
  return Math.log(pt! / es!);
}

function priorOdds({ country, usual }: Partial<Hints>): number {
  const place =
    country === undefined ? PRIOR.unknown : country === 'BR' ? PRIOR.brazil : PRIOR.spanishSpeaking;
  const history = usual === undefined ? 0 : usual === 'pt' ? PRIOR.usual : -PRIOR.usual;
  return place + history;
}

/** Hashed n-grams of letters with their accents, and whole words. */
export function languageFeaturesOf(text: string, size: number): Features {
  const letters = ` ${text
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}¿¡]+/gu, ' ')} `
    .replace(/ {2,}/g, ' ')
    .replace(/(.)\1{2,}/gu, '$1');
  if (letters.trim() === '') return { buckets: new Int32Array(0), ends: [0, 0, 0] };
  const buckets = new Int32Array(letters.length * (LONGEST + 1));
  const mask = size - 1;
  let filled = 0;
  for (let from = 0; from < letters.length; from++) {
    let hash = 0x811c9dc5;
    const last = Math.min(from + LONGEST, letters.length);
    for (let at = from; at < last; at++) {
      hash = Math.imul(hash ^ letters.charCodeAt(at), PRIME);
      buckets[filled++] = spread(hash) & mask;
    }
  }
  const characters = filled;
  let before = 7;
  for (const word of letters.split(' ')) {
    if (word === '') continue;
    let hash = 0x2345;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    buckets[filled++] = spread(hash) & mask;
    buckets[filled++] = spread(Math.imul(hash, 31) ^ before) & mask;
    before = hash;
  }
  return { buckets: buckets.subarray(0, filled), ends: [characters, filled, filled] };
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
