import { isCounted } from './counted.ts';
import { readHour } from './hour.ts';
import type { DayMeaning } from './meaning.ts';
import { monthBefore, placedDay } from './placed-day.ts';
import {
  after,
  endsAt,
  isAt,
  isPause,
  numberAt,
  type Reading,
  remembered,
  skip,
  type Taken,
  take,
  wordAt,
} from './reading.ts';
import { COMING, verbAt } from './verb.ts';
import { yearRange } from './year-part.ts';

/** "De lunes a viernes", "del 10 al 15 de marzo", "entre el lunes y el miércoles", "segunda a sexta". */
export function dayRange(r: Reading, at: number): Taken<DayMeaning> | null {
  const years = yearRange(r, at);
  if (years) return years;
  const between = after(r, at, 'between');
  const opened = between > 0 ? between : Math.max(after(r, at, 'from'), after(r, at, 'of'));
  const start = opened > 0 ? opened : at;
  const from = rangeEnd(r, start);
  // "A partir das 9 pro dia 28" begins with an hour.
  if (!from || (from.bare && /^(?:das|as|las)$/.test(wordAt(r, start - 1)))) return null;
  const to = between > 0 ? after(r, from.end, 'and') : after(r, from.end, 'upTo');
  // "Às 4 ou 5 pro dia 28" begins with hours, and "a do dia 12 pra dia 18" is moved from one day to the other.
  const isMoved = opened > 0 && from.value.kind === 'calendar';
  const isFor = (isMoved || (from.bare && opened < 0)) && /^p/.test(wordAt(r, from.end));
  if (to < 0 || isFor) return null;
  const second = rangeEnd(r, to);
  // "Sexta 22 à 1 da tarde" names an hour.
  if (!second || (second.bare && isSureHour(r, to))) return null;
  return closeRange(r, from, second, opened > 0);
}

function isSureHour(r: Reading, at: number): boolean {
  return readHour(r, at)?.evidence === 2;
}

/** More days than anyone lists; beyond it a row of numbers is something else. */
const LONGEST_LIST = 8;

/** "El 25 o 26", "dias 25, 26 e 27 de maio": numbers that share what makes them days. */
export function dayList(r: Reading, at: number): Taken<DayMeaning> | null {
  const worded = after(r, skip(r, at, 'article'), 'dayWord');
  const articled = worded > 0 || isAt(r, at, 'dayArticle');
  let next = worded > 0 ? worded : skip(r, at, 'dayArticle');
  const days: DayMeaning[] = [];
  let refused = false;
  /** Whether nothing but a comma joins the last. */
  let isByComma = false;
  while (days.length < LONGEST_LIST) {
    const number = bareDayAt(r, next);
    if (!number) return null;
    const whole = rangeEnd(r, next);
    if (whole && !whole.bare && whole.end > number.end)
      return days.length > 0 ? listed([...days, whole.value], whole.end) : null;
    days.push({ kind: 'calendar', date: { day: number.value } });
    const more = nextListed(r, number.end, { start: at, refused });
    if (more < 0) {
      const isList = days.length > 1 && isListSaid(r, at, articled) && (!isByComma || isRising(days));
      return isList ? listed(days, number.end) : null;
    }
    refused ||= take(r, number.end, 'negation') !== null;
    isByComma = wordAt(r, number.end) === ',';
    next = more;
  }
  return null;
}

/** A number that may be a day of a month, and counts nothing. */
function bareDayAt(r: Reading, at: number): Taken<number> | null {
  const number = numberAt(r, at);
  const isDay = number && number.value >= 1 && number.value <= LAST_DAY && !isCounted(r, number.end);
  return isDay ? number : null;
}

/** No month has more days. */
const LAST_DAY = 31;

/** Where the next day of a list stands, behind what joins it to the one that ends at `end`; -1 where none does. */
function nextListed(
  r: Reading,
  end: number,
  { start, refused }: { start: number; refused: boolean },
): number {
  const isComma = wordAt(r, end) === ',';
  // "No puedo el 22 ni el 23, el 24 sí": what is refused ends at the comma.
  if (isComma && refused) return -1;
  if ((isComma || isAt(r, end, 'and')) && isToldApart(r, start, end + 1)) return -1;
  const joint = listJoint(r, end);
  if (joint < 0) return -1;
  const next = skip(r, joint, 'dayArticle', 'dayWord');
  const isHour = isSureHour(r, next) || (readHour(r, next, 'fractions')?.evidence ?? 0) > 0;
  return numberAt(r, next) && !isHour ? next : -1;
}

