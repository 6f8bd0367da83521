import type { Intent, Lang } from '../types.ts';
import type { Draw } from './corpus-lines.ts';
import type { Features } from './features.ts';

const SEED = 20261123;
/** Share of the features that a noisy copy loses, so that none is relied on alone. */
const LOST = 0.3;

/** A line of the corpus. */
interface Line {
  lang: Lang;
  intent: Intent;
  text: string;
}

/** Draws that a line has to itself: what another line says, and how many there are, changes nothing for it. */
export function drawFor({ lang, intent, text }: Line, copy = 0): Draw {
  let hash = SEED + copy;
  for (const letter of `${lang} ${intent} ${text}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return randomFrom(hash);
}

/** A small generator of numbers in [0, 1) (mulberry32), the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Drops a share of the features, drawn. */
export function lossy({ buckets, ends }: Features, draw: Draw): Features {
  const kept: number[] = [];
  let at = 0;
  const [characters, words, tags] = ends.map((end) => {
    for (; at < end; at++) if (draw() >= LOST) kept.push(buckets[at]!);
    return kept.length;
  });
  return { buckets: Int32Array.from(kept), ends: [characters!, words!, tags!] };
}
