import type { Box } from '../page.ts';
import type { Grey } from './grey.ts';

/** A box to be ticked, drawn on a page. */
export interface TickBox extends Box {
  ticked: boolean;
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
    const around = boundsOf(page, seen, start);
    const [wide, high] = [around.x1 - around.x0, around.y1 - around.y0];
    const isSmall = Math.min(wide, high) >= longest * SMALLEST && Math.max(wide, high) <= longest * LARGEST;
    if (!isSmall || Math.abs(wide - high) > Math.max(wide, high) * 0.25) continue;
    if (!hasFourSides(page, around) || !standsAlone(page, around)) continue;
    boxes.push({ ...around, ticked: innerInk(page, around, MIDDLE) > TICKED });
  }
  return boxes;
}

/** The page with its boxes white, so that nobody reads letters in them. */
export function wipeBoxes({ width, height, data }: Grey, boxes: readonly Box[]): Grey {
  const wiped = data.slice();
  for (const { x0, y0, x1, y1 } of boxes) {
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

function standsAlone(page: Grey, { x0, y0, x1, y1 }: Box): boolean {
  const gap = Math.max(2, Math.round((x1 - x0) * APART));
  const isWhite = (from: number, to: number) => {
    for (let x = Math.max(0, from); x < Math.min(page.width, to); x++) {
      if (inkBetween(page, { x, from: y0, to: y1 })) return false;
    }
    return true;
  };
  return isWhite(x0 - gap, x0) && isWhite(x1, x1 + gap);
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
