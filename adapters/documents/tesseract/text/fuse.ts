import type { Word } from '../page.ts';
import { align } from './align.ts';
import { believed, meanOf, plain, type WordRead } from './believed.ts';
import { exactWords } from './exact-words.ts';
import { inCapitals, withDiaeresis } from './known-words.ts';
import type { Letter, Line } from './line.ts';
import { foldLetter } from './same-word.ts';

/** How far one recogniser is trusted where the other saw nothing in a line. */
const SPELLED_ALONE = 0.75;
const EXACT_ALONE = 0.8;

/**
 * Two readings of one line made into words. `spelled` knows words, spaces and accents; `exact` knows digits
 * and codes, and runs words together. Where they agree, what was read is all but certain.
 */
export function fuse(spelled: Line, exact: Line): Word[] {
  const others = exact.letters.filter(({ char }) => char.trim() !== '');
  const begins = new Set(exact.letters.filter((_, at) => exact.letters[at - 1]?.char.trim() === ''));
  if (others.length === 0) return wordsOf(spelled, SPELLED_ALONE);
  if (spelled.letters.length === 0) return isDirt(exact) ? [] : exactWords(exact, EXACT_ALONE);
  return tokensOf(spelled, others, begins).flatMap((token) => wordOf(token, spelled) ?? []);
}

/**
 * The spelled words, each with the exact letters that stand where it does. The exact recogniser loses spaces
 * and invents none: where it saw one between two letters, a word begins.
 */
function tokensOf({ letters }: Line, exact: readonly Letter[], begins: ReadonlySet<Letter>): WordRead[] {
  const pairs = align(
    letters.filter(({ char }) => char !== ' ').map(({ char }) => foldLetter(char)),
    exact.map(({ char }) => foldLetter(char)),
  );
  const tokens: { spelled: Letter[]; exact: Letter[] }[] = [{ spelled: [], exact: [] }];
  const queue = [...pairs];
  const takeUnpaired = () => {
    while (queue[0] && queue[0][0] === -1) tokens.at(-1)!.exact.push(exact[queue.shift()![1]]!);
  };
  for (const [at, letter] of letters.entries()) {
    if (letter.char === ' ') {
      if (isWithinNumber(letters[at - 1], letters[at + 1]) && !begins.has(exact[queue[0]?.[1] ?? -1]!))
        continue;
      takeUnpaired();
      tokens.push({ spelled: [], exact: [] });
      continue;
    }
    takeUnpaired();
    const [, to] = queue.shift() ?? [0, -1];
    const other = to >= 0 ? exact[to] : undefined;
    const before = tokens.at(-1)!.spelled.at(-1);
    const isLost =
      other && begins.has(other) && /\p{L}/u.test(letter.char) && /\p{L}/u.test(before?.char ?? '');
    if (isLost) tokens.push({ spelled: [], exact: [] });
    tokens.at(-1)!.spelled.push(letter);
    if (other) tokens.at(-1)!.exact.push(other);
  }
  takeUnpaired();
  return tokens;
}

/** A narrow space between digits, as in `251.094 .434-75`, which only one of the two saw, is none. */
function isWithinNumber(before: Letter | undefined, after: Letter | undefined): boolean {
  if (!before || !after) return false;
  if (!/\d/.test(before.char) || after.char !== '.') return false;
  return after.x0 - before.x1 < (before.x1 - before.x0) * 2 + 4;
}

function wordOf(token: WordRead, { y0, y1 }: Line): Word | null {
  const { text: read, confidence, other } = believed(token);
  const text = inCapitals(withDiaeresis(read));
  const letters = token.spelled.length > 0 ? token.spelled : token.exact;
  if (text === '' || letters.length === 0) return null;
  const word = { text, confidence, x0: letters[0]!.x0, x1: letters.at(-1)!.x1, y0, y1 };
  return other === undefined ? word : { ...word, other };
}

/** A letter alone in a line where the other saw nothing; a cross may tick what stands beside it. */
function isDirt({ letters }: Line): boolean {
  return letters.length === 1 && /^(?!x)\p{L}$/iu.test(letters[0]!.char);
}

/** The words of a line that the recogniser of words alone read. */
function wordsOf({ letters, y0, y1 }: Line, trust: number): Word[] {
  const words: Word[] = [];
  let open: Letter[] = [];
  const end = () => {
    if (open.length > 0) {
      const confidence = meanOf(open) * trust;
      words.push({ text: plain(open), confidence, x0: open[0]!.x0, x1: open.at(-1)!.x1, y0, y1 });
    }
    open = [];
  };
  for (const letter of letters) {
    if (letter.char === ' ') end();
    else open.push(letter);
  }
  end();
  return words;
}
