import type { Observed } from '../observe.ts';
import type { Lang } from '../types.ts';

/** How many bits stand for the words of a language: of some 1,700 words, one other word in seventy passes for known. */
const BITS = 1 << 15;
const SEEDS = [0x811c9dc5, 0x1234567] as const;
const PRIME = 0x01000193;

/** The words, as they sound, by which each language's corpus asks for something of the front desk. */
export type KnownWords = Readonly<Record<Lang, Uint8Array>>;

/** So many bytes hold a language's words. */
export const KNOWN_BYTES = BITS / 8;

/** Words so short are of the language, and of no trade. */
const SHORTEST = 4;
/** Concepts told by words of the language, and of no trade. */
const OF_LANGUAGE: ReadonlySet<string> = new Set(
  'not question that past whether own may doubt ayes joke'.split(' '),
);

/** The bits of `words`, as they sound. */
export function learned(words: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(KNOWN_BYTES);
  for (const word of words) for (const bit of bitsOf(word)) bits[bit >> 3]! |= 1 << (bit & 7);
  return bits;
}

/** Whether the words that say what a message is about are, for a half or more, of something else than the front desk. */
export function speaksOfElse({ marks, entities }: Observed, known: Uint8Array): boolean {
  const told = marks.all.filter(({ concept }) => !OF_LANGUAGE.has(concept));
  let [unknown, all] = [0, 0];
  for (const [at, { heard, token }] of marks.words.entries()) {
    if (token.text.length < SHORTEST || !/^\p{L}+$/u.test(token.text)) continue;
    all++;
    if (bitsOf(heard).every((bit) => known[bit >> 3]! & (1 << (bit & 7)))) continue;
    const isNamed = entities.some(({ start, end }) => start <= token.start && token.end <= end);
    if (!isNamed && !told.some(({ from, to }) => from <= at && at < to)) unknown++;
  }
  return unknown > 0 && unknown * 2 >= all;
}

function bitsOf(word: string): number[] {
  return SEEDS.map((seed) => {
    let hash: number = seed;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    return (hash ^ (hash >>> 15)) & (BITS - 1);
  });
}
