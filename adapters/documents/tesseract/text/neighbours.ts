import type { Grey } from '../picture/grey.ts';
import type { Strip } from './strip.ts';

/**
 * What of a strip is another line's: in pixels of the page from its middle, across from `from` to `to`, all that lies
 * beyond `edge`, which is above the middle where it is negative.
 */
export interface Neighbour {
  from: number;
  to: number;
  edge: number;
}

/** A strip with what of it is its neighbours'. */
export type StripApart = Strip & { neighbours: readonly Neighbour[] };

/** Share of the lower of two strips that their middles are apart at least, for them to be two lines. */
const APART = 0.4;

/** Share of what two strips both hold that is the other's: accents reach further up than what hangs below a line. */
const ABOVE = 0.36;
const BELOW = 0.5;

/**
 * Strips with what each holds of the lines above and below it. A line is cut out with paper around it; on a dense form,
 * where a small label stands close over what is written, that is half of the next line.
 */
export function withNeighbours(strips: readonly Strip[]): StripApart[] {
  return strips.map((strip) => ({
    ...strip,
    neighbours: strips.flatMap((other) => (other === strip ? [] : (neighbourOf(strip, other) ?? []))),
  }));
}

function neighbourOf(strip: Strip, other: Strip): Neighbour | null {
  const [cos, sin] = [Math.cos(strip.angle), Math.sin(strip.angle)];
  const [x, y] = [other.x - strip.x, other.y - strip.y];
  const [right, down] = [x * cos + y * sin, y * cos - x * sin];
  const overlap = (strip.height + other.height) / 2 - Math.abs(down);
  const isBeside = Math.abs(right) >= (strip.width + other.width) / 2;
  if (isBeside || overlap <= 0 || Math.abs(down) < Math.min(strip.height, other.height) * APART) return null;
  const edge = down < 0 ? overlap * ABOVE - strip.height / 2 : strip.height / 2 - overlap * BELOW;
  return { from: right - other.width / 2, to: right + other.width / 2, edge };
}

/** A strip that was cut out, with what is its neighbours' left white. */
export function alone({ data, width, height }: Grey, { neighbours, ...strip }: StripApart): Grey {
  const own = new Uint8Array(data);
  const scale = strip.height / height;
  const columnOf = (right: number) => Math.round((right + strip.width / 2) / scale);
  for (const { from, to, edge } of neighbours) {
    const row = Math.round((edge + strip.height / 2) / scale);
    const [top, bottom] = edge < 0 ? [0, row] : [row, height];
    const [left, end] = [Math.max(0, columnOf(from)), Math.min(width, columnOf(to))];
    if (left >= end) continue;
    for (let y = top; y < bottom; y++) own.fill(255, y * width + left, y * width + end);
  }
  return { width, height, data: own };
}
