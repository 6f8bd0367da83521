import { type Grey, turn } from '../picture/grey.ts';
import { removeRules } from '../picture/rules.ts';
import { noBend } from './bend.ts';
import { recogniseColumn } from './column.ts';
import { guessLanguage } from './guess-language.ts';
import type { Letter, Line } from './line.ts';
import { withNeighbours } from './neighbours.ts';
import type { ReadLines } from './read-picture.ts';
import type { Recognisers } from './recognisers.ts';
import type { Strip } from './strip.ts';
import type { SpelledWord, Tesseract } from './tesseract.ts';

/** Mean confidence of words below which a page may stand on its head. */
const DOUBTFUL = 0.72;

/**
 * Reads a page with Tesseract alone: a sparse pass finds where words are, a second reads the lines one
 * under the other; both readings are given.
 */
export async function readTwice(page: Grey, recognisers: Recognisers): Promise<ReadLines> {
  const first = await recognisers.tesseract('spa');
  const upright = await findFeet(page, first);
  const { width, height } = upright.page;
  const lang = guessLanguage(upright.words.map(({ text }) => text).join(' '));
  const lines = linesOf(upright.words);
  const again = await recogniseColumn(
    await recognisers.tesseract(lang),
    removeRules(upright.page),
    withNeighbours(lines.map(stripOf)),
  );
  const quarters = upright.page === page ? 0 : 2;
  return {
    width,
    height,
    quarters,
    bend: noBend,
    lines: lines.map((exact, at) => ({ exact, spelled: again[at]! })),
  };
}

/** Reads the page as it stands, and on its head where that makes little sense; the better is kept. */
async function findFeet(page: Grey, tesseract: Tesseract): Promise<{ page: Grey; words: SpelledWord[] }> {
  const read = async (grey: Grey) => {
    const words = await tesseract.recognise(removeRules(grey), { segmentation: 'sparse' });
    const long = words.filter(({ text }) => /^[\p{L}\d.:/-]{4,}$/u.test(text));
    const sure = long.reduce((sum, { confidence }) => sum + confidence, 0);
    return { page: grey, words, sure, mean: sure / Math.max(1, long.length) };
  };
  const standing = await read(page);
  if (standing.mean > DOUBTFUL && standing.sure > 4) return standing;
  const turned = await read(turn(page, 2));
  return turned.sure * turned.mean > standing.sure * standing.mean ? turned : standing;
}

/** Words side by side, a space apart, are one line; the next column is another. */
function linesOf(words: readonly SpelledWord[]): Line[] {
  const lines: SpelledWord[][] = [];
  for (const word of words.toSorted((one, other) => one.x0 - other.x0)) {
    const height = word.y1 - word.y0;
    const line = lines.find((one) => {
      const last = one.at(-1)!;
      const overlap = Math.min(last.y1, word.y1) - Math.max(last.y0, word.y0);
      const least = Math.min(height, last.y1 - last.y0);
      return overlap > least * 0.5 && word.x0 - last.x1 < Math.max(height, last.y1 - last.y0) * 1.2;
    });
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf);
}

function lineOf(words: readonly SpelledWord[]): Line {
  const letters = words.flatMap((word, at): readonly Letter[] => {
    const before = words[at - 1];
    const space = { char: ' ', confidence: 1, x0: before?.x1 ?? 0, x1: word.x0 };
    return before ? [space, ...word.letters] : word.letters;
  });
  return {
    x0: Math.min(...words.map(({ x0 }) => x0)),
    y0: Math.min(...words.map(({ y0 }) => y0)),
    x1: Math.max(...words.map(({ x1 }) => x1)),
    y1: Math.max(...words.map(({ y1 }) => y1)),
    letters,
  };
}

/** The strip of a line with the margin that reading wants. */
function stripOf({ x0, y0, x1, y1 }: Line): Strip {
  const margin = (y1 - y0) * 0.35;
  return {
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    width: x1 - x0 + margin * 2,
    height: y1 - y0 + margin * 2,
    angle: 0,
  };
}
