import type { Grey } from './grey.ts';

/** What can be wrong with a photo, in numbers. */
export interface Quality {
  /** Mean brightness of the photo's lighter half, 0 to 255. */
  brightness: number;
  /** How steep the steepest edges of the straightened page are, 0 to 255: below some 60 letters run together. */
  sharpness: number;
  /** Share of the page that is ink. */
  ink: number;
  /** Pixels of the photo for one of the straightened page: above 1 the page was enlarged. */
  enlarged: number;
}

/** Measures a photo and the page that was made of it. */
export function qualityOf(photo: Grey, page: Grey, enlarged: number): Quality {
  return { brightness: lightHalf(photo), sharpness: steepest(page), ink: inkShare(page), enlarged };
}

function lightHalf({ data }: Grey): number {
  const counts = new Float64Array(256);
  for (let at = 0; at < data.length; at++) counts[data[at]!]!++;
  let left = data.length / 2;
  let sum = 0;
  for (let value = 255; value >= 0 && left > 0; value--) {
    const taken = Math.min(left, counts[value]!);
    sum += taken * value;
    left -= taken;
  }
  return sum / (data.length / 2);
}

/** The 99.5th percentile of the steps from one pixel to the one after next, along rows. */
function steepest({ width, height, data }: Grey): number {
  const counts = new Float64Array(256);
  let total = 0;
  for (let y = 0; y < height; y += 2) {
    for (let x = 2; x < width; x++) {
      const at = y * width + x;
      counts[Math.abs(data[at]! - data[at - 2]!)]!++;
      total++;
    }
  }
  let left = total * 0.005;
  for (let step = 255; step > 0; step--) {
    left -= counts[step]!;
    if (left <= 0) return step;
  }
  return 0;
}

function inkShare({ data }: Grey): number {
  let ink = 0;
  for (let at = 0; at < data.length; at++) if (data[at]! < 110) ink++;
  return ink / data.length;
}
