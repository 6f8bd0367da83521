import type { When } from '../../types.ts';
import type { DayMeaning, Piece } from './meaning.ts';
import { isAt, type Reading, wordAt } from './reading.ts';
import { settle } from './settle.ts';
import type { Wish } from './wishes.ts';

/** So many weeks ahead a day of every week is looked for. */
const WEEKS = 4;
const WEEK = 7;

const EVERY = /^(?:los|las|os|as|nos|nas|aos|cada|tod[oa]s?|cualquiera?|qualquer|algun|algum|alguma)$/;

/** Each day to come that "los lunes y jueves", "qualquer terça à tarde" mean; null where it is no wish for every week. */
export function weeklyOf(r: Reading, wish: Wish, refused: readonly Piece[]): When[] | null {
  const { days, ofVisit, until, moment } = wish;
  const isFirst = (day: DayMeaning) => day.kind === 'weekday' && day.which === 'first';
  if (ofVisit || until || moment || days.length === 0 || !days.every(isFirst) || !isEach(r, wish))
    return null;
  const all = days.flatMap((day) =>
    Array.from({ length: WEEKS }, (_, week): DayMeaning => ({ kind: 'shifted', of: day, days: week * WEEK })),
  );
  const each = all.flatMap((day) => settle(r, { ...wish, days: [day] }, refused).slice(0, 1));
  return each.toSorted((one, other) => (one.from! < other.from! ? -1 : 1));
}

/** Whether the days are told as those of every week. */
function isEach(r: Reading, { start, end }: Wish): boolean {
  for (let at = Math.max(0, start - 2); at < end; at++)
    if (EVERY.test(wordAt(r, at)) && isAt(r, at + 1, 'weekday', 'weekdayMaybe')) return true;
  return false;
}
