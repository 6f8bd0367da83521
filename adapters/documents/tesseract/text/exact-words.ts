import type { Word } from '../page.ts';
import { meanOf, plain } from './believed.ts';
import type { Letter, Line } from './line.ts';

/** The words of a line that the exact recogniser alone read, each as sure as its letters times `trust`. */
export function exactWords({ letters, y0, y1 }: Line, trust: number): Word[] {
  const pitch = pitchOf(letters);
  return wordsIn(letters).map((own) => {
    const half = (own.length > 1 ? pitchOf(own) : pitch) / 2;
    return {
      text: plain(own),
      confidence: meanOf(own) * trust,
      x0: middleOf(own[0]!) - half,
      x1: middleOf(own.at(-1)!) + half,
      y0,
      y1,
    };
  });
}

/** Letters between spaces, and behind the colon of a label, after which the exact recogniser sees no space. */
function wordsIn(letters: readonly Letter[]): Letter[][] {
  const words: Letter[][] = [[]];
  for (const letter of letters) {
    const word = words.at(-1)!;
    if (letter.char.trim() === '') words.push([]);
    else if (/\p{L}:$/u.test(plain(word))) words.push([letter]);
    else word.push(letter);
  }
  return words.filter((word) => word.length > 0);
}

/** A letter is known by where it was surest: its middle is true, and its sides are not. */
const middleOf = ({ x0, x1 }: Letter) => (x0 + x1) / 2;

/** Pixels from one letter to the next, in the mean; the width of the one letter that there is. */
function pitchOf(letters: readonly Letter[]): number {
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last) return 0;
  return letters.length === 1
    ? first.x1 - first.x0
    : (middleOf(last) - middleOf(first)) / (letters.length - 1);
}
