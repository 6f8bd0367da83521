import type { Box } from '../page.ts';
import type { Grey } from './grey.ts';

/** Brightness below which a pixel of a straightened page is ink, where boxes are looked for. */
export const INK = 150;

/** Ink that is joined, and how many pixels of it there are. */
export interface Ink extends Box {
  pixels: number;
}

/** The bounds of the ink joined to a pixel, diagonals too. */
export function boundsOf({ width, height, data }: Grey, seen: Uint8Array, start: number): Ink {
  const pixels = [start];
  seen[start] = 1;
  const box = { x0: width, y0: height, x1: 0, y1: 0, pixels: 0 };
  for (let at = pixels.pop(); at !== undefined; at = pixels.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    box.pixels++;
    box.x0 = Math.min(box.x0, x);
    box.x1 = Math.max(box.x1, x + 1);
    box.y0 = Math.min(box.y0, y);
    box.y1 = Math.max(box.y1, y + 1);
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down++) {
      for (let right = Math.max(0, x - 1); right <= Math.min(width - 1, x + 1); right++) {
        const other = down * width + right;
        if (seen[other] || data[other]! >= INK) continue;
        seen[other] = 1;
        pixels.push(other);
      }
    }
  }
  return box;
}
