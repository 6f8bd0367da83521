import type { Point } from '../page.ts';
import { type Grey, shrink } from '../picture/grey.ts';
import { joinedParts } from '../picture/joined-parts.ts';
import type { Strip } from './strip.ts';

/**
 * Where lines of text are, from a map of how likely each pixel is within one (Liao et al. 2020,
 * "Real-time scene text detection with differentiable binarization"; the numbers are PaddleOCR's defaults).
 */
const TEXT = 0.3;
const LEAST_MEAN = 0.55;
const UNCLIP = 1.6;
const LEAST_HEIGHT = 3;

/** A map of likelihoods over the part of a page that has ink, when the page was brought down by `scale`. */
export interface LikelihoodMap {
  width: number;
  height: number;
  values: Float32Array;
  scale: number;
  /** Where the part begins on the page that was brought down. */
  left: number;
  top: number;
}

/** Pixels of the long side of what the network sees: letters of an A4 page are then 9 pixels high or more. */
const LONGEST = 1120;

/** Pixels of all that the network sees: a sheet of letter size. Squarer photos would take half as much memory again. */
const MOST_PIXELS = 1120 * 866;

/** Brightness below which a pixel of a straightened page is ink, and as many in a row or a column as are more than dust. */
const INK = 160;
const MORE_THAN_DUST = 5;

/** Share of a side along its edges in which ink may be the edge of the sheet; what is written there goes on further in. */
const EDGE = 0.02;

/** Pixels of a side that the network takes together: a part begins where they do, so that it sees what it would of the whole. */
const GRID = 32;

/** Pixels kept around what is written: letters at the edge are found as those in the midst are. */
const AROUND = GRID;

/**
 * The part of a page that has ink, as the network wants it: sides that 32 divides, three channels, by ImageNet's means.
 * Its time goes with the pixels, and half of many an order is blank.
 */
export function detectionInput(page: Grey) {
  const ratio = Math.max(page.width, page.height) / Math.min(page.width, page.height);
  const longest = Math.round(Math.min(LONGEST, Math.sqrt(MOST_PIXELS * ratio)));
  const whole = shrink({ ...page, channels: 1 }, longest);
  const { left, top, ...part } = inked(whole);
  const small = { ...part, data: cropped(whole, { left, top, ...part }) };
  const width = Math.max(32, Math.ceil(small.width / 32) * 32);
  const height = Math.max(32, Math.ceil(small.height / 32) * 32);
  const plane = width * height;
  const values = new Float32Array(plane * 3);
  const means = [0.485, 0.456, 0.406];
  const deviations = [0.229, 0.224, 0.225];
  for (let channel = 0; channel < 3; channel++) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const inside = x < small.width && y < small.height;
        const value = inside ? small.data[y * small.width + x]! / 255 : 1;
        values[channel * plane + y * width + x] = (value - means[channel]!) / deviations[channel]!;
      }
    }
  }
  return { values, width, height, left, top, scale: page.width / whole.width };
}

interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The rectangle around all ink, with some paper around it; the whole page where it has none. */
function inked({ width, height, data }: Grey): Part {
  const [columns, rows] = [new Uint16Array(width), new Uint16Array(height)];
  const [right, below] = [Math.round(width * EDGE), Math.round(height * EDGE)];
  for (let y = below; y < height - below; y++) {
    for (let x = right; x < width - right; x++) {
      if (data[y * width + x]! >= INK) continue;
      columns[x]!++;
      rows[y]!++;
    }
  }
  const [across, down] = [spanOf(columns), spanOf(rows)];
  return { left: across.from, width: across.length, top: down.from, height: down.length };
}

function spanOf(counts: Uint16Array): { from: number; length: number } {
  const isMore = (count: number) => count > MORE_THAN_DUST;
  const from = Math.max(0, Math.floor(counts.findIndex(isMore) / GRID) * GRID - AROUND);
  const to = Math.min(counts.length, counts.findLastIndex(isMore) + 1 + AROUND);
  return to > from + AROUND ? { from, length: to - from } : { from: 0, length: counts.length };
}

