import { isCounted } from './counted.ts';
import { minutesOf, type ReadHour, readHour } from './hour.ts';
import { announcement, isHour } from './hour-said.ts';
import type { ClockMeaning, Hour, Piece } from './meaning.ts';
import { after, endsAt, isAt, isPause, numberAt, type Reading, skip, take, wordAt } from './reading.ts';
import { boundBySaid } from './said-before.ts';
import { yearRange } from './year-part.ts';

/** The time of day at `at` with what announces it: an hour, a stretch or a bound. */
export function readClock(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  return (
    clockRange(r, at, previous) ??
    boundBySaid(r, at, previous, 'sameHour') ??
    clockBound(r, at) ??
    clockHour(r, at, previous)
  );
}

function clockPiece(start: number, end: number, clock: ClockMeaning): Piece {
  return { start, end, clock };
}

/** Reads "a las 3", "tipo 5", "15h30", "3 y media" where that is an hour and not a count or a choice. */
function clockHour(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  // "Treinta e nove e meio" is one number.
  if (endsAt(r, at, 'and') && numberAt(r, at - 2) && !previous) return null;
  const announced = announcement(r, at);
  const read = readHour(r, announced.end);
  if (!read || isCounted(r, read.end) || isPrice(r, announced.end) || isKindOf(r, at)) return null;
  if (!isHour(r, at, { sure: announced.sure, read, previous })) return null;
  const { hour } = read;
  // "Ayer 250", of sugar in the blood: nobody says a bare hour of a day that is over.
  if (
    previous?.day?.kind === 'offset' &&
    previous.day.days < 0 &&
    read.evidence === 0 &&
    announced.sure === 'no'
  )
    return null;
  // "24 horas" is how long.
  if (hour.hour === 24 && announced.sure === 'no' && !isAt(r, announced.end, 'noon')) return null;
  // "A las 7 o más tardar 7 y media" ends there.
  const later = isAt(r, read.end + 1, 'until') ? -1 : after(r, read.end, 'orLater');
  if (later > 0) return clockPiece(at, later, { kind: 'between', from: hour, to: null });
  const earlier = Math.max(after(r, read.end, 'orEarlier'), atMost(r, read.end));
  if (earlier > 0) return clockPiece(at, earlier, { kind: 'between', from: null, to: hour });
  const next = orNext(r, at, read);
  if (next) {
    const half = hour.half ?? next.hour.half;
    const clocks = [{ ...hour, half }, next.hour].map((each) => ({ kind: 'at', hour: each }) as const);
    return clockPiece(at, next.end, { kind: 'either', clocks });
  }
  const isNoon = hour.half === 'fixed' && hour.hour === 12 && hour.minute === 0;
  const isLoose = isNoon && isAt(r, announced.end, 'noon') && !r.compiled.lexicon.noonIsSharp;
  // "A mediodía en punto."
  const loose = isLoose && !endsAt(r, read.end, 'sharp');
  return clockPiece(at, read.end, loose ? { kind: 'part', part: 'noon' } : { kind: 'at', hour });
}

/** "Tipo 5 y media, 6", "8 y media 9 de la mañana": one hour or the next. */
function orNext(r: Reading, at: number, { hour, end }: ReadHour): ReadHour | null {
  const next = readHour(r, end);
  if (!next || !isPause(r, next.end)) return null;
  if (after(r, at, 'about') > 0) return next;
  const minutes = next.hour.hour * 60 + next.hour.minute - (hour.hour * 60 + hour.minute);
  const isTold = hour.minute > 0 || next.hour.minute > 0;
  return isTold && minutes > 0 && minutes <= 60 ? next : null;
}

/** "A las 5, a más tardar": said after what it bounds, and before a pause. The index after it; -1 elsewhere. */
export function atMost(r: Reading, at: number): number {
  const until = after(r, wordAt(r, at) === ',' ? at + 1 : at, 'until');
  return until > 0 && isPause(r, until) ? until : -1;
}

/** "Diabetes tipo 2", "diabético tipo dos". */
function isKindOf(r: Reading, at: number): boolean {
  return wordAt(r, at) === 'tipo' && /^diabet/.test(wordAt(r, at - 1));
}

function isPrice(r: Reading, at: number): boolean {
  return wordAt(r, at - 1) === '$' || wordAt(r, at - 1) === '+' || wordAt(r, at - 1) === '#';
}

/** Reads "de 9 a 1", "entre las 3 y las 5", "9-11 am". */
function clockRange(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  // "Del 5", "do 5" is a day.
  if (['del', 'do'].includes(wordAt(r, at))) return null;
  const between = after(r, at, 'between');
  const from = between > 0 ? between : Math.max(after(r, at, 'from'), after(r, at, 'of'));
  const opened = from > 0;
  const start = skipAt(r, opened ? from : at);
  const first = readHour(r, start, between > 0 ? 'fractions' : 'minutes');
  if (!first || isPrice(r, start) || yearRange(r, at)) return null;
  const joint = Math.max(after(r, first.end, 'upToHour'), after(r, first.end, 'upTo'));
  const to = between > 0 ? after(r, first.end, 'and') : joint;
  if (to < 0) return null;
  const second = readHour(r, skipAt(r, to));
  // "A las 3 al 20" goes on to a day, "de las 10 al mediodía" to an hour.
  if (/^a[lo]$/.test(wordAt(r, first.end)) && !isAt(r, to, 'noon') && opened === false) return null;
  // "16 às 10" is a day and its hour.
  if (!opened && second && isDayAndHour(first, second)) return null;
  if (!second || isCounted(r, second.end) || isScale(first, second)) return null;
  const told = Math.max(first.evidence, second.evidence);
  const hinted = skipAt(r, to) > to || isAt(r, first.end, 'upToHour') || start > Math.max(from, at);
  const adjacent = previous !== undefined && previous.end >= at - 1;
  const certain = opened || hinted || adjacent || r.awaiting === 'time' || told === 2;
  if (!certain && !isAlone(r, at, second, told)) return null;
  if (isAt(r, second.end, 'of') && isAt(r, second.end + 1, 'month', 'monthMaybe', 'monthWord')) return null;
  return clockPiece(at, second.end, between12(r, first.hour, second.hour));
}

