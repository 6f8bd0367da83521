import { cueOf, endsClause, isOwnVisit, isWished, OWNED_WITHIN, type Role } from './cue.ts';
import type { DayMeaning, Piece } from './meaning.ts';
import { AGREED, DONE, isPreterite, MISSED } from './preterite.ts';
import { isAt, isPause, type Reading, skip, wordAt, writtenAt } from './reading.ts';
import { resolveDays } from './resolve.ts';
import { settlingOf } from './settling.ts';

/** How far after a day that may stand: "la cita que tenía el martes la perdí". */
const MISSED_WITHIN = 3;

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
    over[at] ||= over[at - 1] === true && isNear(piece.day) && isListedWith(r, known[at - 1]!, piece);
  const said = known.filter((_, at) => !over[at]);
  const besideNow = said.filter((piece) => !isNow(r, piece));
  const pieces = besideNow.length > 0 ? besideNow : said;
  if (pieces.length < 2)
    return pieces.flatMap((piece) => {
      const role = roleOf(r, piece, all);
      // "El lunes me atendieron mal, esperé de 8 a 11": of what is over, all is.
      return role === 'told' && !piece.day && pieces.length < known.length ? [] : [owned(piece, role)];
    });
  const roles = listed(
    r,
    pieces,
    pieces.map((piece) => (isBookedFor(r, piece) ? 'visit' : roleOf(r, piece, all))),
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
    meant.every((one, other) => !one?.day || clauseEnds(r, ...between(pieces[at]!, pieces[other]!)));
  const isOff = (at: number): boolean => {
    const piece = pieces[at];
    if (!piece || roles[at] === 'visit') return false;
    if (!piece.day && pieces[at - 1]?.end === piece.start && isOff(at - 1)) return true;
    // "A él lo citaron el 19, yo quiero ese mismo día a las 11", "hasta el 30 me cubre, antes de esa fecha".
    if (pointing.includes(piece) || isSaidAgain(r, pieces, at) || isBoundAgain(piece, pieces.slice(at + 1)))
      return true;
    // "Tengo cita el 20, pero ese viernes es el grado."
    const isVisits =
      piece.day && pieces.some(({ day }, one) => one < at && day === piece.day && roles[one] === 'visit');
    if (isVisits && roles[at] === 'bare') return true;
    if (roles[at] !== 'told') return false;
    // "Hoy entrego un trabajo a las 6": the hour goes with its day.
    if (
      !piece.day &&
      !anyClock &&
      roles[at - 1] === 'told' &&
      isOff(at - 1) &&
      !clauseEnds(r, pieces[at - 1]!.end, piece.start)
    )
      return true;
    if (piece.day) return anyDay;
    // "Acabo de salir, son las 11 de la noche; para el lunes": that hour is of no Monday.
    return anyClock || (!piece.bounding && anyDay && isApart(at));
  };
  return pieces.flatMap((piece, at) => (isOff(at) ? [] : [owned(meant[at] ?? piece, roles[at]!)]));
}

/** "Y son las 10:20", "já são 10:20": what the clock says, and where another time is told, no time for anything. */
function isNow(r: Reading, { start, day, clock }: Piece): boolean {
  if (day || clock?.kind !== 'at' || !/^(?:son|sao)$/.test(wordAt(r, start - 1))) return false;
  return start === 1 || /^(?:y|e|ya|ja|pero|mas|,)$/.test(wordAt(r, start - 2));
}

/** "Quedé con cita para el 20", where it is not wished for. */
function isBookedFor(r: Reading, { start, day }: Piece): boolean {
  if (!day) return false;
  const at = [start - 1, start].find((one) => wordAt(r, one) === 'para') ?? -1;
  return at > 0 && isOwnVisit(r, at - 1) && !isWished(r, at - 1);
}

