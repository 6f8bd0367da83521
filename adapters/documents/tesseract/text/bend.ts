import type { Point } from '../page.ts';
import type { Grey } from '../picture/grey.ts';
import { sample } from '../picture/homography.ts';
import type { Strip } from './strip.ts';

/** How far below its place on a flat page a point lies, in pixels: paper curls, and perspective is never found to the last pixel. */
export type Bend = (point: Point) => number;

/** A page whose lines run across. */
export const noBend: Bend = () => 0;

/** Widths of a line in heights from which its own slope is known well enough. */
const LONG = 3.5;

/** Lines below which nothing is known of a page, and slopes beyond which a line is a stamp or a signature. */
const FEWEST = 8;
const STEEPEST = 0.1;

/**
 * How the lines of a page bend, from the slope of each: a surface over the page is fitted to the slopes, by the widths
 * of the lines, and its integral along a line is how far that line falls. What stands in one row of a table is then
 * found in one row.
 */
export function bendOf(strips: readonly Strip[], { width, height }: { width: number; height: number }): Bend {
  const across = (x: number) => (x * 2) / width - 1;
  const down = (y: number) => (y * 2) / height - 1;
  const slopes = strips
    .filter((strip) => strip.width > strip.height * LONG && Math.abs(strip.angle) < STEEPEST)
    .flatMap(stretchesOf)
    .map(([one, other]) => {
      const weight = other.x - one.x;
      const of = meanTerms([across(one.x), across(other.x)], down((one.y + other.y) / 2));
      return { of, slope: (other.y - one.y) / weight, weight };
    });
  if (slopes.length < FEWEST) return noBend;
  const first = surfaceThrough(slopes);
  const off = ({ of, slope }: Slope) => Math.abs(slope - dot(first, of));
  const usual = slopes.map(off).toSorted((one, other) => one - other)[slopes.length >> 1]!;
  const surface = surfaceThrough(slopes.filter((one) => off(one) <= usual * 3));
  return ({ x, y }) => dot(surface, integralTo(across(x), down(y))) * (width / 2);
}

/** The stretches of a line, each straight by itself: of one that is too short for more, its whole length. */
function stretchesOf({ x, y, width, angle, spine = [] }: Strip): [Point, Point][] {
  if (spine.length > 2) return spine.slice(1).map((point, at) => [spine[at]!, point]);
  const fall = (Math.tan(angle) * width) / 2;
  return [
    [
      { x: x - width / 2, y: y - fall },
      { x: x + width / 2, y: y + fall },
    ],
  ];
}

/** How far a line may sag between its ends, in heights of what it was found in, before its letters are read worse. */
const SAG = 0.1;

/** Whether lines of a page sag too much to be cut out straight. */
export function isSagging(strips: readonly Strip[], bend: Bend): boolean {
  return strips.some(({ x, y, width, height }) => {
    const ends = bend({ x: x - width / 2, y }) + bend({ x: x + width / 2, y });
    return width > height * LONG && Math.abs(bend({ x, y }) - ends / 2) > height * SAG;
  });
}

/** A page as it would be if it lay flat. */
export function unbent(page: Grey, bend: Bend): Grey {
  const { width, height } = page;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y + bend({ x, y });
      data[y * width + x] = from < 0 || from > height - 1 ? 255 : sample(page, x, from);
    }
  }
  return { width, height, data };
}

/** The slope of a line beside the terms of the surface over it. */
interface Slope {
  of: Terms;
  slope: number;
  weight: number;
}

/** 1, u, v, u² and uv, where u goes from -1 at the left to 1 at the right, and v from the top down. */
type Terms = readonly number[];

function integralTo(u: number, v: number): Terms {
  return [u, (u * u) / 2, u * v, (u * u * u) / 3, (u * u * v) / 2];
}

/** The means of the terms along a line. */
function meanTerms([from, to]: readonly [number, number], v: number): Terms {
  const [start, end] = [integralTo(from, v), integralTo(to, v)];
  return end.map((value, at) => (value - start[at]!) / (to - from));
}

const dot = (one: Terms, other: Terms) => one.reduce((sum, value, at) => sum + value * other[at]!, 0);

/** What holds each term back where too few lines tell of it, as a share of all the lines. */
const STIFFNESS: Terms = [0, 0.01, 0.01, 0.01, 0.02];

/** The surface of least squares through weighted slopes. */
function surfaceThrough(slopes: readonly Slope[]): Terms {
  const total = slopes.reduce((sum, { weight }) => sum + weight, 0);
  const rows = STIFFNESS.map((stiffness, row) => [
    ...STIFFNESS.map(
      (_, column) =>
        slopes.reduce((sum, { of, weight }) => sum + of[row]! * of[column]! * weight, 0) / total +
        (row === column ? stiffness : 0),
    ),
    slopes.reduce((sum, { of, slope, weight }) => sum + of[row]! * slope * weight, 0) / total,
  ]);
  return solved(rows);
}

/** Solves linear equations, each a row of factors and its sum; they are positive definite here. */
function solved(rows: number[][]): number[] {
  const count = rows.length;
  for (let at = 0; at < count; at++) {
    const own = rows[at]!;
    const by = own[at]!;
    for (let column = at; column <= count; column++) own[column]! /= by;
    for (const [index, row] of rows.entries()) {
      const times = row[at]!;
      if (index === at) continue;
      for (let column = at; column <= count; column++) row[column]! -= own[column]! * times;
    }
  }
  return rows.map((row) => row[count]!);
}
