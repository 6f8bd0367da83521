import type { Piece } from './meaning.ts';
import { type Reading, skip, wordAt } from './reading.ts';

/**
 * The last of the days listed with that before `from`, -1 where none are: what commas list ends with an "and", as in
 * "lunes, miércoles y viernes", and without it each day stands by itself.
 */
export function endOfList(r: Reading, pieces: readonly Piece[], from: number): number {
  for (let at = from; at < pieces.length && isListedWith(r, pieces[at - 1]!, pieces[at]!); at++)
    if (wordAt(r, pieces[at - 1]!.end) !== ',') return at;
  return -1;
}

/** "El lunes y el martes", "una el 12 y otra el 3", "a las 2 y a las 5". */
function isListedWith(r: Reading, one: Piece, other: Piece): boolean {
  const isHours = !one.day && !other.day && one.clock?.kind === 'at' && other.clock?.kind === 'at';
  const isDays = one.day && other.day && one.day.kind !== 'bound' && other.day.kind !== 'bound';
  if (!isHours && !isDays) return false;
  const mark = wordAt(r, one.end) === ',' ? one.end + 1 : skip(r, one.end, 'and');
  return mark > one.end && skip(r, skip(r, mark, 'other'), 'on', 'article') >= other.start;
}
