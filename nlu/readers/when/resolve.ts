import { addMonths, type Day, dateOf, dayOf, startOfWeek, weekdayOf } from '../../civil.ts';
import { keptDays, nthWeekday } from '../../holidays/holidays.ts';
import type { DayMeaning, Days } from './meaning.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { longWeekend, nextHoliday } from './resolve-holiday.ts';
import { fortnightDays, monthSpan, payday, yearPartSpan, yearSpan } from './resolve-month.ts';
import { nthWorkday, workdaysAway } from './resolve-workday.ts';
import { seasonSpan } from './season.ts';
import type { Settling } from './settling.ts';

/** The calendar days that were meant; null where there are none, as 31 February. */
export function resolveDays(meaning: DayMeaning, s: Settling): Days | null {
  switch (meaning.kind) {
    case 'offset':
      return oneDay(s.today + meaning.days);
    case 'months-away':
      return oneDay(addMonths(s.today, meaning.months));
    case 'months-ahead':
      return monthsAhead(meaning.months, s.today);
    case 'year-part':
      return yearPartSpan(meaning, s);
    case 'season':
      return seasonSpan(meaning, s);
    case 'workdays-away':
      return oneDay(workdaysAway(s.today, meaning.days, s.country));
    case 'nth-workday':
      return nthWorkday(meaning.nth, (meaning.of && resolveDays(meaning.of, s)?.from) ?? null, s);
    case 'days-ahead':
      return { from: s.today + meaning.from, to: s.today + meaning.to };
    case 'weekday':
      return weekdayDays(meaning, s);
    case 'calendar':
      return resolveCalendar(meaning.date, s);
    case 'week':
      return weekDays(meaning, s);
    case 'weekend':
      return weekendDays(meaning.which, s);
    case 'month':
      return monthSpan(meaning, s);
    case 'year':
      return yearSpan(meaning, s);
    case 'fortnight':
      return fortnightDays(meaning.offset, s.today);
    case 'payday':
      return oneDay(payday(s.today));
    case 'holiday':
      return holidayDays(meaning, s);
    case 'any-holiday':
      return meaning.of ? weekendWith(resolveDays(meaning.of, s)) : nextHoliday(meaning, s);
    case 'any':
      return { from: null, to: null };
    default:
      return composed(meaning, s);
  }
}

/** A single day. */
export function oneDay(day: Day): Days {
  return { from: day, to: day + 1 };
}

type Composed = Extract<
  DayMeaning,
  {
    kind:
      | 'rest-of'
      | 'nth-week'
      | 'nth-weekday'
      | 'edge-days'
      | 'within'
      | 'shifted'
      | 'between'
      | 'bound'
      | 'weekday-beside'
      | 'agreed'
      | 'listed';
  }
>;

function composed(meaning: Composed, s: Settling): Days | null {
  if (meaning.kind === 'between') return betweenDays(meaning, s);
  if (meaning.kind === 'agreed') return agreedDay(meaning, s);
  if (meaning.kind === 'listed') return listedDays(meaning.days, s);
  const inner = meaning.kind === 'within' ? meaning.outer : meaning.of;
  const of = resolveDays(inner, s);
  if (!of || of.from === null || of.to === null) return null;
  switch (meaning.kind) {
    case 'rest-of':
      return { from: s.today, to: of.to };
    case 'shifted':
      return shift(of, meaning.days);
    case 'weekday-beside':
      return weekdayBeside(meaning.weekday, meaning.side, of);
    case 'within':
      return withinDays(meaning.inner, of, s);
    case 'nth-week': {
      // A week is of the month or year that has its Thursday, as in ISO 8601.
      const { year, month } = dateOf(of.from);
      if (meaning.of.kind === 'year') return weekOfYear(year, meaning.nth);
      const monday = nthWeekday(year, month, 3, meaning.nth) - 3;
      return { from: monday, to: monday + 7 };
    }
    case 'nth-weekday': {
      const { year, month } = dateOf(of.from);
      return oneDay(nthWeekday(year, month, meaning.weekday, meaning.nth));
    }
    case 'edge-days':
      return meaning.count > 0
        ? { from: of.from, to: of.from + meaning.count }
        : { from: of.to + meaning.count, to: of.to };
    case 'bound':
      return boundDays(meaning.edge, notPast(meaning.edge, of, s));
  }
}

