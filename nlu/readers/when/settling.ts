import type { Day } from '../../civil.ts';
import type { Reading } from './reading.ts';
import type { Windows } from './windows.ts';

/** What a day is settled against. `base` is the first day it may fall on; today, unless inside a range. */
export interface Settling {
  today: Day;
  country: string;
  base: Day;
  windows: Windows;
}

/** What the days of an utterance are settled against: the day it was said on. */
export function settlingOf(r: Reading): Settling {
  return { today: r.ref.day, country: r.country, base: r.ref.day, windows: r.windows };
}
