import type { Picture, Point } from '../page.ts';
import { type Grey, otsu } from './grey.ts';
import { joinedParts } from './joined-parts.ts';
import { paperMap } from './paper-map.ts';
import { areaOf, hullOf, type Quad, quadOf } from './quad.ts';
import { edgesOf } from './sheet-edges.ts';

/** Pixels of the long side of the copy on which the page is looked for. */
const LOOKED_AT = 420;

/** Share of the picture that a page must fill; smaller ones are a label, a screen, a card. */
const LEAST_SHARE = 0.18;

/** Share of the four corners' area that the page must fill: folds and thumbs take little of it. */
const LEAST_FILLED = 0.9;

/** How far the sheet must stand out from what it lies on. */
const LEAST_CONTRAST = 14;

/** Share of four sides that must show an edge. */
const LEAST_EDGES = 0.7;

/** Share of a picture's side by which a corner may lie beyond it. */
const MOST_BEYOND = 0.15;

/** The corners of the sheet that lies on something darker or more colourful; null where there is none. */
export function findPage(picture: Picture): Quad | null {
  const paper = paperMap(picture, LOOKED_AT);
  const threshold = otsu(paper.data);
  if (contrastAt(paper.data, threshold) < LEAST_CONTRAST) return null;
  const found = [
    threshold,
    threshold * 0.85,
    threshold + (255 - threshold) * 0.18,
    threshold + (255 - threshold) * 0.4,
    threshold * 0.7,
  ].flatMap((level) => sheetAt(paper, level) ?? []);
  const sheet = wholeSheet(found);
  if (!sheet) return null;
  const scale = picture.width / paper.width;
  return sheet.quad.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as unknown as Quad;
}

/** How much larger a sheet must be than another found in the same place, and how much less sure its edges may be. */
const LARGER = 1.15;
const HARDLY_LESS = 0.03;

/**
 * The one with the surest edges. Where a shadow falls over a sheet, what it leaves lit has edges as sure: a larger one
 * that has them too is the sheet.
 */
function wholeSheet(found: readonly FoundSheet[]): FoundSheet | null {
  const [best] = found.toSorted((one, other) => other.edges - one.edges);
  if (!best) return null;
  const larger = found.filter(
    ({ quad, edges }) => edges >= best.edges - HARDLY_LESS && areaOf(quad) > areaOf(best.quad) * LARGER,
  );
  return larger.toSorted((one, other) => areaOf(other.quad) - areaOf(one.quad))[0] ?? best;
}

interface FoundSheet {
  quad: Quad;
  /** As `edgesOf` measures them. */
  edges: number;
}

/** The sheet, if what is brighter than a level is one. */
function sheetAt(paper: Grey, level: number): FoundSheet | null {
  const { width, height, data } = paper;
  const parts = joinedParts({ width, height, data: data.map((value) => (value > level ? 1 : 0)) });
  const part = largestOf(parts);
  if (part.length < width * height * LEAST_SHARE) return null;
  const quad = quadOf(hullOf(outlineOf(part, paper)));
  if (!quad) return null;
  const within = (value: number, side: number) => Math.min(side, Math.max(0, value));
  const inside = quad.map(({ x, y }) => ({ x: within(x, width), y: within(y, height) })) as unknown as Quad;
  const isBeyond = (value: number, side: number) =>
    value < -side * MOST_BEYOND || value > side * (1 + MOST_BEYOND);
  if (quad.some(({ x, y }) => isBeyond(x, width) || isBeyond(y, height))) return null;
  if (part.length / areaOf(inside) < LEAST_FILLED || !isPageLike(quad)) return null;
  const edges = edgesOf(quad, paper);
  return edges >= LEAST_EDGES ? { quad, edges } : null;
}

function largestOf(parts: readonly Int32Array[]): Int32Array {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), new Int32Array());
}

/** The ends of the rows of a part. */
function outlineOf(pixels: Int32Array, { width, height }: Grey): Point[] {
  const left = new Int32Array(height).fill(width);
  const right = new Int32Array(height).fill(-1);
  for (const at of pixels) {
    const y = Math.floor(at / width);
    left[y] = Math.min(left[y]!, at % width);
    right[y] = Math.max(right[y]!, (at % width) + 1);
  }
  return Array.from(left.keys())
    .filter((y) => right[y]! >= 0)
    .flatMap((y) => [
      { x: left[y]!, y },
      { x: right[y]!, y },
      { x: left[y]!, y: y + 1 },
      { x: right[y]!, y: y + 1 },
    ]);
}

/** How far the means of both sides of a threshold lie apart. */
function contrastAt(data: Uint8Array, threshold: number): number {
  let [below, above, sumBelow, sumAbove] = [0, 0, 0, 0];
  for (const value of data) {
    if (value > threshold) [above, sumAbove] = [above + 1, sumAbove + value];
    else [below, sumBelow] = [below + 1, sumBelow + value];
  }
  return below === 0 || above === 0 ? 0 : sumAbove / above - sumBelow / below;
}

/** No side of a sheet, however it is held, looks four times as long as the one across from it. */
function isPageLike(quad: Quad): boolean {
  const sides = quad.map((corner, at) => {
    const next = quad[(at + 1) % 4]!;
    return Math.hypot(next.x - corner.x, next.y - corner.y);
  });
  const alike = (one: number, other: number) => Math.min(one, other) / Math.max(one, other) > 0.5;
  return alike(sides[0]!, sides[2]!) && alike(sides[1]!, sides[3]!) && Math.min(...sides) > 30;
}