/** The words between two pieces, whichever comes first. */
function between(one: Piece, other: Piece): [from: number, to: number] {
  return one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
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
  const isList = (at: number) => isListedWith(r, pieces[at - 1]!, pieces[at]!);
  for (let at = 1; at < all.length; at++)
    if (all[at] === 'bare' && all[at - 1] === 'told' && isList(at)) all[at] = 'told';
  for (let at = all.length - 1; at > 0; at--)
    if (all[at - 1] === 'bare' && all[at] === 'told' && isList(at)) all[at - 1] = 'told';
  return all;
}

/** "El lunes y el martes", "una el 12 y otra el 3". */
function isListedWith(r: Reading, one: Piece, other: Piece): boolean {
  if (!one.day || !other.day || one.day.kind === 'bound' || other.day.kind === 'bound') return false;
  const mark = wordAt(r, one.end) === ',' ? one.end + 1 : skip(r, one.end, 'and');
  return mark > one.end && skip(r, skip(r, mark, 'other'), 'on', 'article') >= other.start;
}

/** "El sábado voy y pago, la cita para el sábado a las 10": a day alone that is said again with its hour. */
function isSaidAgain(r: Reading, pieces: readonly Piece[], at: number): boolean {
  const { day, clock, end } = pieces[at]!;
  const next = pieces[at + 1];
  if (!day || clock || next?.start === end) return false;
  const days = daysOf(r, day);
  const again = pieces.findIndex((piece, later) => later > at && piece.day && daysOf(r, piece.day) === days);
  return again > 0 && pieces[again + 1]?.start === pieces[again]!.end;
}

function daysOf(r: Reading, day: DayMeaning): string {
  const days = resolveDays(day, settlingOf(r));
  return `${days?.from} ${days?.to}`;
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

/** "El domingo me caí", "colhi sangue na segunda", "perdí la cita del martes": a weekday that was, and no day to come. */
function isOver(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  if (!isNear(piece.day)) return false;
  for (let at = piece.end; at <= piece.end + MISSED_WITHIN && !isPause(r, at); at++)
    if (MISSED.test(wordAt(r, at))) return true;
  const { role, at } = cueOf(r, piece, all);
  const word = wordAt(r, at);
  // "Volveré el martes", "voltarei na terça" end as what was done does.
  if (/[aei]r(?:é|ei)$/.test(at < 0 ? '' : writtenAt(r, at))) return false;
  if (role === 'visit') return missedBefore(r, at) || isActOnVisit(r, at);
  return role === 'told' && (DONE.test(word) || isPreterite(r, at)) && !AGREED.test(word);
}

/** "Pagué la consulta el lunes": when it was paid; "saqué la cita para el lunes" is on it. */
function isActOnVisit(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2) && !isPause(r, before); before--)
    if (isPreterite(r, before)) return /^(?:pag|confirm|cancel|autoriz)/.test(wordAt(r, before));
  return false;
}

/** So many days ahead, a date that was told of what is done was meant of this year. */
const MOST_OF_YEAR = 300;

function isLongAhead(r: Reading, day: DayMeaning): boolean {
  const from = resolveDays(day, settlingOf(r))?.from;
  return from != null && from - r.ref.day > MOST_OF_YEAR;
}

/** A day or a month that is told without saying of which week or year. */
function isNear(day: DayMeaning | undefined): boolean {
  if (day?.kind === 'weekday') return day.which === 'first';
  if (day?.kind === 'calendar') return day.date.year === undefined;
  return day?.kind === 'month' && day.offset === undefined && day.year === undefined;
}

/** Whether a visit told at `at` is one that was missed. */
function missedBefore(r: Reading, at: number): boolean {
  for (let before = at; before >= Math.max(0, at - OWNED_WITHIN) && !isPause(r, before); before--)
    if (MISSED.test(wordAt(r, before))) return true;
  return false;
}

function roleOf(r: Reading, piece: Piece, all: readonly Piece[]): Role {
  return cueOf(r, piece, all).role;
}

/** Whether `piece` is of a visit one has: "me dieron turno para el 20". */
export function isOfOwnVisit(r: Reading, piece: Piece): boolean {
  return roleOf(r, piece, [piece]) === 'visit';
}
