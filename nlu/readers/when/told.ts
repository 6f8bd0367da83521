import { isVisitAskedApart } from './asked-apart.ts';
import { endsClause, isClauseBetween } from './clause.ts';
import { cueOf } from './cue.ts';
import type { Role } from './cue-word.ts';
import { daysOf } from './days-of.ts';
import { isEvery, isStretchOfWeek } from './every.ts';
import { endOfList } from './lists.ts';
import type { DayMeaning, Piece } from './meaning.ts';
import { isGone, isNear, isOver } from './over.ts';
import { isAt, type Reading, wordAt } from './reading.ts';
import { rolesOf } from './roles.ts';
import { daySaid, isBoundAgain, isConcludedOver, isNarrowed, isSaidAgain } from './said-again.ts';

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
  const pieces = besideNow(r, stillToCome(r, known, all));
  // "Fui el lunes y me atendieron a las 10": with its day, its hours are over.
  if (
    !pieces.some(({ day, moment }) => day || moment) &&
    all.some((piece) => piece.refused && isOver(r, piece, all))
  )
    return pieces.filter((piece) => !['told', 'visit'].includes(roleOf(r, piece, all)));
  if (pieces.length < 2)
    return pieces.flatMap((piece) => alone(r, piece, { isOnly: known.length === 1, all }));
  const said = together(r, pieces, all);
  return pieces.flatMap((_, at) => (isOff(said, at) ? [] : [owned(said.meant[at]!, said.roles[at]!)]));
}

/** All but what is over, where something else is said too. */
function stillToCome(r: Reading, known: readonly Piece[], all: readonly Piece[]): readonly Piece[] {
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
  return known.filter((_, at) => !over[at]);
}

/** Without what the clock says, where another time is told. */
function besideNow(r: Reading, said: readonly Piece[]): readonly Piece[] {
  const others = said.filter((piece) => !isNow(r, piece));
  return others.length > 0 ? others : said;
}

function alone(
  r: Reading,
  piece: Piece,
  { isOnly, all }: { isOnly: boolean; all: readonly Piece[] },
): readonly Piece[] {
  const role = roleOf(r, piece, all);
  // "Mi esposo viaja el viernes. Quiero una cita": a visit is asked for, and no time for it.
  const isOfOther = role === 'told' || (role !== 'visit' && isGone(r, piece));
  if (isOfOther && isVisitAskedApart(r, piece)) return [];
  // "El lunes me atendieron mal, esperé de 8 a 11": of what is over, all is.
  return role === 'told' && !piece.day && !isOnly ? [] : [owned(piece, role)];
}

/** Several times of one message, each with its role. */
interface Together {
  r: Reading;
  pieces: readonly Piece[];
  roles: readonly Role[];
  /** With the days that "ese día" speaks of. */
  meant: readonly Piece[];
  /** Days that "ese día" spoke of. */
  pointedAt: ReadonlySet<Piece>;
  /** Whether a day, or an hour, is asked for. */
  anyDay: boolean;
  anyClock: boolean;
  all: readonly Piece[];
}

function together(r: Reading, pieces: readonly Piece[], all: readonly Piece[]): Together {
  const roles = rolesOf(r, pieces, all);
  const pointing = pieces.map((piece, at) => daySaid(r, piece, pieces.slice(0, at)));
  const meant = pieces.map((piece, at) => {
    const day = pointing[at]?.day;
    return day && roles[at] !== 'told' ? { ...piece, day } : piece;
  });
  const isAsked = (of: (piece: Piece) => boolean) =>
    meant.some((piece, at) => !['told', 'visit'].includes(roles[at]!) && of(piece));
  return {
    r,
    pieces,
    roles,
    meant,
    pointedAt: new Set(pointing.flatMap((piece) => piece ?? [])),
    // "Del 6 al 10 estoy de vacaciones, cualquier día de esos."
    anyDay: isAsked(({ day, moment }) => moment !== undefined || (day !== undefined && day.kind !== 'any')),
    anyClock: isAsked(({ clock }) => clock !== undefined),
    all,
  };
}

/** Whether the piece at `at` is of nothing that is asked for. */
function isOff(said: Together, at: number): boolean {
  const { r, pieces, roles, pointedAt } = said;
  const piece = pieces[at];
  if (!piece) return false;
  if (isNarrowed(r, pieces, roles, at)) return true;
  if (roles[at] === 'visit') return false;
  if (isConcludedOver(r, pieces, at)) return true;
  if (!piece.day && pieces[at - 1]?.end === piece.start && isOff(said, at - 1)) return true;
  // "A él lo citaron el 19, yo quiero ese mismo día a las 11", "hasta el 30 me cubre, antes de esa fecha".
  if (pointedAt.has(piece) || isSaidAgain(r, pieces, at) || isBoundAgain(piece, pieces.slice(at + 1)))
    return true;
  // "Tengo cita el 20, pero ese viernes es el grado."
  const isVisits =
    piece.day && pieces.some(({ day }, one) => one < at && day === piece.day && roles[one] === 'visit');
  if (isVisits && roles[at] === 'bare') return true;
  return roles[at] === 'told' && isToldOff(said, at);
}

/** Whether what is told is left out beside the other times. */
function isToldOff(said: Together, at: number): boolean {
  const { r, pieces, roles, anyDay, anyClock } = said;
  const piece = pieces[at]!;
  // "Hago noches de domingo a jueves. El sábado estoy despierta": what is every week is no wish beside another day.
  if (isStretchOfWeek(piece.day) && pieces.some(({ day }) => day && !isStretchOfWeek(day))) return true;
  // "Trabajo los fines de semana. Me sirve a las 7": no day of every week is that of the hour.
  if (piece.day && isEvery(r, piece) && isAskedApart(said, at)) return true;
  // "Hoy entrego un trabajo a las 6": the hour goes with its day.
  const isOfDay = !piece.day && !anyClock && roles[at - 1] === 'told' && isOff(said, at - 1);
  if (isOfDay && !clauseEnds(r, pieces[at - 1]!.end, piece.start)) return true;
  const isVisit = roles.includes('visit');
  // "Tengo cita el viernes y hoy me llegó la regla."
  if (piece.day || piece.moment) return anyDay || isVisit;
  // "Acabo de salir, son las 11 de la noche; para el lunes": that hour is of no Monday.
  return anyClock || (!piece.bounding && (anyDay || isVisit) && isApart(said, at));
}

/** Whether a clause ends between a piece and every day that is asked for. */
function isApart({ r, pieces, roles, all }: Together, at: number): boolean {
  return pieces.every(
    (one, other) => roles[other] === 'told' || !one.day || isClauseBetween(r, pieces[at]!, one, all),
  );
}

function isAskedApart({ r, pieces, roles, all }: Together, at: number): boolean {
  return pieces.some((one, other) => roles[other] !== 'told' && isClauseBetween(r, one, pieces[at]!, all));
}

/** "Y son las 10:20", "já são 10:20": what the clock says, and where another time is told, no time for anything. */
function isNow(r: Reading, { start, day, clock }: Piece): boolean {
  if (day || clock?.kind !== 'at' || !/^(?:son|sao)$/.test(wordAt(r, start - 1))) return false;
  // "Las citas son a las 3."
  if (/^(?:a|as)$/.test(wordAt(r, start))) return false;
  const before = start - 2;
  return (
    endsClause(r, before) ||
    isAt(r, before, 'and', 'about') ||
    /^(?:ya|ja|como|que|disso|ademas)$/.test(wordAt(r, before))
  );
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
