import { formatCivil } from '../../civil.ts';
import type { EntityOf, When } from '../../types.ts';
import { daysOf } from './days-of.ts';
import { isEvery } from './every.ts';
import type { Piece } from './meaning.ts';
import type { Reading } from './reading.ts';

/** A weekday that never will do is left out for so many weeks. */
const WEEKS = 8;
const WEEK = 7;
/** Days at most that are refused as a whole: who refuses more says what they want. */
const MOST_DAYS = 31;

/** The days to come that a refused piece names; null where it names none, or only hours of them. */
export function toUnwanted(r: Reading, piece: Piece): EntityOf<'unwanted'> | null {
  const { day, clock, start, end } = piece;
  if (!day || clock) return null;
  const days = daysOf(r, day);
  if (days?.from == null || days.to === null || days.to <= r.ref.day) return null;
  if (days.to - days.from > MOST_DAYS) return null;
  const weeks = day.kind === 'weekday' && isEvery(r, piece) ? WEEKS : 1;
  const { from, to } = { from: days.from, to: days.to };
  const span = (week: number): When => {
    const later = week * WEEK;
    return { type: 'date', from: formatCivil(from + later), to: formatCivil(to + later) };
  };
  const [first, last] = [r.tokens[start]!.start, r.tokens[end - 1]!.end];
  return {
    type: 'unwanted',
    text: r.original.slice(first, last),
    start: first,
    end: last,
    days: Array.from({ length: weeks }, (_, week) => span(week)),
  };
}
