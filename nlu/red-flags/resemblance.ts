import type { Hit } from '../lexicon/lexicon.ts';
import { oddsOf } from '../model/classify.ts';
import { type Features, featuresOf } from '../model/features.ts';
import type { LinearModel } from '../model/model.ts';
import { type Normalised, portionOf } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { RedFlagKind } from '../types.ts';
import { wordsOf } from '../words.ts';
import type { Finding } from './find.ts';
import { RULES, SIGNS } from './rules.ts';

/** What a message may be to the model of dangers: none, which comes first, or one of a kind. */
export const DANGERS: readonly ('none' | RedFlagKind)[] = [
  'none',
  'chest-pain',
  'stroke',
  'breathing',
  'bleeding',
  'suicide',
  'pregnancy',
  'child-fever',
  'seizure',
  'allergy',
  'poisoning',
  'trauma',
  'unconscious',
  'violence',
  'generic',
];

/** Concepts by which a danger begins to be told, and not what only goes with one, as where it is and since when. */
const LEADING: ReadonlySet<string> = new Set(RULES.flatMap(({ signs }) => signs[0]!));

/** Odds of a danger from which it is asked about; of 2,169 messages to the desk that tell of none, two reach them. */
const ALIKE = 0.65;
/** The same where signs were put aside as told at an errand, or the desk is spoken of and nobody; what is denied, past or a way of speaking stays aside. */
const ALIKE_ALL_THE_SAME = 0.97;
/** The same for a sentence among others, which says less of how it is meant. */
const ALIKE_IN_PART = 0.83;
/** Fewer words resemble too much; a message of few is held to what a sentence is. */
const FEWEST_WORDS = 3;
const FEW_WORDS = 5;

/** The kind of danger that a message, or a sentence of it, resembles where the grammar found none in it, or null. */
export function resembledDanger(text: Normalised, found: Finding, model: LinearModel): RedFlagKind | null {
  const isAside = found.blocked.length > 0;
  const isOfDesk = tellsOnlyOfDesk(found);
  if (found.blocked.some(({ blocker }) => blocker !== 'errand')) return null;
  for (const part of isAside ? [text] : [text, ...partsOf(text)]) {
    if (wordsOf(part).length < FEWEST_WORDS) continue;
    const [none, ...odds] = oddsOf(dangerFeatures(part, found, model.buckets), model);
    const isShort = wordsOf(part).length < FEW_WORDS;
    const isWhole = part === text && !isShort;
    const least = isAside || isOfDesk ? ALIKE_ALL_THE_SAME : isWhole ? ALIKE : ALIKE_IN_PART;
    if (1 - none! >= least) return DANGERS[odds.indexOf(Math.max(...odds)) + 1] as RedFlagKind; // Not `none`, the first.
  }
  return null;
}

/**
 * Whether nobody is told of, and the desk is spoken of, or in each clause what becomes of a visit, with no sign:
 * "prometí que no iba a volver a cancelar"; not "cancela mi cita, mañana ya no voy a existir".
 */
function tellsOnlyOfDesk({ words, hits }: Finding): boolean {
  if (hits.has('who')) return false;
  if (hits.has('robot')) return true;
  const ofDesk = new Set(
    words.filter(({ token }) => terms.frames.ofVisitsFate.test(token.text)).map(({ clause }) => clause),
  );
  const isAllOfDesk = words.every(({ clause }) => ofDesk.has(clause));
  return isAllOfDesk && ![...hits.keys()].some((concept) => LEADING.has(concept));
}

/** What a wish or a complaint is joined to a danger by: "o médico não chega e tô sangrando". */
const JOINS = /^(?:e|y|pero|mas|porque|pois|que)$/;
/** Of so many words a message may hold a danger amid other talk. */
const FEWEST_OF_JOINED = 10;

/**
 * The clauses of a message of several, and what is joined in a long one, but for the shortest: a danger told amid other
 * talk stands out alone.
 */
export function partsOf(text: Normalised): Normalised[] {
  const words = wordsOf(text);
  const isLong = words.length >= FEWEST_OF_JOINED;
  const starts = words.filter(
    (word, at) =>
      at === 0 || word.clause !== words[at - 1]!.clause || (isLong && JOINS.test(words[at - 1]!.token.text)),
  );
  if (starts.length < 2) return [];
  const parts = starts.map(({ token: { start }, clause }, at) => {
    // Up to the end of its clause: what is joined to it goes on with it.
    const next = starts.slice(at + 1).find((one) => one.clause !== clause);
    const end = next?.token.start ?? Number.POSITIVE_INFINITY;
    return portionOf(
      text,
      text.tokens.filter((token) => token.start >= start && token.start < end),
    );
  });
  return parts.filter((part) => wordsOf(part).length >= FEWEST_WORDS);
}

/**
 * Features of a message, or of a part, for the model of dangers: its letters and words, and what the grammar says of
 * how they are meant (denied, past, asked for) but none of its signs: it is a second opinion.
 */
export function dangerFeatures(part: Normalised, { words, hits }: Finding, size: number): Features {
  const [first, last] = [part.tokens[0], part.tokens.at(-1)];
  const isTold = ({ from, to }: Hit) =>
    words[from]!.token.start >= first!.start && words[to - 1]!.token.start <= last!.start;
  const told = [...hits].filter(([concept, at]) => !SIGNS.has(concept) && at.some(isTold));
  return featuresOf(
    part,
    told.map(([concept]) => numberOf(concept)),
    size,
  );
}

function numberOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash;
}
