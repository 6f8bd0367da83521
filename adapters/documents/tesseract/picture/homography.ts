import type { Point } from '../page.ts';
import type { Grey } from './grey.ts';
import type { Quad } from './quad.ts';

/** A sheet made flat, and where its points were in the picture. */
export interface Flattened {
  page: Grey;
  origin: (point: Point) => Point;
}

/** The sheet between four corners, seen from straight above, its long side no longer than `longest` pixels. */
export function flattenPage(picture: Grey, quad: Quad, longest: number): Flattened {
  const side = (one: number, other: number) =>
    Math.hypot(quad[other]!.x - quad[one]!.x, quad[other]!.y - quad[one]!.y);
  const wide = Math.max(side(0, 1), side(3, 2));
  const high = Math.max(side(0, 3), side(1, 2));
  const scale = Math.min(longest / Math.max(wide, high), MOST_ENLARGED);
  const width = Math.max(8, Math.round(wide * scale));
  const height = Math.max(8, Math.round(high * scale));
  const matrix = homography(width, height, quad);
  return { page: warp(picture, matrix, { width, height }), origin: (point) => project(matrix, point) };
}

/** Enlarging a far photo adds no ink, but recognisers want letters of some size. */
const MOST_ENLARGED = 2;

/** The eight numbers that take a point of a rectangle to one within the corners (Heckbert 1989). */
function homography(width: number, height: number, [a, b, c, d]: Quad): Float64Array {
  const dx1 = b.x - c.x;
  const dx2 = d.x - c.x;
  const dy1 = b.y - c.y;
  const dy2 = d.y - c.y;
  const sx = a.x - b.x + c.x - d.x;
  const sy = a.y - b.y + c.y - d.y;
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / determinant;
  const h = (dx1 * sy - sx * dy1) / determinant;
  return new Float64Array([
    (b.x - a.x + g * b.x) / width,
    (d.x - a.x + h * d.x) / height,
    a.x,
    (b.y - a.y + g * b.y) / width,
    (d.y - a.y + h * d.y) / height,
    a.y,
    g / width,
    h / height,
  ]);
}

function project(m: Float64Array, { x, y }: Point): Point {
  const w = m[6]! * x + m[7]! * y + 1;
  return { x: (m[0]! * x + m[1]! * y + m[2]!) / w, y: (m[3]! * x + m[4]! * y + m[5]!) / w };
}

/** As `project`, pixel by pixel, without an object for each of millions. */
function warp(picture: Grey, m: Float64Array, { width, height }: { width: number; height: number }): Grey {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = m[6]! * x + m[7]! * y + 1;
      const fromX = (m[0]! * x + m[1]! * y + m[2]!) / w;
      const fromY = (m[3]! * x + m[4]! * y + m[5]!) / w;
      data[y * width + x] = sample(picture, fromX, fromY);
    }
  }
  return { width, height, data };
}

/** The brightness between four pixels; beyond the edge it is the edge's. */
export function sample({ width, height, data }: Grey, x: number, y: number): number {
  const left = Math.min(Math.max(x, 0), width - 1.001);
  const top = Math.min(Math.max(y, 0), height - 1.001);
  const at = Math.floor(top) * width + Math.floor(left);
  const right = left - Math.floor(left);
  const down = top - Math.floor(top);
  const above = data[at]! * (1 - right) + data[at + 1]! * right;
  const below = data[at + width]! * (1 - right) + data[at + width + 1]! * right;
  return above * (1 - down) + below * down;
}
