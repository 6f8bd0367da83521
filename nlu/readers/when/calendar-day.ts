import { isNear } from '../../lexicon/near.ts';
import { sound } from '../../lexicon/sound.ts';
import { isCounted } from './counted.ts';
import { dayNumber } from './day-number.ts';
import { isBeforeHour, isDaySaid } from './day-said.ts';
import { isDayOfPart } from './hour.ts';
import { isHourly } from './hourly.ts';
import type { CalendarDate, DayMeaning } from './meaning.ts';
import { modifier } from './modifier.ts';
import { readNumericDate } from './numeric-date.ts';
import {
  after,
  digitsAt,
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
import { resolveCalendar } from './resolve-calendar.ts';
import { settlingOf } from './settling.ts';
import { abbreviationEnd, weekdayAt } from './weekday.ts';
import { withYear } from './year-said.ts';

/** A date by its number: "15 de marzo", "el 15", "martes 12", "dia 15 do mês que vem". */
export function readCalendarDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const date = weekdayDate(r, at) ?? dateThenWeekday(r, at);
  return date && { value: { kind: 'calendar', date: date.value }, end: date.end };
}

/** "Martes 12 de marzo", "sexta dia 13", "lunes, 16/3". */
function weekdayDate(r: Reading, at: number): Taken<CalendarDate> | null {
  const weekday = weekdayAt(r, skip(r, skip(r, at, 'article'), 'this', 'next', 'article'));
  if (!weekday) return null;
  const comma =
    wordAt(r, weekday.end) === ',' || wordAt(r, weekday.end) === '(' ? weekday.end + 1 : weekday.end;
  const coming = skip(r, comma, 'coming');
  const pause = coming > comma && wordAt(r, coming) === ',' ? coming + 1 : coming;
  const start = skip(r, pause, 'thatIs', 'dayArticle');
  // "Del lunes al 30 de abril" goes on to another day.
  if (/^a[lo]$/.test(wordAt(r, start - 1)) && start > pause) return null;
  const date =
    readNumericDate(r, skip(r, start, 'dayWord')) ??
    namedDate(r, start) ??
    dayOfMonth(r, start, 'with weekday');
  // "El lunes, el 22 no" are two.
  if (!date || (wordAt(r, comma - 1) === ',' && isAt(r, date.end, 'negation'))) return null;
  const value = { ...date.value, weekday: weekday.value };
  if (isHours(r, value, date.end)) return null;
  // "El domingo, el 26" are two, where no Sunday that is near is the 26th.
  const isApart = wordAt(r, comma - 1) === ',' && isAt(r, comma, 'dayArticle', 'dayWord');
  if (isApart && resolveCalendar(value, settlingOf(r))?.others !== undefined) return null;
  const end = wordAt(r, date.end) === ')' && wordAt(r, comma - 1) === '(' ? date.end + 1 : date.end;
  return { value, end };
}

/** "Lunes 4 a 6": hours, where no Monday that is near is the 4th. */
function isHours(r: Reading, date: CalendarDate, end: number): boolean {
  const to = Math.max(after(r, end, 'upTo'), after(r, end, 'upToHour'));
  const last = to > 0 && date.month === undefined && date.day <= 24 ? numberAt(r, to) : null;
  if (!last || last.value > 24 || isAt(r, last.end, 'of')) return false;
  return resolveCalendar(date, settlingOf(r))?.others !== undefined;
}

/** "12 de marzo, martes"; the weekday may be missing. */
function dateThenWeekday(r: Reading, at: number): Taken<CalendarDate> | null {
  const article = skip(r, at, 'article');
  const date =
    readNumericDate(r, skip(r, article, 'dayWord')) ??
    namedDate(r, article) ??
    // The "um" of "um de março" is an article too.
    (isFirstOf(r, at) ? namedDate(r, at) : null) ??
    dayOfMonth(r, at, 'alone');
  if (!date) return null;
  const comma = [',', '('].includes(wordAt(r, date.end)) ? date.end + 1 : date.end;
  const weekday = weekdayAt(r, skip(r, comma, 'thatIs', 'article'));
  if (!weekday) return date;
  if (isAt(r, weekday.end, 'negation', 'coming', 'of')) return date;
  const value = { ...date.value, weekday: weekday.value };
  // "Una cita el 5, el viernes es su cumpleaños" names two days, where the 5th is no Friday,
  // and "vence el 30, sábado 21" too.
  const settled = [date.value, value].map((one) => resolveCalendar(one, settlingOf(r))?.from);
  const isNumbered = numberAt(r, skip(r, weekday.end, 'dayWord')) !== null;
  // "Me la quitaron el 2 de marzo, el viernes 27 puedo."
  if (comma > date.end && isNumbered && !isHourly(r, weekday.end)) return date;
  const isOther = isAt(r, comma, 'article') || isNumbered || isAt(r, weekday.end, 'unable', 'busy');
  if (comma > date.end && isOther && settled[0] !== settled[1]) return date;
  const end = wordAt(r, weekday.end) === ')' && comma > date.end ? weekday.end + 1 : weekday.end;
  return { value, end };
}

