import { isVisitAskedApart } from './asked-apart.ts';
import { endsClause, isClauseBetween } from './clause.ts';
import { cueOf } from './cue.ts';
import type { Role } from './cue-word.ts';
import { daysOf } from './days-of.ts';
import { isEvery } from './every.ts';
import { endOfList } from './lists.ts';
import type { DayMeaning, Days, Piece } from './meaning.ts';
import { isGone, isNear, isOver } from './over.ts';
import { bookedFor } from './own-visit.ts';
import { isAt, isPause, type Reading, wordAt } from './reading.ts';

/**
 * Leaves out the days and hours told of something else where one is asked for: "el viernes tengo un grado, me sirve
 * el sábado" is Saturday. Of nothing but what is told all is kept: it may be what is asked for after all.
 */
export function withoutTold(
  r: Reading,
  known: readonly Piece[],
  /** With those that were refused or are past. */
  all: readonly Piece[],
): readonly Piece[] {
  // Of a date that is all that is told it may be asked whether it is past.
  const isKept = ({ day }: Piece) => known.length < 2 && day?.kind === 'calendar' && !isLongAhead(r, day);
  const over = known.map((piece) => !isKept(piece) && isOver(r, piece, all));
  // "El 12 de febrero y otra el 3 de marzo": what is over of one is over of those listed with it.
  for (const [at, piece] of known.entries())
    over[at] ||=
      over[at - 1] === true &&
      isNear(piece.day) &&
      endOfList(r, known, at) > 0 &&
      roleOf(r, piece, all) !== 'wanted';
  const said = known.filter((_, at) => !over[at]);
  const besideNow = said.filter((piece) => !isNow(r, piece));
  const pieces = besideNow.length > 0 ? besideNow : said;
  // "Fui el lunes y me atendieron a las 10": with its day, its hours are over.
  if (
    !pieces.some(({ day, moment }) => day || moment) &&
    all.some((piece) => piece.refused && isOver(r, piece, all))
  )
    return pieces.filter((piece) => !['told', 'visit'].includes(roleOf(r, piece, all)));
  if (pieces.length < 2)
    return pieces.flatMap((piece) => {
      const role = roleOf(r, piece, all);
      // "Mi esposo viaja el viernes. Quiero una cita": a visit is asked for, and no time for it.
      if ((role === 'told' || (role !== 'visit' && isGone(r, piece))) && isVisitAskedApart(r, piece))
        return [];
      // "El lunes me atendieron mal, esperé de 8 a 11": of what is over, all is.
      return role === 'told' && !piece.day && pieces.length < known.length ? [] : [owned(piece, role)];
    });
  const roles = settled(
    r,
    pieces,
    listed(
      r,
      pieces,
      pieces.map((piece) => bookedFor(r, piece) ?? roleOf(r, piece, all)),
    ),
  );
  const pointing = pieces.map((piece, at) => daySaid(r, piece, pieces.slice(0, at)));
  const meant = pieces.map((piece, at): Piece | null => {
    if (roles[at] === 'told') return null;
    const day = pointing[at]?.day;
    return day ? { ...piece, day } : piece;
  });
  const isAsked = (of: (piece: Piece) => boolean) =>
    meant.some((piece, at) => piece !== null && roles[at] !== 'visit' && of(piece));
  // "Del 6 al 10 estoy de vacaciones, cualquier día de esos."
  const anyDay = isAsked(
    ({ day, moment }) => moment !== undefined || (day !== undefined && day.kind !== 'any'),
  );
  const anyClock = isAsked(({ clock }) => clock !== undefined);
  const isApart = (at: number) =>
    meant.every((one, other) => !one?.day || isClauseBetween(r, pieces[at]!, pieces[other]!, all));
  const isAskedApart = (at: number) =>
    pieces.some((one, other) => roles[other] !== 'told' && isClauseBetween(r, one, pieces[at]!, all));
  const isOff = (at: number): boolean => {
    const piece = pieces[at];
    if (!piece) return false;
    if (isNarrowed(r, pieces, roles, at)) return true;
    if (roles[at] === 'visit') return false;
    if (!piece.day && pieces[at - 1]?.end === piece.start && isOff(at - 1)) return true;
    // "A él lo citaron el 19, yo quiero ese mismo día a las 11", "hasta el 30 me cubre, antes de esa fecha".
    if (pointing.includes(piece) || isSaidAgain(r, pieces, at) || isBoundAgain(piece, pieces.slice(at + 1)))
      return true;
    // "Tengo cita el 20, pero ese viernes es el grado."
    const isVisits =
      piece.day && pieces.some(({ day }, one) => one < at && day === piece.day && roles[one] === 'visit');
    if (isVisits && roles[at] === 'bare') return true;
    if (roles[at] !== 'told') return false;
    // "Hago noches de domingo a jueves. El sábado estoy despierta": what is every week is no wish beside another day.
    if (isStretchOfWeek(piece.day) && pieces.some(({ day }) => day && !isStretchOfWeek(day))) return true;
    // "Trabajo los fines de semana. Me sirve a las 7": no day of every week is that of the hour.
    if (piece.day && isEvery(r, piece) && isAskedApart(at)) return true;
    // "Hoy entrego un trabajo a las 6": the hour goes with its day.
    if (
      !piece.day &&
      !anyClock &&
      roles[at - 1] === 'told' &&
      isOff(at - 1) &&
      !clauseEnds(r, pieces[at - 1]!.end, piece.start)
    )
      return true;
    // "Tengo cita el viernes y hoy me llegó la regla."
    if (piece.day || piece.moment) return anyDay || roles.includes('visit');
    // "Acabo de salir, son las 11 de la noche; para el lunes": that hour is of no Monday.
    return anyClock || (!piece.bounding && (anyDay || roles.includes('visit')) && isApart(at));
  };
  return pieces.flatMap((piece, at) => (isOff(at) ? [] : [owned(meant[at] ?? piece, roles[at]!)]));
}

