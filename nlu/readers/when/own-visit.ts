import { endsClause } from './clause.ts';
import { cueAt, type Role } from './cue-word.ts';
import type { Piece } from './meaning.ts';
import { BOOKED } from './preterite.ts';
import { endsAt, isAt, isPause, type Reading, wordAt } from './reading.ts';
import { isOwnVisit, isWished, isWishOf } from './visit-word.ts';

/** "La cita de las 3", "pra consulta das 15h": the one at it; "una cita de mañana" is no such one. */
export function isThatOf(r: Reading, piece: Piece): boolean {
  const of = ofBefore(r, piece);
  // "El horario de almuerzo" is no visit's.
  if (of < 1 || piece.clock?.kind === 'part') return false;
  if (!isAt(r, of - 1, 'booking', 'visit')) return isPointedAt(r, of - 1, 'cancelling', 'move');
  const isBare = wordAt(r, of) === 'de' && !/^l[ao]s?$/.test(wordAt(r, of + 1));
  return !isBare || isDefinite(r, of - 2);
}

/** Where the "de" stands that a piece is led by, as in "la cita de las 3"; -1 without one, as in "la de cardiología al lunes". */
export function ofBefore(r: Reading, { start }: Piece): number {
  if (/^(?:al|ao|para|pra|pro)$/.test(wordAt(r, start))) return -1;
  const isOf = (at: number) => /^(?:d(?:el|as?|os?)\b|de )/.test(`${wordAt(r, at)} ${wordAt(r, at + 1)}`);
  // "Em vez da consulta do dia 17": the nearest.
  return [start, start - 1, start - 2, start + 1].find(isOf) ?? -1;
}

/** "La del 24 me la programaron", "a la del 31 no llego": a visit, where it is what the clause begins with. */
export function isThatAlone(r: Reading, piece: Piece): boolean {
  const of = ofBefore(r, piece);
  const isDay = piece.day === undefined || ['calendar', 'weekday', 'offset'].includes(piece.day.kind);
  if (of < 1 || !isDay || r.awaiting === 'choice' || r.awaiting === 'time') return false;
  // "Na de sexta" has its article in the word.
  if (!/^(?:l[ao]s?|as?|nas?)$/.test(wordAt(r, of - 1))) return false;
  const first = /^(?:a|para|pra)$/.test(wordAt(r, of - 2)) ? of - 2 : of - 1;
  return first === 0 || endsClause(r, first - 1) || /^(?:que|oi|hola|ola|buenas)$/.test(wordAt(r, first - 1));
}

export function isWishedAfter(r: Reading, { end }: Piece, isTime: (at: number) => boolean): boolean {
  for (let at = end; at < r.tokens.length && !endsClause(r, at); at++)
    // "La del 18 cámbiemela" is no wish for the 18th.
    if (!isTime(at) && cueAt(r, at) === 'wanted') return !isAt(r, at, 'move', 'cancelling');
  return false;
}

/** "La cita que tengo el viernes", "a consulta que me deram pra quinta". */
const HAVING = /^(?:ten[gh]o|tenia|tinha|dieron|deram|asign|agend|program|marc|pus|coloc)/;
const LEADING = /^(?:el|la|o|a|n[oa]|dia|para|pra|pro)$/;

/**
 * "La cita del viernes no puedo, ¿tiene el lunes?": a visit one has cannot be then, and the day still tells which it is.
 */
export function isRefusedVisit(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  if (!piece.refused || piece.excepted || piece.day?.kind === 'bound') return false;
  if (!piece.day) return piece.clock?.kind === 'at' && isMissedForAnother(r, piece, all);
  // "Me passaram do dia 13 pro dia 17 e não dá": where others moved it.
  if (piece.ofVisit) return true;
  // "La del viernes no, la del lunes" takes a word back.
  if (!isUnableBeside(r, piece)) return false;
  if (isThatOf(r, piece) || isThatAlone(r, piece)) return true;
  // "No puedo ir el martes a la cita", "no voy a llegar el jueves a las 3, cancélela".
  if (piece.refused === 'attending' && (isVisitInClause(r, piece) || isCancelled(r, piece))) return true;
  if (isMissedForAnother(r, piece, all)) return true;
  let at = piece.start;
  while (LEADING.test(wordAt(r, at))) at++;
  while (LEADING.test(wordAt(r, at - 1)) || at > piece.start) at--;
  if (!HAVING.test(wordAt(r, at - 1))) return false;
  const that = [at - 2, at - 3].find((one) => wordAt(r, one) === 'que') ?? 0;
  return isAt(r, that - 1, 'booking', 'visit');
}

/** Whether the visit that one cannot go to is named with the day: "ir el martes a la cita", "terça na consulta". */
function isVisitInClause(r: Reading, { start, end }: Piece): boolean {
  const isVisit = (at: number) => isAt(r, at, 'booking', 'visit') && isDefinite(r, at - 1);
  for (let at = start - 1; at >= 0 && !endsClause(r, at); at--) if (isVisit(at)) return true;
  for (let at = end; at < r.tokens.length && !endsClause(r, at); at++) if (isVisit(at)) return true;
  return false;
}

