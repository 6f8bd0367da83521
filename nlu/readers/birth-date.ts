import { dateOf, dayOf, formatDate, isDate, parseCivil } from '../civil.ts';
import { fold, type Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { Awaiting, EntityOf, Lang } from '../types.ts';
import { isPutRight, isTakenBack } from './correction.ts';
import type { ReadNumber } from './number.ts';
import { misspeltMonth } from './when/calendar-day.ts';
import { dayNumber } from './when/day-number.ts';
import {
  after,
  isAt,
  isGlued,
  numberAt,
  pastZero,
  prepare,
  type Reading,
  skip,
  type Taken,
  take,
  wordAt,
} from './when/reading.ts';
import { abbreviationEnd } from './when/weekday.ts';
import { CLINIC_WINDOWS } from './when/windows.ts';

export interface BirthDateOptions {
  lang: Lang;
  country: string;
  /** Now, as local civil time: a birth date is before it. */
  ref: string;
  /** With `birth-date`, figures alone are read as one: `12041985`. */
  awaiting?: Awaiting | null;
}

/** Months as older papers number them: `15-VI-1978`. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

const LAST_DAY = 31;
/** The oldest anyone has been is 122. */
const OLDEST_YEARS = 123;

/** The birth date an utterance tells, as mended last; an age is none, and none is made up from it. */
export function readBirthDate(text: Normalised, options: BirthDateOptions): EntityOf<'birth-date'> | null {
  const ref = parseCivil(options.ref);
  if (!ref) throw new RangeError('The reference is not a civil time: expected YYYY-MM-DDTHH:mm');
  const { lang, country, awaiting = null } = options;
  const r: Reading = {
    original: text.original,
    ...prepare(text, lang),
    lang,
    country,
    ref,
    awaiting,
    windows: CLINIC_WINDOWS,
    found: [],
  };
  const told = awaiting === 'birth-date' || r.tokens.some((_, at) => isAt(r, at, 'birth'));
  const named = r.tokens.some((_, at) => isAt(r, at, 'month', 'monthMaybe') || /^\d/.test(wordAt(r, at)));
  if (!told && !named) return null;
  let birth: EntityOf<'birth-date'> | null = null;
  for (let at = 0; at < r.tokens.length; at++) {
    at = pastDictated(r, at);
    const date = dateAt(r, at, told);
    if (!date) continue;
    const start = r.tokens[at]!.start;
    const end = r.tokens[date.end - 1]!.end;
    const isNext =
      birth === null ||
      (!isPutRight(text, birth.end, start) &&
        (isTakenBack(text, birth.end, start) || INSTEAD.test(fold(text.original.slice(birth.end, start)))));
    if (isNext && !isIssue(r, at)) {
      const written = r.original.slice(start, end);
      birth = { type: 'birth-date', text: written, start, end, birthDate: formatDate(date.value) };
    }
    at = date.end - 1;
  }
  return birth && withDayMended(r, text, birth);
}

/** No date, said figure by figure, has as many as that before its month: "nove três cinco quatro um". */
const FEWEST_DICTATED = 5;

/** Behind a number that is dictated figure by figure, where one begins at `at`. */
function pastDictated(r: Reading, at: number): number {
  let end = at;
  for (let one = numberAt(r, end); one && one.digits === null && one.value < 10 && one.end === end + 1; ) {
    end = one.end;
    one = numberAt(r, end);
  }
  return end - at >= FEWEST_DICTATED ? end : at;
}

/** "El 5 de mayo de 1990, perdón, el 6": only the day is said again, and nothing after it. */
function withDayMended(r: Reading, text: Normalised, birth: EntityOf<'birth-date'>): EntityOf<'birth-date'> {
  for (let at = r.tokens.findIndex(({ start }) => start >= birth.end); at > 0 && at < r.tokens.length; at++) {
    const day = dayNumber(r, at);
    if (!day || r.tokens.slice(day.end).some((_, more) => /[\p{L}\d]/u.test(wordAt(r, day.end + more))))
      continue;
    const [year, month] = birth.birthDate.split('-').map(Number);
    const { start } = r.tokens[at]!;
    const isMended =
      isTakenBack(text, birth.end, start) &&
      !isPutRight(text, birth.end, start) &&
      isDate(year!, month!, day.value);
    if (!isMended) return birth;
    return { ...birth, birthDate: formatDate(dayOf(year!, month!, day.value)) };
  }
  return birth;
}

/** "8/1/61 no 7/1/61", "8/1/61 sino 7/1/61". */
const INSTEAD = terms.birthDate.instead;

/** How far before a date the word for it may stand, in tokens. */
const ISSUE_REACH = 6;

/** "Expedida en Cali el 3 de marzo de 2003": of a paper, not of a person. */
function isIssue(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - ISSUE_REACH); before--) {
    if (/^(?:,|;)$/.test(wordAt(r, before)) || isAt(r, before, 'birth')) return false;
    if (terms.birthDate.issued.test(wordAt(r, before))) return true;
  }
  return false;
}

