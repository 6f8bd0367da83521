import { type Day, dateOf, dayOf, daysInMonth, startOfMonth } from '../../civil.ts';
import type { DayMeaning, Days, MonthPart } from './meaning.ts';
import type { Settling } from './settling.ts';

/** A month, or the part of one that was said. */
export function monthSpan(meaning: Extract<DayMeaning, { kind: 'month' }>, s: Settling): Days {
  const first = firstOfMonth(meaning, s);
  const next = startOfMonth(first, 1);
  return meaning.part ? partOf(meaning.part, first, s) : { from: first, to: next };
}

/** Fortnights are 1–15 and 16–end; beginning, middle and end are a convention. */
function partOf(part: MonthPart, first: number, { windows }: Settling): Days & { to: number } {
  const next = startOfMonth(first, 1);
  if (part === 'first-half') return { from: first, to: first + 15 };
  if (part === 'second-half') return { from: first + 15, to: next };
  const [from, to] = windows.month[part];
  return { from: first + from, to: to === null ? next : first + to };
}

/** The month's first day: named months are the next, unless now in them; an unnamed one must not be over. */
function firstOfMonth(meaning: Extract<DayMeaning, { kind: 'month' }>, s: Settling): number {
  const { month, offset, year, part, past, yearOffset } = meaning;
  const base = Math.max(s.base, s.today);
  const now = dateOf(base);
  if (month !== undefined) {
    if (year !== undefined) return dayOf(year, month, 1);
    if (yearOffset !== undefined) return dayOf(dateOf(s.today).year + yearOffset, month, 1);
    if (past) return dayOf(month < now.month ? now.year : now.year - 1, month, 1);
    const first = dayOf(month < now.month ? now.year + 1 : now.year, month, 1);
    return isOver(part, first, s) ? startOfMonth(first, 12) : first;
  }
  const first = startOfMonth(s.today, offset ?? 0);
  return offset === undefined && isOver(part, first, s) ? startOfMonth(first, 1) : first;
}

function isOver(part: MonthPart | undefined, first: number, s: Settling): boolean {
  return part !== undefined && partOf(part, first, s).to <= Math.max(s.base, s.today);
}

/** A year, or the part of one that was said: its beginning and end are its first and last two months. */
export function yearSpan(meaning: Extract<DayMeaning, { kind: 'year' }>, s: Settling): Days {
  const year = meaning.year ?? dateOf(s.today).year + (meaning.offset ?? 0);
  const [from, to] = { start: [1, 3], middle: [5, 9], end: [11, 13], whole: [1, 13] }[
    meaning.phase ?? 'whole'
  ];
  const first = dayOf(year, 1, 1);
  return { from: startOfMonth(first, from! - 1), to: startOfMonth(first, to! - 1) };
}

/** A quarter or a half of a year. Without a year it is the next that is not over. */
export function yearPartSpan(meaning: Extract<DayMeaning, { kind: 'year-part' }>, s: Settling): Days {
  const months = 12 / meaning.parts;
  const now = dateOf(s.today);
  if (meaning.nth === undefined) {
    const present = startOfMonth(dayOf(now.year, 1, 1), Math.floor((now.month - 1) / months) * months);
    const first = startOfMonth(present, (meaning.offset ?? 0) * months);
    return { from: first, to: startOfMonth(first, months) };
  }
  const index = (meaning.nth < 0 ? meaning.parts : meaning.nth) - 1;
  const year = meaning.year ?? now.year + (meaning.yearOffset ?? 0);
  const first = startOfMonth(dayOf(year, 1, 1), index * months);
  const to = startOfMonth(first, months);
  const isSaid = meaning.year !== undefined || meaning.yearOffset !== undefined;
  return isSaid || to > s.today
    ? { from: first, to }
    : { from: startOfMonth(first, 12), to: startOfMonth(to, 12) };
}

/** So many fortnights from the present one. */
export function fortnightDays(offset: number, today: Day): Days {
  const { day } = dateOf(today);
  const index = (day <= 15 ? 0 : 1) + offset;
  const month = startOfMonth(today, Math.floor(index / 2));
  const first = index % 2 === 0;
  return { from: first ? month : month + 15, to: first ? month + 15 : startOfMonth(month, 1) };
}

/** The next 15th or last day of a month, today included. */
export function payday(today: Day): Day {
  const { year, month, day } = dateOf(today);
  return dayOf(year, month, day <= 15 ? 15 : daysInMonth(year, month));
}
