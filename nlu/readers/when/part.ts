import { isHalfDay } from './hour.ts';
import type { PartName } from './lexicon.ts';
import type { Phase, Piece } from './meaning.ts';
import { after, endsAt, isAt, isPause, type Reading, skip, take, wordAt } from './reading.ts';

const PHASES: Readonly<Record<Phase, Partial<Record<PartName, PartName>>>> = {
  start: { morning: 'early', afternoon: 'early-afternoon', night: 'early-night' },
  middle: { morning: 'mid-morning', afternoon: 'mid-afternoon' },
  end: { morning: 'late-morning', afternoon: 'late-afternoon', night: 'late-night' },
};

/** The part of the day at `at`: "por la tarde", "cedinho", "a media mañana", "esta noche". */
export function readPart(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  if (endsAt(r, at, 'greeting') || isAt(r, at, 'lateWord') || isAt(r, at - 1, 'lateWord')) return null;
  // "A las 8 es muy temprano" asks for no early hour.
  if (
    endsAt(r, at, 'arrived') ||
    endsAt(r, at, 'freed') ||
    endsAt(r, at, 'taken') ||
    [1, 2].some((back) => after(r, at - back, 'busy') > at)
  )
    return null;
  const part = lastNight(r, at) ?? thisPart(r, at) ?? phasedPart(r, at) ?? visitPart(r, at);
  return part ?? sharpNoon(r, barePart(r, at, previous));
}

/** "Al mediodía en punto" is no hour of lunch. */
function sharpNoon(r: Reading, piece: Piece | null): Piece | null {
  const isNoon = piece?.clock?.kind === 'part' && piece.clock.part === 'noon';
  const end = isNoon ? after(r, piece.end, 'sharp') : -1;
  if (end < 0) return piece;
  return { ...piece!, end, clock: { kind: 'at', hour: { hour: 12, minute: 0, half: 'fixed' } } };
}

/** "La última cita del viernes", "primeira consulta de amanhã": the edge of that day. */
function visitPart(r: Reading, at: number): Piece | null {
  const last = after(r, at, 'last');
  const booking = after(r, Math.max(last, after(r, at, 'first')), 'booking');
  const of = booking > 0 ? after(r, booking, 'of') : -1;
  if (of < 0 || !isAt(r, of, 'weekday', 'weekdayMaybe', 'offset')) return null;
  return { start: at, end: of, clock: { kind: 'part', part: last > 0 ? 'late-afternoon' : 'early' } };
}

function lastNight(r: Reading, at: number): Piece | null {
  const end = after(r, at, 'lastNight');
  if (end < 0) return null;
  return { start: at, end, day: { kind: 'offset', days: -1 }, clock: { kind: 'part', part: 'night' } };
}

/** "Esta tarde" is today's. */
function thisPart(r: Reading, at: number): Piece | null {
  const start = after(r, at, 'this');
  if (start < 0) return null;
  const part = take(r, start, 'partMaybe') ?? take(r, start, 'part');
  if (!part) return null;
  return {
    start: at,
    end: part.end,
    day: { kind: 'offset', days: 0 },
    clock: { kind: 'part', part: part.value },
  };
}

/** "Al final de la tarde", "a primera hora de la mañana", "media mañana". */
function phasedPart(r: Reading, at: number): Piece | null {
  const start = skip(r, at, 'on', 'article');
  const phase = take(r, start, 'phase');
  if (!phase) return null;
  const joined = Math.max(after(r, phase.end, 'of'), after(r, phase.end, 'during'), phase.end);
  const named = skip(r, joined, 'article');
  const part = take(r, named, 'partMaybe') ?? take(r, named, 'part');
  // "A última hora mañana" is tomorrow's last.
  if (isAt(r, named, 'offset') && (named === phase.end || wordAt(r, named - 1) === 'de')) return null;
  const exact = part && PHASES[phase.value][part.value];
  return exact ? { start: at, end: part.end, clock: { kind: 'part', part: exact } } : null;
}

function barePart(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  if (isHalfDay(r, at)) return null;
  const during = Math.max(after(r, skip(r, at, 'whole'), 'during'), after(r, at, 'anyPart'));
  const start = during > 0 ? during : skip(r, at, 'on');
  const sure = take(r, start, 'part') ?? take(r, at, 'part');
  // "En noche vieja" is no night.
  if (isAt(r, start, 'holiday')) return null;
  // "Después de comer camarón" tells of a meal.
  const meal =
    sure && wordAt(r, sure.end - 1) === 'comer' && !isPause(r, sure.end) && !isAt(r, sure.end, 'closing');
  if (sure) return meal ? null : partPiece(at, sure);
  const maybe = take(r, start, 'partMaybe');
  if (!maybe) return null;
  // "À tardinha pra noite" ends where the night begins.
  if (wordAt(r, at) === 'para' && previous?.clock?.kind === 'part' && previous.end === at) return null;
  const adjacent = previous !== undefined && isAfter(r, at, previous) && previous.day !== undefined;
  const isTomorrow = take(r, start, 'offset') !== null;
  // "Cualquier mañana" is no tomorrow.
  const anyOne = after(r, at, 'anyPart') > 0;
  // "Tiene que ser de mañana."
  const isAlone = at === 0 && maybe.end === r.tokens.length && r.awaiting !== 'choice';
  const isKind =
    wordAt(r, at) === 'de' && (isAlone || /^(?:ser|sea|seria|fuera|siempre)$/.test(wordAt(r, at - 1)));
  if (during > 0 && (!isTomorrow || adjacent || anyOne || isKind || hasArticle(r, start)))
    return partPiece(at, maybe);
  if (adjacent && during < 0 && !isTomorrow) return partPiece(at, maybe);
  return isChosen(r, at, maybe.end, previous) ? partPiece(at, maybe) : null;
}

function partPiece(start: number, part: { value: PartName; end: number }): Piece {
  return { start, end: part.end, clock: { kind: 'part', part: part.value } };
}

/** Whether a piece ends at `at`, but for a comma. */
function isAfter(r: Reading, at: number, piece: Piece): boolean {
  return piece.end === at || (piece.end === at - 1 && wordAt(r, piece.end) === ',');
}

/** "La mañana" is the morning, "de mañana" may be tomorrow's. */
function hasArticle(r: Reading, at: number): boolean {
  return endsAt(r, at, 'article');
}

/** A part said bare, as an answer ("tarde") or against another ("mañana o tarde"). */
function isChosen(r: Reading, at: number, end: number, previous: Piece | undefined): boolean {
  const other = Math.max(after(r, end, 'or'), after(r, end, 'and'));
  const against = other > 0 ? take(r, skip(r, other, 'during'), 'partMaybe') : null;
  if (against && !take(r, skip(r, other, 'during'), 'offset')) return true;
  if (take(r, at, 'offset')) return false;
  const joined = endsAt(r, at, 'or') || endsAt(r, at, 'and');
  if (joined && previous?.clock?.kind === 'part') return true;
  const awaited = r.awaiting === 'time' || r.awaiting === 'date';
  return awaited && (at === 0 || r.tokens.length <= 3);
}