function cropped(page: Grey, { left, top, width, height }: Part): Uint8Array {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = (y + top) * page.width + left;
    data.set(page.data.subarray(start, start + width), y * width);
  }
  return data;
}

/** The strips of text in a map, in the page's own pixels. */
export function stripsOf(map: LikelihoodMap): Strip[] {
  const { width, height, values } = map;
  const isText = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) if (values[at]! >= TEXT) isText[at] = 1;
  return joinedParts({ width, height, data: isText }).flatMap((part) => stripOf(part, map) ?? []);
}

function stripOf(
  pixels: Int32Array,
  { width, values, scale, left: fromLeft, top: fromTop }: LikelihoodMap,
): Strip | null {
  if (pixels.length < 12) return null;
  const mean = pixels.reduce((sum, at) => sum + values[at]!, 0) / pixels.length;
  if (mean < LEAST_MEAN) return null;
  const angle = angleOf(pixels, width);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [1e9, -1e9, 1e9, -1e9];
  for (const at of pixels) {
    const [x, y] = [(at % width) + 0.5, Math.floor(at / width) + 0.5];
    const [along, across] = [x * cos + y * sin, y * cos - x * sin];
    left = Math.min(left, along - 0.5);
    right = Math.max(right, along + 0.5);
    top = Math.min(top, across - 0.5);
    bottom = Math.max(bottom, across + 0.5);
  }
  const [wide, high] = [right - left, bottom - top];
  if (high < LEAST_HEIGHT) return null;
  // The network marks the heart of a line; the line itself is larger by what it was shrunk.
  const more = (wide * high * UNCLIP) / (2 * (wide + high));
  const [along, across] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: (along * cos - across * sin + fromLeft) * scale,
    y: (along * sin + across * cos + fromTop) * scale,
    width: (wide + more * 2) * scale,
    height: (high + more * 2) * scale,
    angle,
    spine: spineOf(pixels, width, high * SPINE).map(({ x, y }) => ({
      x: (x + fromLeft) * scale,
      y: (y + fromTop) * scale,
    })),
  };
}

/** Length of the stretches of a line whose middles make its spine, in heights of its heart. */
const SPINE = 6;

/** The middles of equal stretches of a part, from left to right. */
function spineOf(pixels: Int32Array, width: number, length: number): Point[] {
  const columns = pixels.map((at) => at % width);
  const [left, right] = columns.reduce(([from, to], x) => [Math.min(from, x), Math.max(to, x)], [width, 0]);
  const count = Math.max(1, Math.floor((right - left + 1) / length));
  const stretches = Array.from({ length: count }, () => ({ x: 0, y: 0, pixels: 0 }));
  for (const at of pixels) {
    const x = at % width;
    const own = stretches[Math.min(count - 1, Math.floor(((x - left) * count) / (right - left + 1)))]!;
    own.x += x + 0.5;
    own.y += Math.floor(at / width) + 0.5;
    own.pixels++;
  }
  return stretches
    .filter(({ pixels: some }) => some > 0)
    .map((own) => ({ x: own.x / own.pixels, y: own.y / own.pixels }));
}

/** The angle of a part's long axis, where it has one. */
function angleOf(pixels: Int32Array, width: number): number {
  let [sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumXY += x * y;
    sumYY += y * y;
  }
  const count = pixels.length;
  const varX = sumXX / count - (sumX / count) ** 2;
  const varY = sumYY / count - (sumY / count) ** 2;
  const both = sumXY / count - (sumX * sumY) / count ** 2;
  if (varX < varY * 6) return 0;
  const angle = Math.atan2(2 * both, varX - varY) / 2;
  return Math.abs(angle) < 0.35 ? angle : 0;
}
