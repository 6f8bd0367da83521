import { namedDate } from './calendar-day.ts';
import type { DayMeaning } from './meaning.ts';
import { modifier } from './modifier.ts';
import {
  after,
  digitsAt,
  endsAt,
  isAt,
  numberAt,
  type Reading,
  remembered,
  skip,
  type Taken,
  take,
  wordAt,
} from './reading.ts';
import { weekdayAt } from './weekday.ts';

/** A holiday by its name, or any: "navidad", "el lunes festivo", "no próximo feriado". */
export const readHoliday = remembered((r, at): Taken<DayMeaning> | null => {
  const start = skip(r, at, 'article');
  const weekday = weekdayAt(r, skip(r, start, 'this', 'next'));
  const word = weekday ? after(r, weekday.end, 'holidayWord') : -1;
  if (weekday && word > 0) return { value: { kind: 'any-holiday', weekday: weekday.value }, end: word };
  if (endsAt(r, at, 'greeting')) return null;
  const worded = after(r, start, 'holidayWord');
  const named = worded > 0 ? namedHoliday(r, skip(r, worded, 'of', 'article')) : null;
  return named ?? datedHoliday(r, worded) ?? namedHoliday(r, start) ?? anyHoliday(r, start);
});

/** "El feriado del 12", "feriado de 7 de setembro": the date says which. */
function datedHoliday(r: Reading, word: number): Taken<DayMeaning> | null {
  const of = word > 0 ? after(r, word, 'of') : -1;
  if (of < 0) return null;
  const named = namedDate(r, of);
  if (named) return { value: { kind: 'calendar', date: named.value }, end: named.end };
  const number = digitsAt(r, skip(r, of, 'article', 'dayWord'), 1, 2);
  if (number === null || number < 1 || number > 31) return null;
  const end = skip(r, of, 'article', 'dayWord') + 1;
  return { value: { kind: 'calendar', date: { day: number } }, end };
}

/** "O doutor Reis" is no sixth of January. */
const TITLE = /^(?:doutora?|doctora?|dra?|don|dona|seu|senhora?|senora?|sra?)$/;

function namedHoliday(r: Reading, at: number): Taken<DayMeaning> | null {
  const before = modifier(r, at);
  const holiday = take(r, before?.end ?? at, 'holiday');
  // "Pré-natal" is no Christmas.
  if (!holiday || /^(?:-|pre)$/.test(wordAt(r, at - 1)) || TITLE.test(wordAt(r, at - 1))) return null;
  const year = yearAfter(r, holiday.end);
  const later = modifier(r, holiday.end);
  const key = holiday.value;
  if (year) return { value: { kind: 'holiday', key, ...year.value }, end: year.end };
  if (before?.value === -1 || later?.value === -1)
    return { value: { kind: 'holiday', key, past: true }, end: later?.end ?? holiday.end };
  return { value: { kind: 'holiday', key }, end: later?.end ?? holiday.end };
}

/** "De 2027", "del año que viene", "do ano passado". */
function yearAfter(r: Reading, at: number): Taken<{ year: number } | { offset: number }> | null {
  const of = skip(r, at, 'of', 'article');
  if (of === at) return null;
  const number = numberAt(r, of);
  if (number && number.value >= 1900 && number.value <= 2100)
    return { value: { year: number.value }, end: number.end };
  const before = modifier(r, of);
  const word = after(r, before?.end ?? of, 'yearWord');
  const placed = word > 0 ? (before ?? modifier(r, word)) : null;
  return placed && { value: { offset: placed.value }, end: before ? word : placed.end };
}

function anyHoliday(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = skip(r, at, 'this', 'next', 'article');
  const long = after(r, start, 'longWeekend');
  if (long > 0) {
    const of =
      after(r, long, 'of') > 0
        ? (datedHoliday(r, long) ?? namedHoliday(r, skip(r, long, 'of', 'article')))
        : null;
    if (of) return { value: { kind: 'any-holiday', long: true, of: of.value }, end: of.end };
    return { value: { kind: 'any-holiday', long: true }, end: skip(r, long, 'coming') };
  }
  const word = after(r, start, 'holidayWord');
  if (word < 0 || wordAt(r, start) !== wordAt(r, word - 1)) return word > 0 ? found(r, word) : null;
  // "Días feriados" and "no es feriado" speak of holidays, not of one.
  const said = start > at || endsAt(r, start, 'article') || endsAt(r, start, 'on') || isAt(r, word, 'of');
  return said ? found(r, word) : null;
}

function found(r: Reading, end: number): Taken<DayMeaning> {
  return { value: { kind: 'any-holiday' }, end: skip(r, end, 'coming') };
}
