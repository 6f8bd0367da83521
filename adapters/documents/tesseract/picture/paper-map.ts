import type { Picture } from '../page.ts';
import { type Grey, shrink } from './grey.ts';

/**
 * How much each pixel of a photo looks like paper, as if nothing were written on it, on a copy whose long side has at
 * most `longest` pixels.
 */
export function paperMap(photo: Picture, longest: number): Grey {
  const small = shrink(photo, longest);
  const { width, height } = small;
  return { width, height, data: closeHoles(blur(paperness(small), small), small) };
}

/** Bright and without colour is paper; wood, cloth and skin are one or neither. */
function paperness({ width, height, data }: Picture): Uint8Array {
  const paper = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < paper.length; at++, from += 3) {
    const [red, green, blue] = [data[from]!, data[from + 1]!, data[from + 2]!];
    const most = Math.max(red, green, blue);
    const least = Math.min(red, green, blue);
    paper[at] = Math.max(0, (red + green + blue) / 3 - (most - least) * 0.8);
  }
  return paper;
}

type Size = Pick<Grey, 'width' | 'height'>;

/** A mean over 3 × 3 pixels, or as many of them as there are at the edges. */
function blur(data: Uint8Array, { width, height }: Size): Uint8Array {
  const result = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const [above, below] = [Math.max(0, y - 1), Math.min(height - 1, y + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)];
      let sum = 0;
      for (let down = above; down <= below; down++) {
        for (let across = left; across <= right; across++) sum += data[down * width + across]!;
      }
      result[y * width + x] = sum / ((below - above + 1) * (right - left + 1));
    }
  }
  return result;
}

/** Lines of text are holes in a sheet: the brightest around, then the darkest of those. */
function closeHoles(data: Uint8Array, size: Size): Uint8Array {
  const bright = brightestAround(data, size);
  return inverted(brightestAround(inverted(bright), size));
}

const inverted = (data: Uint8Array) => data.map((value) => 255 - value);

/** Pixels within which a line of text is bridged. */
const BRIDGED = 5;

/** The brightest within reach along rows, then along columns. */
function brightestAround(data: Uint8Array, { width, height }: Size): Uint8Array {
  const along = brightestAlong(data, { count: width, step: 1, lines: height, stride: width });
  return brightestAlong(along, { count: height, step: width, lines: width, stride: 1 });
}

interface Walk {
  /** Pixels of a line, and from one of them to the next. */
  count: number;
  step: number;
  /** Lines, and from the beginning of one to that of the next. */
  lines: number;
  stride: number;
}

function brightestAlong(from: Uint8Array, { count, step, lines, stride }: Walk): Uint8Array {
  const to = new Uint8Array(from.length);
  for (let line = 0; line < lines; line++) {
    const start = line * stride;
    for (let at = 0; at < count; at++) {
      const last = start + Math.min(count - 1, at + BRIDGED) * step;
      let value = 0;
      for (let near = start + Math.max(0, at - BRIDGED) * step; near <= last; near += step) {
        if (from[near]! > value) value = from[near]!;
      }
      to[start + at * step] = value;
    }
  }
  return to;
}
