import { anyDay } from './any-day.ts';
import { readCalendarDay } from './calendar-day.ts';
import { dayNumber } from './day-number.ts';
import { readHoliday } from './holiday-name.ts';
import type { DayMeaning } from './meaning.ts';
import { isMovedOn } from './moved-on.ts';
import {
  after,
  digitsAt,
  endsAt,
  isAt,
  isGlued,
  numberAt,
  type Reading,
  remembered,
  skip,
  type Taken,
  take,
  wordAt,
} from './reading.ts';
import { readRelative } from './relative.ts';
import { namedMonth, readSpan } from './span.ts';
import { readWeekday } from './weekday.ts';
import { yearAfter } from './year-part.ts';

/** A day with what it is counted from or lies in: "un día después de navidad", "lunes de la otra semana". */
export const placedDay = remembered((r, at): Taken<DayMeaning> | null => {
  const day = beside(r, at) ?? eveOf(r, at) ?? nthOfMonth(r, at) ?? plainDay(r, at);
  if (!day) return null;
  const of = skip(r, skip(r, day.end, 'of'), 'on');
  const linked = of > day.end || isAt(r, day.end, 'this');
  if ((day.value.kind !== 'weekday' && day.value.kind !== 'any-holiday') || !linked) return day;
  if (isMovedOn(r, at, day.end)) return day;
  const outer = readSpan(r, of) ?? (isAt(r, day.end, 'of') ? readHoliday(r, of) : null);
  if (outer) return { value: { kind: 'within', inner: day.value, outer: outer.value }, end: outer.end };
  // "El lunes de la próxima" leaves the week unsaid.
  const other = isAt(r, day.end, 'of') ? after(r, of, 'otherOne') : -1;
  if (other < 0) return day;
  return { value: { kind: 'within', inner: day.value, outer: { kind: 'week', offset: 1 } }, end: other };
});

/** The longest of the ways of naming a day. */
const plainDay = remembered((r, at): Taken<DayMeaning> | null => {
  const found = [
    readRelative(r, at),
    readCalendarDay(r, at),
    readHoliday(r, at),
    readWeekday(r, at),
    anyDay(r, at),
    readSpan(r, at),
    nearDay(r, at),
    restOf(r, at),
    lastDay(r, at),
  ];
  return longest(found);
});

/** The reading that takes in the most; the first of those that take in as much. */
export function longest(found: readonly (Taken<DayMeaning> | null)[]): Taken<DayMeaning> | null {
  return found.reduce((best, one) => (one && one.end > (best?.end ?? 0) ? one : best), null);
}

/** "Hoy", "mañana", "el día de mañana", "pasado mañana". */
function nearDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const worded = after(r, skip(r, at, 'article'), 'dayWord');
  const start = worded > 0 ? skip(r, worded, 'of') : at;
  const near = take(r, start, 'offset') ?? nowInPart(r, start);
  if (!near || (worded > 0 && start === worded)) return near ? dayOffset(near, r, at) : null;
  return dayOffset(near, r, start);
}

/** "Ahora en la noche", "agora de tarde", "ahora a las 4": today. */
function nowInPart(r: Reading, at: number): Taken<number> | null {
  const now = after(r, at, 'now');
  const during = now > 0 ? after(r, now, 'during') : -1;
  const announced = now > 0 ? take(r, now, 'at') : null;
  const hour =
    announced && (announced.end > now + 1 || wordAt(r, now) !== 'a') ? numberAt(r, announced.end) : null;
  if (hour && hour.value <= 24) return { value: 0, end: now };
  return during > 0 && isAt(r, during, 'partMaybe') ? { value: 0, end: now } : null;
}

function dayOffset(near: Taken<number>, r: Reading, at: number): Taken<DayMeaning> | null {
  if (endsAt(r, at, 'greeting') || isPartOfDay(r, at, near.end)) return null;
  const meaning: DayMeaning = { kind: 'offset', days: near.value };
  return { value: meaning, end: near.end };
}

/** "Mañana o tarde" are parts of the day, both. */
function isPartOfDay(r: Reading, at: number, end: number): boolean {
  const joined = Math.max(after(r, end, 'or'), after(r, end, 'and'));
  return joined > 0 && isAt(r, at, 'partMaybe') && isAt(r, joined, 'partMaybe') && !isAt(r, joined, 'offset');
}

/** "Lo que queda de la semana". */
function restOf(r: Reading, at: number): Taken<DayMeaning> | null {
  const rest = after(r, at, 'rest');
  if (rest < 0) return null;
  const of = spanUnderWay(r, skip(r, rest, 'of', 'article', 'this'));
  return of && { value: { kind: 'rest-of', of: of.value }, end: of.end };
}

