import { dateOf, dayOf, isDate, parseCivil, weekdayOf } from '../civil.ts';
import type { Normalised } from '../normalise.ts';
import type { Awaiting, EntityOf, Lang, When } from '../types.ts';
import { besideSaid } from './when/beside-said.ts';
import { isClauseBetween } from './when/clause.ts';
import { cueOf } from './when/cue.ts';
import { monthSaid } from './when/day-range.ts';
import { daysOf } from './when/days-of.ts';
import { eachDayOf } from './when/each-day.ts';
import { besidesEngagements } from './when/engagements.ts';
import type { DayMeaning, Piece } from './when/meaning.ts';
import { freed } from './when/not-only.ts';
import { isGone } from './when/over.ts';
import { isRefusedVisit } from './when/own-visit.ts';
import { readPieces } from './when/pieces.ts';
import { isAt, prepare, type Reading, skip, wordAt } from './when/reading.ts';
import { markRefusals, turnedAround } from './when/refusal.ts';
import { settle } from './when/settle.ts';
import { withoutTold } from './when/told.ts';
import { toUnwanted } from './when/unwanted.ts';
import { CLINIC_WINDOWS, type Windows } from './when/windows.ts';
import { gather, stretched, type Wish } from './when/wishes.ts';

export type { Windows };

export interface WhenOptions {
  lang: Lang;
  /** ISO 3166 alpha-2: whose holidays. */
  country: string;
  /** Now, as local civil time `YYYY-MM-DDTHH:mm`. */
  ref: string;
  awaiting?: Awaiting | null;
  /** @default a clinic's day */
  windows?: Windows;
}

/** The times an utterance speaks of: one for each wish, refused ones left out. */
export function readWhen(text: Normalised, options: WhenOptions): EntityOf<'when'>[] {
  return readTimes(text, options).wanted;
}

/** The same, and the days that were refused. */
export function readTimes(
  text: Normalised,
  options: WhenOptions,
): { wanted: EntityOf<'when'>[]; unwanted: EntityOf<'unwanted'>[] } {
  const ref = parseCivil(options.ref);
  if (!ref) throw new RangeError('The reference is not a civil time: expected YYYY-MM-DDTHH:mm');
  const { lang, country, awaiting = null, windows = CLINIC_WINDOWS } = options;
  const r: Reading = {
    original: text.original,
    ...prepare(text, lang),
    lang,
    country,
    ref,
    awaiting,
    windows,
    found: [],
  };
  const pieces = carried(r, freed(r, markRefusals(r, besidesEngagements(r, readPieces(r)))));
  const kept = withoutTold(r, toCome(r, accepted(r, pieces)), pieces);
  // What is kept is marked, and no longer the piece that it was.
  const isKept = ({ start }: Piece) => kept.some((piece) => piece.start === start);
  const refused = pieces.filter((piece) => piece.refused && !piece.idle && !isKept(piece));
  const told = stretched(r, gather(r, kept)).flatMap((wish) => toEntity(r, wish, refused));
  const wanted = told.map((one) => thatOfNextWeek(one, told));
  return {
    wanted: wanted.filter((one, at) => !isSaidAgain(one, wanted[at - 1])),
    unwanted: refused.flatMap((piece) => toUnwanted(r, piece) ?? []),
  };
}

/** "La cita de mañana, ¿me la pasa para el jueves que viene?": where tomorrow is Thursday, the one after it. */
function thatOfNextWeek(one: EntityOf<'when'>, all: readonly EntityOf<'when'>[]): EntityOf<'when'> {
  const { alternatives, ambiguous: _, ...said } = one;
  const isOfVisit = all.some(({ role, when }) => role === 'visit' && isOn(when, one.when));
  const [other] = alternatives ?? [];
  return isOfVisit && one.role !== 'visit' && other ? { ...said, when: other } : one;
}

/** Whether a time is of the day of another. */
function isOn({ from }: When, day: When): boolean {
  return day.type === 'date' && from?.slice(0, 10) === day.from!.slice(0, 10);
}

/** "El 24, aunque sea nochebuena" names one day twice. */
function isSaidAgain({ when, role }: EntityOf<'when'>, before: EntityOf<'when'> | undefined): boolean {
  return (
    role === before?.role &&
    (isSame(when, before?.when) ||
      // "Los sábados en la mañana, este sábado estaría bien."
      (when.type === 'date' && before !== undefined && isWithin(before.when, when)))
  );
}

function isSame(one: When, other: When | undefined): boolean {
  return one.type === other?.type && one.from === other.from && one.to === other.to;
}

function isWithin({ from, to }: When, day: When): boolean {
  return from !== null && to !== null && from >= day.from! && to <= day.to!;
}

/** "El 15 de abril no, el 16", "el jueves de la otra semana no, el viernes": what is shared is said once. */
function carried(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const placed = besideSaid(r, piece, pieces.slice(0, index));
    if (placed) return { ...piece, day: placed };
    const before = pieces[index - 1];
    if (!piece.day || !before?.day || !before.refused || piece.refused) return piece;
    const day =
      thatOfWeek(r, piece, before.day) ??
      ofHolidaysMonth(r, piece.day, before.day) ??
      (isPointed(r, piece.start) ? piece.day : besideRefused(piece.day, before.day));
    const ofMonth = monthSaid(day, before.day);
    return { ...piece, day: isSlip(r, ofMonth) ? day : ofMonth };
  });
}

/** "El martes 21 no, este sábado": the one to come. */
function isPointed(r: Reading, start: number): boolean {
  return isAt(r, start, 'this') || isAt(r, skip(r, start, 'on'), 'this');
}

/** So many days ahead, a date that was said without its month is gone by rather than meant. */
const MOST_OF_YEAR = 300;

