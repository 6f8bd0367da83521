import type { Grey } from './grey.ts';

/** Brightness below which a pixel is ink. */
const INK = 150;

/** Pixels of thickness beyond which a long dark thing is no rule but a bar or a heading. */
const THICKEST = 9;

/** The picture without the long thin lines of tables and frames, which eat the digits beside them. */
export function removeRules(picture: Grey): Grey {
  const { width, height } = picture;
  const data = picture.data.slice();
  const across = { lines: height, count: width, line: width, step: 1 };
  const down = { lines: width, count: height, line: 1, step: width };
  const shortest = Math.max(width, height) / 22;
  wipe(picture.data, data, across, Math.max(70, shortest));
  wipe(picture.data, data, down, Math.max(70, shortest));
  return { width, height, data };
}

interface Walk {
  lines: number;
  count: number;
  /** From one line to the next. */
  line: number;
  /** From one pixel of a line to the next. */
  step: number;
}

function wipe(from: Uint8Array, to: Uint8Array, walk: Walk, shortest: number): void {
  const { lines, count, line, step } = walk;
  for (let one = 0; one < lines; one++) {
    let start = -1;
    let gap = 0;
    for (let at = 0; at <= count; at++) {
      const isInk = at < count && from[one * line + at * step]! < INK;
      if (isInk) {
        if (start < 0) start = at;
        gap = 0;
        continue;
      }
      // A rule of a photo is broken here and there by a pixel or two.
      if (start >= 0 && (at === count || ++gap > 2)) {
        const end = at - gap + 1;
        if (end - start >= shortest) wipeRun(from, to, walk, { one, start, end });
        start = -1;
        gap = 0;
      }
    }
  }
}

/** Wipes each pixel of a run where it is thin: what crosses it there, a letter's leg, is thicker and stays. */
function wipeRun(
  from: Uint8Array,
  to: Uint8Array,
  { lines, line, step }: Walk,
  { one, start, end }: { one: number; start: number; end: number },
): void {
  for (let at = start; at < end; at++) {
    let [first, last] = [one, one];
    while (first > 0 && one - first < THICKEST && from[(first - 1) * line + at * step]! < INK) first--;
    while (last < lines - 1 && last - one < THICKEST && from[(last + 1) * line + at * step]! < INK) last++;
    if (last - first + 1 > THICKEST) continue;
    for (let across = Math.max(0, first - 1); across <= Math.min(lines - 1, last + 1); across++) {
      to[across * line + at * step] = 255;
    }
  }
}
