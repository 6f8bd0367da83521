import type { DayMeaning, Piece } from './meaning.ts';
import { after, digitsAt, isAt, isPause, numberAt, type Reading, skip, take, wordAt } from './reading.ts';
import { isOfOwnVisit } from './told.ts';

/** Words that make a bare "después", at the end, speak of what was said before it. */
const WANTED: ReadonlySet<string> = new Set(
  'ser seria sea recien solo so puedo posso mejor melhor entonces entao necesito preciso quiero quero'.split(
    ' ',
  ),
);

/**
 * "Salgo a las 5, después de esa hora", "viajo el 10, tiene que ser después": the hour or day said before
 * is the bound.
 */
export function boundBySaid(
  r: Reading,
  at: number,
  previous: Piece | undefined,
  marker: 'sameHour' | 'sameDate',
): Piece | null {
  if (!previous) return null;
  const onward = marker === 'sameDate' ? fromSaid(r, at, previous) : null;
  if (onward) return onward;
  const [later, earlier] = [after(r, at, 'after'), after(r, at, 'before')];
  const start = Math.max(later, earlier);
  const end = start > 0 ? endOf(r, at, start, marker) : -1;
  if (end < 0) return null;
  // "Tengo cita el jueves, ¿no hay nada antes?" is of that visit, whose hour is not told.
  const isPointing = end > start || WANTED.has(wordAt(r, at - 1));
  if (!isPointing && isOfOwnVisit(r, previous)) return null;
  const side = later > earlier ? 'after' : 'before';
  const bound = marker === 'sameDate' ? boundOfDay(r, at, { previous, side }) : boundOfHour(previous, side);
  return bound && { start: at, end, ...bound };
}

/** What is before or after a day that was said alone. */
function boundOfDay(
  r: Reading,
  at: number,
  { previous: { day, clock }, side }: { previous: Piece; side: 'before' | 'after' },
): Pick<Piece, 'day'> | null {
  if (!day || clock || day.kind === 'any') return null;
  // "Queria na sexta, mas pode ser antes" goes on to Friday.
  const isAllowed = wordAt(r, at - 1) === 'ser' && /^(?:puede|podria|pode|poderia)$/.test(wordAt(r, at - 2));
  const edge = side === 'before' && isAllowed ? 'until' : side;
  if (day.kind !== 'bound') return { day: { kind: 'bound', edge, of: day } };
  // "Desde el 15 estoy de vacaciones, después de esa fecha."
  return { day: { ...day, edge: day.edge === 'from' && edge === 'after' ? 'from' : edge } };
}

/** What is before or after an hour; of a stretch, after its end or before its beginning. */
function boundOfHour({ clock }: Piece, side: 'before' | 'after'): Pick<Piece, 'clock'> | null {
  const isAfter = side === 'after';
  // "Trabajo hasta las 5, después de esa hora."
  const stretch = clock?.kind === 'between' ? clock[isAfter ? 'to' : 'from'] : null;
  const hour = clock?.kind === 'at' ? clock.hour : stretch;
  if (!hour) return null;
  return { clock: { kind: 'between', from: isAfter ? hour : null, to: isAfter ? null : hour } };
}

/** The same of a day that was said, where no hour of one's work was said after it. */
export function boundByDay(
  r: Reading,
  at: number,
  { dated, timed }: { dated: Piece | undefined; timed: Piece | undefined },
): Piece | null {
  const bound = dated ? boundBySaid(r, at, dated, 'sameDate') : null;
  return bound && timed && timed.start > dated!.start && isHourOfWork(r, timed) ? null : bound;
}

/** How far before an hour the verb may stand that ends or begins one's work then, in tokens. */
const WORK_WITHIN = 4;

/** "Hoy salgo a las 5, ¿hay algo después?": of that hour, and not of the day it was said with. */
function isHourOfWork(r: Reading, timed: Piece): boolean {
  for (let at = Math.max(0, timed.start - WORK_WITHIN); at < timed.start; at++)
    if (isAt(r, at, 'freed', 'ending')) return true;
  return false;
}

