import type { Grey } from '../picture/grey.ts';
import type { Letter, Line } from './line.ts';
import { alone, type StripApart } from './neighbours.ts';
import { boxOf } from './paddle.ts';
import { cut } from './strip.ts';
import type { SpelledWord, Tesseract } from './tesseract.ts';

/** Pixels: the height a line is brought to, and what is left white around it. */
const HEIGHT = 52;
const GAP = 26;
const MARGIN = 40;

/** Lines beyond which a page is no order, and the rest is left. */
export const MOST_LINES = 160;

/**
 * Reads lines with Tesseract by laying them out one under the other on a sheet of their own: it then has
 * no table, no stamp and no column to lose its way in, and one pass reads them all.
 */
export async function recogniseColumn(
  tesseract: Tesseract,
  page: Grey,
  strips: readonly StripApart[],
): Promise<Line[]> {
  const cuts = strips
    .slice(0, MOST_LINES)
    .map((strip) => ({ strip, picture: alone(cut(page, strip, HEIGHT), strip) }));
  if (cuts.length === 0) return [];
  const lines: Line[] = [];
  for (const sheet of sheetsOf(cuts)) {
    const words = await tesseract.recognise(layOut(sheet.map(({ picture }) => picture)), {
      segmentation: 'block',
    });
    lines.push(...linesOf(sheet, words));
  }
  return lines;
}

interface Cut {
  strip: StripApart;
  picture: Grey;
}

/** Pixels of one sheet: Tesseract keeps for good what its largest one took, some ten bytes a pixel. */
const MOST_PIXELS = 8_000_000;

/** As many lines on a sheet as fit. */
function sheetsOf(cuts: readonly Cut[]): Cut[][] {
  const sheets: Cut[][] = [];
  let widest = 0;
  for (const cut of cuts) {
    const lines = (sheets.at(-1)?.length ?? 0) + 1;
    widest = Math.max(widest, cut.picture.width);
    const fits = lines > 1 && (widest + MARGIN * 2) * (topOf(lines) + MARGIN) <= MOST_PIXELS;
    if (fits) sheets.at(-1)!.push(cut);
    else {
      sheets.push([cut]);
      widest = cut.picture.width;
    }
  }
  return sheets;
}

/** The words of a sheet as lines of the page. */
function linesOf(cuts: readonly Cut[], words: readonly SpelledWord[]): Line[] {
  return cuts.map(({ strip, picture }, row) => {
    const scale = strip.width / picture.width;
    const left = strip.x - strip.width / 2;
    const top = topOf(row);
    const own = words
      .filter(({ y0, y1 }) => (y0 + y1) / 2 >= top - GAP / 2 && (y0 + y1) / 2 < top + HEIGHT + GAP / 2)
      .toSorted((one, other) => one.x0 - other.x0);
    const letters = own.flatMap((word, at): Letter[] => {
      const place = ({ x0, x1 }: { x0: number; x1: number }) => ({
        x0: left + (x0 - MARGIN) * scale,
        x1: left + (x1 - MARGIN) * scale,
      });
      const spelled = word.letters.map((letter) => ({
        char: letter.char,
        confidence: letter.confidence,
        ...place(letter),
      }));
      const before = own[at - 1];
      const space = { char: ' ', confidence: 1, ...place({ x0: before?.x1 ?? 0, x1: word.x0 }) };
      return before ? [space, ...spelled] : spelled;
    });
    return { ...boxOf(strip), letters };
  });
}

const topOf = (row: number) => MARGIN + row * (HEIGHT + GAP);

function layOut(pictures: readonly Grey[]): Grey {
  const width = Math.max(...pictures.map((picture) => picture.width)) + MARGIN * 2;
  const height = topOf(pictures.length) + MARGIN;
  const data = new Uint8Array(width * height).fill(255);
  pictures.forEach((picture, row) => {
    for (let y = 0; y < HEIGHT; y++) {
      const from = picture.data.subarray(y * picture.width, (y + 1) * picture.width);
      data.set(from, (topOf(row) + y) * width + MARGIN);
    }
  });
  return { width, height, data };
}
