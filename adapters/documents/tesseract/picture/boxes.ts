import type { Box } from '../page.ts';
import { hasFourSides, isWithinWord, standsAlone } from './box-sides.ts';
import { boxUnderTick, type Sizes } from './box-under-tick.ts';
import type { Grey } from './grey.ts';
import { boundsOf, INK, type Ink } from './joined-ink.ts';

/** A box to be ticked, drawn on a page. */
export interface TickBox extends Box {
  ticked: boolean;
  /** With a tick that goes beyond the box, both of them. */
  whole: Box | null;
}

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
    return box && !isWithinWord(page, ink, box.y1 - box.y0) ? [{ ...box, whole: ink }] : [];
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

/** How alike the sides of boxes of one list are, and how many more of them must stand in a column with one. */
const ALIKE = 0.15;
const FELLOWS = 2;

/** A box under a tick that goes beyond it, among others as large: letters make squares too, many in a row of writing. */
function hasFellows(box: TickBox, boxes: readonly TickBox[]): boolean {
  const side = box.y1 - box.y0;
  const alike = boxes.filter((other) => other !== box && Math.abs(other.y1 - other.y0 - side) < side * ALIKE);
  const inColumn = alike.filter(({ x0 }) => Math.abs(x0 - box.x0) < side / 3);
  return alike.some(({ whole }) => whole === null) || inColumn.length >= FELLOWS;
}

/** How many times larger than its box a tick may be. */
const BEYOND = 1.8;

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

/** Share of a box's side that is left out around its middle. */
const MIDDLE = 0.25;

/** Share of joined ink beyond which it is a square bullet, or what fills a box: the thickest cross leaves a fifth free. */
const SOLID = 0.88;

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
