import type { Vocabulary } from '../lexicon.ts';
import { bodyPt } from './pt/body.ts';
import { mindPt } from './pt/mind.ts';
import { scopePt } from './pt/scope.ts';
import { signsPt } from './pt/signs.ts';

/** Portuguese, as it is written in Brazil. */
export const portuguese: Vocabulary = { ...scopePt, ...bodyPt, ...signsPt, ...mindPt };
