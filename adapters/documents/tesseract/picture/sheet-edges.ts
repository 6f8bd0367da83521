import type { Point } from '../page.ts';
import type { Grey } from './grey.ts';
import type { Quad } from './quad.ts';

/** Steps along a side at which an edge is looked for, pixels on either side that are compared, and how far apart they must be. */
const STEPS = 24;
const BESIDE = 7;
const LEAST_STEP = 8;

/** Share of one side that must show an edge. */
const LEAST_OF_A_SIDE = 0.45;

/** Of a side that is the picture's own border, how much is taken to be an edge. */
const AT_BORDER = 0.5;

/**
 * How much of the four sides parts light from dark: a shadow that fades has no edge, and a side that is the
 * picture's own border proves little. Zero where a side within the picture shows none.
 */
export function edgesOf(quad: Quad, paper: Grey): number {
  const middle = { x: average(quad.map(({ x }) => x)), y: average(quad.map(({ y }) => y)) };
  const sides = quad.map((corner, at) => {
    const next = quad[(at + 1) % 4]!;
    const shown = Array.from({ length: STEPS - 1 }, (_, step) => {
      const along = (step + 1) / STEPS;
      const x = corner.x + (next.x - corner.x) * along;
      const y = corner.y + (next.y - corner.y) * along;
      return edgeAt({ x, y }, middle, paper);
    });
    return average(shown);
  });
  return Math.min(...sides) < LEAST_OF_A_SIDE ? 0 : average(sides);
}

/** Whether it is lighter at a point of a side towards the middle than away from it: 1 or 0, and between at the border. */
function edgeAt({ x, y }: Point, middle: Point, { width, height, data }: Grey): number {
  const far = Math.hypot(middle.x - x, middle.y - y);
  const paperAt = (by: number) => {
    const right = Math.round(x + ((middle.x - x) / far) * by);
    const down = Math.round(y + ((middle.y - y) / far) * by);
    return right < 0 || down < 0 || right >= width || down >= height ? null : data[down * width + right]!;
  };
  const [inside, outside] = [paperAt(BESIDE), paperAt(-BESIDE)];
  if (inside === null || outside === null) return AT_BORDER;
  return inside - outside > LEAST_STEP ? 1 : 0;
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
