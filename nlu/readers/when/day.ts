import { readCalendarDay } from './calendar-day.ts';
import { readHoliday } from './holiday-name.ts';
import { isCounted, readHour } from './hour.ts';
import type { DayMeaning, Edge, Piece } from './meaning.ts';
import {
  after,
  endsAt,
  isAt,
  isPause,
  numberAt,
  type Reading,
  skip,
  type Taken,
  take,
  wordAt,
} from './reading.ts';
import { readRelative } from './relative.ts';
import { readSpan } from './span.ts';
import { readWeekday } from './weekday.ts';

/** The day or days at `at`, with what bounds them: "hasta el jueves", "del 10 al 15", "lunes a viernes". */
export function readDay(r: Reading, at: number): Piece | null {
  const found = longest([placedDay(r, at), boundedDay(r, at), dayRange(r, at), dayList(r, at)]);
  return found && { start: at, end: found.end, day: found.value };
}

/** A day with what it is counted from or lies in: "un día después de navidad", "lunes de la otra semana". */
function placedDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const day = beside(r, at) ?? nthOfMonth(r, at) ?? plainDay(r, at);
  if (!day) return null;
  const of = skip(r, skip(r, day.end, 'of'), 'on');
  const linked = of > day.end || isAt(r, day.end, 'this');
  if ((day.value.kind !== 'weekday' && day.value.kind !== 'any-holiday') || !linked) return day;
  const outer = readSpan(r, of) ?? (isAt(r, day.end, 'of') ? readHoliday(r, of) : null);
  if (outer) return { value: { kind: 'within', inner: day.value, outer: outer.value }, end: outer.end };
  // "El lunes de la próxima" leaves the week unsaid.
  const other = after(r, of, 'otherOne');
  if (other < 0) return day;
  return { value: { kind: 'within', inner: day.value, outer: { kind: 'week', offset: 1 } }, end: other };
}

/** The longest of the ways of naming a day. */
function plainDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const found = [
    readRelative(r, at),
    readCalendarDay(r, at),
    readHoliday(r, at),
    readWeekday(r, at),
    readSpan(r, at),
    nearDay(r, at),
    anyDay(r, at),
    restOf(r, at),
  ];
  return longest(found);
}

/** The reading that takes in the most; the first of those that take in as much. */
function longest(found: readonly (Taken<DayMeaning> | null)[]): Taken<DayMeaning> | null {
  return found.reduce((best, one) => (one && one.end > (best?.end ?? 0) ? one : best), null);
}

/** "Hoy", "mañana", "el día de mañana", "pasado mañana". */
function nearDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const worded = after(r, skip(r, at, 'article'), 'dayWord');
  const start = worded > 0 ? skip(r, worded, 'of') : at;
  const near = take(r, start, 'offset');
  if (!near || (worded > 0 && start === worded)) return near ? dayOffset(near, r, at) : null;
  return dayOffset(near, r, start);
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

function anyDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const end = after(r, at, 'anyDay');
  if (end < 0) return null;
  // "Avíseme cuando haya" sets no time.
  const whenever = ['cuando', 'quando'].includes(wordAt(r, at));
  if (whenever && !(isPause(r, at - 1) && (isPause(r, end) || isAt(r, end, 'closing')))) return null;
  const of = after(r, end, 'of');
  const outer = of > 0 ? readSpan(r, of) : null;
  return outer ?? { value: { kind: 'any' }, end };
}

/** "Lo que queda de la semana". */
function restOf(r: Reading, at: number): Taken<DayMeaning> | null {
  const rest = after(r, at, 'rest');
  if (rest < 0) return null;
  const start = skip(r, rest, 'of', 'article', 'this');
  const unit = take(r, start, 'unit');
  if (!unit || (unit.value !== 'week' && unit.value !== 'month' && unit.value !== 'year')) return null;
  return { value: { kind: 'rest-of', of: { kind: unit.value, offset: 0 } }, end: unit.end };
}

