import type { Lexicon } from '../lexicon/lexicon.ts';
import { LEXICONS } from '../lexicon/packed-lexicons.ts';
import type { Lang } from '../types.ts';

/** What the front desk talks about. Each language's lexicon says how; the rules speak only of these. */
export const CONCEPTS = [
  // Acts.
  'book',
  'get',
  'want',
  'cancel',
  'drop',
  'unneeded',
  'move',
  'other',
  'confirm',
  'attend',
  'unable',
  'accept',
  'reject',
  'send',
  'have',
  'see',
  'arrive',
  'notify',
  'freed',
  'join',
  'waitlist',
  'stop',
  'wrong',
  'talk',
  'open',
  'cost',
  'insurance',
  'place',
  'status',
  'ready',
  'fail',
  'connect',
  // Things.
  'visit',
  'hour',
  'slot',
  'exam',
  'order',
  'paper',
  'request',
  'auth',
  'result',
  'message',
  'agent',
  'bot',
  'link',
  'video',
  'doctor',
  'clinic',
  // Manner.
  'not',
  'question',
  'whether',
  'may',
  'own',
  'that',
  'past',
  'doubt',
  'lose',
  'policy',
  'keep',
  // Courtesy, and what is none of ours.
  'greet',
  'thank',
  'bye',
  'ayes',
  'joke',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** The lexicon of acts of each language, unpacked when it is first asked for. */
export const ACT_LEXICONS: Readonly<Record<Lang, () => Lexicon>> = {
  es: LEXICONS['acts-es'],
  pt: LEXICONS['acts-pt'],
};
