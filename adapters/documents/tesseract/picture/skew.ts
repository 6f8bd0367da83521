import type { Point } from '../page.ts';
import { type Grey, shrink } from './grey.ts';
import { sample } from './homography.ts';

/** Degrees within which a sheet lies when it was straightened, or laid on a scanner by hand. */
const WIDEST = 12;

/** Pixels of the long side of the copy on which lines are looked for. */
const LOOKED_AT = 900;

/** How text runs: degrees clockwise that its lines fall, and whether they run along columns. */
export interface Run {
  degrees: number;
  upright: boolean;
}

/** Finds how lines of text run: at their angle the rows' ink alternates most between lines and gaps. */
export function findRun(picture: Grey): Run {
  const small = shrink({ ...picture, channels: 1 }, LOOKED_AT);
  const ink = inkOf(small);
  const across = bestAngle(ink);
  const along = bestAngle(ink.map(({ x, y }) => ({ x: y, y: -x })));
  return across.score >= along.score
    ? { degrees: across.degrees, upright: true }
    : { degrees: along.degrees, upright: false };
}

interface Dot {
  x: number;
  y: number;
}

/** The dark pixels, but for those of long rules, which would speak for any angle of theirs. */
function inkOf({ width, height, data }: Grey): Dot[] {
  const dots: Dot[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! < 140) dots.push({ x, y });
    }
  }
  const most = 60_000;
  return dots.length <= most ? dots : dots.filter((_, at) => at % Math.ceil(dots.length / most) === 0);
}

function bestAngle(ink: readonly Dot[]): { degrees: number; score: number } {
  const coarse = bestOf(ink, { from: -WIDEST, to: WIDEST, step: 0.5 });
  return bestOf(ink, { from: coarse.degrees - 0.5, to: coarse.degrees + 0.5, step: 0.1 });
}

function bestOf(ink: readonly Dot[], { from, to, step }: { from: number; to: number; step: number }) {
  let best = { degrees: 0, score: -1 };
  for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
    const score = alternation(ink, degrees);
    if (score > best.score) best = { degrees, score };
  }
  return best;
}

/** The squared differences of neighbouring rows, when lines that fall by `degrees` are taken as rows. */
function alternation(ink: readonly Dot[], degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(4096);
  for (const { x, y } of ink) rows[(Math.round(y - x * slope) + 2048) & 4095]!++;
  let score = 0;
  for (let row = 1; row < rows.length; row++) {
    const step = Math.min(rows[row]!, 120) - Math.min(rows[row - 1]!, 120);
    score += step * step;
  }
  return score;
}

/** Degrees that no recogniser minds. */
const LEVEL_ENOUGH = 0.15;

/** The picture turned about its middle so that lines falling by `degrees` are level; new corners are white. */
export function level(picture: Grey, degrees: number): { page: Grey; origin: (point: Point) => Point } {
  if (Math.abs(degrees) < LEVEL_ENOUGH) return { page: picture, origin: (point) => point };
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const { width, height } = picture;
  const wide = Math.round(width * Math.abs(cos) + height * Math.abs(sin));
  const high = Math.round(width * Math.abs(sin) + height * Math.abs(cos));
  const data = new Uint8Array(wide * high).fill(255);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const [right, down] = [x - wide / 2, y - high / 2];
      const fromX = right * cos - down * sin + width / 2;
      const fromY = right * sin + down * cos + height / 2;
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
      data[y * wide + x] = sample(picture, fromX, fromY);
    }
  }
  const origin = ({ x, y }: Point): Point => {
    const [right, down] = [x - wide / 2, y - high / 2];
    return { x: right * cos - down * sin + width / 2, y: right * sin + down * cos + height / 2 };
  };
  return { page: { width: wide, height: high, data }, origin };
}