/** "Primer lunes de abril", "último viernes del mes", "primera semana de mayo". */
function nthOfMonth(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = skip(r, at, 'article');
  const last = after(r, start, 'last');
  const nth = last > 0 ? { value: -1, end: last } : take(r, start, 'ordinal');
  if (!nth) return null;
  const weekday = take(r, nth.end, 'weekday') ?? take(r, nth.end, 'weekdayMaybe');
  const week = after(r, nth.end, 'weekWord');
  if (!weekday && week < 0) return null;
  const end = weekday ? weekday.end : week;
  const month = monthOf(r, skip(r, wordAt(r, end) === '-' ? end + 1 : end, 'feira'));
  if (!month) return null;
  const of = { nth: nth.value, of: month.value };
  const value: DayMeaning = weekday
    ? { kind: 'nth-weekday', weekday: weekday.value, ...of }
    : { kind: 'nth-week', ...of };
  return { value, end: month.end };
}

/** "De abril", "del mes", "del mes que viene". */
function monthOf(r: Reading, at: number): Taken<DayMeaning> | null {
  const of = after(r, at, 'of');
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
  const days = (number?.value ?? 1) * (counted?.value === 'week' ? 7 : 1);
  return { value: { kind: 'shifted', of: of.value, days: later > earlier ? days : -days }, end: of.end };
}

const EDGES = ['from', 'after', 'until', 'before'] as const satisfies readonly Edge[];

/** "A partir del lunes", "hasta el 20", "antes de navidad", "del jueves en adelante". */
function boundedDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const onward = dayOnward(r, at);
  if (onward) return onward;
  let edge: Edge | null = null;
  let start = at;
  for (const candidate of EDGES) {
    const end = after(r, at, candidate);
    if (end > start) [edge, start] = [candidate, end];
  }
  if (!edge || isAt(r, start, 'ago')) return null;
  const of = skip(r, start, 'of', 'on');
  const day = placedDay(r, of) ?? placedDay(r, start) ?? boundNumber(r, start);
  if (!day || day.value.kind === 'any') return null;
  if (edge === 'from' && wordAt(r, at) === 'de') return null;
  return { value: { kind: 'bound', edge, of: day.value }, end: skip(r, day.end, 'onward') };
}

/** "Después del 20": an article glued to the bound says that the number is a day. */
function boundNumber(r: Reading, at: number): Taken<DayMeaning> | null {
  const glued = endsAt(r, at, 'dayArticle') || isAt(r, at, 'dayArticle');
  const number = numberAt(r, skip(r, at, 'dayArticle'));
  if (!glued || !number || number.value < 1 || number.value > 31 || isCounted(r, number.end)) return null;
  return { value: { kind: 'calendar', date: { day: number.value } }, end: number.end };
}

/** Where "hasta mañana", said alone or with thanks, is goodbye: the index after it; -1 elsewhere. */
export function farewellAt(r: Reading, at: number): number {
  if (r.awaiting === 'date' || !isAt(r, at, 'until')) return -1;
  const start = after(r, at, 'until');
  const near = take(r, start, 'offset') ?? readWeekday(r, start);
  if (!near || !isPause(r, near.end) || (near.end < r.tokens.length - 1 && at > 0)) return -1;
  const thanked = r.tokens.some((_, index) => isAt(r, index, 'farewell'));
  return thanked || (at === 0 && isAt(r, start, 'offset')) ? near.end : -1;
}

function dayOnward(r: Reading, at: number): Taken<DayMeaning> | null {
  const of = Math.max(after(r, at, 'from'), after(r, at, 'of'), at);
  const day = placedDay(r, of) ?? (of > at ? boundNumber(r, of) : null);
  const onward = day ? after(r, day.end, 'onward') : -1;
  if (!day || onward < 0) return null;
  return { value: { kind: 'bound', edge: 'from', of: day.value }, end: onward };
}

/** "De lunes a viernes", "del 10 al 15 de marzo", "entre el lunes y el miércoles", "segunda a sexta". */
function dayRange(r: Reading, at: number): Taken<DayMeaning> | null {
  const between = after(r, at, 'between');
  const opened = between > 0 ? between : Math.max(after(r, at, 'from'), after(r, at, 'of'));
  const start = opened > 0 ? opened : at;
  const from = rangeEnd(r, start);
  if (!from) return null;
  const to = between > 0 ? after(r, from.end, 'and') : after(r, from.end, 'upTo');
  if (to < 0) return null;
  const second = rangeEnd(r, to);
  if (!second) return null;
  return closeRange(r, from, second, opened > 0);
}

