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
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = between(ground, x / TILE - 0.5, y / TILE - 0.5);
      data[y * width + x] = Math.min(255, (picture.data[y * width + x]! / Math.max(24, light)) * 245);
    }
  }
  return stretch({ width, height, data });
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

function between({ columns, rows, values }: Tiles, x: number, y: number): number {
  const left = Math.min(Math.max(x, 0), columns - 1);
  const top = Math.min(Math.max(y, 0), rows - 1);
  const [x0, y0] = [Math.floor(left), Math.floor(top)];
  const [x1, y1] = [Math.min(columns - 1, x0 + 1), Math.min(rows - 1, y0 + 1)];
  const [right, down] = [left - x0, top - y0];
  const above = values[y0 * columns + x0]! * (1 - right) + values[y0 * columns + x1]! * right;
  const below = values[y1 * columns + x0]! * (1 - right) + values[y1 * columns + x1]! * right;
  return above * (1 - down) + below * down;
}

/** The darkest half percent becomes black, and what is nearly white becomes so. */
function stretch({ width, height, data }: Grey): Grey {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value]!++;
  let [dark, left] = [0, data.length * 0.005];
  while (dark < 120 && left >= counts[dark]!) left -= counts[dark++]!;
  const scale = 255 / Math.max(40, 235 - dark);
  return { width, height, data: data.map((value) => Math.min(255, Math.max(0, (value - dark) * scale))) };
}
