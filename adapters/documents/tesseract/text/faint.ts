import type { Grey } from '../picture/grey.ts';
import type { Strip } from './strip.ts';

/** Share of a strip's pixels that are its ink at least, the darkest. */
const INK = 0.05;

/** Grey of the ink beyond which a line is faint, and up to which that of most lines is print or a pen. */
const FAINT = 200;
const PLAIN = 150;

/**
 * Lines without those that shine through: what is printed on the back of a thin sheet. Its ink is 223 and lighter, that
 * of the faintest pen and print 177 at most (some 900 lines of 24 photos, 13 of them hard). Where most lines are faint,
 * none is left out.
 */
export function withoutFaint(page: Grey, strips: readonly Strip[]): Strip[] {
  const inks = strips.map((strip) => inkOf(page, strip));
  const middle = inks.toSorted((one, other) => one - other)[inks.length >> 1] ?? 0;
  return middle > PLAIN ? [...strips] : strips.filter((_, at) => inks[at]! <= FAINT);
}

/** How dark a strip's ink is, 0 to 255, by every other pixel of the upright rectangle about it. */
function inkOf(page: Grey, { x, y, width, height }: Strip): number {
  const counts = new Uint32Array(256);
  let total = 0;
  const [left, right] = [Math.max(0, x - width / 2), Math.min(page.width, x + width / 2)];
  const [top, bottom] = [Math.max(0, y - height / 2), Math.min(page.height, y + height / 2)];
  for (let row = Math.floor(top); row < bottom; row++) {
    for (let at = Math.floor(left); at < right; at += 2) {
      counts[page.data[row * page.width + at]!]!++;
      total++;
    }
  }
  let lighter = total * INK;
  for (let grey = 0; grey < counts.length; grey++) {
    lighter -= counts[grey]!;
    if (lighter < 0) return grey;
  }
  return 255;
}
