import type { Point } from '../page.ts';

/** Four corners, clockwise from the one nearest to the top left. */
export type Quad = readonly [Point, Point, Point, Point];

/** The convex hull of points (Andrew's monotone chain), clockwise as seen on a screen. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const chain = (ordered: readonly Point[]) => {
    const hull: Point[] = [];
    for (const point of ordered) {
      while (hull.length > 1 && cross(hull.at(-2)!, hull.at(-1)!, point) <= 0) hull.pop();
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/**
 * The hull reduced to four edges: again and again the edge goes whose neighbours, made to meet, take in the
 * least that was outside. Null where the hull is no such thing.
 */
export function quadOf(hull: readonly Point[]): Quad | null {
  let corners = [...hull];
  while (corners.length > 4) {
    const cheapest = corners
      .map((_, at) => ({ at, ...withoutEdge(corners, at) }))
      .filter(({ meet }) => meet !== null)
      .toSorted((one, other) => one.added - other.added)[0];
    if (!cheapest) return null;
    const next = (cheapest.at + 1) % corners.length;
    corners = corners.map((corner, at) => (at === cheapest.at ? cheapest.meet! : corner));
    corners.splice(next, 1);
  }
  if (corners.length !== 4) return null;
  const first = corners.reduce(
    (best, { x, y }, at) => (x + y < corners[best]!.x + corners[best]!.y ? at : best),
    0,
  );
  return [0, 1, 2, 3].map((step) => corners[(first + step) % 4]!) as unknown as Quad;
}

/** What taking the edge from corner `at` to the next away would add, and where its neighbours then meet. */
function withoutEdge(corners: readonly Point[], at: number): { added: number; meet: Point | null } {
  const of = (step: number) => corners[(at + step + corners.length) % corners.length]!;
  const meet = meetingOf([of(-1), of(0)], [of(2), of(1)]);
  if (!meet) return { added: Number.POSITIVE_INFINITY, meet: null };
  return { added: Math.abs(cross(of(0), of(1), meet)) / 2, meet };
}

/** Where two rays meet beyond their second points; null where they part. */
function meetingOf([a, b]: [Point, Point], [c, d]: [Point, Point]): Point | null {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const denominator = ux * vy - uy * vx;
  if (Math.abs(denominator) < 1e-9) return null;
  const along = ((c.x - a.x) * vy - (c.y - a.y) * vx) / denominator;
  const other = ((c.x - a.x) * uy - (c.y - a.y) * ux) / denominator;
  return along < 1 || other < 1 ? null : { x: a.x + ux * along, y: a.y + uy * along };
}

/** The area within corners. */
export function areaOf(corners: readonly Point[]): number {
  const twice = corners.reduce((sum, { x, y }, at) => {
    const next = corners[(at + 1) % corners.length]!;
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
