import type { Piece } from './meaning.ts';
import { endsAt, isAt, isPause, type Reading, wordAt } from './reading.ts';

/** "La cita del jueves para la otra semana": from one to the other. */
export function isMovedOn(r: Reading, at: number, end: number): boolean {
  if (!/^(?:para|pra|pro|pa)$/.test(wordAt(r, end))) return false;
  return [at, at - 1].some((of) => /^(?:del?|d[ao])$/.test(wordAt(r, of)));
}

/**
 * What a time says that may be where a visit goes from `origin`: asked for, it is another time; told as done by others,
 * the visit is there now, and where it was is no time of anything (`isInstead`).
 */
export function movedTo(
  r: Reading,
  origin: Piece | undefined,
  to: Piece,
): { pieces: Piece[]; isInstead: boolean } {
  const isFrom = origin !== undefined && isToAnother(r, origin, to);
  if (isFrom && wasMoved(r, origin.start)) return { pieces: [{ ...to, ofVisit: true }], isInstead: true };
  // "Me la pasaron del 13 para el lunes a las 8": with its hour.
  const isItsHour = origin?.ofVisit && origin.end === to.start && !to.day && to.clock;
  if (isItsHour) return { pieces: [{ ...to, ofVisit: true }], isInstead: false };
  const isAnew = isFrom && isMove(r, origin.start);
  return { pieces: split(r, isAnew ? { ...to, anew: true } : to), isInstead: false };
}

/** "Cambiar mi cita del martes al jueves" moves it from one to the other: no range. */
function split(r: Reading, piece: Piece): Piece[] {
  const { start, end, day, clock } = piece;
  const middle = Math.max(start + 1, joint(r, start, end));
  if (wasMoved(r, start)) {
    if (day?.kind === 'between') return [{ start: middle, end, day: day.to, ofVisit: true }];
    if (clock?.kind === 'between' && clock.to)
      return [{ start: middle, end, clock: { kind: 'at', hour: clock.to }, ofVisit: true }];
  }
  if (!isMove(r, start)) return [piece];
  if (day?.kind === 'between')
    return [
      { start, end: middle, day: day.from },
      { start: middle, end, day: day.to, anew: true },
    ];
  if (clock?.kind === 'between' && clock.from && clock.to)
    return [
      { start, end: middle, clock: { kind: 'at', hour: clock.from } },
      { start: middle, end, clock: { kind: 'at', hour: clock.to }, anew: true },
    ];
  return [piece];
}

function isToAnother(r: Reading, from: Piece, to: Piece): boolean {
  const alike = Boolean(from.day) === Boolean(to.day);
  return alike && (isAt(r, to.start, 'moveTo') || endsAt(r, to.start, 'moveTo'));
}

/** What the clinic did with a visit: "me la corrieron", "trocaram". */
const MOVED =
  /^(?:(?:corr|mov)ieron|(?:pas|cambi|traslad|reprogram|reagend|adelant|aplaz|atras|posterg)aron|(?:mud|pass|troc|remarc|adi|jog|empurr|adiant|antecip)aram|transferiram|(?:pas|cambi|mud|pass|troc|remarc)(?:o|ou))$/;

/** Whether others are told to have moved the visit that stands before, from `start` to another time: it is there now. */
function wasMoved(r: Reading, start: number): boolean {
  if (!isAt(r, start, 'of', 'from') && !endsAt(r, start, 'of')) return false;
  for (let at = start - 1; at >= 0 && at > start - 8 && !isPause(r, at); at--) {
    if (!MOVED.test(wordAt(r, at))) continue;
    if (at === start - 1 || /^(?:me|nos|l[aeo]s?|a|o)$/.test(wordAt(r, at - 1))) return true;
    for (let between = at + 1; between < start; between++)
      if (isAt(r, between, 'booking', 'visit') || /^(?:minha|m[ií]a)$/.test(wordAt(r, between))) return true;
  }
  return false;
}

function joint(r: Reading, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (isAt(r, at, 'upTo')) return at;
  return end - 1;
}

/** Whether a verb of moving stands before, in the same sentence. */
function isMove(r: Reading, start: number): boolean {
  if (!isAt(r, start, 'of', 'from') && !endsAt(r, start, 'of')) return false;
  for (let at = start - 1; at >= 0 && at > start - 8; at--) {
    if (['.', '?', '!'].includes(wordAt(r, at))) return false;
    if (isAt(r, at, 'move')) return true;
  }
  return false;
}
