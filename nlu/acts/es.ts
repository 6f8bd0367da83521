import type { Vocabulary } from '../lexicon/lexicon.ts';
import { actsEs } from './es/acts.ts';
import { thingsEs } from './es/things.ts';

/** What Spanish speakers of every country say at a front desk. */
export const spanish: Vocabulary = { ...actsEs, ...thingsEs };
