import type { Word } from '../page.ts';

/** Words of one value whose second readings are tried: of a number in more pieces, too many would come out right. */
const MOST_WORDS = 2;

/** Letters in which two readings of a number may differ, for each to be doubted by itself. */
const MOST_LETTERS = 2;

/**
 * What words may say if what the other recogniser read in them was right, in whole or in single letters. For numbers
 * with check digits: these tell which of few readings was printed, and of many they would make one up.
 */
export function secondReadings(words: readonly Word[]): string[] {
  const doubted = words.filter(({ other }) => other !== undefined);
  if (doubted.length === 0 || doubted.length > MOST_WORDS) return [];
  const ways = words.reduce<string[][]>(
    (sofar, word) => sofar.flatMap((before) => readingsOf(word).map((text) => [...before, text])),
    [[]],
  );
  return ways.slice(1).map((texts) => texts.join(' '));
}

/** A word as it is believed to be, and then as it may be. */
function readingsOf({ text, other }: Word): string[] {
  if (other === undefined) return [text];
  const differing = [...text].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  if (text.length !== other.length || differing.length > MOST_LETTERS) return [text, other];
  const single = differing.map((at) => text.slice(0, at) + other[at] + text.slice(at + 1));
  return [...new Set([text, other, ...single])];
}
