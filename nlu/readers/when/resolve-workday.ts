import { type Day, dateOf, parseCivil, startOfMonth, weekdayOf } from '../../civil.ts';
import { namedDaysOf } from '../../holidays/holidays.ts';
import { onceEach } from '../../once.ts';
import type { Days } from './meaning.ts';
import type { Settling } from './settling.ts';

/** More than anyone counts, so that hostile input costs little. */
const MOST_WORKDAYS = 500;

/** The day so many working days after `today`; weekends and national holidays do not count. */
export function workdaysAway(today: Day, days: number, country: string): Day {
  let day = today;
  for (let left = Math.min(days, MOST_WORKDAYS); left > 0; ) if (isWorkday(++day, country)) left--;
  return day;
}

function isWorkday(day: Day, country: string): boolean {
  return weekdayOf(day) < 5 && !daysOff(country, dateOf(day).year).has(day);
}

/** A clinic's country, in this year and the next. */
const MOST_YEARS = 100;

const daysOffOf = onceEach(MOST_YEARS, (key: string): ReadonlySet<Day> => {
  const [country = '', year] = key.split(' ');
  const kept = namedDaysOf(country, Number(year)).filter(({ kind }) => kind !== 'observance');
  return new Set(kept.map(({ date }) => parseCivil(date)!.day));
});

function daysOff(country: string, year: number): ReadonlySet<Day> {
  return daysOffOf(`${country} ${year}`);
}

/**
 * The nth working day of the month that begins on `month`, its last where `nth` is below zero; without a month
 * the first that is not over. National holidays do not count. Null where a month has not so many.
 */
export function nthWorkday(nth: number, month: Day | null, s: Settling): Days | null {
  if (month !== null) return nthOf(month, nth, s.country);
  const [now, next] = [0, 1].map((ahead) => nthOf(startOfMonth(s.today, ahead), nth, s.country));
  return now && now.from! >= s.base ? now : next!;
}

function nthOf(month: Day, nth: number, country: string): Days | null {
  const next = startOfMonth(month, 1);
  const days = Array.from({ length: next - month }, (_, index) => month + index);
  const found = days.filter((day) => isWorkday(day, country)).at(nth < 0 ? nth : nth - 1);
  return found === undefined ? null : { from: found, to: found + 1 };
}
