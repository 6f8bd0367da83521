import type { DayMeaning, Days } from './meaning.ts';
import { type Reading, rememberedAmong } from './reading.ts';
import { resolveDays } from './resolve.ts';
import { settlingOf } from './settling.ts';

/** What a message's days are remembered among: itself, for they are all settled against the day it was said on. */
const SAID: readonly DayMeaning[] = [];

const resolved = rememberedAmong((r, meaning: DayMeaning) => resolveDays(meaning, settlingOf(r)));

/** The calendar days that were meant, from the day it was said on; each meaning of a message is resolved once. */
export function daysOf(r: Reading, meaning: DayMeaning): Days | null {
  return resolved(r, meaning, SAID);
}
