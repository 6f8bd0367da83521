import type { Box } from '../page.ts';
import type { Grey } from './grey.ts';
import { INK } from './joined-ink.ts';

/** Share of each side that is drawn: of an O, a D or an 8 a corner is missing. */
const DRAWN = 0.86;

/** Whether all four sides of a square are drawn. */
export function hasFourSides(page: Grey, { x0, y0, x1, y1 }: Box): boolean {
  const deep = Math.max(2, Math.round((x1 - x0) * 0.16));
  const across = (from: number, to: number) => drawn(x0, x1, (x) => inkBetween(page, { x, from, to }));
  const down = (from: number, to: number) => drawn(y0, y1, (y) => inkBetween(page, { y, from, to }));
  const sides = [across(y0, y0 + deep), across(y1 - deep, y1), down(x0, x0 + deep), down(x1 - deep, x1)];
  return sides.every((share) => share >= DRAWN);
}

/** The share of a stretch at which there is ink. */
export function drawn(from: number, to: number, hasInk: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to; at++) if (hasInk(at)) count++;
  return count / (to - from);
}

/** Whether there is ink in a short row or column of pixels. */
export function inkBetween(
  { width, data }: Grey,
  { x, y, from, to }: { x?: number; y?: number; from: number; to: number },
): boolean {
  for (let at = from; at < to; at++) {
    if (data[(y ?? at) * width + (x ?? at)]! < INK) return true;
  }
  return false;
}

/** White on both sides of a box, as a share of its own: the letters of a word stand closer together. */
const APART = 0.25;

/** Whether nothing stands close beside a square, as the next letter of a word would. */
export function standsAlone(page: Grey, box: Box): boolean {
  return whiteBeside(page, box).every((share) => share === 1);
}

/** White beside joined ink, as a share of the box in it, that letters of a word leave between them at most. */
const BETWEEN_LETTERS = 0.5;

/** Whether joined ink has other ink close on its left and on its right, as a letter in the midst of a word has. */
export function isWithinWord(page: Grey, { x0, y0, x1, y1 }: Box, side: number): boolean {
  const gap = Math.round(side * BETWEEN_LETTERS);
  const hasInk = (from: number, to: number) =>
    drawn(y0, y1, (y) => inkBetween(page, { y, from: Math.max(0, from), to: Math.min(page.width, to) })) > 0;
  return hasInk(x0 - gap, x0 - 1) && hasInk(x1 + 1, x1 + gap);
}

/** How much of a box's height is white on its left and on its right. */
export function whiteBeside(page: Grey, { x0, y0, x1, y1 }: Box): [left: number, right: number] {
  const gap = Math.max(2, Math.round((x1 - x0) * APART));
  const white = (from: number, to: number) =>
    1 - drawn(y0, y1, (y) => inkBetween(page, { y, from: Math.max(0, from), to: Math.min(page.width, to) }));
  return [white(x0 - gap, x0), white(x1, x1 + gap)];
}