/** "El 30, el 20": who lists days with nothing but a comma names the first of them first. */
function isRising(days: readonly DayMeaning[]): boolean {
  const numbers = days.flatMap((day) => (day.kind === 'calendar' ? [day.date.day] : []));
  return numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
}

/** How far before a date its verb may stand, in tokens. */
const VERB_WITHIN = 4;
/** How far after the next one the verb of that. */
const SAID_WITHIN = 6;

/** "Le sacan los drenes el 24, el 25 la llevo": each has its own verb, and the comma ends what is told of the first. */
function isToldApart(r: Reading, start: number, next: number): boolean {
  const day = numberAt(r, skip(r, next, 'dayArticle', 'dayWord'));
  if (!day) return false;
  const isSaid = (at: number) =>
    verbAt(r, at) !== null || COMING.test(wordAt(r, at)) || isAt(r, at, 'wishing', 'free');
  let said = day.end;
  while (said < day.end + SAID_WITHIN && !isPause(r, said) && !isAt(r, said, 'or', 'and') && !isSaid(said))
    said++;
  if (!isSaid(said)) return false;
  for (let at = start - 1; at >= Math.max(0, start - VERB_WITHIN) && !isPause(r, at); at--)
    if (verbAt(r, at) || isAt(r, at, 'telling', 'unable')) return true;
  return false;
}

/** Whether bare numbers are days: an article says so, or a date was asked for. */
function isListSaid(r: Reading, at: number, articled: boolean): boolean {
  if (articled) return r.awaiting !== 'choice';
  return r.awaiting === 'date' && (at === 0 || endsAt(r, at, 'on'));
}

function listJoint(r: Reading, at: number): number {
  if (wordAt(r, at) === ',') return at + 1;
  if (['sino', 'senao'].includes(wordAt(r, at))) return -1;
  const neither = take(r, at, 'negation');
  return Math.max(after(r, at, 'or'), after(r, at, 'and'), neither?.value === 'neither' ? neither.end : -1);
}

function listed(days: readonly DayMeaning[], end: number): Taken<DayMeaning> {
  const last = days.at(-1)!;
  return { value: { kind: 'listed', days: days.map((day) => sameMonth(day, last)) }, end };
}

interface RangeEnd extends Taken<DayMeaning> {
  /** A bare number, which is a day only if the other end is one. */
  bare: boolean;
  start: number;
}

const rangeEnd = remembered((r, at): RangeEnd | null => {
  const day = placedDay(r, skip(r, at, 'on')) ?? placedDay(r, at);
  if (day && day.value.kind !== 'any') return { ...day, bare: false, start: at };
  const worded = after(r, skip(r, at, 'article'), 'dayWord');
  const number = bareDayAt(r, worded > 0 ? worded : skip(r, at, 'dayArticle'));
  // "Terça 13 à uma" goes on with an hour.
  if (!number || /^u[nm]a$/.test(wordAt(r, number.end - 1))) return null;
  return { value: { kind: 'calendar', date: { day: number.value } }, end: number.end, bare: true, start: at };
});

/** Two of a kind are the ends of a range, whatever opens it: "lunes a viernes", "primer trimestre - tercer trimestre". */
const ALIKE: ReadonlySet<DayMeaning['kind']> = new Set<DayMeaning['kind']>(['weekday', 'year-part', 'month']);

function closeRange(r: Reading, from: RangeEnd, to: RangeEnd, opened: boolean): Taken<DayMeaning> | null {
  const dated = [from.value, to.value].every(({ kind }) => kind === 'calendar');
  if (from.bare && to.bare) return rangeOfMonth(r, from, to) ?? bareRange(r, from, to);
  if (!dated) {
    if (from.bare || to.bare) return null;
    const week = isLaterInWeek(from.value, to.value) ? from.value : sharedWeek(from.value, to.value);
    // "Hoy hasta mañana" is a range; "mañana a…" goes on with an hour.
    const until = isAt(r, from.end, 'until') && isAt(r, from.end, 'upTo');
    const alike = from.value.kind === to.value.kind && ALIKE.has(to.value.kind);
    const near = until || alike;
    return near || opened ? { value: { kind: 'between', from: week, to: to.value }, end: to.end } : null;
  }
  return { value: { kind: 'between', from: sameMonth(from.value, to.value), to: to.value }, end: to.end };
}

