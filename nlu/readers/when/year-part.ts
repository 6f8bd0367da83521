import type { DayMeaning } from './meaning.ts';
import { modifier } from './modifier.ts';
import { after, endsAt, isAt, numberAt, type Reading, skip, type Taken, take, wordAt } from './reading.ts';
import { fullYear, isYear } from './year.ts';

/** "De 2027", "del año que viene", "deste ano": the year that what was said before is of. */
export function yearAfter(r: Reading, at: number): Taken<{ year: number } | { yearOffset: number }> | null {
  const of = skip(r, at, 'of', 'article');
  const number = numberAt(r, skip(r, of, 'yearWord'));
  if (number && isYear(number.value)) return { value: { year: number.value }, end: number.end };
  // "Maio de 68", but not "mayo 26".
  if (of > at && number?.digits?.length === 2 && number.value > 31)
    return { value: { year: fullYear(r, number.value) }, end: number.end };
  // "Deste ano" has its "de" within.
  const isOf = of > at || (isAt(r, at, 'this') && /^d/.test(wordAt(r, at)));
  const before = isOf ? modifier(r, of) : null;
  const word = isOf ? after(r, before?.end ?? of, 'yearWord') : -1;
  if (word < 0) return null;
  const placed = before ?? modifier(r, word);
  return placed && { value: { yearOffset: placed.value }, end: before ? word : placed.end };
}

/** "El primer trimestre de 2027", "próximo semestre". */
export function yearPart(r: Reading, at: number): Taken<DayMeaning> | null {
  const last = after(r, at, 'last');
  const nth = take(r, at, 'ordinal') ?? (last > 0 ? { value: -1, end: last } : null);
  const before = nth ? null : modifier(r, at);
  const start = nth?.end ?? before?.end ?? at;
  const quarter = after(r, start, 'quarterWord');
  const end = Math.max(quarter, after(r, start, 'semesterWord'));
  if (end < 0) return null;
  const parts = quarter > 0 ? 4 : 2;
  if (!nth) {
    const placed = before ?? modifier(r, end);
    return (
      placed && { value: { kind: 'year-part', parts, offset: placed.value }, end: before ? end : placed.end }
    );
  }
  const year = yearAfter(r, end);
  return { value: { kind: 'year-part', parts, nth: nth.value, ...year?.value }, end: year?.end ?? end };
}

/** "En 2027", "el año 2027". */
export function yearSpan(r: Reading, at: number): Taken<DayMeaning> | null {
  const worded = after(r, at, 'yearWord');
  const number = numberAt(r, skip(r, worded > 0 ? worded : at, 'of'));
  if (!number || !isYear(number.value)) return null;
  const announced = worded > 0 || endsAt(r, at, 'on') || endsAt(r, at, 'of');
  const exact = number.digits === null || number.digits.length === 4;
  return announced && exact ? { value: { kind: 'year', year: number.value }, end: number.end } : null;
}

/** "Terceiro mês de 2027", "el último mes del año": without its year it may be of a pregnancy. */
export function monthOfYear(r: Reading, at: number): Taken<DayMeaning> | null {
  const last = after(r, at, 'last');
  const nth = take(r, at, 'ordinal') ?? (last > 0 ? { value: 12, end: last } : null);
  const word = nth && nth.value <= 12 ? after(r, nth.end, 'monthWord') : -1;
  const year = word > 0 ? (yearAfter(r, word) ?? yearUnderWay(r, word)) : null;
  return nth && year && { value: { kind: 'month', month: nth.value, ...year.value }, end: year.end };
}

/** "Del año", without which. */
function yearUnderWay(r: Reading, at: number): Taken<{ yearOffset?: number }> | null {
  const of = after(r, at, 'of');
  const end = of > 0 ? after(r, skip(r, of, 'article'), 'yearWord') : -1;
  return end > 0 ? { value: {}, end } : null;
}

/** "De 2014 a 2018", "entre 2019 y 2021": years, and no hours of four figures. */
export function yearRange(r: Reading, at: number): Taken<DayMeaning> | null {
  const between = after(r, at, 'between');
  const opened = between > 0 ? between : Math.max(after(r, at, 'from'), after(r, at, 'of'));
  const first = opened > 0 ? bareYear(r, opened) : null;
  if (!first) return null;
  const to = Math.max(between > 0 ? after(r, first.end, 'and') : -1, after(r, first.end, 'upTo'));
  const last = to > 0 ? bareYear(r, to) : null;
  if (!last || last.value <= first.value) return null;
  const [from, until] = [first, last].map(({ value }): DayMeaning => ({ kind: 'year', year: value }));
  return { value: { kind: 'between', from: from!, to: until! }, end: last.end };
}

function bareYear(r: Reading, at: number): Taken<number> | null {
  const number = numberAt(r, skip(r, at, 'yearWord'));
  const isWhole = number !== null && (number.digits === null || number.digits.length === 4);
  return isWhole && isYear(number.value) && !isAt(r, number.end, 'oclock', 'half')
    ? { value: number.value, end: number.end }
    : null;
}
