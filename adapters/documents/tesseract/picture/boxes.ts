import type { Box } from '../page.ts';
import type { Grey } from './grey.ts';

/** A box to be ticked, drawn on a page. */
export interface TickBox extends Box {
  ticked: boolean;
  /** The box with a tick that goes beyond it. */
  whole: Box;
}

/** Brightness below which a pixel is ink. */
const INK = 150;

/** A box's side as a share of the page's long side: 2.5 to 8 mm on A4. */
const SMALLEST = 0.0085;
const LARGEST = 0.027;

/** Share of a box's middle that is ink where it is ticked: dust and a crossing rule have less. */
const TICKED = 0.07;

/** Finds the boxes of a check-list: small squares whose four sides are drawn, whatever stands in them. */
export function findBoxes(page: Grey): TickBox[] {
  const { width, height, data } = page;
  const longest = Math.max(width, height);
  const seen = new Uint8Array(data.length);
  const boxes: TickBox[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || data[start]! >= INK) continue;
    const whole = boundsOf(page, seen, start);
    const box = boxIn(page, whole, { least: longest * SMALLEST, most: longest * LARGEST });
    if (box) boxes.push({ ...box, whole, ticked: innerInk(page, box, MIDDLE) > TICKED });
  }
  return boxes;
}

interface Sizes {
  least: number;
  most: number;
}

/** A box, if joined ink is one: alone, or with a tick whose strokes go beyond its sides. */
function boxIn(page: Grey, whole: Box, sizes: Sizes): Box | null {
  const [wide, high] = [whole.x1 - whole.x0, whole.y1 - whole.y0];
  if (Math.min(wide, high) < sizes.least || Math.max(wide, high) > sizes.most * BEYOND) return null;
  const isSquare = Math.max(wide, high) <= sizes.most && Math.abs(wide - high) <= Math.max(wide, high) * 0.25;
  if (isSquare && hasFourSides(page, whole) && standsAlone(page, whole)) return whole;
  return boxUnderTick(page, whole, sizes);
}

/** How many times larger than its box a tick may be. */
const BEYOND = 1.8;

/** The square whose upper and lower sides are the first long runs of ink, one below the other, that have sides too. */
function boxUnderTick(page: Grey, whole: Box, { least, most }: Sizes): Box | null {
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
      const box = {
        x0: Math.min(top.x0, bottom.x0),
        y0: top.y,
        x1: Math.min(top.x1, bottom.x1),
        y1: bottom.y + 1,
      };
      if (hasFourSides(page, box) && isCrossedOnOneSide(page, box)) return box;
    }
  }
  return null;
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

/** The page with its boxes white, so that nobody reads letters in them. */
export function wipeBoxes({ width, height, data }: Grey, boxes: readonly TickBox[]): Grey {
  const wiped = data.slice();
  for (const { x0, y0, x1, y1 } of boxes.map(({ whole }) => whole)) {
    for (let y = Math.max(0, y0 - 2); y < Math.min(height, y1 + 2); y++) {
      wiped.fill(255, y * width + Math.max(0, x0 - 2), y * width + Math.min(width, x1 + 2));
    }
  }
  return { width, height, data: wiped };
}

/** The bounds of the ink joined to a pixel, diagonals too. */
function boundsOf({ width, height, data }: Grey, seen: Uint8Array, start: number): Box {
  const pixels = [start];
  seen[start] = 1;
  const box = { x0: width, y0: height, x1: 0, y1: 0 };
  for (let at = pixels.pop(); at !== undefined; at = pixels.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    box.x0 = Math.min(box.x0, x);
    box.x1 = Math.max(box.x1, x + 1);
    box.y0 = Math.min(box.y0, y);
    box.y1 = Math.max(box.y1, y + 1);
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down++) {
      for (let right = Math.max(0, x - 1); right <= Math.min(width - 1, x + 1); right++) {
        const other = down * width + right;
        if (seen[other] || data[other]! >= INK) continue;
        seen[other] = 1;
        pixels.push(other);
      }
    }
  }
  return box;
}

/** Share of each side that is drawn: of an O, a D or an 8 a corner is missing. */
const DRAWN = 0.86;

function hasFourSides(page: Grey, { x0, y0, x1, y1 }: Box): boolean {
  const deep = Math.max(2, Math.round((x1 - x0) * 0.16));
  const across = (from: number, to: number) => drawn(x0, x1, (x) => inkBetween(page, { x, from, to }));
  const down = (from: number, to: number) => drawn(y0, y1, (y) => inkBetween(page, { y, from, to }));
  const sides = [across(y0, y0 + deep), across(y1 - deep, y1), down(x0, x0 + deep), down(x1 - deep, x1)];
  return sides.every((share) => share >= DRAWN) && innerInk(page, { x0, y0, x1, y1 }, WITHIN) < SOLID;
}

function drawn(from: number, to: number, hasInk: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to; at++) if (hasInk(at)) count++;
  return count / (to - from);
}

function inkBetween(
  { width, data }: Grey,
  { x, y, from, to }: { x?: number; y?: number; from: number; to: number },
): boolean {
  for (let at = from; at < to; at++) {
    if (data[(y ?? at) * width + (x ?? at)]! < INK) return true;
  }
  return false;
}

/** Shares of a box's side that are left out around its middle, and around what its sides enclose. */
const MIDDLE = 0.25;
const WITHIN = 0.18;

/** Share of ink of what is enclosed beyond which it is a square bullet: the thickest cross leaves a fifth free. */
const SOLID = 0.88;

/** White on both sides of a box, as a share of its own: the letters of a word stand closer together. */
const APART = 0.25;

function standsAlone(page: Grey, box: Box): boolean {
  return whiteBeside(page, box).every((share) => share === 1);
}

/** How much of a box's height is white on its left and on its right. */
function whiteBeside(page: Grey, { x0, y0, x1, y1 }: Box): [left: number, right: number] {
  const gap = Math.max(2, Math.round((x1 - x0) * APART));
  const white = (from: number, to: number) =>
    1 - drawn(y0, y1, (y) => inkBetween(page, { y, from: Math.max(0, from), to: Math.min(page.width, to) }));
  return [white(x0 - gap, x0), white(x1, x1 + gap)];
}

/** The share of ink within a box, but for a margin, a share of its side. */
function innerInk({ width, data }: Grey, { x0, y0, x1, y1 }: Box, share: number): number {
  const margin = Math.round((x1 - x0) * share);
  let [ink, all] = [0, 0];
  for (let y = y0 + margin; y < y1 - margin; y++) {
    for (let x = x0 + margin; x < x1 - margin; x++) {
      all++;
      if (data[y * width + x]! < INK) ink++;
    }
  }
  return all === 0 ? 0 : ink / all;
}
