import type { Normalised } from '../normalise.ts';

/** Hashed features of an utterance: characters, words and the grammar's tags weigh as three groups. */
export interface Features {
  /** Buckets, each group after the other. */
  buckets: Int32Array;
  /** Ends of the three groups in `buckets`. */
  ends: readonly [characters: number, words: number, tags: number];
}

/** How much each group weighs, whatever its size. */
export const GROUP_WEIGHTS = [1, 1.2, 1.6] as const;

const SHORTEST = 2;
const LONGEST = 5;
/** Beyond so many tokens nothing new is learned about what is wanted. */
const MOST_TOKENS = 200;
const SPACE = 32;
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/** Features of `text` with the numbered `tags` of the grammar, into `size` buckets (a power of two). */
export function featuresOf(text: Normalised, tags: readonly number[], size: number): Features {
  const tokens = text.tokens.length > MOST_TOKENS ? text.tokens.slice(0, MOST_TOKENS) : text.tokens;
  let length = 1;
  for (const token of tokens) length += token.text.length + 1;
  const codes = new Uint16Array(length);
  codes[0] = SPACE;
  const buckets = new Int32Array(length * (LONGEST - SHORTEST + 1) + tokens.length * 2 + 1 + tags.length);
  const mask = size - 1;
  let filled = 1;
  for (const token of tokens) {
    for (let at = 0; at < token.text.length; at++) codes[filled++] = token.text.charCodeAt(at);
    codes[filled++] = SPACE;
  }
  const characters = hashCharacters(codes, buckets, mask);
  const words = hashWords(tokens, buckets, characters, mask);
  let end = words;
  for (const tag of tags) buckets[end++] = finish(Math.imul(OFFSET ^ tag, PRIME) ^ 0x7a67) & mask;
  return { buckets, ends: [characters, words, end] };
}

function hashCharacters(codes: Uint16Array, buckets: Int32Array, mask: number): number {
  let end = 0;
  for (let from = 0; from + SHORTEST <= codes.length; from++) {
    let hash = OFFSET;
    const last = Math.min(from + LONGEST, codes.length);
    for (let at = from; at < last; at++) {
      hash = Math.imul(hash ^ codes[at]!, PRIME);
      if (at - from + 1 >= SHORTEST) buckets[end++] = finish(hash) & mask;
    }
  }
  return end;
}

function hashWords(tokens: Normalised['tokens'], buckets: Int32Array, from: number, mask: number): number {
  let end = from;
  let before = 0x5bd1;
  for (const { text } of tokens) {
    let hash = 0x1234567;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    buckets[end++] = finish(hash) & mask;
    buckets[end++] = finish(Math.imul(hash, 31) ^ Math.imul(before, 0x9e3779b1)) & mask;
    before = hash;
  }
  buckets[end++] = finish(Math.imul(before, 0x9e3779b1) ^ 0x51ed) & mask;
  return end;
}

/** Spreads the bits, so that the low ones can be taken. */
function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
