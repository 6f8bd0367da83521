import type { Vocabulary } from '../lexicon/lexicon.ts';
import { birthPt } from './pt/birth.ts';
import { bodyPt } from './pt/body.ts';
import { brainPt } from './pt/brain.ts';
import { contextPt } from './pt/context.ts';
import { generalPt } from './pt/general.ts';
import { heartPt } from './pt/heart.ts';
import { injuryPt } from './pt/injury.ts';
import { knownPt } from './pt/known.ts';
import { mindPt } from './pt/mind.ts';
import { scopePt } from './pt/scope.ts';
import { substancePt } from './pt/substance.ts';

/** Portuguese, as it is written in Brazil. */
export const portuguese: Vocabulary = {
  ...scopePt,
  ...knownPt,
  ...contextPt,
  ...bodyPt,
  ...heartPt,
  ...brainPt,
  ...injuryPt,
  ...substancePt,
  ...birthPt,
  ...mindPt,
  ...generalPt,
};
