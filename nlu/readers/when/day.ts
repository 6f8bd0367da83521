import { atMost } from './clock.ts';
import { isCounted } from './counted.ts';
import { dayNumber } from './day-number.ts';
import { dayList, dayRange } from './day-range.ts';
import type { DayMeaning, Edge, Piece } from './meaning.ts';
import { longest, placedDay, spanUnderWay } from './placed-day.ts';
import {
  after,
  endsAt,
  isAt,
  isPause,
  numberAt,
  type Reading,
  skip,
  type Taken,
  take,
  wordAt,
} from './reading.ts';
import { readSpan } from './span.ts';
import { readWeekday } from './weekday.ts';

/** The day or days at `at`, with what bounds them: "hasta el jueves", "del 10 al 15", "lunes a viernes". */
export function readDay(r: Reading, at: number): Piece | null {
  const found = longest([placedDay(r, at), boundedDay(r, at), dayRange(r, at), dayList(r, at)]);
  return found && { start: at, end: found.end, day: found.value };
}

const EDGES = ['from', 'after', 'until', 'before'] as const satisfies readonly Edge[];

/** "A partir del lunes", "hasta el 20", "antes de navidad", "del jueves en adelante". */
function boundedDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const onward = dayAtMost(r, at) ?? dayOnward(r, at) ?? untilThen(r, at) ?? beforeEnd(r, at);
  if (onward) return onward;
  let edge: Edge | null = null;
  let start = at;
  for (const candidate of EDGES) {
    const end = after(r, at, candidate);
    if (end > start) [edge, start] = [candidate, end];
  }
  if (!edge || isAt(r, start, 'ago')) return null;
  const of = skip(r, start, 'of', 'on');
  const day = placedDay(r, of) ?? placedDay(r, start) ?? boundNumber(r, start);
  if (!day || day.value.kind === 'any') return null;
  if (edge === 'from' && wordAt(r, at) === 'de') return null;
  // "Me duele desde el verano": the one that was.
  if (edge === 'from' && day.value.kind === 'season' && hasLasted(r, at, day.end))
    return { value: { kind: 'bound', edge, of: { ...day.value, offset: -1 } }, end: day.end };
  if (
    edge === 'from' &&
    day.value.kind === 'weekday' &&
    day.value.which === 'first' &&
    hasLasted(r, at, day.end)
  )
    return { value: { kind: 'bound', edge, of: { ...day.value, which: 'past' } }, end: day.end };
  return { value: { kind: 'bound', edge, of: day.value }, end: skip(r, day.end, 'onward') };
}

/** How far from "desde" and its day what has lasted may stand, in tokens. */
const SYMPTOM_REACH = 4;

/** "Con fiebre desde el domingo", "desde el lunes tiene fiebre": the one that was. */
function hasLasted(r: Reading, at: number, end: number): boolean {
  if (wordAt(r, at) !== 'desde') return false;
  // "Llevo esperando desde el viernes."
  if (
    [1, 2, 3, 4].some(
      (back) =>
        /^l(?:l)?evo$|..(?:[ai]|ie)ndo$/.test(wordAt(r, at - back)) && !pausesBetween(r, at - back, at),
    )
  )
    return true;
  for (let before = Math.max(0, at - SYMPTOM_REACH); before < at; before++)
    if (isAt(r, before, 'symptom')) return true;
  for (let next = end; next < end + SYMPTOM_REACH && !isPause(r, next); next++)
    if (isAt(r, next, 'symptom')) return true;
  return false;
}

function pausesBetween(r: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPause(r, at)) return true;
  return false;
}

/** "Después del 20": an article glued to the bound says that the number is a day. */
function boundNumber(r: Reading, at: number): Taken<DayMeaning> | null {
  const glued = endsAt(r, at, 'dayArticle') || isAt(r, at, 'dayArticle');
  const start = skip(r, at, 'dayArticle');
  // "Antes del primero" is said of no order of things, as "antes del primer turno" is.
  const isFirst =
    after(r, start, 'first') > 0 && /^primei?ro$/.test(wordAt(r, start)) && isPause(r, start + 1);
  const number = isFirst && r.awaiting !== 'choice' ? dayNumber(r, start) : numberAt(r, start);
  if (!glued || !number || number.value < 1 || number.value > 31 || isCounted(r, number.end)) return null;
  return { value: { kind: 'calendar', date: { day: number.value } }, end: number.end };
}

/** Where "hasta mañana", said alone or with thanks, is goodbye: the index after it; -1 elsewhere. */
export function farewellAt(r: Reading, at: number): number {
  // "A más tardar mañana" is no goodbye.
  const word = wordAt(r, at);
  if (!['hasta', 'asta', 'ate', 'ateh'].includes(word)) return -1;
  if (r.awaiting === 'date' || !isAt(r, at, 'until')) return -1;
  const start = after(r, at, 'until');
  const near = take(r, start, 'offset') ?? readWeekday(r, start);
  if (!near || !isPause(r, near.end) || (near.end < r.tokens.length - 1 && at > 0)) return -1;
  const thanked = r.tokens.some((_, index) => isAt(r, index, 'farewell'));
  return thanked || (at === 0 && isAt(r, start, 'offset')) ? near.end : -1;
}

/** "De aquí al viernes", "daqui até sexta": from today. */
function untilThen(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = after(r, at, 'hereTo');
  const day = start > 0 ? (placedDay(r, start) ?? boundNumber(r, start)) : null;
  if (!day || day.value.kind === 'any') return null;
  return { value: { kind: 'between', from: { kind: 'offset', days: 0 }, to: day.value }, end: day.end };
}

/** "El 21 a más tardar". */
function dayAtMost(r: Reading, at: number): Taken<DayMeaning> | null {
  const day = placedDay(r, at);
  const end = day && day.value.kind !== 'any' ? atMost(r, day.end) : -1;
  return day && end > 0 ? { value: { kind: 'bound', edge: 'until', of: day.value }, end } : null;
}

/** "Antes de que se acabe el mes". */
function beforeEnd(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = after(r, at, 'beforeEnd');
  const month = start > 0 ? (take(r, start, 'month') ?? take(r, start, 'monthMaybe')) : null;
  if (month) {
    const of: DayMeaning = { kind: 'month', month: month.value };
    return { value: { kind: 'bound', edge: 'until', of }, end: month.end };
  }
  const placed = start > 0 ? readSpan(r, start) : null;
  const of = placed ?? (start > 0 ? spanUnderWay(r, skip(r, start, 'article', 'this')) : null);
  return of && { value: { kind: 'bound', edge: 'until', of: of.value }, end: of.end };
}

function dayOnward(r: Reading, at: number): Taken<DayMeaning> | null {
  const of = Math.max(after(r, at, 'from'), after(r, at, 'of'), at);
  const day = placedDay(r, of) ?? (of > at ? boundNumber(r, of) : null);
  const onward = day ? after(r, day.end, 'onward') : -1;
  if (!day || onward < 0) return null;
  return { value: { kind: 'bound', edge: 'from', of: day.value }, end: onward };
}