/** "15 de marzo de 2026", "15 marzo", "marzo 15", "15 del 3". */
export const namedDate = remembered((r, at): Taken<CalendarDate> | null => {
  const start = skip(r, at, 'dayWord');
  const day = dayNumber(r, start) ?? ordinalDay(r, start);
  if (!day) return monthFirst(r, start);
  // "Quinze pras dez" is an hour.
  const on = isAt(r, day.end, 'to') ? -1 : after(r, day.end, 'on');
  const of = Math.max(after(r, day.end, 'of'), on);
  const named = skip(r, of > 0 ? of : day.end, 'article', 'monthWord', 'of');
  // "Quarta 22 às dez" is no day of December, nor is "dia 24 dez pras duas".
  const isHour = /^(?:as|das|nas|las)$/.test(wordAt(r, named - 1)) || isMinutesTo(r, named + 1);
  const month =
    take(r, named, 'month') ?? (isHour ? null : take(r, named, 'monthMaybe')) ?? misspeltMonth(r, day.end);
  if (month) return withYear(r, { day: day.value, month: month.value }, abbreviationEnd(r, month.end));
  if (wordsMonth(r, day.end) > 0) return monthByNumber(r, day.value, wordsMonth(r, day.end));
  return of > 0 ? numberedMonth(r, day.value, at, of) : null;
});

/** "22 mes 9", "22 del mes 9". */
function wordsMonth(r: Reading, at: number): number {
  return after(r, skip(r, at, 'of', 'article'), 'monthWord');
}

function monthByNumber(r: Reading, day: number, at: number): Taken<CalendarDate> | null {
  const month = numberAt(r, at);
  if (!month || month.value < 1 || month.value > 12) return null;
  return withYear(r, { day, month: month.value }, month.end);
}

/** "28 de abriu", "3 de otubre": after a day and "of" only a month can be meant, however it is written. */
export function misspeltMonth(r: Reading, at: number): Taken<number> | null {
  const start = after(r, at, 'of');
  const word = wordAt(r, start);
  const { vocabulary, lexicon } = r.compiled;
  if (start < 0 || word.length < 4 || /^\d/.test(word) || vocabulary.has(word)) return null;
  const heard = sound(word);
  const months = [...lexicon.values.month, ...lexicon.values.monthMaybe];
  const like = (named: (name: string) => boolean) =>
    months.filter(([, names]) => names.split(' | ').some((name) => name.length >= 4 && named(name)));
  const same = like((name) => sound(name) === heard);
  const near = same.length > 0 ? same : like((name) => isNear(word, name));
  // "Juio" may be June or July.
  return near.length === 1 ? { value: near[0]![0], end: start + 1 } : null;
}

/** The "um" of "um de março": "uma para março" is a visit. */
function isFirstOf(r: Reading, at: number): boolean {
  return wordAt(r, at) === 'um' && wordAt(r, at + 1) === 'de' && isAt(r, at + 2, 'month');
}

/** "El segundo de agosto", "um de março". */
function ordinalDay(r: Reading, at: number): Taken<number> | null {
  if (isFirstOf(r, at)) return { value: 1, end: at + 1 };
  const ordinal = take(r, at, 'ordinal');
  return ordinal && wordAt(r, ordinal.end - 1).endsWith('o') && isAt(r, ordinal.end, 'of') ? ordinal : null;
}

/** "El 15 del 3", "15 do 3 de 2026". */
function numberedMonth(r: Reading, day: number, at: number, of: number): Taken<CalendarDate> | null {
  const number = numberAt(r, of);
  const month = number?.value ?? null;
  if (
    !number ||
    month === null ||
    (number.digits?.length ?? 1) > 2 ||
    month < 1 ||
    month > 12 ||
    !['del', 'do', 'de'].includes(wordAt(r, of - 1))
  )
    return null;
  const dated = withYear(r, { day, month }, number.end);
  const opens = day > 12 && isPause(r, at - 1);
  const said = opens || endsAt(r, at, 'article') || endsAt(r, at, 'dayWord') || isAt(r, at, 'dayWord');
  const plain = wordAt(r, of - 1) === 'de' || isHourly(r, dated.end);
  return dated.value.year !== undefined || (said && !plain) ? dated : null;
}

