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

/**
 * The last minute at which patients may be written to, at or before this one; null where a clinic has no such hours in
 * a fortnight. @param at the clinic's civil time, as the answer is: `YYYY-MM-DDTHH:mm`
 */
export function lastContactMinute(clinic: Clinic, at: string): string | null {
  const wanted = civilMs(at);
  for (let day = dayOf(wanted); day >= dayOf(wanted) - DAYS_AHEAD; day--) {
    if (holidayOn(clinic, dateOf(day))) continue;
    for (const { from, to } of clinic.rules.contactHours[weekdayOf(day)]!.toReversed()) {
      const [opens, last] = [day * DAY + from * MINUTE, day * DAY + (to - 1) * MINUTE];
      if (wanted >= opens) return new Date(Math.min(wanted, last)).toISOString().slice(0, 16);
    }
  }
  return null;
}
