import type { Picture, Point } from '../page.ts';

/** A picture of one channel. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The brightness of each pixel, by the weights of ITU-R BT.601. */
export function greyOf({ width, height, channels, data }: Picture): Grey {
  if (channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 3) {
    grey[at] = (data[from]! * 77 + data[from + 1]! * 150 + data[from + 2]! * 29) >> 8;
  }
  return { width, height, data: grey };
}

/** A copy whose long side has at most `longest` pixels: each the mean of those it stands for. */
export function shrink(picture: Picture, longest: number): Picture {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { channels } = picture;
  const data = new Uint8Array(width * height * channels);
  const columns = Array.from({ length: width }, (_, x) => spanOf(x, width, picture.width));
  const sums = new Float64Array(picture.width * channels);
  for (let y = 0; y < height; y++) {
    const rows = spanOf(y, height, picture.height);
    addRows(picture, rows, sums);
    for (let x = 0; x < width; x++) {
      const [from, to] = columns[x]!;
      const pixels = (rows[1] - rows[0]) * (to - from);
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let at = from; at < to; at++) sum += sums[at * channels + channel]!;
        data[(y * width + x) * channels + channel] = sum / pixels;
      }
    }
  }
  return { width, height, channels, data };
}

type Span = readonly [from: number, to: number];

function spanOf(index: number, count: number, of: number): Span {
  const from = Math.floor((index * of) / count);
  return [from, Math.max(from + 1, Math.floor(((index + 1) * of) / count))];
}

/** The sums of some rows, column by column. */
function addRows({ width, channels, data }: Picture, [from, to]: Span, into: Float64Array): void {
  into.fill(0);
  const length = width * channels;
  for (let y = from; y < to; y++) {
    for (let at = 0, pixel = y * length; at < length; at++, pixel++) into[at]! += data[pixel]!;
  }
}

/** The picture turned clockwise by quarter turns. */
export function turn({ width, height, data }: Grey, quarters: 0 | 1 | 2 | 3): Grey {
  if (quarters === 0) return { width, height, data };
  const turned = new Uint8Array(data.length);
  const [wide, high] = quarters === 2 ? [width, height] : [height, width];
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const from =
        quarters === 1
          ? (height - 1 - x) * width + y
          : quarters === 2
            ? (height - 1 - y) * width + (width - 1 - x)
            : x * width + (width - 1 - y);
      turned[y * wide + x] = data[from]!;
    }
  }
  return { width: wide, height: high, data: turned };
}

/** Where a point of a turned picture was before it was turned. */
export function beforeTurn({ x, y }: Point, { width, height }: Size, quarters: 0 | 1 | 2 | 3): Point {
  switch (quarters) {
    case 0:
      return { x, y };
    case 1:
      return { x: y, y: height - x };
    case 2:
      return { x: width - x, y: height - y };
    case 3:
      return { x: width - y, y: x };
  }
}

type Size = Pick<Grey, 'width' | 'height'>;

/** The threshold that parts dark from light best (Otsu 1979), from the counts of each value. */
export function otsu(data: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const value of data) counts[value]!++;
  const total = data.length;
  const sum = counts.reduce((all, count, value) => all + count * value, 0);
  let [best, threshold, below, sumBelow] = [-1, 127, 0, 0];
  for (let value = 0; value < 256; value++) {
    below += counts[value]!;
    sumBelow += counts[value]! * value;
    if (below === 0 || below === total) continue;
    const apart = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * apart * apart;
    if (between > best) [best, threshold] = [between, value];
  }
  return threshold;
}
