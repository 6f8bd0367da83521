import { isClauseBetween } from './clause.ts';
import { cueOf } from './cue.ts';
import type { Role } from './cue-word.ts';
import { isEvery, isEveryWeek } from './every.ts';
import { endOfList } from './lists.ts';
import type { Piece } from './meaning.ts';
import { bookedFor } from './own-visit.ts';
import { isAt, isPause, type Reading, wordAt } from './reading.ts';

/** What each of the pieces is of, beside the others: what is listed together is of one thing. */
export function rolesOf(
  r: Reading,
  pieces: readonly Piece[],
  /** With those that were refused or are past. */
  all: readonly Piece[],
): Role[] {
  const alone = pieces.map((piece) => bookedFor(r, piece) ?? cueOf(r, piece, all).role);
  return besideWanted(r, pieces, listed(r, pieces, withHours(pieces, alone)));
}

/** "La de mañana a las 3": the hour is of that visit too. */
function withHours(pieces: readonly Piece[], roles: readonly Role[]): Role[] {
  const all = [...roles];
  for (let at = 1; at < all.length; at++) if (isHourOf(pieces, at)) all[at] = all[at - 1]!;
  return all;
}

/** Whether a piece is the hour said right after a day. */
function isHourOf(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]!];
  return !piece.day && before?.day !== undefined && before.end === piece.start;
}

/** "Lunes, miércoles y viernes trabajo": what is told of one is told of those listed with it. */
function listed(r: Reading, pieces: readonly Piece[], roles: readonly Role[]): Role[] {
  const all = [...roles];
  const isList = (at: number) => endOfList(r, pieces, at) > 0;
  // "Me mareé en la mañana, como a las 7, ¿hoy en la tarde tienen?": the hour of what was told before it.
  for (let at = 1; at + 1 < all.length; at++)
    if (all[at] === 'bare' && all[at - 1] === 'told' && isHourApart(r, pieces, at)) all[at] = 'told';
  for (let at = 1; at < all.length; at++)
    if (all[at - 1] === 'told' && isList(at))
      if (all[at] === 'bare' || (all[at] === 'visit' && isEvery(r, pieces[at - 1]!)))
        // "Terapia todos los lunes y viernes."
        all[at] = 'told';
  for (let at = all.length - 1; at > 0; at--)
    if (all[at - 1] === 'bare' && all[at] === 'told' && isList(at)) all[at - 1] = 'told';
  return withHours(pieces, all);
}

/** Whether an hour stands alone between two marks. */
function isHourApart(r: Reading, pieces: readonly Piece[], at: number): boolean {
  const { start, end, day, clock } = pieces[at]!;
  return clock?.kind === 'at' && !day && isPause(r, start - 1) && isPause(r, end) && wordAt(r, end) !== '?';
}

/** What is said of a day, or is so every week, is told beside a day that is asked for, and asked for where none is. */
function besideWanted(r: Reading, pieces: readonly Piece[], roles: readonly Role[]): Role[] {
  const isAskedFor = (role: Role) => role === 'wanted' || role === 'bare';
  const isAsked = roles.some((role, at) => isAskedFor(role) && pieces[at]!.day);
  const isHourAsked = roles.some((role, at) => isAskedFor(role) && !pieces[at]!.day);
  // "Los miércoles no trabajo, quiero el 19."
  const isOther = pieces.some(
    (piece, at) => piece.day && roles[at] === 'wanted' && !isDayOff(r, piece, pieces),
  );
  return roles.map((role, at) => {
    const piece = pieces[at]!;
    if (isOther && role === 'wanted' && piece.day && isDayOff(r, piece, pieces)) return 'told';
    if (isOnlyWeekly(r, pieces, roles, at)) return 'told';
    if (role !== 'said') return role;
    return isAsked || (!piece.day && (isHourAsked || !piece.clock)) ? 'told' : 'bare';
  });
}

function isDayOff(r: Reading, piece: Piece, pieces: readonly Piece[]): boolean {
  const { at } = cueOf(r, piece, pieces);
  return at >= 0 && isAt(r, at, 'free') && /^(?:no|nao)$/.test(wordAt(r, at));
}

/** "Hay señal los domingos. Deme el 24": what is every week is asked for beside no wish for one day. */
function isOnlyWeekly(r: Reading, pieces: readonly Piece[], roles: readonly Role[], at: number): boolean {
  const piece = pieces[at]!;
  if (!isEveryWeek(r, piece) && !isTwoOfWeek(r, pieces, roles, at)) return false;
  const once = pieces.filter((one, other) => roles[other] === 'wanted' && one.day && !isEveryWeek(r, one));
  return once.length > 0 && once.every((one) => isClauseBetween(r, one, piece, pieces));
}

/** "Minha colega folga segunda e quarta": two days of a week that nobody asks for are those of every week. */
function isTwoOfWeek(r: Reading, pieces: readonly Piece[], roles: readonly Role[], at: number): boolean {
  const isTold = (one: number) =>
    pieces[one]?.day?.kind === 'weekday' && roles[one] !== 'wanted' && roles[one] !== 'bare';
  return [at, at + 1].some((one) => isTold(one - 1) && isTold(one) && endOfList(r, pieces, one) > 0);
}
