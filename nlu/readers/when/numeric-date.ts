import { isDate } from '../../civil.ts';
import type { CalendarDate } from './meaning.ts';
import {
  digitsAt,
  endsAt,
  isAt,
  isGlued,
  numberAt,
  type Reading,
  skip,
  type Taken,
  take,
  wordAt,
} from './reading.ts';
import { fullYear, isYear } from './year.ts';

/** A date written in figures: "12/3", "12-03-2026", "2026-03-12", "12.03.26", "12/mar". */
export function readNumericDate(r: Reading, at: number): Taken<CalendarDate> | null {
  if (digitsAt(r, at, 1, 4) === null) return null;
  const spaced = spacedDate(r, at);
  if (spaced) return spaced;
  const mark = wordAt(r, at + 1);
  if (mark !== '/' && mark !== '-' && mark !== '.') return null;
  const goesOn = isGlued(r, at) && ['/', '-', '.', '$'].includes(wordAt(r, at - 1));
  if (goesOn && !isSecondOfTwo(r, at)) return null;
  return isoDate(r, at, mark) ?? fullDate(r, at, mark) ?? dayAndMonth(r, at, mark);
}

/** "25 3 26", as the whole answer to which day. */
function spacedDate(r: Reading, at: number): Taken<CalendarDate> | null {
  if (r.awaiting !== 'date' || at !== 0 || r.tokens.length !== 3) return null;
  const [day, month, year] = [digitsAt(r, 0, 1, 2), digitsAt(r, 1, 1, 2), digitsAt(r, 2, 2, 4)];
  if (day === null || month === null || year === null || wordAt(r, 2).length === 3) return null;
  const date = dayFirst(day, month, year < 100 ? fullYear(r, year) : year);
  return date && { value: date, end: 3 };
}

function isoDate(r: Reading, at: number, mark: string): Taken<CalendarDate> | null {
  const [year, month, day] = [digitsAt(r, at, 4, 4), digitsAt(r, at + 2, 1, 2), digitsAt(r, at + 4, 1, 2)];
  if (year === null || month === null || day === null || wordAt(r, at + 3) !== mark) return null;
  if (!isDate(year, month, day) || continues(r, at + 5)) return null;
  // "2026-03-12T10:15" goes on with its hour.
  const end = wordAt(r, at + 5) === 't' && isGlued(r, at + 5) ? at + 6 : at + 5;
  return { value: { year, month, day }, end };
}

function fullDate(r: Reading, at: number, mark: string): Taken<CalendarDate> | null {
  const day = digitsAt(r, at, 1, 2);
  const month = digitsAt(r, at + 2, 1, 2) ?? take(r, at + 2, 'month')?.value ?? monthMaybe(r, at + 2);
  const written = digitsAt(r, at + 4, 2, 4);
  if (day === null || month === null || written === null || wordAt(r, at + 3) !== mark) return null;
  if (wordAt(r, at + 4).length === 3 || continues(r, at + 5)) return null;
  const date = dayFirst(day, month, written < 100 ? fullYear(r, written) : written);
  return date && { value: date, end: at + 5 };
}

function dayAndMonth(r: Reading, at: number, mark: string): Taken<CalendarDate> | null {
  const day = digitsAt(r, at, 1, 2);
  const named = take(r, at + 2, 'month')?.value ?? monthMaybe(r, at + 2);
  const month = digitsAt(r, at + 2, 1, 2) ?? named;
  if (day === null || month === null || continues(r, at + 3)) return null;
  const date = dayFirst(day, month, 2000);
  if (!date || (!named && !isLikely(r, at, mark))) return null;
  const year = wordAt(r, at + 3) === ',' ? digitsAt(r, at + 4, 4, 4) : null;
  const value = { day: date.day, month: date.month! };
  // "12/3, 2026".
  return year !== null && isYear(year) ? { value: { ...value, year }, end: at + 5 } : { value, end: at + 3 };
}

function monthMaybe(r: Reading, at: number): number | null {
  return take(r, at, 'monthMaybe')?.value ?? null;
}

/** The day comes first; only where that is no date may the month. */
function dayFirst(day: number, month: number, year: number): CalendarDate | null {
  if (isDate(year, month, day)) return { year, month, day };
  return isDate(year, day, month) ? { year, month: day, day: month } : null;
}

/** "3-5" and "8.30" are dates only where the words around say so; "12/3" is one by itself. */
function isLikely(r: Reading, at: number, mark: string): boolean {
  const glued = isGlued(r, at + 1) && isGlued(r, at + 2);
  // The "a" of "17/9 a 1/10" leads to no hour.
  const isUpTo = mark === '/' && wordAt(r, at - 3) === '/' && isAt(r, at - 1, 'upTo');
  const announced = endsAt(r, at, 'at') && !isUpTo;
  const hourly = isAt(r, at + 3, 'half', 'oclock') || announced || isAt(r, at + 3, 'counted');
  // "4-23 del próximo mes" are two days.
  const isPart = isAt(r, skip(r, at + 3, 'during'), 'part', 'partMaybe');
  const isHours = numberAt(r, at + 4) !== null;
  const ranged = mark === '-' && isAt(r, at + 3, 'of') && !isPart && !isHours;
  if (!glued || hourly || ranged || isScore(r, at)) return false;
  if (mark === '/') return true;
  // "17-2" is all there is.
  if (mark === '-' && at === 0 && r.tokens.length === 3 && Number(wordAt(r, at)) > 12) return true;
  // "28-4" runs from no hour.
  if (mark === '-' && Number(wordAt(r, at)) > 24) return true;
  const timed = take(r, at + 3, 'at') !== null && numberAt(r, take(r, at + 3, 'at')!.end) !== null;
  const led = endsAt(r, at, 'article') || endsAt(r, at, 'dayWord') || wordAt(r, at - 1) === 'em';
  const said = timed || led || r.awaiting === 'date';
  return said || (wordAt(r, at + 2).length === 2 && wordAt(r, at).length === 2);
}

/** "Dolor 8/10", "24/7" and "1/2 pastilla". */
function isScore(r: Reading, at: number): boolean {
  const [top, bottom] = [Number(wordAt(r, at)), Number(wordAt(r, at + 2))];
  if (endsAt(r, at, 'scored') || (isAt(r, at + 3, 'of') && isAt(r, at + 4, 'scored'))) return true;
  // "El 24/7", "24/7 a 25/7" are days of July.
  const isDay = /^(?:el|al|del|dia|ao?|do)$/.test(wordAt(r, at - 1)) || isAt(r, at + 3, 'upTo');
  const isAlways = top === 24 && bottom === 7 && !isDay;
  return isAlways || (top === 1 && bottom <= 4 && isAt(r, at + 3, 'counted'));
}

/** "10/3-12/3": two dates, the second after the hyphen. */
function isSecondOfTwo(r: Reading, at: number): boolean {
  return wordAt(r, at - 1) === '-' && wordAt(r, at - 3) === '/' && wordAt(r, at + 1) === '/';
}

/** Whether figures go on, as in a phone number or an id. */
function continues(r: Reading, at: number): boolean {
  if (wordAt(r, at - 2) === '/' && isSecondOfTwo(r, at + 1)) return false;
  const glued = isGlued(r, at);
  if (!glued) return false;
  if (/^\d/.test(wordAt(r, at))) return true;
  return ['/', '-', '.'].includes(wordAt(r, at)) && isGlued(r, at + 1) && /^\d/.test(wordAt(r, at + 1));
}
