import { oddsOf } from '../classify.ts';
import { type Features, featuresOf } from '../features.ts';
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
/** Fewer words resemble too much. */
const FEWEST_WORDS = 3;

/**
 * The kind of danger that a message resembles where the grammar knows no sign in it, or null.
 * What the grammar put aside stays aside: it knows better why.
 */
export function resembledDanger(text: Normalised, found: Finding, model: LinearModel): RedFlagKind | null {
  if (found.blocked.length > 0 || wordsOf(text).length < FEWEST_WORDS) return null;
  const [none, ...odds] = oddsOf(dangerFeatures(text, found, model.buckets), model);
  if (1 - none! < ALIKE) return null;
  return DANGERS[odds.indexOf(Math.max(...odds)) + 1] as RedFlagKind; // Only the first is `none`.
}

/**
 * Features of a message for the model of dangers: its letters and words, and what the grammar says of how they are
 * meant (denied, past, asked for) but none of its signs: it is a second opinion.
 */
export function dangerFeatures(text: Normalised, { hits }: Finding, size: number): Features {
  const tags = [...hits.keys()].filter((concept) => !SIGNS.has(concept)).map(numberOf);
  return featuresOf(text, tags, size);
}

function numberOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash;
}