/** Whether it is asked, after the day one cannot go on, to cancel what is then. */
function isCancelled(r: Reading, { end }: Piece): boolean {
  for (let at = end; at < r.tokens.length; at++)
    if (isAt(r, at, 'cancelled') && cueAt(r, at) === 'visit') return true;
  return false;
}

/**
 * "No voy a alcanzar a llegar el lunes a las 8, páseme para el 20": one is awaited there, where it is asked to be moved
 * and no other visit is named.
 */
function isMissedForAnother(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  let at = piece.start - 1;
  while (LEADING.test(wordAt(r, at)) || /^(?:a|as|las|ahi|alla)$/.test(wordAt(r, at))) at--;
  // The day told right before an hour.
  const day = all.find(({ end }) => end === piece.start);
  if (day && !piece.day) return isMissedForAnother(r, day, all);
  if (!ARRIVING.test(wordAt(r, at))) return false;
  const isOther = (one: Piece) => one !== piece && (isThatOf(r, one) || isThatAlone(r, one));
  if (all.some(isOther)) return false;
  for (let after = piece.end; after < r.tokens.length; after++) if (isAt(r, after, 'move')) return true;
  return false;
}

const ARRIVING = /^(?:llegar|llego|chegar|chego)$/;

/** How far from a day it may stand that one cannot go, in tokens. */
const UNABLE_WITHIN = 6;

function isUnableBeside(r: Reading, { start, end }: Piece): boolean {
  for (let at = Math.max(0, start - UNABLE_WITHIN); at < end + UNABLE_WITHIN; at++)
    if (isAt(r, at, 'unable', 'busy')) return true;
  return false;
}

/** How far after "que es" the noun of the visit may stand: "el jueves, que es el día de mi cita". */
const NAMED_WITHIN = 5;

/** "El jueves, que es mi cita", "na quinta, que eu tenho consulta": what that day is. */
export function isDayOfVisit(r: Reading, { day, end }: Piece): boolean {
  const that = wordAt(r, end) === ',' ? end + 1 : end;
  if (!day || wordAt(r, that) !== 'que') return false;
  const verb = /^(?:yo|eu)$/.test(wordAt(r, that + 1)) ? that + 2 : that + 1;
  if (!/^(?:es|e|eh|era|tengo|tenia|tenho|tinha)$/.test(wordAt(r, verb))) return false;
  for (let at = verb + 1; at <= verb + NAMED_WITHIN && !isPause(r, at); at++)
    if (isAt(r, at, 'booking')) return true;
  return false;
}

/** How far before a day the verb may stand that booked something for it. */
const BOOKED_WITHIN = 8;
/** "Saqué cita en otro lado": nothing that this clinic has. */
const OTHER_PLACE = /^(?:lado|parte|lugar|clinica|hospital|sitio|medico|consultorio)$/;
/** "Quedé con cita para el 20", "saqué cita en otro lado para el 2": a visit one has for it, or has elsewhere. */
export function bookedFor(r: Reading, { start, day }: Piece): Role | null {
  const at = [start - 1, start].find((one) => /^(?:para|pra|pro)$/.test(wordAt(r, one)));
  if (!day || !at) return null;
  let elsewhere = false;
  for (let before = at - 1; before >= Math.max(0, at - BOOKED_WITHIN) && !isPause(r, before); before--) {
    elsewhere ||= OTHER_PLACE.test(wordAt(r, before)) && /^outr|^otr/.test(wordAt(r, before - 1));
    if (isWished(r, before + 1)) return null;
    if (isOwnVisit(r, before) && (elsewhere || before === at - 1)) return elsewhere ? 'told' : 'visit';
    if (elsewhere && BOOKED.test(wordAt(r, before))) return 'told';
  }
  return null;
}

/** "La", "na", "el" before the noun of a visit, which is not asked for. */
function isDefinite(r: Reading, at: number): boolean {
  return /^(?:la|el|a|o|na|no|da|do|minha|mi)$/.test(wordAt(r, at)) && !isWishOf(r, at);
}

/** "Cancelar la del viernes", "es la de mañana a las 3": a visit, without its name. */
export function isPointedAt(
  r: Reading,
  article: number,
  ...acts: readonly ('cancelling' | 'move')[]
): boolean {
  if (!/^(?:la|las|a|as)$/.test(wordAt(r, article)) || r.awaiting === 'choice') return false;
  if (acts.includes('cancelling') && /^(?:es|era|eh)$/.test(wordAt(r, article - 1))) return true;
  for (let at = article - 1; at >= Math.max(0, article - 2) && !isPause(r, at); at--)
    if (isAt(r, at, ...acts)) return true;
  return false;
}

/** Whether a piece names which appointment is meant: "la cita del martes". */
export function isReference(r: Reading, piece: Piece): boolean {
  const start = piece.start;
  const isOf = endsAt(r, start, 'of') || isAt(r, start, 'of') || wordAt(r, start) === 'das';
  return isOf && !isPause(r, start - 1);
}