/** "Marzo", or the week, month or year that is going on. */
export function spanUnderWay(r: Reading, at: number): Taken<DayMeaning> | null {
  const month = namedMonth(r, at);
  if (month) return month;
  const unit = take(r, at, 'unit');
  if (!unit || (unit.value !== 'week' && unit.value !== 'month' && unit.value !== 'year')) return null;
  return { value: { kind: unit.value, offset: 0 }, end: unit.end };
}

/** "La víspera del feriado", "na véspera de feriado". */
function eveOf(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = after(r, skip(r, at, 'article'), 'eve');
  const day = start > 0 ? plainDay(r, start) : null;
  return day && day.value.kind !== 'any'
    ? { value: { kind: 'shifted', of: day.value, days: -1 }, end: day.end }
    : null;
}

/** "Primer lunes de abril", "último viernes del mes", "primera semana de mayo". */
function nthOfMonth(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = skip(r, at, 'article');
  const counted = edgeCounted(r, start);
  if (counted) return counted;
  const last = after(r, start, 'last');
  const nth = last > 0 ? { value: -1, end: last } : nthAt(r, start);
  if (!nth) return null;
  const weekday = take(r, nth.end, 'weekday') ?? take(r, nth.end, 'weekdayMaybe');
  const other = nthWorkday(r, nth) ?? edgeDays(r, nth, at);
  if (other) return other;
  const week = after(r, nth.end, 'weekWord');
  if (!weekday && week < 0) return null;
  const end = weekday ? weekday.end : week;
  const closes = skip(r, wordAt(r, end) === '-' ? end + 1 : end, 'feira');
  const month = monthOf(r, closes) ?? monthBefore(r, at, closes) ?? edgeMonth(r, closes, nth.value);
  if (!month) return null;
  const of = { nth: nth.value, of: month.value };
  const value: DayMeaning = weekday
    ? { kind: 'nth-weekday', weekday: weekday.value, ...of }
    : { kind: 'nth-week', ...of };
  return { value, end: month.end };
}

/** "Quinto", "5º", "5o". */
function nthAt(r: Reading, at: number): Taken<number> | null {
  const number = digitsAt(r, at, 1, 2);
  if (number === null) return take(r, at, 'ordinal');
  const lettered = isGlued(r, at + 1) && ['o', 'a', 'to', 'do', 'ro', 'er'].includes(wordAt(r, at + 1));
  const end = lettered ? at + 2 : at + 1;
  return number > 0 && (lettered || take(r, end, 'unit')?.value === 'workday')
    ? { value: number, end }
    : null;
}

/** "Quinto dia útil", "el primer día hábil de abril". */
function nthWorkday(r: Reading, nth: Taken<number>): Taken<DayMeaning> | null {
  const unit = take(r, nth.end, 'unit');
  if (unit?.value !== 'workday') return null;
  const month = monthOf(r, unit.end);
  const value = { kind: 'nth-workday', nth: nth.value } as const;
  return month ? { value: { ...value, of: month.value }, end: month.end } : { value, end: unit.end };
}

/** "Las dos primeras semanas de julio", "los últimos 3 días del mes": counted on either side. */
function edgeCounted(r: Reading, at: number): Taken<DayMeaning> | null {
  const before = numberAt(r, at);
  const start = before?.end ?? at;
  const [first, last] = [after(r, start, 'firsts'), after(r, start, 'last')];
  const side = Math.max(first, last);
  const number = side > 0 ? (before ?? numberAt(r, side)) : null;
  if (!number || number.value < 2 || number.value > MOST_COUNTED) return null;
  const unit = take(r, before ? side : number.end, 'unit');
  if (unit?.value === 'month') return edgeMonths(r, unit.end, first > last ? number.value : -number.value);
  if (number.value > 4) return null;
  const month = unit?.value === 'week' ? monthOf(r, unit.end) : null;
  if (!month) return null;
  const count = 7 * number.value * (first > last ? 1 : -1);
  return { value: { kind: 'edge-days', count, of: month.value }, end: month.end };
}

/** More months than anyone counts from either end of a year. */
const MOST_COUNTED = 11;

/** "Los primeros 6 meses del próximo año", "últimos três meses deste ano". */
function edgeMonths(r: Reading, at: number, count: number): Taken<DayMeaning> | null {
  const year = yearAfter(r, at);
  if (!year) return null;
  const [first, last] = count > 0 ? [1, count] : [13 + count, 12];
  const [from, to] = [first, last].map((month): DayMeaning => ({ kind: 'month', month, ...year.value }));
  return { value: { kind: 'between', from: from!, to: to! }, end: year.end };
}