/** A whole past date at `at`. Unless one was told to come, its year must be written out, or be no hour or day. */
function dateAt(r: Reading, at: number, told: boolean): Taken<number> | null {
  if (isGlued(r, at) && /^[\d/.-]/.test(wordAt(r, at - 1))) return null;
  if (isInsideNumber(r, at) || !/^[\p{L}\d]/u.test(wordAt(r, at))) return null;
  return isoDate(r, at) ?? written(r, at, told) ?? (told ? figures(r, at) : null);
}

/** The "uno" of "treinta y uno de abril", a day that is none. */
function isInsideNumber(r: Reading, at: number): boolean {
  return [1, 2].some((back) => at >= back && (numberAt(r, at - back)?.end ?? 0) > at);
}

function isoDate(r: Reading, at: number): Taken<number> | null {
  if (!/^\d{4}$/.test(wordAt(r, at))) return null;
  const month = separated(r, at + 1);
  const day = month && separated(r, month.end);
  return month && day && past(r, Number(wordAt(r, at)), month.value, day.value, day.end);
}

/** "12 de abril del 85", "abril 12 de 1985", "12/4/85", "12 04 1985", or all in words. */
function written(r: Reading, at: number, told: boolean): Taken<number> | null {
  const first = take(r, at, 'month') ?? take(r, at, 'monthMaybe');
  const start = afterMark(r, first ? skip(r, first.end, 'article', 'dayWord') : skip(r, at, 'dayWord'));
  const day = dayNumber(r, start) ?? pastZero(r, start);
  if (!day || day.value < 1 || day.value > 31) return null;
  const month = first ? { value: first.value, end: day.end } : monthAt(r, day.end);
  if (!month) return null;
  // Asked for all there is to know of them, they tell it too: "Salomé Ruiz, 1031987654, 17 de septiembre del 21".
  const year = yearAt(r, month.end, told || r.awaiting === 'document');
  if (year) return past(r, year.value, month.value, day.value, year.end);
  const isApart = told && isMonthNamed(r, first ? at : month.end - 1) && !isWishedDay(r, at);
  const apart = isApart ? yearApart(r, month.value, day.value) : null;
  return apart === null ? null : past(r, apart, month.value, day.value, month.end);
}

/** How far before a date the word may stand that asks for it, in tokens. */
const WISH_REACH = 6;

/** "Mi esposo nació en 1970 y quiere cita para el 15 de diciembre": asked for, and nobody's birth. */
function isWishedDay(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - WISH_REACH) && !isAt(r, before, 'birth'); before--)
    if (isAt(r, before, 'wishing') || terms.grammar.for.test(wordAt(r, before))) return true;
  return false;
}

function isMonthNamed(r: Reading, at: number): boolean {
  return isAt(r, at, 'month', 'monthMaybe');
}