function monthFirst(r: Reading, at: number): Taken<CalendarDate> | null {
  const month = take(r, at, 'month') ?? take(r, at, 'monthMaybe');
  const day = month ? dayNumber(r, skip(r, month.end, 'article')) : null;
  if (!month || !day || isHourly(r, day.end) || isCounted(r, day.end)) return null;
  // "En septiembre la primera quincena."
  if (isAt(r, day.end, 'fortnight', 'weekWord', 'weekday')) return null;
  return withYear(r, { day: day.value, month: month.value }, day.end);
}

/** "El 15", "dia 15", "el 15 de este mes"; alone only where the words around say that it is a day. */
function dayOfMonth(r: Reading, at: number, context: 'with weekday' | 'alone'): Taken<CalendarDate> | null {
  // "Este 31", "el próximo 30", "este próximo 12".
  const coming = after(r, skip(r, at, 'this', 'dayArticle'), 'next');
  const upcoming =
    coming > 0 &&
    // "Los próximos 3 turnos" are so many.
    !wordAt(r, coming - 1).endsWith('s') &&
    numberAt(r, skip(r, coming, 'dayWord')) !== null &&
    isNumberAlone(r, skip(r, coming, 'dayWord'));
  const pointed = (wordAt(r, at) === 'este' && digitsAt(r, at + 1, 1, 2) !== null) || upcoming;
  const article = upcoming ? coming : pointed ? at + 1 : skip(r, at, 'dayArticle');
  const worded = after(r, article, 'dayWord');
  const day = dayNumber(r, worded > 0 ? worded : article);
  if (!day || isCounted(r, day.end) || isMinutesTo(r, day.end)) return null;
  // "Sexta 11 de manhã" is a day, "sexta 11 da manhã" an hour.
  const ofMorning = isDayOfPart(r, day, article);
  const dated =
    worded > 0 || ofMorning || (context === 'with weekday' && r.lang === 'pt' && wordAt(r, day.end) === 'de');
  if (!dated && isHourly(r, day.end)) return null;
  const month = monthAfter(r, day.end);
  if (month) return { value: { day: day.value, monthOffset: month.value }, end: month.end };
  // "El primero" alone is the first of what was offered.
  const isAnswer = r.awaiting === 'date' && day.end === r.tokens.length;
  if (worded < 0 && !isAnswer && isAt(r, article, 'first') && !/^\d/.test(wordAt(r, article))) return null;
  const said =
    worded > 0 ||
    pointed ||
    ofMorning ||
    isBeforeHour(r, day) ||
    context === 'with weekday' ||
    isDaySaid(r, at, article);
  return said ? { value: { day: day.value }, end: day.end } : null;
}

/** "Los próximos 3 días" are so many. */
function isNumberAlone(r: Reading, at: number): boolean {
  const number = numberAt(r, at);
  return number !== null && !isAt(r, number.end, 'unit', 'counted', 'oclock', 'weekday');
}

/** "De este mes", "del mes que viene", "do mês": months from this one. */
function monthAfter(r: Reading, at: number): Taken<number> | null {
  const of = after(r, at, 'of');
  if (of < 0 && !isAt(r, at, 'this')) return null;
  const article = skip(r, of > 0 ? of : at, 'article');
  const before = modifier(r, article);
  const month = after(r, before?.end ?? article, 'monthWord');
  if (month < 0) return null;
  if (before) return { value: before.value, end: month };
  const later = modifier(r, month);
  return later ?? null;
}

/** "Quinta vinte pras nove": minutes to an hour. */
function isMinutesTo(r: Reading, at: number): boolean {
  const to = after(r, skip(r, at, 'minuteMark'), 'to');
  // "El lunes un cuarto para las 5".
  const fraction = take(r, at, 'fraction');
  if (fraction?.value === 15 && fraction.end === at + 1 && isAt(r, fraction.end, 'to')) return true;
  return (
    to > 0 &&
    !isAt(r, at, 'before') &&
    /^(?:pras?|las?|as?)$/.test(wordAt(r, to - 1)) &&
    numberAt(r, to) !== null
  );
}
