import type { Grey } from './grey.ts';

/** Pixels of the tiles by which light is measured: larger than letters, smaller than shadows. */
const TILE = 24;

/**
 * Paper made white wherever light fell on it: the brightness of the ground is taken tile by tile and
 * divided out, then ink is made black.
 */
export function flattenLight(picture: Grey): Grey {
  const ground = smooth(smooth(widen(tiles(picture))));
  const { width, height } = picture;
  const data = new Uint8Array(width * height);
  const across = stepsOf(width, ground.columns);
  const down = stepsOf(height, ground.rows);
  const line = new Float64Array(ground.columns);
  for (let y = 0; y < height; y++) {
    blend(ground, down.before[y]!, { after: down.after[y]!, share: down.share[y]!, into: line });
    for (let x = 0; x < width; x++) {
      const share = across.share[x]!;
      const light = line[across.before[x]!]! * (1 - share) + line[across.after[x]!]! * share;
      const value = (picture.data[y * width + x]! / Math.max(24, light)) * 245;
      data[y * width + x] = Math.min(255, value);
    }
  }
  return stretch({ width, height, data });
}

/** For each pixel along a side, the tiles that it lies between, and how near it is to the second. */
function stepsOf(pixels: number, tilesAlong: number) {
  const [before, after] = [new Uint16Array(pixels), new Uint16Array(pixels)];
  const share = new Float64Array(pixels);
  for (let at = 0; at < pixels; at++) {
    const place = Math.min(Math.max(at / TILE - 0.5, 0), tilesAlong - 1);
    before[at] = Math.floor(place);
    after[at] = Math.min(tilesAlong - 1, before[at]! + 1);
    share[at] = place - before[at]!;
  }
  return { before, after, share };
}

/** A row of light between two rows of tiles. */
function blend(
  { columns, values }: Tiles,
  before: number,
  { after, share, into }: { after: number; share: number; into: Float64Array },
): void {
  for (let column = 0; column < columns; column++) {
    into[column] =
      values[before * columns + column]! * (1 - share) + values[after * columns + column]! * share;
  }
}

interface Tiles {
  columns: number;
  rows: number;
  values: Float32Array;
}

/** The 85th percentile of each tile: mostly ground, even between lines. */
function tiles({ width, height, data }: Grey): Tiles {
  const columns = Math.ceil(width / TILE);
  const rows = Math.ceil(height / TILE);
  const values = new Float32Array(columns * rows);
  const counts = new Uint16Array(256);
  for (let tile = 0; tile < values.length; tile++) {
    const [left, top] = [(tile % columns) * TILE, Math.floor(tile / columns) * TILE];
    const [right, bottom] = [Math.min(width, left + TILE), Math.min(height, top + TILE)];
    counts.fill(0);
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) counts[data[y * width + x]!]!++;
    }
    let rest = (right - left) * (bottom - top) * 0.15;
    let value = 255;
    while (value > 0 && rest >= counts[value]!) rest -= counts[value--]!;
    values[tile] = value;
  }
  return { columns, rows, values };
}

/** A tile full of ink, as within a stamp or a heading, takes its ground from its neighbours. */
function widen(from: Tiles): Tiles {
  return around(from, (values) => Math.max(...values));
}

function smooth(from: Tiles): Tiles {
  return around(from, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

function around({ columns, rows, values }: Tiles, of: (values: number[]) => number): Tiles {
  const result = new Float32Array(values.length);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const near: number[] = [];
      for (let down = Math.max(0, y - 1); down <= Math.min(rows - 1, y + 1); down++) {
        for (let right = Math.max(0, x - 1); right <= Math.min(columns - 1, x + 1); right++) {
          near.push(values[down * columns + right]!);
        }
      }
      result[y * columns + x] = of(near);
    }
  }
  return { columns, rows, values: result };
}

/** The darkest half percent becomes black, and what is nearly white becomes so; in place. */
function stretch({ width, height, data }: Grey): Grey {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at++) counts[data[at]!]!++;
  let [dark, left] = [0, data.length * 0.005];
  while (dark < 120 && left >= counts[dark]!) left -= counts[dark++]!;
  const scale = 255 / Math.max(40, 235 - dark);
  const levels = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.min(255, Math.max(0, (value - dark) * scale)),
  );
  for (let at = 0; at < data.length; at++) data[at] = levels[data[at]!]!;
  return { width, height, data };
}
