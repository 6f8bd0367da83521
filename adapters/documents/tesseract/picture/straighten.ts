import type { Picture, Point } from '../page.ts';
import { beforeTurn, type Grey, greyOf, turn } from './grey.ts';
import { flattenPage } from './homography.ts';
import { flattenLight } from './light.ts';
import { findPage } from './page-edge.ts';
import type { Quad } from './quad.ts';
import { type Quality, qualityOf } from './quality.ts';
import { findRun, level } from './skew.ts';

/** Pixels of the long side of a straightened page: A4 at 190 dots an inch. */
const LONGEST = 2200;

/** A page as if it had been scanned: flat, level, white. It may still stand on its head. */
export interface Straightened {
  page: Grey;
  quality: Quality;
  /** Where a point of the page was in the photo. */
  origin: (point: Point) => Point;
}

/** Finds the sheet in a photo and makes it flat, evenly lit and level, with lines of text running across. */
export function straighten(picture: Picture): Straightened {
  const quad = findPage(picture);
  const grey = greyOf(picture);
  const flat = flattenPage(grey, quad ?? wholeOf(grey), LONGEST);
  const lit = flattenLight(flat.page);
  const run = findRun(lit);
  const quarters = run.upright ? 0 : 1;
  const levelled = level(turn(lit, quarters), run.degrees);
  const enlarged = flat.page.width / widthOf(quad ?? wholeOf(grey));
  return {
    page: levelled.page,
    quality: qualityOf(grey, lit, enlarged),
    origin: (point) => flat.origin(beforeTurn(levelled.origin(point), lit, quarters)),
  };
}

const widthOf = ([a, b, c, d]: Quad) => Math.max(apart(a, b), apart(d, c));
const apart = (one: Point, other: Point) => Math.hypot(other.x - one.x, other.y - one.y);

function wholeOf({ width, height }: Grey): Quad {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}