/** Whether a date is of another month than the one before it: "5 de maio não, terça 21", "el 28 de abril no, el 5". */
function isSlip(r: Reading, day: DayMeaning): boolean {
  if (day.kind !== 'calendar') return false;
  const days = daysOf(r, day);
  if (days?.from == null) return false;
  const { weekday = weekdayOf(days.from) } = day.date;
  return (
    days.others !== undefined || weekdayOf(days.from) !== weekday || days.from - r.ref.day > MOST_OF_YEAR
  );
}

/** "Este viernes no, el de la otra semana": the same weekday, of the week that is named. */
function thatOfWeek(r: Reading, { start, day }: Piece, refused: DayMeaning): DayMeaning | null {
  if (day?.kind !== 'week' || refused.kind !== 'weekday') return null;
  const of = isAt(r, start, 'of') ? start : start - 1;
  const isThat = /^(?:el|la|o|a)$/.test(wordAt(r, of - 1)) && isAt(r, of, 'of');
  return isThat ? { kind: 'within', inner: { ...refused, which: 'first' }, outer: day } : null;
}

/** "En navidad no, el 27": of the month that the holiday is in. */
function ofHolidaysMonth(r: Reading, day: DayMeaning, refused: DayMeaning): DayMeaning | null {
  if (day.kind !== 'calendar' || refused.kind !== 'holiday') return null;
  if (day.date.month !== undefined || day.date.monthOffset !== undefined) return null;
  const from = daysOf(r, refused)?.from;
  if (from == null) return null;
  const { year, month } = dateOf(from);
  if (!isDate(year, month, day.date.day) || dayOf(year, month, day.date.day) < r.ref.day) return null;
  return { kind: 'calendar', date: { ...day.date, year, month } };
}

/** A weekday said in place of a day that was refused: of its week, or the first after it. */
function besideRefused(day: DayMeaning, refused: DayMeaning): DayMeaning {
  if (day.kind !== 'weekday' || day.which !== 'first') return day;
  if (refused.kind === 'within' && refused.inner.kind === 'weekday') return { ...refused, inner: day };
  const weekday = refused.kind === 'calendar' ? refused.date.weekday : undefined;
  const follows = refused.kind === 'holiday' || (weekday !== undefined && weekday < day.weekday);
  return follows ? { kind: 'weekday-beside', weekday: day.weekday, of: refused, side: 'after' } : day;
}

/** All but what was refused; a day one cannot go on is still the day of that appointment, a bound has two sides. */
function accepted(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const wanted = pieces.filter(({ refused }) => !refused);
  if (wanted.length > 0)
    return [...wanted, ...refusedVisits(r, pieces)].sort((one, other) => one.start - other.start);
  const attending = pieces.filter(({ refused }) => refused === 'attending');
  return attending.length > 0 ? attending : pieces.flatMap((piece) => turnedAround(piece) ?? []);
}

/** "La cita del viernes a las 3 no puedo, ¿tiene el lunes?": which visit is to be moved; with no other day, none is. */
function refusedVisits(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const missed = pieces.filter((piece) => isRefusedVisit(r, piece, pieces));
  if (missed.length === 0) return [];
  // "No llego a las 9, páseme a las 11" names no day at all.
  const isOfHours = missed.every(({ day }) => !day);
  const isMoved = pieces.some(
    (piece) => (piece.day || isOfHours) && !piece.refused && cueOf(r, piece, pieces).role !== 'visit',
  );
  const isVisit = pieces.map((piece) => isMoved && missed.includes(piece));
  const isItsHour = (at: number) => isVisit[at - 1] && pieces[at - 1]!.end === pieces[at]!.start;
  return pieces.filter(({ day }, at) => isVisit[at] || (!day && isItsHour(at)));
}

/** "Fiebre hace 2 días, ¿puede ser hoy?", "llamé ayer, me sirve a las 3": the past counts only where nothing else is said. */
function toCome(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const isPast = pieces.map((piece) => isGone(r, piece));
  // "Desde ontem à noite, hoje": the hour goes with its day.
  for (let at = 1; at < pieces.length; at++)
    if (!pieces[at]!.day && isPast[at - 1] && pieces[at - 1]!.end === pieces[at]!.start) isPast[at] = true;
  if (!isPast.includes(true)) return pieces;
  const isApart = (piece: Piece) =>
    pieces.every((past, at) => !isPast[at] || isClauseBetween(r, piece, past)) &&
    (piece.bounding || ['wanted', 'bare'].includes(cueOf(r, piece, pieces).role));
  const coming = pieces.filter((piece, at) => !isPast[at] && (piece.day || isApart(piece)));
  return coming.length > 0 ? pieces.filter((_, at) => !isPast[at]) : pieces;
}

/** "Cualquier día a las 4", and not "a las 4" of whatever day is spoken of. */
function isOnAnyDay({ days, clocks }: Wish): boolean {
  return clocks.length > 0 && days.length > 0 && days.every(({ kind }) => kind === 'any');
}

function toEntity(r: Reading, wish: Wish, refused: readonly Piece[]): EntityOf<'when'>[] {
  const [when, ...others] = settle(r, wish, refused);
  if (!when) return [];
  const start = r.tokens[wish.start]!.start;
  const end = r.tokens[wish.end - 1]!.end;
  const text = r.original.slice(start, end);
  const days = eachDayOf(r, wish, refused);
  const entity = {
    type: 'when',
    text,
    start,
    end,
    when,
    ...(wish.ofVisit && { role: 'visit' as const }),
    ...(isOnAnyDay(wish) && { onAnyDay: true as const }),
    ...(days && { days }),
  } as const;
  return [others.length > 0 ? { ...entity, alternatives: others, ambiguous: true } : entity];
}
