import type { Picture, Point } from '../page.ts';
import { otsu, shrink } from './grey.ts';
import { areaOf, hullOf, type Quad, quadOf } from './quad.ts';

/** Pixels of the long side of the copy on which the page is looked for. */
const LOOKED_AT = 420;

/** Share of the picture that a page must fill; smaller ones are a label, a screen, a card. */
const LEAST_SHARE = 0.18;

/** Share of the four corners' area that the page must fill: folds and thumbs take little of it. */
const LEAST_FILLED = 0.9;

/** The corners of the sheet that lies on something darker or more colourful; null where there is none. */
export function findPage(picture: Picture): Quad | null {
  const small = shrink(picture, LOOKED_AT);
  const paper = closeHoles(blur(paperness(small), small), small);
  const threshold = otsu(paper);
  if (contrastAt(paper, threshold) < 14) return null;
  const found = [
    threshold,
    threshold * 0.85,
    threshold + (255 - threshold) * 0.18,
    threshold + (255 - threshold) * 0.4,
    threshold * 0.7,
  ].flatMap((level) => pageAt(paper, small, level) ?? []);
  const sheet = wholeSheet(found);
  if (!sheet) return null;
  const scale = picture.width / small.width;
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

/** Bright and without colour is paper; wood, cloth and skin are one or neither. */
function paperness({ width, height, data }: Picture): Uint8Array {
  const paper = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < paper.length; at++, from += 3) {
    const [red, green, blue] = [data[from]!, data[from + 1]!, data[from + 2]!];
    const most = Math.max(red, green, blue);
    const least = Math.min(red, green, blue);
    paper[at] = Math.max(0, (red + green + blue) / 3 - (most - least) * 0.8);
  }
  return paper;
}

interface Size {
  width: number;
  height: number;
}

/** A mean over 3 × 3 pixels, or as many of them as there are at the edges. */
function blur(data: Uint8Array, { width, height }: Size): Uint8Array {
  const result = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const [above, below] = [Math.max(0, y - 1), Math.min(height - 1, y + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)];
      let sum = 0;
      for (let down = above; down <= below; down++) {
        for (let across = left; across <= right; across++) sum += data[down * width + across]!;
      }
      result[y * width + x] = sum / ((below - above + 1) * (right - left + 1));
    }
  }
  return result;
}

/** Lines of text are holes in a sheet: the brightest around, then the darkest of those. */
function closeHoles(data: Uint8Array, size: Size): Uint8Array {
  const bright = brightestAround(data, size);
  return inverted(brightestAround(inverted(bright), size));
}

const inverted = (data: Uint8Array) => data.map((value) => 255 - value);

/** Pixels within which a line of text is bridged. */
const BRIDGED = 5;

/** The brightest within reach along rows, then along columns. */
function brightestAround(data: Uint8Array, { width, height }: Size): Uint8Array {
  const along = brightestAlong(data, { count: width, step: 1, lines: height, stride: width });
  return brightestAlong(along, { count: height, step: width, lines: width, stride: 1 });
}

interface Walk {
  /** Pixels of a line, and from one of them to the next. */
  count: number;
  step: number;
  /** Lines, and from the beginning of one to that of the next. */
  lines: number;
  stride: number;
}

