import { oddsOf } from '../classify.ts';
import { type Features, featuresOf } from '../features.ts';
import type { Hit } from '../lexicon.ts';
import type { LinearModel } from '../model.ts';
import type { Normalised } from '../normalise.ts';
import type { RedFlagKind } from '../types.ts';
import { wordsOf } from '../words.ts';
import type { Finding } from './find.ts';
import { SIGNS } from './rules.ts';

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

/** Odds of a danger from which it is asked about; of harmless sentences made to sound like one, 1 % reach them. */
const ALIKE = 0.8;
/** The same for a sentence among others, which says less of how it is meant. */
const ALIKE_IN_PART = 0.9;
/** Fewer words resemble too much, of a message and of a sentence. */
const FEWEST_WORDS = 3;
const FEWEST_OF_PART = 5;

/**
 * The kind of danger that a message, or a sentence of it, resembles where the grammar knows no sign in it, or null.
 * What the grammar put aside stays aside: it knows better why.
 */
export function resembledDanger(text: Normalised, found: Finding, model: LinearModel): RedFlagKind | null {
  if (found.blocked.length > 0) return null;
  for (const part of [text, ...sentencesOf(text)]) {
    if (wordsOf(part).length < (part === text ? FEWEST_WORDS : FEWEST_OF_PART)) continue;
    const [none, ...odds] = oddsOf(dangerFeatures(part, found, model.buckets), model);
    if (1 - none! >= (part === text ? ALIKE : ALIKE_IN_PART))
      return DANGERS[odds.indexOf(Math.max(...odds)) + 1] as RedFlagKind; // Not `none`, the first.
  }
  return null;
}

/** The sentences of a message of several: a danger told amid other talk stands out alone. */
function sentencesOf(text: Normalised): Normalised[] {
  const words = wordsOf(text);
  const starts = words.filter((word, at) => word.sentence !== words[at - 1]?.sentence);
  if (starts.length < 2) return [];
  return starts.map(({ token: { start } }, at) => {
    const end = starts[at + 1]?.token.start ?? Number.POSITIVE_INFINITY;
    return { ...text, tokens: text.tokens.filter((token) => token.start >= start && token.start < end) };
  });
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