/** More days than anyone lists; beyond it a row of numbers is something else. */
const LONGEST_LIST = 8;

/** "El 25 o 26", "dias 25, 26 e 27 de maio": numbers that share what makes them days. */
function dayList(r: Reading, at: number): Taken<DayMeaning> | null {
  const worded = after(r, skip(r, at, 'article'), 'dayWord');
  const articled = worded > 0 || isAt(r, at, 'dayArticle');
  let next = worded > 0 ? worded : skip(r, at, 'dayArticle');
  const days: DayMeaning[] = [];
  while (days.length < LONGEST_LIST) {
    const number = numberAt(r, next);
    if (!number || number.value < 1 || number.value > 31 || isCounted(r, number.end)) return null;
    const whole = rangeEnd(r, next);
    if (whole && !whole.bare) return days.length > 0 ? listed([...days, whole.value], whole.end) : null;
    days.push({ kind: 'calendar', date: { day: number.value } });
    const joint =
      wordAt(r, number.end) === ','
        ? number.end + 1
        : Math.max(after(r, number.end, 'or'), after(r, number.end, 'and'));
    const more = joint > 0 ? skip(r, joint, 'dayArticle', 'dayWord') : -1;
    const goesOn = more > 0 && numberAt(r, more) !== null && (readHour(r, more)?.evidence ?? 0) === 0;
    if (!goesOn)
      return days.length > 1 && articled && r.awaiting !== 'choice' ? listed(days, number.end) : null;
    next = more;
  }
  return null;
}

function listed(days: readonly DayMeaning[], end: number): Taken<DayMeaning> {
  const last = days.at(-1)!;
  return { value: { kind: 'listed', days: days.map((day) => sameMonth(day, last)) }, end };
}

interface RangeEnd extends Taken<DayMeaning> {
  /** A bare number, which is a day only if the other end is one. */
  bare: boolean;
}

function rangeEnd(r: Reading, at: number): RangeEnd | null {
  const day = placedDay(r, skip(r, at, 'on')) ?? placedDay(r, at);
  if (day && day.value.kind !== 'any') return { ...day, bare: false };
  const worded = after(r, skip(r, at, 'article'), 'dayWord');
  const number = numberAt(r, worded > 0 ? worded : skip(r, at, 'dayArticle'));
  if (!number || number.value < 1 || number.value > 31 || isCounted(r, number.end)) return null;
  return { value: { kind: 'calendar', date: { day: number.value } }, end: number.end, bare: true };
}

function closeRange(r: Reading, from: RangeEnd, to: RangeEnd, opened: boolean): Taken<DayMeaning> | null {
  const dated = [from.value, to.value].every(({ kind }) => kind === 'calendar');
  if (from.bare && to.bare) return bareRange(r, from, to);
  if (!dated) {
    if (from.bare || to.bare) return null;
    // "Hoy hasta mañana" is a range; "mañana a…" goes on with an hour.
    const until = isAt(r, from.end, 'until') && isAt(r, from.end, 'upTo');
    const near = until || (from.value.kind === 'weekday' && to.value.kind === 'weekday');
    return near || opened
      ? { value: { kind: 'between', from: from.value, to: to.value }, end: to.end }
      : null;
  }
  return { value: { kind: 'between', from: sameMonth(from.value, to.value), to: to.value }, end: to.end };
}

/** Two bare numbers are days only with an article: "del 10 al 15". */
function bareRange(r: Reading, from: RangeEnd, to: RangeEnd): Taken<DayMeaning> | null {
  const joint = wordAt(r, from.end);
  const articled =
    joint === 'al' || joint === 'ao' || wordAt(r, to.end - 2) === 'el' || endsAt(r, to.end - 1, 'dayWord');
  return articled ? { value: { kind: 'between', from: from.value, to: to.value }, end: to.end } : null;
}

/** "Del 10 al 15 de marzo": the month is said once. */
function sameMonth(from: DayMeaning, to: DayMeaning): DayMeaning {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return from;
  if (from.date.month !== undefined || from.date.monthOffset !== undefined) return from;
  const { month, year, monthOffset } = to.date;
  if (month === undefined && monthOffset === undefined) return from;
  const shared = {
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(monthOffset === undefined ? {} : { monthOffset }),
  };
  return { kind: 'calendar', date: { ...from.date, ...shared } };
}
