import { isClauseBetween } from './clause.ts';
import type { Role } from './cue-word.ts';
import { daysOf } from './days-of.ts';
import { isEveryWeek } from './every.ts';
import type { DayMeaning, Days, Piece } from './meaning.ts';
import { isAt, isPause, type Reading, wordAt } from './reading.ts';

/**
 * "Vamos del 20 de abril al 10 de mayo, a fines de abril nos queda bien", "vale hasta el 17, ¿me da para el 16?": the
 * stretch only says when one may be asked.
 */
export function isNarrowed(
  r: Reading,
  pieces: readonly Piece[],
  roles: readonly Role[],
  at: number,
): boolean {
  if (isExemplified(r, pieces, at)) return true;
  const { day, clock } = pieces[at]!;
  // "En abril me toca control, ¿el 7 de abril?"
  const isStretch =
    day?.kind === 'month' || ((day?.kind === 'between' || isUntil(day)) && roles[at] !== 'visit');
  if (!isStretch || clock || roles[at] === 'wanted') return false;
  const all = daysOf(r, day!);
  const next = pieces.findIndex((piece, later) => later > at && piece.day && roles[later] === 'wanted');
  const within = next > 0 ? daysOf(r, pieces[next]!.day!) : null;
  if (!all || all.to === null || within?.from == null || within.to === null) return false;
  const from = all.from ?? r.ref.day;
  const isInside = within.from >= from && within.to <= all.to;
  return (
    isInside && within.to - within.from < all.to - from && isClauseBetween(r, pieces[at]!, pieces[next]!)
  );
}

/** "Yo el jueves pero mi mamá el viernes, así que el viernes": what it comes to is one of the days said before. */
export function isConcludedOver(r: Reading, pieces: readonly Piece[], at: number): boolean {
  const end = pieces.findIndex((piece, later) => later > at && piece.day && isConclusion(r, piece));
  const { day } = pieces[at]!;
  if (end < 0 || !day) return false;
  const isIt = (other: DayMeaning | undefined) => isSameDays(r, other, pieces[end]!.day);
  const isOneOfThem = pieces.some((piece, before) => before < end && isIt(piece.day));
  const hasOwnHour = pieces[end + 1]?.start === pieces[end]!.end;
  return isOneOfThem && (hasOwnHour || !isIt(day));
}

/** Words between what concludes and the day that it comes to. */
const CONCLUDED_WITHIN = 4;

function isConclusion(r: Reading, { start }: Piece): boolean {
  for (let at = start - 1; at >= Math.max(0, start - CONCLUDED_WITHIN); at--) {
    const said = `${wordAt(r, at - 1)} ${wordAt(r, at)}`;
    if (/(?:^| )(?:entonces|entao|dai|portanto)$|^(?:asi que|por eso|por isso|total que)$/.test(said))
      return true;
    if (
      !isAt(r, at, 'on', 'article', 'filler', 'better') &&
      !/^(?:que|sea|seja|seria|es|fica)$/.test(wordAt(r, at))
    )
      return false;
  }
  return false;
}

function isSameDays(r: Reading, one: DayMeaning | undefined, other: DayMeaning | undefined): boolean {
  const [days, others] = [one && daysOf(r, one), other && daysOf(r, other)];
  return Boolean(days && others) && days?.from === others?.from && days?.to === others?.to;
}

/** "De la otra semana en adelante, como el 2 de abril", "depois da páscoa, tipo dia 7": one of the days of a stretch. */
function isExemplified(r: Reading, pieces: readonly Piece[], at: number): boolean {
  const [{ day, clock, end }, next] = [pieces[at]!, pieces[at + 1]];
  if (day?.kind !== 'bound' || (day.edge !== 'from' && day.edge !== 'after') || clock || !next?.day)
    return false;
  for (let between = end; between < next.start; between++)
    if (
      !/^(?:,|:|como|tipo|por|ejemplo|exemplo|digamos|la|pel[oa]|el|n?o|dia|para|pra|al?|ponga|pon|mas|o|menos|mais|ou)$/.test(
        wordAt(r, between),
      )
    )
      return false;
  const [all, one] = [daysOf(r, day), daysOf(r, next.day)];
  return all?.from != null && one?.from != null && one.from >= all.from;
}

function isUntil(day: DayMeaning | undefined): boolean {
  return day?.kind === 'bound' && (day.edge === 'until' || day.edge === 'before');
}

/** "El sábado voy y pago, la cita para el sábado a las 10": a day alone that is said again with its hour. */
export function isSaidAgain(r: Reading, pieces: readonly Piece[], at: number): boolean {
  const { day, clock, end } = pieces[at]!;
  if (day?.kind === 'weekday' && !clock && isWeekdayAgain(r, pieces.slice(at))) return true;
  const next = pieces[at + 1];
  if (!day || clock || next?.start === end) return false;
  const days = daysOf(r, day);
  const isSame = (other: Days | null) => other?.from === days?.from && other?.to === days?.to;
  const again = pieces.findIndex((piece, later) => later > at && piece.day && isSame(daysOf(r, piece.day)));
  return again > 0 && pieces[again + 1]?.start === pieces[again]!.end;
}

/** "Descanso martes y jueves. ¿Hay algo el jueves de la otra semana?": what is asked for is the later. */
function isWeekdayAgain(r: Reading, [piece, ...later]: readonly Piece[]): boolean {
  const weekday = weekdayOf(piece?.day);
  const again = later.find(
    ({ day, start }, at) =>
      !isEveryWeek(r, later[at]!) &&
      weekdayOf(day) === weekday &&
      (day?.kind === 'calendar' || isSentenceBetween(r, piece!.end, start)),
  );
  return again !== undefined;
}

function weekdayOf(day: DayMeaning | undefined): number | undefined {
  if (day?.kind === 'within') return weekdayOf(day.inner);
  if (day?.kind === 'calendar') return day.date.weekday;
  return day?.kind === 'weekday' ? day.weekday : undefined;
}

function isSentenceBetween(r: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[.?!;]$/.test(wordAt(r, at))) return true;
  return false;
}

/** Whether the same bound is drawn again later, at its other edge, or from a day that was only told. */
export function isBoundAgain({ day, clock }: Piece, later: readonly Piece[]): boolean {
  if (!day || clock) return false;
  const of = day.kind === 'bound' ? day.of : day;
  return later.some(({ day: other }) => other?.kind === 'bound' && other.of === of);
}

/** The earlier piece whose day "ese día" speaks of, where only an hour is said with it. */
export function daySaid(r: Reading, piece: Piece, before: readonly Piece[]): Piece | undefined {
  const last = before.at(-1);
  if (!last || piece.day || !piece.clock) return undefined;
  // "La que tengo a las 9, para ese mismo día en la tarde": of what is told next.
  for (let at = last.end; at <= piece.end + 2 && !(at >= piece.end && isPause(r, at)); at++)
    if (isAt(r, at, 'thatDay')) return before.findLast(({ day }) => day !== undefined);
  return undefined;
}