/** "El sábado o el viernes de la otra semana": that Saturday is not of the week that is named. */
export function isLaterInWeek(day: DayMeaning, other: DayMeaning): boolean {
  if (day.kind !== 'weekday' || other.kind !== 'within' || other.inner.kind !== 'weekday') return false;
  return day.weekday >= other.inner.weekday;
}

/** Days of one week that share the last word of their names. */
const HOLY_DAYS: ReadonlySet<string> = new Set(['good-friday', 'holy-saturday']);

/** "De lunes a miércoles de la otra semana": the week is of both. */
export function sharedWeek(from: DayMeaning, to: DayMeaning): DayMeaning {
  const isFirst = from.kind === 'weekday' && from.which === 'first';
  // "Jueves y viernes santo."
  if (isFirst && to.kind === 'holiday' && HOLY_DAYS.has(to.key))
    return { kind: 'weekday-beside', weekday: from.weekday, of: to, side: 'before' };
  const shared = isFirst && to.kind === 'within';
  return shared && to.inner.kind === 'weekday' ? { ...to, inner: from } : from;
}

/** "En marzo entre 9 y 13": days of the month that was said before. */
function rangeOfMonth(r: Reading, from: RangeEnd, to: RangeEnd): Taken<DayMeaning> | null {
  const month = monthBefore(r, from.start, to.end);
  if (!month) return null;
  const [first, last] = [from, to].map(({ value }): DayMeaning => {
    return { kind: 'within', inner: value, outer: month.value };
  });
  return { value: { kind: 'between', from: first!, to: last! }, end: to.end };
}

/** No clock has a greater hour. */
const LAST_HOUR = 24;

/** Two bare numbers are days only with an article, or beyond the hours: "del 10 al 15", "entre 22 e 26". */
function bareRange(r: Reading, from: RangeEnd, to: RangeEnd): Taken<DayMeaning> | null {
  const isBeyond = to.value.kind === 'calendar' && to.value.date.day > LAST_HOUR;
  if (isBeyond && endsAt(r, from.start, 'between') && isPause(r, to.end))
    return { value: { kind: 'between', from: from.value, to: to.value }, end: to.end };
  const joint = wordAt(r, from.end);
  const articled =
    joint === 'al' || joint === 'ao' || wordAt(r, to.end - 2) === 'el' || endsAt(r, to.end - 1, 'dayWord');
  return articled ? { value: { kind: 'between', from: from.value, to: to.value }, end: to.end } : null;
}

/** A day so much later in the month than the one after it is of the month before. */
const OTHER_MONTH = 10;

function monthEarlier(
  { date }: Extract<DayMeaning, { kind: 'calendar' }>,
  { month, year, monthOffset }: { [K in 'month' | 'year' | 'monthOffset']: number | undefined },
): DayMeaning {
  if (month === undefined) return { kind: 'calendar', date: { ...date, monthOffset: monthOffset! - 1 } };
  const earlier = { ...date, month: month === 1 ? 12 : month - 1 };
  const of = year === undefined ? {} : { year: month === 1 ? year - 1 : year };
  return { kind: 'calendar', date: { ...earlier, ...of } };
}

/** "Del 10 al 15 de marzo": the month that was said of the other. */
export function sameMonth(from: DayMeaning, to: DayMeaning): DayMeaning {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || !isMonthShared(from, to)) return from;
  const { month, year, monthOffset } = to.date;
  // "Entre el 28 y el 5 de mayo" begins in April.
  if (from.date.day - to.date.day > OTHER_MONTH) return monthEarlier(from, { month, year, monthOffset });
  return monthOf(from, to);
}

type Calendar = Extract<DayMeaning, { kind: 'calendar' }>;

function isMonthShared({ date }: Calendar, { date: { month, monthOffset } }: Calendar): boolean {
  const isOpen = date.month === undefined && date.monthOffset === undefined;
  return isOpen && (month !== undefined || monthOffset !== undefined);
}

/** "El 15 de abril no, el 26": the month of the day that was said before. */
export function monthSaid(day: DayMeaning, before: DayMeaning): DayMeaning {
  const isShared = day.kind === 'calendar' && before.kind === 'calendar' && isMonthShared(day, before);
  return isShared ? monthOf(day, before) : day;
}

function monthOf(from: Calendar, to: Calendar): DayMeaning {
  const { month, year, monthOffset } = to.date;
  const shared = {
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(monthOffset === undefined ? {} : { monthOffset }),
  };
  return { kind: 'calendar', date: { ...from.date, ...shared } };
}
