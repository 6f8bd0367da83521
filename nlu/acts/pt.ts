import type { Vocabulary } from '../lexicon/lexicon.ts';
import { actsPt } from './pt/acts.ts';
import { thingsPt } from './pt/things.ts';

/** What Brazilians of every region say at a front desk. */
export const portuguese: Vocabulary = { ...actsPt, ...thingsPt };