/**
 * "Vamos del 20 de abril al 10 de mayo, a fines de abril nos queda bien", "vale hasta el 17, ¿me da para el 16?": the
 * stretch only says when one may be asked.
 */
function isNarrowed(r: Reading, pieces: readonly Piece[], roles: readonly Role[], at: number): boolean {
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

/** "De lunes a viernes", of no week in particular. */
function isStretchOfWeek(day: DayMeaning | undefined): boolean {
  if (day?.kind !== 'between') return false;
  return [day.from, day.to].every((end) => end.kind === 'weekday' && end.which === 'first');
}

function isUntil(day: DayMeaning | undefined): boolean {
  return day?.kind === 'bound' && (day.edge === 'until' || day.edge === 'before');
}

/** What is said of a day is told beside a day that is asked for, and asked for where none is. */
function settled(r: Reading, pieces: readonly Piece[], roles: readonly Role[]): Role[] {
  const isAsked = roles.some((role, at) => (role === 'wanted' || role === 'bare') && pieces[at]!.day);
  const isHourAsked = roles.some((role, at) => (role === 'wanted' || role === 'bare') && !pieces[at]!.day);
  const isWanted = roles.some((role, at) => role === 'wanted' && pieces[at]!.day);
  // "Los miércoles no trabajo, quiero el 19."
  const isDayOff = (piece: Piece) => {
    const { at } = cueOf(r, piece, pieces);
    return at >= 0 && isAt(r, at, 'free') && /^(?:no|nao)$/.test(wordAt(r, at));
  };
  const isOther = pieces.some((piece, at) => piece.day && roles[at] === 'wanted' && !isDayOff(piece));
  return roles.map((role, at) => {
    const piece = pieces[at]!;
    if (isOther && role === 'wanted' && piece.day && isDayOff(piece)) return 'told';
    // "Hay señal los domingos. Deme el 24": what is every week is asked for beside no wish.
    if (role === 'bare' && isWanted && piece.day?.kind === 'weekday' && isEvery(r, piece)) return 'told';
    return role === 'said'
      ? isAsked || (!piece.day && (isHourAsked || !piece.clock))
        ? 'told'
        : 'bare'
      : role;
  });
}

/** "Y son las 10:20", "já são 10:20": what the clock says, and where another time is told, no time for anything. */
function isNow(r: Reading, { start, day, clock }: Piece): boolean {
  if (day || clock?.kind !== 'at' || !/^(?:son|sao)$/.test(wordAt(r, start - 1))) return false;
  return start === 1 || /^(?:y|e|ya|ja|pero|mas|,)$/.test(wordAt(r, start - 2));
}

function clauseEnds(r: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsClause(r, at)) return true;
  return false;
}

