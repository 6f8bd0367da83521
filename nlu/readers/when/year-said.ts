import { isCounted } from './counted.ts';
import { isHourly } from './hourly.ts';
import type { CalendarDate } from './meaning.ts';
import { modifier } from './modifier.ts';
import { after, isAt, numberAt, type Reading, skip, type Taken, wordAt } from './reading.ts';
import { fullYear } from './year.ts';

/** "Del 2026", ", 2026", "del próximo año". */
export function withYear(r: Reading, date: CalendarDate, at: number): Taken<CalendarDate> {
  const comma = wordAt(r, at) === ',' ? at + 1 : at;
  // "Del 15 de abril al 20 de mayo" goes on to another day, "15 de maio às 20" to its hour.
  if (/^(?:al?|aos?|l?as?)$/.test(wordAt(r, at))) return { value: date, end: at };
  const of = skip(r, comma, 'of', 'article', 'yearWord', 'of');
  // "El 3 de marzo, el 26" goes on to another day.
  const isAnother = comma > at && isAt(r, comma, 'dayArticle');
  const year = yearAt(r, of, of > comma && !isAnother);
  if (year) return { value: { ...date, year: year.value }, end: year.end };
  const start = skip(r, comma, 'of', 'article');
  const before = start > comma ? modifier(r, start) : null;
  const word = start > comma ? after(r, before?.end ?? start, 'yearWord') : -1;
  const placed = word > 0 ? (before ?? modifier(r, word)) : null;
  if (!placed) return { value: date, end: at };
  return { value: { ...date, yearOffset: placed.value }, end: before ? word : placed.end };
}

/** A year in four figures or words, or in two after "del". */
function yearAt(r: Reading, at: number, announced: boolean): Taken<number> | null {
  const number = numberAt(r, at);
  if (!number || isHourly(r, number.end)) return null;
  if (number.value >= 1900 && number.value <= 2100) return { value: number.value, end: number.end };
  const short =
    announced && number.digits?.length === 2 && number.value >= 20 && !isHourRange(r, at, number.end);
  return short && !isCounted(r, number.end) ? { value: fullYear(r, number.value), end: number.end } : null;
}

/** "El 12 de mayo de 20 a 21", "dia 12 de maio das 20 às 21": hours, and no year. */
function isHourRange(r: Reading, at: number, end: number): boolean {
  const to = Math.max(after(r, end, 'upTo'), after(r, end, 'upToHour'));
  const hour = to > 0 ? numberAt(r, to) : null;
  return wordAt(r, at - 1) === 'das' || (hour !== null && hour.value <= 24 && !isAt(r, hour.end, 'of'));
}
