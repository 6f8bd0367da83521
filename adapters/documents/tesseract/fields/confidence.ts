import type { Place } from '../../documents.ts';
import type { Word } from '../page.ts';
import type { Sheet } from './layout.ts';

/** How often what stands in such a place is the value meant, on forms of six countries. */
export const TRUST = {
  beside: 0.985,
  right: 0.97,
  below: 0.96,
  above: 0.94,
  pattern: 0.95,
  position: 0.93,
} as const;

export type Source = keyof typeof TRUST;

/** How sure a value is: its place, its words as they were read, and its check digit where it has one. */
export function confidenceOf(words: readonly Word[], source: Source, valid: boolean | null = null): number {
  // The lines of a table and the marks between values are no part of them.
  const said = words.filter(({ text }) => /[\p{L}\p{N}☐☒]/u.test(text));
  const read = (said.length > 0 ? said : words).reduce((product, { confidence }) => product * confidence, 1);
  if (valid === true) return round(Math.max(read * TRUST[source], 0.97));
  if (valid === false) return round(Math.min(0.45, read * TRUST[source]));
  return round(read * TRUST[source]);
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Where words of a page stand, on that page as it was sent. */
export function placeOf(words: readonly Word[], number: number, { pages }: Sheet): Place | null {
  const page = pages[number - 1];
  if (!page || words.length === 0) return null;
  const { asSent = ({ x, y }) => ({ x: x / page.width, y: y / page.height }) } = page;
  const corners = words.flatMap(({ x0, y0, x1, y1 }) =>
    [
      { x: x0, y: y0 },
      { x: x1, y: y0 },
      { x: x1, y: y1 },
      { x: x0, y: y1 },
    ].map(asSent),
  );
  const across = spanOf(corners.map(({ x }) => x));
  const down = spanOf(corners.map(({ y }) => y));
  return { page: number, x: across.from, y: down.from, width: across.length, height: down.length };
}

/** What numbers span within 0 and 1: paper beyond the edge of a photo is not on it. */
function spanOf(values: readonly number[]): { from: number; length: number } {
  const within = (value: number) => Math.min(Math.max(value, 0), 1);
  const from = within(Math.min(...values));
  return { from, length: within(Math.max(...values)) - from };
}
