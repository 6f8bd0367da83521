import { cueOf } from './cue.ts';
import { daysOf } from './days-of.ts';
import type { DayMeaning, Piece } from './meaning.ts';
import { isReference } from './own-visit.ts';
import { AGREED, DONE, isPreterite, MISSED } from './preterite.ts';
import { isPause, type Reading, wordAt, writtenAt } from './reading.ts';
import { OWNED_WITHIN } from './visit-word.ts';

/** How far after a day that may stand: "la cita que tenía el martes la perdí". */
const MISSED_WITHIN = 3;

/** "El domingo me caí", "colhi sangue na segunda", "perdí la cita del martes": a weekday that was, and no day to come. */
export function isOver(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  if (isSince(r, piece, all) || isOfLastYear(r, piece, all)) return true;
  // "Hoy traté de llamar."
  const isToday = piece.day?.kind === 'offset' && piece.day.days === 0 && all.length > 1;
  if ((!isNear(piece.day) && !isToday) || isForDay(r, piece)) return false;
  for (let at = piece.end; at <= piece.end + MISSED_WITHIN && !isPause(r, at); at++)
    if (MISSED.test(wordAt(r, at))) return true;
  if (isNotGoneTo(r, piece.end)) return true;
  const { role, at } = cueOf(r, piece, all);
  const word = wordAt(r, at);
  // "Volveré el martes", "voltarei na terça" end as what was done does.
  if (/[aei]r(?:é|ei)$/.test(at < 0 ? '' : writtenAt(r, at))) return false;
  if (role === 'visit') return missedBefore(r, at) || isActOnVisit(r, at);
  return role === 'told' && (DONE.test(word) || isPreterite(r, at)) && !AGREED.test(word);
}

/** How far after a day it may stand that one did not go, in tokens. */
const GONE_WITHIN = 4;

/** "Tenía cita el lunes y no pude ir", "tinha consulta segunda e não consegui ir". */
function isNotGoneTo(r: Reading, end: number): boolean {
  for (let at = end; at < end + GONE_WITHIN; at++)
    if (/^(?:no|nao)$/.test(wordAt(r, at)))
      return /^(?:pude|pudo|pudimos|fui|fue|fuimos|alcance|llegue|asisti|consegui|conseguimos|fomos|foi|cheguei|compareci|deu)$/.test(
        wordAt(r, at + 1),
      );
  return false;
}

/** Whether the day of a piece was before today, or what it tells goes on since then: "ayer", "desde el lunes pasado". */
export function isGone(r: Reading, { day }: Piece): boolean {
  const days = day ? daysOf(r, day) : null;
  if (days === null) return false;
  if (days.edge === 'from' && days.from !== null && days.from < r.ref.day) return true;
  return (days.to ?? Infinity) <= r.ref.day;
}

/** "Me llamaron para el viernes": that day is to come. */
function isForDay(r: Reading, { start }: Piece): boolean {
  return [start, start - 1, start - 2].some((at) => /^(?:para|pra|pro|pal)$/.test(wordAt(r, at)));
}

/** "Con tos desde el domingo", "até hoje não mexo o braço": since when or up to now it is so, beside another time. */
function isSince(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  const { day, start, clock } = piece;
  if (day?.kind !== 'bound' || clock || all.length < 2) return false;
  const isNow = day.edge === 'until' && day.of.kind === 'offset' && day.of.days === 0;
  const isFrom = day.edge === 'from' && isNear(day.of) && wordAt(r, start) === 'desde';
  const role = isNow || isFrom ? cueOf(r, piece, all).role : 'wanted';
  return isNow ? role !== 'wanted' : role === 'told';
}

/** So many days ahead, "el examen de enero" is that of the January that was. */
const MOST_AHEAD = 240;

function isOfLastYear(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  const day = namedDay(piece.day);
  const isMonthly = day?.kind === 'month' || (day?.kind === 'calendar' && day.date.month !== undefined);
  if (!isMonthly || !isNear(day) || (all.length < 2 && !isReference(r, piece))) return false;
  const from = daysOf(r, day)?.from;
  if (from == null || from - r.ref.day <= MOST_AHEAD) return false;
  // "Desde febrero" is since that of this year.
  if (all.length > 1 && wordAt(r, piece.start) === 'desde') return true;
  const { role } = cueOf(r, piece, all);
  return role === 'visit' || (role === 'told' && all.length > 1);
}

/** The day that was named to say another: that of "desde febrero", of "el día anterior". */
function namedDay(day: DayMeaning | undefined): DayMeaning | undefined {
  return day?.kind === 'bound' || day?.kind === 'shifted' ? day.of : day;
}

/** "Tuve", "teve": what was had is over, and "tenía" may be yet to come. */
const HAD_ONCE = /^(?:tuv[eo]|tuvimos|tuvieron|tive|teve|tivemos|tiveram)$/;

/** "Pagué la consulta el lunes": when it was paid; "saqué la cita para el lunes" is on it. */
function isActOnVisit(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2) && !isPause(r, before); before--)
    if (isPreterite(r, before)) return /^(?:pag|confirm|cancel|autoriz)/.test(wordAt(r, before));
  return false;
}

/** A day or a month that is told without saying of which week or year. */
export function isNear(day: DayMeaning | undefined): boolean {
  if (day?.kind === 'weekday') return day.which === 'first';
  if (day?.kind === 'calendar') return day.date.year === undefined;
  return day?.kind === 'month' && day.offset === undefined && day.year === undefined;
}

/** Whether a visit told at `at` is one that was missed, or was had: "mi esposa tuvo cita el 4". */
function missedBefore(r: Reading, at: number): boolean {
  for (let before = at; before >= Math.max(0, at - OWNED_WITHIN) && !isPause(r, before); before--)
    if (MISSED.test(wordAt(r, before)) || HAD_ONCE.test(wordAt(r, before))) return true;
  return false;
}
