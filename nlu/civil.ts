/**
 * Civil dates without a zone, as plain numbers and strings.
 * A `Day` counts days since 1970-01-01, so that adding days is adding numbers; a minute counts from midnight.
 */

/** Days since 1970-01-01. */
export type Day = number;

/** A moment of local time: a day and the minutes since its midnight. */
export interface Civil {
  day: Day;
  minute: number;
}

export interface YearMonthDay {
  year: number;
  /** From 1. */
  month: number;
  /** From 1. */
  day: number;
}

/** Minutes of a day. */
export const DAY_MINUTES = 24 * 60;

/** The day of a date of the Gregorian calendar. Years count from March, so that a leap day comes last. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day: the inverse of `dayOf`. */
export function dateOf(day: Day): YearMonthDay {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a date is in the calendar: 29 February only in leap years. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The weekday of a day, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week a day is in. */
export function startOfWeek(day: Day): Day {
  return day - weekdayOf(day);
}

/** The first day of the month `months` away from the one a day is in. */
export function startOfMonth(day: Day, months = 0): Day {
  const { year, month } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** The same day of the month `months` away, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const first = startOfMonth(day, months);
  const { year, month } = dateOf(first);
  return first + Math.min(dateOf(day).day, daysInMonth(year, month)) - 1;
}

const CIVIL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;

/** Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`; null for anything else or a date that does not exist. */
export function parseCivil(text: string): Civil | null {
  const match = CIVIL.exec(text);
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (!isDate(year!, month!, day!) || hour > 23 || minute > 59) return null;
  return { day: dayOf(year!, month!, day!), minute: hour * 60 + minute };
}

/** Writes a moment as `YYYY-MM-DDTHH:mm`; minutes beyond the day run into its neighbours. */
export function formatCivil(day: Day, minute = 0): string {
  const over = Math.floor(minute / DAY_MINUTES);
  return `${formatDate(day + over)}T${formatMinute(minute - over * DAY_MINUTES)}`;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDate(at: Day): string {
  const { year, month, day } = dateOf(at);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Writes minutes since midnight as `HH:mm`; the end of the day is `24:00`. */
export function formatMinute(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/**
 * A written date or moment `days` later, written the same way.
 * @throws RangeError when `text` is not a civil date or moment.
 */
export function addDays(text: string, days: number): string {
  const civil = parseCivil(text);
  if (!civil) throw new RangeError('Not a civil date: expected YYYY-MM-DD or YYYY-MM-DDTHH:mm');
  return text.length === 10 ? formatDate(civil.day + days) : formatCivil(civil.day + days, civil.minute);
}

/** Orders two moments written alike: negative when `one` comes first. */
export function compareCivil(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