/** "Vuelvo el 20, desde ahí puedo", "volto dia 20, a partir daí": from the day said before on. */
function fromSaid(r: Reading, at: number, { day, clock }: Piece): Piece | null {
  const from = after(r, at, 'from');
  if (from < 0 || !day || clock || day.kind === 'any') return null;
  const end = fromThen(r, from);
  const of = day.kind === 'bound' ? day.of : day;
  return end > 0 ? { start: at, end, day: { kind: 'bound', edge: 'from', of } } : null;
}

/** The token after "ahí" or "esa fecha" at `at`; -1 where neither stands. */
function fromThen(r: Reading, at: number): number {
  const named = after(r, at, 'sameDate');
  if (named > 0) return named;
  return /^(?:ahi|dai|entonces|entao)$/.test(wordAt(r, at)) ? at + 1 : -1;
}

/** "El niño cumple el 25, la quiero para ese día": the day said before, where nothing but it is wished. */
export function sameDaySaid(r: Reading, at: number, dated: Piece | undefined): Piece | null {
  const start = skip(r, at, 'on');
  const end = dated?.day ? after(r, start, 'thatDay') : -1;
  if (!dated?.day || end < 0 || !(isPause(r, end) || isAt(r, end, 'with')) || wordAt(r, end) === ',')
    return null;
  const isFor = /^(?:para|pra)$/.test(wordAt(r, at - 1));
  // "De licencia hasta el 28, que me revisen ese día."
  const day = dated.day.kind === 'bound' ? dated.day.of : dated.day;
  return isFor || isWished(r, at) ? { start: at, end, day, anew: true } : null;
}

/** "Almuerzo de 1 a 3, el jueves en ese horario puedo": the hours said before, where they are what is wished. */
export function sameHoursSaid(
  r: Reading,
  at: number,
  { timed, previous }: { timed: Piece; previous: Piece | undefined },
): Piece | null {
  if (!timed.clock) return null;
  // "Me la pasa para el 19 a la misma hora."
  const again = previous?.day && previous.end === at ? after(r, at, 'hourAgain') : -1;
  if (again > 0) return { start: at, end: again, clock: timed.clock };
  const end = after(r, after(r, at, 'on'), 'sameHour');
  const isWished = isAt(r, end, 'wishing', 'free') || isAt(r, end + 1, 'wishing', 'free');
  const isNamed = /^hor(?:a|ario)$/.test(wordAt(r, end - 1));
  if (!isNamed || !isWished || isAt(r, end, 'negation')) return null;
  return { start: at, end, clock: timed.clock };
}

function endOf(r: Reading, at: number, start: number, marker: 'sameHour' | 'sameDate'): number {
  const named = after(r, skip(r, start, 'of'), marker);
  if (named > 0) return named;
  return isBare(r, at, start) ? start : -1;
}

/** Whether a bare "después", "la víspera" or "a partir de ahí" at `at` speaks of what was said before it. */
export function pointsBack(r: Reading, at: number): boolean {
  if (isAt(r, at, 'from') && fromThen(r, after(r, at, 'from')) > 0) return true;
  return eveAt(r, at) !== null || isBare(r, at, Math.max(after(r, at, 'after'), after(r, at, 'before')));
}

function isBare(r: Reading, at: number, end: number): boolean {
  const isLast = wordAt(r, end) !== ',';
  return end > 0 && isPause(r, end) && (WANTED.has(wordAt(r, at - 1)) || (isLast && isWished(r, at)));
}

/** How far before a bare "antes" the wish may stand, in tokens. */
const WISH_REACH = 6;

/** "Vence el 10, necesito cita antes", "la quiero llevar antes". */
function isWished(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - WISH_REACH) && !isPause(r, before); before--) {
    // "¿No hay nada antes?"
    if (/^(?:nada|algo|alguna|algum|otra|outra)$/.test(wordAt(r, before))) return true;
    if (isAt(r, before, 'negation', 'telling') || numberAt(r, before)) return false;
    if (isAt(r, before, 'wishing')) return true;
  }
  return false;
}

