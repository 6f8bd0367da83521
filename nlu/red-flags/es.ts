import { bodyEs } from './es/body.ts';
import { mindEs } from './es/mind.ts';
import { scopeEs } from './es/scope.ts';
import { signsEs } from './es/signs.ts';
import type { Vocabulary } from '../lexicon.ts';

/** Spanish, as it is written from Tijuana to Ushuaia. */
export const spanish: Vocabulary = { ...scopeEs, ...bodyEs, ...signsEs, ...mindEs };
