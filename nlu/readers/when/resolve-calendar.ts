import { type Day, dateOf, dayOf, isDate, weekdayOf } from '../../civil.ts';
import type { CalendarDate, Days } from './meaning.ts';
import type { Settling } from './settling.ts';

/** Months to look ahead for a day of the month that falls on a weekday. */
const MONTHS_AHEAD = 24;

/** Beyond this many days ahead, a weekday that fits the date is more likely a slip. */
const FAR = 62;

/** The date that was said, settled to its next occurrence, today included. */
export function resolveCalendar(date: CalendarDate, s: Settling): Days | null {
  const found = matches(date, s);
  if (date.weekday === undefined) return found[0] === undefined ? null : day(found[0]);
  const fitting = found.find((candidate) => weekdayOf(candidate) === date.weekday);
  const nearest = found[0];
  if (fitting === undefined) return nearest === undefined ? null : slip(nearest, date.weekday, s);
  if (nearest === undefined || fitting === nearest || fitting - s.today <= FAR) return day(fitting);
  return { ...day(fitting), others: [day(nearest), day(nextWeekday(date.weekday, s))] };
}

/** The weekday and the date do not agree: the date stands, the weekday is its other reading. */
function slip(nearest: Day, weekday: number, s: Settling): Days {
  return { ...day(nearest), others: [day(nextWeekday(weekday, s))] };
}

function nextWeekday(weekday: number, { today }: Settling): Day {
  return today + (((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function day(at: Day): Days {
  return { from: at, to: at + 1 };
}

/** The days that fit all but the weekday, in order from `base`. */
function matches(date: CalendarDate, s: Settling): Day[] {
  const now = dateOf(s.base);
  const today = dateOf(s.today);
  const exists = ([year, month]: readonly [number, number]) => isDate(year, month, date.day);
  const toDay = ([year, month]: readonly [number, number]) => dayOf(year, month, date.day);
  if (date.monthOffset !== undefined) {
    const index = today.year * 12 + today.month - 1 + date.monthOffset;
    return [[Math.floor(index / 12), (index % 12) + 1] as const].filter(exists).map(toDay);
  }
  if (date.month !== undefined) {
    // Nine years always hold a 29 February.
    const year = date.yearOffset === undefined ? date.year : today.year + date.yearOffset;
    const years = year === undefined ? ahead(9).map((years) => now.year + years) : [year];
    const days = years
      .map((year) => [year, date.month!] as const)
      .filter(exists)
      .map(toDay);
    const next = year === undefined ? days.filter((at) => at >= s.base) : days;
    return next.slice(0, date.weekday === undefined ? 1 : 2);
  }
  // Of three months one has a 31st, and is not over.
  return ahead(date.weekday === undefined ? 3 : MONTHS_AHEAD)
    .map((months) => now.year * 12 + now.month - 1 + months)
    .map((index) => [Math.floor(index / 12), (index % 12) + 1] as const)
    .filter(exists)
    .map(toDay)
    .filter((at) => at >= s.base);
}

function ahead(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
