import type { Piece } from './meaning.ts';
import { after, isPause, type Reading, skip, wordAt } from './reading.ts';

/** Words that make a bare "después", at the end, speak of what was said before it. */
const WANTED: ReadonlySet<string> = new Set(
  'ser seria sea recien solo so puedo posso mejor melhor'.split(' '),
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
  const [later, earlier] = [after(r, at, 'after'), after(r, at, 'before')];
  const start = Math.max(later, earlier);
  const end = start > 0 ? endOf(r, at, start, marker) : -1;
  if (end < 0) return null;
  const { day, clock } = previous;
  if (marker === 'sameDate') {
    if (!day || clock || day.kind === 'any' || day.kind === 'bound') return null;
    const edge = later > earlier ? 'after' : 'before';
    return { start: at, end, day: { kind: 'bound', edge, of: day } };
  }
  if (clock?.kind !== 'at') return null;
  const { hour } = clock;
  const bound = later > earlier ? { from: hour, to: null } : { from: null, to: hour };
  return { start: at, end, clock: { kind: 'between', ...bound } };
}

function endOf(r: Reading, at: number, start: number, marker: 'sameHour' | 'sameDate'): number {
  const named = after(r, skip(r, start, 'of'), marker);
  if (named > 0) return named;
  return isBare(r, at, start) ? start : -1;
}

/** Whether a bare "después" at `at` speaks of what was said before it. */
export function pointsBack(r: Reading, at: number): boolean {
  return isBare(r, at, Math.max(after(r, at, 'after'), after(r, at, 'before')));
}

function isBare(r: Reading, at: number, end: number): boolean {
  return end > 0 && isPause(r, end) && WANTED.has(wordAt(r, at - 1));
}
