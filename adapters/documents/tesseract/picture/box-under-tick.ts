import type { Box } from '../page.ts';
import { drawn, hasFourSides, inkBetween, whiteBeside } from './box-sides.ts';
import type { Grey } from './grey.ts';
import { INK, type Ink } from './joined-ink.ts';

/** Pixels that a box's sides may be long. */
export interface Sizes {
  least: number;
  /** Of one whose tick goes beyond it. */
  leastTicked: number;
  most: number;
}

/** The square whose upper and lower sides are the first long runs of ink, one below the other, that have sides too. */
export function boxUnderTick(page: Grey, whole: Ink, { leastTicked: least, most }: Sizes): Box | null {
  const runs: { y: number; x0: number; x1: number }[] = [];
  for (let y = whole.y0; y < whole.y1; y++) {
    const run = longestRun(page, whole, y);
    if (run.x1 - run.x0 >= least && run.x1 - run.x0 <= most * 1.2) runs.push({ y, ...run });
  }
  for (const top of runs) {
    const side = top.x1 - top.x0;
    for (const bottom of runs.toReversed()) {
      const high = bottom.y + 1 - top.y;
      if (high < least || high < side * 0.8) break;
      if (high > most || high > side * 1.2 || Math.abs(bottom.x0 - top.x0) > side * 0.15) continue;
      const left = Math.min(top.x0, bottom.x0);
      const square = { x0: left, y0: top.y, x1: left + high, y1: bottom.y + 1 };
      const right = rightSide(page, square);
      const box = { ...square, x1: right ?? left };
      if (
        right !== null &&
        isDrawnThin(page, box) &&
        hasFourSides(page, box) &&
        isCrossedOnOneSide(page, box)
      )
        return box;
    }
  }
  return null;
}

/** Share of a box's height for which its right side is drawn; the bowl of a D is straight for two thirds of it. */
const STRAIGHT = 0.9;

/** Where the right side of a square ends; null where none is drawn from top to bottom. */
function rightSide(page: Grey, { x0, y0, x1, y1 }: Box): number | null {
  const around = (x1 - x0) * 0.2;
  for (let x = Math.min(page.width - 2, Math.round(x1 + around)); x > x1 - around; x--) {
    if (drawn(y0, y1, (y) => inkBetween(page, { y, from: x - 1, to: x + 2 })) >= STRAIGHT) return x + 1;
  }
  return null;
}

/** Share of a box's side that its left side is thick at most: the strokes of bold letters are thicker. */
const THIN = 0.18;

function isDrawnThin({ width, data }: Grey, { x0, y0, x1, y1 }: Box): boolean {
  const quarter = Math.round((y1 - y0) / 4);
  const thick = Array.from({ length: Math.max(1, y1 - y0 - 2 * quarter) }, (_, at) => {
    const row = (y0 + quarter + at) * width;
    let x = x0;
    while (x < x1 && data[row + x]! >= INK) x++;
    const from = x;
    while (x < x1 && data[row + x]! < INK) x++;
    return x - from;
  }).toSorted((one, other) => one - other);
  return thick[Math.floor(thick.length / 2)]! <= (x1 - x0) * THIN;
}

/** A tick leaves a box on one side, and by a part of its height; letters stand close on both. */
function isCrossedOnOneSide(page: Grey, box: Box): boolean {
  const [less, more] = whiteBeside(page, box).toSorted((one, other) => one - other);
  return less! > 0.15 && more! > 0.85;
}

function longestRun({ width, data }: Grey, { x0, x1 }: Box, y: number): { x0: number; x1: number } {
  let best = { x0, x1: x0 };
  let from = x0;
  for (let x = x0; x <= x1; x++) {
    if (x < x1 && data[y * width + x]! < INK) continue;
    if (x - from > best.x1 - best.x0) best = { x0: from, x1: x };
    from = x + 1;
  }
  return best;
}