/** The year where it is told elsewhere: "cumplo el 18 de abril, soy del 83", "nació hace 3 meses, el 8 de mayo". */
function yearApart(r: Reading, month: number, day: number): number | null {
  const { year: now } = dateOf(r.ref.day);
  for (let at = 0; at < r.tokens.length; at++) {
    const ago = after(r, at, 'ago');
    const number = ago > 0 ? numberAt(r, ago) : null;
    const unit = take(r, number?.end ?? ago, 'unit')?.value;
    const isRecent = number && (unit === 'day' || unit === 'week' || (unit === 'month' && number.value < 12));
    if (isRecent) return isDate(now, month, day) && dayOf(now, month, day) <= r.ref.day ? now : now - 1;
    const born = after(r, at, 'birth');
    const since = born > 0 && isAt(r, born, 'on') ? numberAt(r, skip(r, born, 'on')) : null;
    if (since && since.value >= 1900 && since.value <= now) return since.value;
    // "En 1985, el 12 de abril", "año 1991, marzo 8".
    const isLed = at === 0 || isAt(r, at, 'on', 'yearWord');
    const whole = isLed ? numberAt(r, skip(r, at, 'on', 'article', 'yearWord', 'of')) : null;
    if (whole?.digits?.length === 4 && whole.value >= 1900 && whole.value <= now) return whole.value;
    const begins = terms.birthDate.leadsYear.test(wordAt(r, at)) ? at + 1 : at === 0 ? 0 : -1;
    const of = begins < 0 ? -1 : after(r, begins, 'of');
    const year = of > 0 ? yearAt(r, of, true) : null;
    if (year) return year.value;
  }
  return null;
}

function monthAt(r: Reading, at: number): Taken<number> | null {
  // "Dia 15, mês 9, ano 1968."
  const from = wordAt(r, at) === ',' && isAt(r, at + 1, 'monthWord') ? at + 1 : at;
  const start = afterMark(r, skip(r, from, 'of', 'article', 'monthWord', 'of'));
  const named = take(r, start, 'month') ?? take(r, start, 'monthMaybe');
  if (named) return { value: named.value, end: abbreviationEnd(r, named.end) };
  const misspelt = misspeltMonth(r, at);
  if (misspelt) return misspelt;
  const roman = ROMAN.indexOf(wordAt(r, start));
  if (roman >= 0 && start > at) return { value: roman + 1, end: start + 1 };
  const number = pastZero(r, start);
  return number && number.value >= 1 && number.value <= 31 ? number : null;
}

function yearAt(r: Reading, from: number, told: boolean): Taken<number> | null {
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
function century(r: Reading, year: number): number {
  const now = dateOf(r.ref.day).year;
  return year <= now % 100 ? 2000 + year : 1900 + year;
}

function separated(r: Reading, at: number): Taken<number> | null {
  const start = afterMark(r, at);
  const digits = wordAt(r, start);
  return start > at && /^\d{1,2}$/.test(digits) ? { value: Number(digits), end: start + 1 } : null;
}

function afterMark(r: Reading, at: number): number {
  // "Es 13, no 12: 13/04/1985": a number before a colon and a space is no part of what it leads to.
  if (wordAt(r, at) === ':' && !isGlued(r, at + 1) && /^\d/.test(wordAt(r, at - 1))) return at;
  return ['/', '-', '–', '.', ',', ':', '\\'].includes(wordAt(r, at)) ? at + 1 : at;
}

/** "12041985", "19850412" or "120485", without separators. */
function figures(r: Reading, at: number): Taken<number> | null {
  const digits = wordAt(r, at);
  if (!/^(\d{6}|\d{8})$/.test(digits) || (isGlued(r, at + 1) && /^\d/.test(wordAt(r, at + 2)))) return null;
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  if (digits.length === 6) return past(r, century(r, Number(digits.slice(4))), month, day, at + 1);
  const dayFirst = past(r, Number(digits.slice(4)), month, day, at + 1);
  if (dayFirst) return dayFirst;
  return past(r, Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)), at + 1);
}

/** The date if someone alive may be born on it; only an impossible month gives way to the day. */
function past(r: Reading, year: number, month: number, day: number, end: number): Taken<number> | null {
  const swapped = !isDate(year, month, day);
  if (swapped && !isDate(year, day, month)) return null;
  const born = swapped ? dayOf(year, day, month) : dayOf(year, month, day);
  const oldest = dateOf(r.ref.day).year - OLDEST_YEARS;
  return born <= r.ref.day && year >= oldest ? { value: born, end } : null;
}
