import type { Box } from '../page.ts';
import type { Grey } from './grey.ts';

/** Ink that is joined, and how many pixels of it there are. */
interface Ink extends Box {
  pixels: number;
}

/** A box to be ticked, drawn on a page. */
export interface TickBox extends Box {
  ticked: boolean;
  /** With a tick that goes beyond the box, both of them. */
  whole: Box | null;
}

/** Brightness below which a pixel is ink. */
const INK = 150;

/** A box's side as a share of the page's long side: 2.5 to 8 mm on A4. */
const SMALLEST = 0.0085;
const LARGEST = 0.027;

/** The same of the smallest that is looked for under a tick: letters of running text are smaller. */
const SMALLEST_TICKED = 0.0115;

/** Share of a box's middle that is ink where it is ticked: dust and a crossing rule have less. */
const TICKED = 0.07;

/** Finds the boxes of a check-list: small squares whose four sides are drawn, whatever stands in them. */
export function findBoxes(page: Grey): TickBox[] {
  const { width, height, data } = page;
  const longest = Math.max(width, height);
  const seen = new Uint8Array(data.length);
  const sizes = { least: longest * SMALLEST, most: longest * LARGEST };
  const inks: Ink[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || data[start]! >= INK) continue;
    const ink = boundsOf(page, seen, start);
    if (mayBeBox(ink, sizes)) inks.push(ink);
  }
  const plain = inks.filter((ink) => isPlainBox(page, ink, sizes));
  const leastTicked = Math.min(longest * SMALLEST_TICKED, sideOfMost(plain) * (1 - ALIKE));
  const ticked = inks.flatMap((ink) => {
    const box = plain.includes(ink) ? null : boxUnderTick(page, ink, { ...sizes, leastTicked });
    return box ? [{ ...box, whole: ink }] : [];
  });
  const boxes = [...plain.map((ink) => ({ ...ink, whole: null })), ...ticked].map(
    (box): TickBox => ({ ...box, ticked: innerInk(page, box, MIDDLE) > TICKED }),
  );
  const found = boxes.filter((box) => box.whole === null || hasFellows(box, boxes));
  return found.toSorted((one, other) => one.y0 - other.y0);
}

/** How many boxes of a list must be seen without a tick for their size to say how small one under a tick may be. */
const FEWEST_PLAIN = 3;

/** The side of most of some boxes; endless where there are too few to tell. */
function sideOfMost(boxes: readonly Box[]): number {
  const sides = boxes.map(({ y0, y1 }) => y1 - y0).toSorted((one, other) => one - other);
  return sides.length < FEWEST_PLAIN ? Number.POSITIVE_INFINITY : sides[Math.floor(sides.length / 2)]!;
}

/** How alike the sides of boxes of one list are, and how many more of them must stand in a row or column with one. */
const ALIKE = 0.15;
const FELLOWS = 2;

/** A box under a tick that goes beyond it, among others as large: letters make squares too, here and there. */
function hasFellows(box: TickBox, boxes: readonly TickBox[]): boolean {
  const side = box.y1 - box.y0;
  const alike = boxes.filter((other) => other !== box && Math.abs(other.y1 - other.y0 - side) < side * ALIKE);
  const isInLine = (one: number, other: number) => Math.abs(one - other) < side / 3;
  const inLine = alike.filter(({ x0, y0 }) => isInLine(x0, box.x0) || isInLine(y0, box.y0));
  return alike.some(({ whole }) => whole === null) || inLine.length >= FELLOWS;
}

interface Sizes {
  least: number;
  /** Of one whose tick goes beyond it. */
  leastTicked: number;
  most: number;
}

/** Whether joined ink is as large as a box, or as one with a tick that goes beyond it, and no blot. */
function mayBeBox({ x0, y0, x1, y1, pixels }: Ink, { least, most }: Pick<Sizes, 'least' | 'most'>): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  return (
    Math.min(wide, high) >= least && Math.max(wide, high) <= most * BEYOND && pixels < wide * high * SOLID
  );
}

/** Whether joined ink is a box alone, with nothing that goes beyond its sides. */
function isPlainBox(page: Grey, ink: Ink, { most }: Pick<Sizes, 'most'>): boolean {
  const [wide, high] = [ink.x1 - ink.x0, ink.y1 - ink.y0];
  const isSquare = Math.max(wide, high) <= most && Math.abs(wide - high) <= Math.max(wide, high) * 0.25;
  return isSquare && hasFourSides(page, ink) && standsAlone(page, ink);
}

/** How many times larger than its box a tick may be. */
const BEYOND = 1.8;

/** The square whose upper and lower sides are the first long runs of ink, one below the other, that have sides too. */
function boxUnderTick(page: Grey, whole: Ink, { leastTicked: least, most }: Sizes): Box | null {
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

/** The page with its boxes white, so that nobody reads letters in them. */
export function wipeBoxes({ width, height, data }: Grey, boxes: readonly TickBox[]): Grey {
  const wiped = data.slice();
  for (const { x0, y0, x1, y1 } of boxes.map((box) => box.whole ?? box)) {
    for (let y = Math.max(0, y0 - 2); y < Math.min(height, y1 + 2); y++) {
      wiped.fill(255, y * width + Math.max(0, x0 - 2), y * width + Math.min(width, x1 + 2));
    }
  }
  return { width, height, data: wiped };
}

/** The bounds of the ink joined to a pixel, diagonals too. */
function boundsOf({ width, height, data }: Grey, seen: Uint8Array, start: number): Ink {
  const pixels = [start];
  seen[start] = 1;
  const box = { x0: width, y0: height, x1: 0, y1: 0, pixels: 0 };
  for (let at = pixels.pop(); at !== undefined; at = pixels.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    box.pixels++;
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
  return sides.every((share) => share >= DRAWN);
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

/** Share of a box's side that is left out around its middle. */
const MIDDLE = 0.25;

/** Share of joined ink beyond which it is a square bullet, or what fills a box: the thickest cross leaves a fifth free. */
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