/** "La del 18 no me queda, 19 o 20 sí": past noon, and after a day by its number, both are days. */
export function daysBeside(r: Reading, at: number, dated: Piece | undefined): Piece | null {
  const of = dated?.day?.kind === 'bound' ? dated.day.of : dated?.day;
  if (of?.kind !== 'calendar' || !isPause(r, at - 1)) return null;
  const first = digitsAt(r, at, 2, 2);
  const second = first === null ? null : digitsAt(r, after(r, at + 1, 'or'), 2, 2);
  if (first === null || second === null || first <= 12 || second <= first || second > 31) return null;
  const end = after(r, at + 1, 'or') + 1;
  const isLast =
    isPause(r, end) && !/^[:./]$/.test(wordAt(r, end) === '.' && isPause(r, end + 1) ? '' : wordAt(r, end));
  if (!isLast && !isAt(r, end, 'yes', 'wishing', 'closing')) return null;
  const [from, to] = [first, second].map((day): DayMeaning => ({ kind: 'calendar', date: { day } }));
  return { start: at, end, day: { kind: 'between', from: from!, to: to! } };
}

/** Beyond so many words from it, a day is counted from no other. */
const COUNTED_WITHIN = 6;

/** "El 2 no, un día después", "finados não, na véspera": a day counted from the one said before. */
export function countedFromSaid(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  const day = previous?.day;
  if (!day || day.kind === 'any' || day.kind === 'bound' || at - previous.end > COUNTED_WITHIN) return null;
  const start = skip(r, at, 'on', 'article');
  const counted = eveAt(r, start) ?? nextDayAt(r, start) ?? daysAt(r, start);
  const closes =
    counted && (isPause(r, counted.end) || isAt(r, counted.end, 'closing', 'at', 'during', 'wishing'));
  if (!closes) return null;
  const shifted: DayMeaning = { kind: 'shifted', of: day, days: counted.days };
  return { start: at, end: counted.end, day: shifted, anew: true };
}

interface Counted {
  days: number;
  /** Index of the token after it. */
  end: number;
}

function eveAt(r: Reading, at: number): Counted | null {
  return /^v[ie]speras?$/.test(wordAt(r, at)) ? { days: -1, end: at + 1 } : null;
}

/** "El día siguiente", "al otro día", "dia anterior". */
function nextDayAt(r: Reading, at: number): Counted | null {
  if (/^(?:al otro|no outro)$/.test(`${wordAt(r, at - 1)} ${wordAt(r, at)}`) && isAt(r, at + 1, 'dayWord'))
    return { days: 1, end: at + 2 };
  const day = after(r, at, 'dayWord');
  if (day !== at + 1) return null;
  const [later, earlier] = [
    Math.max(after(r, day, 'next'), after(r, day, 'after')),
    Math.max(after(r, day, 'past'), after(r, day, 'before')),
  ];
  if (later < 0 && earlier < 0) return null;
  return later > earlier ? { days: 1, end: later } : { days: -1, end: earlier };
}

/** "Dos días antes", "uma semana depois". */
function daysAt(r: Reading, at: number): Counted | null {
  const number = numberAt(r, at);
  const unit = number && take(r, number.end, 'unit');
  if (!unit || number.value > 99 || (unit.value !== 'day' && unit.value !== 'week')) return null;
  const more = /^ma(?:i)?s$/.test(wordAt(r, unit.end)) ? unit.end + 1 : -1;
  const [later, earlier] = [Math.max(after(r, unit.end, 'after'), more), after(r, unit.end, 'before')];
  if (later < 0 && earlier < 0) return null;
  const days = number.value * (unit.value === 'week' ? 7 : 1);
  return later > earlier ? { days, end: later } : { days: -days, end: earlier };
}