/** Whether two bare numbers run back in the day: past noon, then a morning hour. */
function isDayAndHour({ hour: day }: ReadHour, { hour }: ReadHour): boolean {
  const isMorning = hour.half === 'am' || (hour.half === null && hour.hour >= 7 && hour.hour <= 12);
  const runsBack = hour.hour > 12 && hour.hour < day.hour;
  return day.hour > 12 && day.minute === 0 && (isMorning || runsBack);
}

/** "9 a 12" as the whole of a message, or "14-16h". */
function isAlone(r: Reading, at: number, second: ReadHour, told: number): boolean {
  if (r.awaiting === 'choice' || !isPause(r, at - 1)) return false;
  return isPause(r, second.end) && (told > 0 || (at === 0 && !isPause(r, at + 1)));
}

function skipAt(r: Reading, at: number): number {
  const start = skip(r, at, 'about');
  return take(r, start, 'at')?.end ?? start;
}

/** "Del 1 al 10", how strong the pain is. */
function isScale(first: ReadHour, second: ReadHour): boolean {
  return first.hour.hour <= 1 && second.hour.hour === 10 && first.evidence + second.evidence === 0;
}

/** Settles two hours together: the end is the first of its hours after the start. */
function between12(r: Reading, from: Hour, to: Hour): ClockMeaning {
  if (from.half === null && to.half !== null) {
    const end = minutesOf(to, r.windows);
    const starts = [from.hour + 12, from.hour].filter((hour) => hour < 24 && hour * 60 + from.minute < end);
    return { kind: 'between', from: { ...from, hour: starts[0] ?? from.hour, half: 'fixed' }, to };
  }
  if (to.half !== null) return { kind: 'between', from, to };
  const start = minutesOf(from, r.windows);
  const ends = [to.hour, to.hour + 12].filter((hour) => hour <= 24 && hour * 60 + to.minute > start);
  return { kind: 'between', from, to: { ...to, hour: ends[0] ?? to.hour, half: 'fixed' } };
}

/** Reads "después de las 4", "hasta las 11", "de las 5 en adelante". */
function clockBound(r: Reading, at: number): Piece | null {
  const onward = fromOnward(r, at);
  if (onward) return onward;
  const later = Math.max(after(r, at, 'after'), after(r, at, 'from'));
  const earlier = Math.max(after(r, at, 'before'), after(r, at, 'until'));
  const start = Math.max(later, earlier);
  // "Pasado a las 5" is the day after tomorrow.
  if (start < 0 || (wordAt(r, at) === 'pasado' && wordAt(r, start) === 'a')) return null;
  const lunch = after(r, start, 'lunch');
  if (lunch > 0) return clockPiece(at, lunch, atLunch(later > earlier));
  const hourAt = skipAt(r, skip(r, start, 'of'));
  // "La una" and "uma" are articles too.
  const hour = readHour(r, hourAt) ?? readHour(r, skip(r, hourAt, 'article'));
  if (!hour || isCounted(r, hour.end)) return null;
  const contracted = ['das', 'da', 'as', 'las'].includes(wordAt(r, start - 1)) || wordAt(r, start) === 'uma';
  const sure = contracted || hourAt > start || hour.evidence > 0 || r.awaiting === 'time';
  if (!sure || (wordAt(r, hourAt - 1) === 'el' && hour.evidence < 2)) return null;
  const { hour: bound } = hour;
  const end = skip(r, hour.end, 'onward');
  return clockPiece(at, end, {
    kind: 'between',
    from: later > earlier ? bound : null,
    to: later > earlier ? null : bound,
  });
}

function atLunch(isAfter: boolean): ClockMeaning {
  if (isAfter) return { kind: 'part', part: 'after-lunch' };
  return { kind: 'between', from: null, to: { hour: 12, minute: 0, half: 'fixed' } };
}

/** "De las 4 en adelante", "das 14h em diante", "4 pra frente". */
function fromOnward(r: Reading, at: number): Piece | null {
  const of = Math.max(after(r, at, 'from'), after(r, at, 'of'), at);
  const start = skipAt(r, of);
  if (!numberAt(r, start) && !isAt(r, start, 'noon')) return null;
  const hour = readHour(r, start) ?? (of > at ? oneOclock(r, start) : null);
  const onward = hour ? after(r, hour.end, 'onward') : -1;
  if (!hour || onward < 0 || (start === at && hour.evidence === 0)) return null;
  if (start === of && hour.evidence === 0 && !['das', 'de'].includes(wordAt(r, of - 1))) return null;
  return clockPiece(at, onward, { kind: 'between', from: hour.hour, to: null });
}

/** The "uma hora" of "de uma hora em diante". */
function oneOclock(r: Reading, at: number): ReadHour | null {
  const oclock = /^un?a$|^uma$/.test(wordAt(r, at)) ? after(r, at + 1, 'oclock') : -1;
  return oclock > 0 ? { hour: { hour: 1, minute: 0, half: null }, end: oclock, evidence: 1 } : null;
}