/** The nth week of a year, or counted from its last where `nth` is below zero. */
function weekOfYear(year: number, nth: number): Days {
  // 4 January is always in the first, 28 December in the last.
  const monday = nth > 0 ? startOfWeek(dayOf(year, 1, 4)) : startOfWeek(dayOf(year, 12, 28));
  const from = monday + 7 * (nth > 0 ? nth - 1 : nth + 1);
  return { from, to: from + 7 };
}

/** A stretch of days some days later, its other readings too. */
export function shift(days: Days, by: number): Days {
  const moved = {
    ...days,
    from: days.from === null ? null : days.from + by,
    to: days.to === null ? null : days.to + by,
  };
  return days.others ? { ...moved, others: days.others.map((other) => shift(other, by)) } : moved;
}

/** A weekday strictly after today; within a range, from its start on. */
function weekdayDays({ weekday, which }: Extract<DayMeaning, { kind: 'weekday' }>, s: Settling): Days {
  const { today } = s;
  const inWeek = startOfWeek(today) + weekday;
  if (which === 'this-week') return oneDay(inWeek);
  if (which === 'past') return oneDay(inWeek < today ? inWeek : inWeek - 7);
  const first =
    s.base > today ? s.base + ((weekday - weekdayOf(s.base) + 7) % 7) : strictlyAfter(today, weekday);
  // "De miércoles a viernes de la otra": counted from today, not from where the range begins.
  const other = strictlyAfter(today, weekday) + 7;
  if (which === 'other') return oneDay(other >= s.base ? other : first + 7);
  const nextWeek = inWeek + 7;
  if (which === 'next' && s.windows.next === 'of next week') return oneDay(nextWeek);
  return which === 'next' && nextWeek !== first
    ? { ...oneDay(first), others: [oneDay(nextWeek)] }
    : oneDay(first);
}

function strictlyAfter(day: Day, weekday: number): Day {
  return day + (((weekday - weekdayOf(day) + 6) % 7) + 1);
}

function weekDays({ offset, phase }: Extract<DayMeaning, { kind: 'week' }>, s: Settling): Days {
  const { today, windows } = s;
  const [first, last] = phase ? windows.week[phase] : [0, 7];
  const isOver = offset === undefined && startOfWeek(today) + last <= today;
  const monday = startOfWeek(today) + 7 * (isOver ? 1 : (offset ?? 0));
  return { from: monday + first, to: monday + last };
}

/** Saturday and Sunday; on one of them, "this weekend" is the one going on. */
function weekendDays(which: 'first' | 'next' | 'other' | 'past', s: Settling): Days {
  const { today, base, windows } = s;
  const from = Math.max(base, today);
  const saturday = startOfWeek(from) + 5;
  const weekend = { from: saturday, to: saturday + 2, fromMinute: windows.weekendFrom };
  if (which === 'past') return shift(weekend, -7);
  if (which === 'other') return shift(weekend, 7);
  if (which === 'first') return weekend;
  return weekdayOf(from) >= 5 ? shift(weekend, 7) : { ...weekend, others: [shift(weekend, 7)] };
}

/** From tomorrow, as with days; back from today where below zero. */
function monthsAhead(months: number, today: Day): Days {
  if (months < 0) return { from: addMonths(today, months), to: today };
  return { from: today + 1, to: addMonths(today + 1, months) };
}

function holidayDays(meaning: Extract<DayMeaning, { kind: 'holiday' }>, s: Settling): Days | null {
  const thisYear = dateOf(s.today).year;
  const kept = (year: number) => {
    const days = keptDays(meaning.key, s.country, year);
    return days && { from: days.first, to: days.last + 1 };
  };
  if (meaning.year !== undefined) return kept(meaning.year);
  if (meaning.offset !== undefined) return kept(thisYear + meaning.offset);
  const years = meaning.past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  const fits = (days: Days | null) =>
    days !== null && (meaning.past ? days.to! <= s.today : days.to! > Math.max(s.today, s.base));
  return years.map(kept).find(fits) ?? null;
}

/** The long weekend that a holiday makes, or the holiday alone. */
function weekendWith(holiday: Days | null): Days | null {
  return holiday?.from == null ? null : (longWeekend([holiday.from]) ?? holiday);
}