/** "El último día de julio", "los primeros 5 días del mes". */
function edgeDays(r: Reading, nth: Taken<number>, at: number): Taken<DayMeaning> | null {
  const number = numberAt(r, nth.end);
  const unit = take(r, number?.end ?? nth.end, 'unit');
  const month = unit?.value === 'day' ? (monthOf(r, unit.end) ?? monthBefore(r, at, unit.end)) : null;
  const count = number?.value ?? 1;
  // "Los primeros días" are a part of the month.
  if (!number && wordAt(r, nth.end).endsWith('s')) return null;
  if (!month || Math.abs(nth.value) !== 1 || count < 1 || count > 28) return null;
  return { value: { kind: 'edge-days', count: nth.value * count, of: month.value }, end: month.end };
}

/** "La última semana del año" is December's last, the first one January's; of a year that is said, the nth. */
function edgeMonth(r: Reading, at: number, nth: number): Taken<DayMeaning> | null {
  const year = yearAfter(r, at);
  if (year) return { value: yearMeaning(year.value), end: year.end };
  const of = after(r, at, 'of');
  const end = of > 0 ? after(r, skip(r, of, 'article', 'this'), 'yearWord') : -1;
  if (end < 0 || Math.abs(nth) !== 1) return null;
  return { value: { kind: 'month', month: nth < 0 ? 12 : 1 }, end };
}

function yearMeaning(said: { year: number } | { yearOffset: number }): DayMeaning {
  return 'year' in said ? { kind: 'year', year: said.year } : { kind: 'year', offset: said.yearOffset };
}

/** "El día último", as Mexicans say. */
function lastDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const worded = after(r, skip(r, at, 'article'), 'dayWord');
  const last = worded > 0 ? after(r, worded, 'last') : -1;
  if (last < 0) return null;
  const month = monthOf(r, last);
  const of = month?.value ?? { kind: 'month', offset: 0 };
  return { value: { kind: 'edge-days', count: -1, of }, end: month?.end ?? last };
}

/** "En marzo, la primera semana": the month that was said just before. */
export function monthBefore(r: Reading, at: number, end: number): Taken<DayMeaning> | null {
  let until = skipBack(r, at);
  if (wordAt(r, until - 1) === ',') until--;
  for (let start = until - 1; start >= Math.max(0, until - 4); start--) {
    const month = readSpan(r, start);
    // "El 15 de abril entre 9 y 12" has its day, and then hours.
    const of = endsAt(r, start, 'of') ? start - 1 : start;
    const isNth = isAt(r, of - 1, 'weekday', 'weekdayMaybe', 'weekWord') || isAt(r, of - 1, 'first');
    const isDate = [1, 2].some((back) => dayNumber(r, of - back)?.end === of);
    const dated = isDate || (of < start && isNth);
    if (month?.end === until && month.value.kind === 'month' && !dated) return { value: month.value, end };
  }
  return null;
}

/** Back over "en", "na", "entre" before `at`. */
function skipBack(r: Reading, at: number): number {
  return endsAt(r, at, 'on') || endsAt(r, at, 'between') || endsAt(r, at, 'article') ? at - 1 : at;
}

/** "De abril", "del mes", "del mes que viene". */
function monthOf(r: Reading, at: number): Taken<DayMeaning> | null {
  const of = isAt(r, at, 'this') ? at : after(r, at, 'of');
  if (of < 0) return null;
  const month = readSpan(r, of);
  if (month?.value.kind === 'month') return month;
  const word = after(r, skip(r, of, 'article'), 'monthWord');
  return word > 0 ? { value: { kind: 'month', offset: 0 }, end: word } : null;
}

/** "El día después de navidad", "dos días antes del feriado", "el lunes después de semana santa". */
function beside(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = skip(r, at, 'article');
  const weekday = readWeekday(r, start);
  const number = numberAt(r, start);
  const unit = take(r, number?.end ?? start, 'unit');
  const counted = unit && (unit.value === 'day' || unit.value === 'week') ? unit : null;
  const middle = weekday?.end ?? counted?.end ?? -1;
  if (middle < 0) return null;
  const [later, earlier] = [after(r, middle, 'after'), after(r, middle, 'before')];
  const side = Math.max(later, earlier);
  if (side < 0) return null;
  const of = plainDay(r, skip(r, side, 'of', 'on')) ?? plainDay(r, side);
  if (!of || of.value.kind === 'any') return null;
  if (weekday?.value.kind === 'weekday') {
    const beside = { kind: 'weekday-beside', weekday: weekday.value.weekday, of: of.value } as const;
    return { value: { ...beside, side: later > earlier ? 'after' : 'before' }, end: of.end };
  }
  const sign = later > earlier ? 1 : -1;
  if (!number && counted?.value === 'week') {
    const week: DayMeaning = { kind: 'within', inner: { kind: 'week', offset: 0 }, outer: of.value };
    return { value: { kind: 'shifted', of: week, days: 7 * sign }, end: of.end };
  }
  const days = sign * (number?.value ?? 1) * (counted?.value === 'week' ? 7 : 1);
  return { value: { kind: 'shifted', of: of.value, days }, end: of.end };
}
