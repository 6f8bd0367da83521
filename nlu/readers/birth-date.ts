import { dateOf, dayOf, formatDate, isDate, parseCivil } from '../civil.ts';
import { fold, type Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { Awaiting, EntityOf, Lang } from '../types.ts';
import { afterMark, century, yearApart, yearAt } from './birth-year.ts';
import { isPutRight, isTakenBack } from './correction.ts';
import { misspeltMonth } from './when/calendar-day.ts';
import { dayNumber } from './when/day-number.ts';
import {
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

function separated(r: Reading, at: number): Taken<number> | null {
  const start = afterMark(r, at);
  const digits = wordAt(r, start);
  return start > at && /^\d{1,2}$/.test(digits) ? { value: Number(digits), end: start + 1 } : null;
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
