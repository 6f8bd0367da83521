import { DAY_MINUTES, parseCivil } from '../../civil.ts';
import type { When } from '../../types.ts';
import type { DayMeaning, Piece } from './meaning.ts';
import { isAt, type Reading, wordAt } from './reading.ts';
import { settle } from './settle.ts';
import type { Wish } from './wishes.ts';

/** So many weeks ahead a day of every week is looked for. */
const WEEKS = 4;
const WEEK = 7;

const EVERY = /^(?:los|las|os|as|nos|nas|aos|cada|tod[oa]s?|cualquiera?|qualquer|algun|algum|alguma)$/;

/**
 * Each day that a wish means, the first first, where its one stretch holds more than those: each to come of "los lunes y
 * jueves", "qualquer terça à tarde"; the two of "martes o jueves". Null where the stretch says it all.
 */
export function eachDayOf(r: Reading, wish: Wish, refused: readonly Piece[]): When[] | null {
  const { days, ofVisit, until, moment } = wish;
  if (ofVisit || until || moment || days.length === 0) return null;
  const isFirst = (day: DayMeaning) => day.kind === 'weekday' && day.which === 'first';
  const isEvery = days.every(isFirst) && isEach(r, wish);
  const meant = days.flatMap((day) =>
    isEvery ? inWeeksToCome(day) : day.kind === 'listed' ? day.days : [day],
  );
  if (meant.length === 1) return null;
  const each = meant.flatMap((day) => settle(r, { ...wish, days: [day] }, refused).slice(0, 1));
  const inOrder = each.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  return isEvery || areApart(inOrder) ? inOrder : null;
}

function inWeeksToCome(day: DayMeaning): DayMeaning[] {
  return Array.from({ length: WEEKS }, (_, week) => ({ kind: 'shifted', of: day, days: week * WEEK }));
}

/** Whether each is of one day, and some day that is none of them lies between. */
function areApart(each: readonly When[]): boolean {
  const days = each.map(dayOf);
  return (
    days.every((day, at) => day !== null && (at === 0 || day > days[at - 1]!)) &&
    days.at(-1)! - days[0]! >= days.length
  );
}

/** The one day that a time is of; null where it is of more. */
function dayOf({ from, to }: When): number | null {
  const [first, end] = [from && parseCivil(from), to && parseCivil(to)];
  if (!first || !end) return null;
  const isOne = (end.day - first.day) * DAY_MINUTES + end.minute - first.minute <= DAY_MINUTES;
  return isOne ? first.day : null;
}

/** Whether the days are told as those of every week. */
function isEach(r: Reading, { start, end }: Wish): boolean {
  for (let at = Math.max(0, start - 2); at < end; at++)
    if (EVERY.test(wordAt(r, at)) && isAt(r, at + 1, 'weekday', 'weekdayMaybe')) return true;
  return false;
}
