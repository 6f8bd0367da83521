import { dateOf } from '../../civil.ts';
import type { Reading } from './reading.ts';

/** Years that are told as such; the figures of others are more likely something else. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** Whether a number may name a year. */
export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Years ahead that two figures may still mean: beyond, they are of the last century. */
const FAR_YEARS = 20;

/** The year that was written in two figures: "26" is to come, "74" is gone by. */
export function fullYear(r: Reading, written: number): number {
  const now = dateOf(r.ref.day).year;
  const year = now - (now % 100) + written;
  return year > now + FAR_YEARS ? year - 100 : year;
}
