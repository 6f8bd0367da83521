import { DAY, dateOf, dayOf, MINUTE, weekdayOf } from '../adapters/scheduling/agenda/days.ts';
import { civilMs } from '../adapters/zone.ts';
import { holidayOn } from './config/holidays.ts';
import type { Clinic } from './config.ts';

/** Days that are looked ahead: no country keeps so many holidays in a row. */
const DAYS_AHEAD = 14;

/**
 * Seconds until patients may be written to or called of the clinic's own accord; 0 now. Never on holidays. Where a
 * clinic has no such hours at all, a fortnight. @param now the clinic's civil time: ask again then, since clocks change
 */
export function secondsUntilContact(clinic: Clinic, now: string): number {
  const at = civilMs(now);
  for (let day = dayOf(at); day <= dayOf(at) + DAYS_AHEAD; day++) {
    if (holidayOn(clinic, dateOf(day))) continue;
    for (const { from, to } of clinic.rules.contactHours[weekdayOf(day)]!) {
      const [opens, closes] = [day * DAY + from * MINUTE, day * DAY + to * MINUTE];
      if (at < closes) return Math.max(0, opens - at) / 1000;
    }
  }
  return (DAYS_AHEAD * DAY) / 1000;
}
