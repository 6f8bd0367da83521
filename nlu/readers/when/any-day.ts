import type { DayMeaning } from './meaning.ts';
import { after, isAt, isPause, type Reading, skip, type Taken, take, wordAt } from './reading.ts';
import { readSpan } from './span.ts';

/** "Cualquier día", "otro día que no sea el jueves", "cuando haya". */
export function anyDay(r: Reading, at: number): Taken<DayMeaning> | null {
  // "Otro día que no sea el jueves."
  const other = after(r, skip(r, at, 'article'), 'other');
  const day = other > 0 ? after(r, other, 'dayWord') : -1;
  if (day > 0 && take(r, day, 'negation')?.value === 'except') return { value: { kind: 'any' }, end: day };
  const end = after(r, at, 'anyDay');
  if (end < 0) return null;
  // "Avíseme cuando haya" sets no time.
  const whenever = ['cuando', 'quando'].includes(wordAt(r, at));
  const isLed = isPause(r, at - 1) || (isAt(r, at - 1, 'on') && isPause(r, at - 2));
  if (whenever && !(isLed && (isPause(r, end) || isAt(r, end, 'closing')))) return null;
  const of = after(r, end, 'of');
  const outer = of > 0 ? readSpan(r, of) : null;
  return outer ?? { value: { kind: 'any' }, end };
}