function brightestAlong(from: Uint8Array, { count, step, lines, stride }: Walk): Uint8Array {
  const to = new Uint8Array(from.length);
  for (let line = 0; line < lines; line++) {
    const start = line * stride;
    for (let at = 0; at < count; at++) {
      const last = start + Math.min(count - 1, at + BRIDGED) * step;
      let value = 0;
      for (let near = start + Math.max(0, at - BRIDGED) * step; near <= last; near += step) {
        if (from[near]! > value) value = from[near]!;
      }
      to[start + at * step] = value;
    }
  }
  return to;
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

function pageAt(paper: Uint8Array, size: Size, level: number): FoundSheet | null {
  const part = largestPart(paper, size, level);
  if (part.area < size.width * size.height * LEAST_SHARE) return null;
  const quad = quadOf(hullOf(part.outline));
  if (!quad) return null;
  const inside = quad.map(({ x, y }) => ({
    x: Math.min(size.width, Math.max(0, x)),
    y: Math.min(size.height, Math.max(0, y)),
  })) as unknown as Quad;
  const outside = quad.some(
    ({ x, y }) =>
      x < -size.width * 0.15 || y < -size.height * 0.15 || x > size.width * 1.15 || y > size.height * 1.15,
  );
  const filled = part.area / areaOf(inside);
  if (outside || filled < LEAST_FILLED || !isPageLike(quad)) return null;
  const edges = edgesOf(quad, paper, size);
  return edges >= LEAST_EDGES ? { quad, edges } : null;
}

/** Steps along a side at which an edge is looked for, how high it must be, and the share of all that must show one. */
const STEPS = 24;
const LEAST_STEP = 8;
const LEAST_EDGES = 0.7;

/**
 * How much of the four sides parts light from dark: a shadow that fades has no edge, and a side that is the
 * picture's own border proves little. Zero where a side within the picture shows none.
 */
function edgesOf(quad: Quad, paper: Uint8Array, { width, height }: Size): number {
  const middle = { x: average(quad.map(({ x }) => x)), y: average(quad.map(({ y }) => y)) };
  const sides = quad.map((corner, at) => {
    const next = quad[(at + 1) % 4]!;
    const shown = Array.from({ length: STEPS - 1 }, (_, step) => {
      const along = (step + 1) / STEPS;
      const x = corner.x + (next.x - corner.x) * along;
      const y = corner.y + (next.y - corner.y) * along;
      const far = Math.hypot(middle.x - x, middle.y - y);
      const at = (by: number) => {
        const right = Math.round(x + ((middle.x - x) / far) * by);
        const down = Math.round(y + ((middle.y - y) / far) * by);
        return right < 0 || down < 0 || right >= width || down >= height
          ? null
          : paper[down * width + right]!;
      };
      const [inside, outside] = [at(7), at(-7)];
      if (inside === null || outside === null) return 0.5;
      return inside - outside > LEAST_STEP ? 1 : 0;
    });
    return average(shown);
  });
  return Math.min(...sides) < 0.45 ? 0 : average(sides);
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** No side of a sheet, however it is held, looks four times as long as the one across from it. */
function isPageLike(quad: Quad): boolean {
  const sides = quad.map((corner, at) => {
    const next = quad[(at + 1) % 4]!;
    return Math.hypot(next.x - corner.x, next.y - corner.y);
  });
  const alike = (one: number, other: number) => Math.min(one, other) / Math.max(one, other) > 0.5;
  return alike(sides[0]!, sides[2]!) && alike(sides[1]!, sides[3]!) && Math.min(...sides) > 30;
}

/** The largest part of joined pixels brighter than `level`, and the ends of its rows. */
function largestPart(data: Uint8Array, { width, height }: Size, level: number) {
  const seen = new Uint8Array(data.length);
  let best: { area: number; outline: Point[] } = { area: 0, outline: [] };
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || data[start]! <= level) continue;
    const pixels = [start];
    seen[start] = 1;
    const take = (other: number) => {
      if (other < 0 || other >= data.length || seen[other] || data[other]! <= level) return;
      seen[other] = 1;
      pixels.push(other);
    };
    for (let next = 0; next < pixels.length; next++) {
      const at = pixels[next]!;
      const x = at % width;
      if (x > 0) take(at - 1);
      if (x < width - 1) take(at + 1);
      take(at - width);
      take(at + width);
    }
    if (pixels.length > best.area) best = { area: pixels.length, outline: outlineOf(pixels, width, height) };
  }
  return best;
}

function outlineOf(pixels: readonly number[], width: number, height: number): Point[] {
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
