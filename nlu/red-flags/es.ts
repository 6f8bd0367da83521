import type { Vocabulary } from '../lexicon/lexicon.ts';
import { birthEs } from './es/birth.ts';
import { bodyEs } from './es/body.ts';
import { brainEs } from './es/brain.ts';
import { contextEs } from './es/context.ts';
import { generalEs } from './es/general.ts';
import { heartEs } from './es/heart.ts';
import { injuryEs } from './es/injury.ts';
import { knownEs } from './es/known.ts';
import { mindEs } from './es/mind.ts';
import { scopeEs } from './es/scope.ts';
import { substanceEs } from './es/substance.ts';

/** Spanish, as it is written from Tijuana to Ushuaia. */
export const spanish: Vocabulary = {
  ...scopeEs,
  ...knownEs,
  ...contextEs,
  ...bodyEs,
  ...heartEs,
  ...brainEs,
  ...injuryEs,
  ...substanceEs,
  ...birthEs,
  ...mindEs,
  ...generalEs,
};