/** The piece, marked where it tells when a visit is that one has. */
function owned(piece: Piece, role: Role): Piece {
  // Nobody's visit is "from the 4th on".
  return role === 'visit' && piece.day?.kind !== 'bound' ? { ...piece, ofVisit: true } : piece;
}

/** "Lunes, miércoles y viernes trabajo": what is told of one is told of those listed with it. */
function listed(r: Reading, pieces: readonly Piece[], roles: readonly Role[]): Role[] {
  const all = [...roles];
  // "La de mañana a las 3": the hour is of that visit too.
  for (let at = 1; at < all.length; at++)
    if (all[at] === 'bare' && !pieces[at]!.day && pieces[at - 1]!.end === pieces[at]!.start)
      all[at] = all[at - 1]!;
  const isList = (at: number) => endOfList(r, pieces, at) > 0;
  // "Me mareé en la mañana, como a las 7, ¿hoy en la tarde tienen?": the hour of what was told before it.
  for (let at = 1; at + 1 < all.length; at++)
    if (all[at] === 'bare' && all[at - 1] === 'told' && isHourApart(r, pieces, at)) all[at] = 'told';
  for (let at = 1; at < all.length; at++)
    if (all[at - 1] === 'told' && isList(at))
      if (all[at] === 'bare' || (all[at] === 'visit' && isEvery(r, pieces[at - 1]!)))
        // "Terapia todos los lunes y viernes."
        all[at] = 'told';
  // "Terapia los lunes y viernes a las 2."
  for (let at = 1; at < all.length; at++) {
    const isItsHour = !pieces[at]!.day && pieces[at - 1]!.end === pieces[at]!.start;
    if (isItsHour && all[at] === 'visit' && all[at - 1] === 'told') all[at] = 'told';
  }
  for (let at = all.length - 1; at > 0; at--)
    if (all[at - 1] === 'bare' && all[at] === 'told' && isList(at)) all[at - 1] = 'told';
  return all;
}

/** Whether an hour stands alone between two marks. */
function isHourApart(r: Reading, pieces: readonly Piece[], at: number): boolean {
  const { start, end, day, clock } = pieces[at]!;
  return clock?.kind === 'at' && !day && isPause(r, start - 1) && isPause(r, end) && wordAt(r, end) !== '?';
}

/** "El sábado voy y pago, la cita para el sábado a las 10": a day alone that is said again with its hour. */
function isSaidAgain(r: Reading, pieces: readonly Piece[], at: number): boolean {
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
    ({ day, start }) =>
      weekdayOf(day) === weekday && (day?.kind === 'calendar' || isSentenceBetween(r, piece!.end, start)),
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
function isBoundAgain({ day, clock }: Piece, later: readonly Piece[]): boolean {
  if (!day || clock) return false;
  const of = day.kind === 'bound' ? day.of : day;
  return later.some(({ day: other }) => other?.kind === 'bound' && other.of === of);
}

/** The earlier piece whose day "ese día" speaks of, where only an hour is said with it. */
function daySaid(r: Reading, piece: Piece, before: readonly Piece[]): Piece | undefined {
  const last = before.at(-1);
  if (!last || piece.day || !piece.clock) return undefined;
  for (let at = last.end; at <= piece.end + 2; at++)
    if (isAt(r, at, 'thatDay')) return before.findLast(({ day }) => day !== undefined);
  return undefined;
}

/** Whether `piece` is of something else than a visit: "la semana que viene me voy de vacaciones". */
export function isTold(r: Reading, piece: Piece): boolean {
  return roleOf(r, piece, [piece]) === 'told';
}

/** So many days ahead, a date that was told of what is done was meant of this year. */
const MOST_OF_YEAR = 300;

function isLongAhead(r: Reading, day: DayMeaning): boolean {
  const from = daysOf(r, day)?.from;
  return from != null && from - r.ref.day > MOST_OF_YEAR;
}

function roleOf(r: Reading, piece: Piece, all: readonly Piece[]): Role {
  return cueOf(r, piece, all).role;
}

/** Whether `piece` is of a visit one has: "me dieron turno para el 20". */
export function isOfOwnVisit(r: Reading, piece: Piece): boolean {
  return roleOf(r, piece, [piece]) === 'visit';
}