function weekdayBeside(weekday: number, side: 'before' | 'after', of: Days): Days {
  if (side === 'after') return oneDay(strictlyAfter(of.to! - 1, weekday));
  const last = of.from! - 1;
  return oneDay(last - ((weekdayOf(last) - weekday + 7) % 7));
}

/** A weekday of a week or month that was named; the week a date is in. */
function withinDays(inner: DayMeaning, outer: Days, s: Settling): Days | null {
  if (inner.kind === 'week') return { from: startOfWeek(outer.from!), to: startOfWeek(outer.from!) + 7 };
  // Of a month under way, only what is to come: "a fin de mes, el 30", said on the 31st.
  const base = outer.to! > s.today ? Math.max(outer.from!, s.today) : outer.from!;
  if (inner.kind !== 'weekday') return resolveDays(inner, { ...s, base });
  const from = outer.to! - outer.from! > 7 ? Math.max(outer.from!, s.today + 1) : outer.from!;
  const day = from + ((inner.weekday - weekdayOf(from) + 7) % 7);
  if (day < outer.to!) return oneDay(day);
  // "Lunes de pascua" comes after it.
  return outer.to! - outer.from! === 1 ? oneDay(day) : null;
}

/** "Antes de fin de mes", said on the 24th: before it is over. */
function notPast(edge: 'from' | 'after' | 'until' | 'before', of: Days, { today }: Settling): Days {
  return edge === 'before' && of.from! <= today && of.to! > today + 1 ? { ...of, from: of.to } : of;
}

function boundDays(edge: 'from' | 'after' | 'until' | 'before', of: Days): Days {
  const at = (days: Days): Days => {
    if (edge === 'from') return { from: days.from, to: null, edge };
    if (edge === 'after') return { from: days.to, to: null, edge };
    return { from: null, to: edge === 'until' ? days.to : days.from, edge };
  };
  return of.others ? { ...at(of), others: of.others.map(at) } : at(of);
}

/** From the first of a list to the last; each on or after the one before it. */
function listedDays(days: readonly DayMeaning[], s: Settling): Days | null {
  let base = s.base;
  const settled: Days[] = [];
  for (const day of days) {
    const one = resolveDays(day, { ...s, base });
    if (!one || one.from === null) return null;
    settled.push(one);
    base = one.from;
  }
  return { from: settled[0]!.from, to: settled.at(-1)!.to };
}

/** "Mañana martes" is tomorrow; where tomorrow is no Tuesday, Tuesday is the other reading. */
function agreedDay({ day, other }: Extract<DayMeaning, { kind: 'agreed' }>, s: Settling): Days | null {
  const days = resolveDays(day, s);
  const second = resolveDays(other, s);
  if (!days || !second) return days ?? second;
  const agrees =
    other.kind === 'weekday' ? weekdayOf(days.from!) === other.weekday : days.from === second.from;
  return agrees ? days : { ...days, others: [second] };
}

/** A range that is longer than this many days is not one that is going on. */
const LONGEST_UNDER_WAY = 183;

/** From the first day to the last; a range of dates that is going on is that one, not next year's. */
function betweenDays({ from, to }: Extract<DayMeaning, { kind: 'between' }>, s: Settling): Days | null {
  const start = resolveDays(from, s);
  if (!start || start.from === null) return null;
  const began = isYearly(from) && isYearly(to) && start.from > s.today ? addMonths(start.from, -12) : null;
  const ending = began === null ? null : resolveDays(to, { ...s, base: s.today });
  const isUnderWay = began !== null && ending?.to != null && ending.to - began <= LONGEST_UNDER_WAY;
  if (isUnderWay) return { from: began, to: ending.to };
  const end = resolveDays(to, { ...s, base: Math.max(s.today, start.from) });
  if (!end || end.to === null || end.to <= start.from) return null;
  return { from: start.from, to: end.to };
}

/** Whether a day or month comes every year: its month is said, and no year. */
function isYearly(day: DayMeaning): boolean {
  if (day.kind === 'calendar')
    return day.date.month !== undefined && day.date.year === undefined && day.date.yearOffset === undefined;
  return day.kind === 'month' && day.month !== undefined && day.year === undefined && !day.yearOffset;
}
