import { dateOf, dayOf, isDate } from '../civil.ts';
import { terms } from '../terms/terms.ts';
import type { ReadNumber } from './number.ts';
import {
  after,
  isAt,
  isGlued,
  numberAt,
  type Reading,
  skip,
  type Taken,
  take,
  wordAt,
} from './when/reading.ts';

/** No day of a month is greater: a year in two figures may be. */
const LAST_DAY = 31;

/** The year at `from`, with two figures only where a birth date was `told` to come, or where it can be nothing else. */
export function yearAt(r: Reading, from: number, told: boolean): Taken<number> | null {
  // "21 de julio, año 77."
  const at = wordAt(r, from) === ',' && isAt(r, from + 1, 'yearWord') ? from + 1 : from;
  const start = afterMark(r, skip(r, at, 'of', 'article', 'yearWord', 'of'));
  const placed = told ? yearPlaced(r, skip(r, at, 'of', 'article')) : null;
  if (placed) return placed;
  const number = dottedYear(r, start) ?? numberAt(r, start);
  if (!number) return null;
  // "Mil nueve cincuenta y cinco", without its hundreds.
  const rest = number.value === 1009 && number.digits === null ? numberAt(r, number.end) : null;
  if (rest && rest.value >= 10 && rest.value < 100) return { value: 1900 + rest.value, end: rest.end };
  if (number.value >= 1900 && number.value <= 2100) return number;
  const short = number.value < 100 && (number.digits === null || number.digits.length === 2);
  // "12 de agosto del 51", "12/8/51": neither a day nor an hour, and long past.
  const isSurely =
    start > at &&
    wordAt(r, at) !== ':' &&
    number.value > LAST_DAY &&
    century(r, number.value) < dateOf(r.ref.day).year - 1;
  return short && (told || isSurely) ? { value: century(r, number.value), end: number.end } : null;
}

/** "De este año", "deste ano", "del año pasado": how babies' birth dates are told. */
function yearPlaced(r: Reading, at: number): Taken<number> | null {
  const { year } = dateOf(r.ref.day);
  const here = after(r, at, 'this');
  const end = after(r, Math.max(here, at), 'yearWord');
  if (end < 0) return null;
  if (here > 0) return { value: year, end };
  const past = after(r, end, 'past');
  return past > 0 ? { value: year - 1, end: past } : null;
}

/** "1.978", as thousands are written. */
function dottedYear(r: Reading, at: number): ReadNumber | null {
  const glued = wordAt(r, at + 1) === '.' && isGlued(r, at + 1) && isGlued(r, at + 2);
  const rest = wordAt(r, at + 2);
  if (!glued || !['1', '2'].includes(wordAt(r, at)) || !/^\d{3}$/.test(rest)) return null;
  return { value: Number(`${wordAt(r, at)}${rest}`), end: at + 3, digits: rest };
}

/** The latest year that ends in two figures and is not to come. */
export function century(r: Reading, year: number): number {
  const now = dateOf(r.ref.day).year;
  return year <= now % 100 ? 2000 + year : 1900 + year;
}

/** The year where it is told elsewhere: "cumplo el 18 de abril, soy del 83", "nació hace 3 meses, el 8 de mayo". */
export function yearApart(r: Reading, month: number, day: number): number | null {
  const { year: now } = dateOf(r.ref.day);
  for (let at = 0; at < r.tokens.length; at++) {
    if (isMonthsAgo(r, at)) {
      const isPast = isDate(now, month, day) && dayOf(now, month, day) <= r.ref.day;
      return isPast ? now : now - 1;
    }
    const year = yearBorn(r, at) ?? yearAlone(r, at) ?? yearNamed(r, at);
    if (year !== null) return year;
  }
  return null;
}

/** "Hace 3 meses", "há duas semanas": less than a year. */
function isMonthsAgo(r: Reading, at: number): boolean {
  const ago = after(r, at, 'ago');
  const number = ago > 0 ? numberAt(r, ago) : null;
  if (!number) return false;
  const unit = take(r, number.end, 'unit')?.value;
  return unit === 'day' || unit === 'week' || (unit === 'month' && number.value < 12);
}

/** "Nació en 1985." */
function yearBorn(r: Reading, at: number): number | null {
  const born = after(r, at, 'birth');
  const year = born > 0 && isAt(r, born, 'on') ? numberAt(r, skip(r, born, 'on')) : null;
  return year && isYearLived(r, year.value) ? year.value : null;
}

/** "En 1985, el 12 de abril", "año 1991, marzo 8". */
function yearAlone(r: Reading, at: number): number | null {
  const isLed = at === 0 || isAt(r, at, 'on', 'yearWord');
  const year = isLed ? numberAt(r, skip(r, at, 'on', 'article', 'yearWord', 'of')) : null;
  return year?.digits?.length === 4 && isYearLived(r, year.value) ? year.value : null;
}

/** "Soy del 83", "del 75, el 12 de abril". */
function yearNamed(r: Reading, at: number): number | null {
  const begins = terms.birthDate.leadsYear.test(wordAt(r, at)) ? at + 1 : at === 0 ? 0 : -1;
  const of = begins < 0 ? -1 : after(r, begins, 'of');
  return of > 0 ? (yearAt(r, of, true)?.value ?? null) : null;
}

/** Whether it is a year written in full that is not to come. */
function isYearLived(r: Reading, year: number): boolean {
  return year >= 1900 && year <= dateOf(r.ref.day).year;
}

/** Behind a mark between the parts of a date at `at`, if one stands there. */
export function afterMark(r: Reading, at: number): number {
  // "Es 13, no 12: 13/04/1985": a number before a colon and a space is no part of what it leads to.
  if (wordAt(r, at) === ':' && !isGlued(r, at + 1) && /^\d/.test(wordAt(r, at - 1))) return at;
  return ['/', '-', '–', '.', ',', ':', '\\'].includes(wordAt(r, at)) ? at + 1 : at;
}
