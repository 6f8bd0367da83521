import type { Point } from '../page.ts';
import type { Grey } from '../picture/grey.ts';
import { sample } from '../picture/homography.ts';

/** A stretch of a page that holds one line: its middle, its size, and how much it falls from left to right. */
export interface Strip {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Radians clockwise. */
  angle: number;
  /** Points along its middle from left to right, where it is long enough for its bends to be seen. */
  spine?: readonly Point[];
}

/** Cuts a strip out of a page, level and `height` pixels high. */
export function cut(page: Grey, strip: Strip, height: number): Grey {
  const scale = strip.height / height;
  const width = Math.max(4, Math.round(strip.width / scale));
  const data = new Uint8Array(width * height);
  const [cos, sin] = [Math.cos(strip.angle), Math.sin(strip.angle)];
  for (let y = 0; y < height; y++) {
    const down = (y + 0.5) * scale - strip.height / 2;
    for (let x = 0; x < width; x++) {
      const right = (x + 0.5) * scale - strip.width / 2;
      const fromX = strip.x + right * cos - down * sin;
      const fromY = strip.y + right * sin + down * cos;
      const outside = fromX < 0 || fromY < 0 || fromX > page.width - 1 || fromY > page.height - 1;
      data[y * width + x] = outside ? 255 : sample(page, fromX, fromY);
    }
  }
  return { width, height, data };
}
