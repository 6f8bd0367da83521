import { type Day, dateOf, parseCivil, weekdayOf } from '../../civil.ts';
import { namedDaysOf } from '../../holidays/holidays.ts';
import type { DayMeaning, Days } from './meaning.ts';
import type { Settling } from './settling.ts';

/** The country's next holiday, on the weekday said if any; a long weekend with the days it joins. */
export function nextHoliday(meaning: Extract<DayMeaning, { kind: 'any-holiday' }>, s: Settling): Days | null {
  const { year } = dateOf(s.base);
  const days = [year, year + 1]
    .flatMap((of) => namedDaysOf(s.country, of))
    .filter(({ kind }) => kind !== 'observance')
    .map(({ date }) => parseCivil(date)!.day);
  const fits = (day: Day) =>
    day >= s.base && (meaning.weekday === undefined || weekdayOf(day) === meaning.weekday);
  if (meaning.long) return longWeekend(days.filter((day) => day >= s.base));
  const next = days.find(fits);
  return next === undefined ? null : { from: next, to: next + 1 };
}

/** Holidays that touch a weekend, or bridge to it, make one with it. */
export function longWeekend(days: readonly Day[]): Days | null {
  for (const day of days) {
    const weekday = weekdayOf(day);
    if (weekday === 0) return { from: day - 2, to: day + 1 };
    if (weekday === 1) return { from: day - 3, to: day + 1 };
    if (weekday === 3) return { from: day, to: day + 4 };
    if (weekday === 4) return { from: day, to: day + 3 };
  }
  return null;
}
