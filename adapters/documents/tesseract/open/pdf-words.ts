import type { Word, WordPage } from '../page.ts';
import type { Pdfium } from './pdfium.ts';

/** A page's text layer, and how much of it no font could name. */
export interface TextLayer {
  page: WordPage;
  letters: number;
  unnamed: number;
}

/** Letters that a page must have to be read by its text layer: a scanner's footer has fewer. */
const FEWEST_LETTERS = 60;

/** Letters beyond which a page is hostile, and its rest is left. */
const MOST_LETTERS = 40_000;

/** Whether a page can be read by its text layer alone. */
export function hasTextLayer({ letters, unnamed }: TextLayer): boolean {
  return letters >= FEWEST_LETTERS && unnamed < letters / 10;
}

/** Reads the text layer of a page. Places are in points from the top left, as the page is seen. */
export function readTextLayer(pdfium: Pdfium, page: number): TextLayer {
  const text = pdfium._FPDFText_LoadPage(page);
  const toSeen = seenBy(pdfium, page);
  const gather = new Gatherer();
  let unnamed = 0;
  try {
    const count = Math.min(MOST_LETTERS, pdfium._FPDFText_CountChars(text));
    for (let index = 0; index < count; index++) {
      const code = pdfium._FPDFText_GetUnicode(text, index);
      const letter = code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
      if (pdfium._FPDFText_HasUnicodeMapError(text, index) === 1) unnamed++;
      if (/[\s\p{C}]/u.test(letter)) gather.end();
      else gather.add(letter, toSeen.boxOf(text, index));
    }
  } finally {
    toSeen.free();
    pdfium._FPDFText_ClosePage(text);
  }
  gather.end();
  const { words } = gather;
  const letters = words.reduce((sum, { text: { length } }) => sum + length, 0);
  return { page: { width: toSeen.width, height: toSeen.height, words }, letters, unnamed };
}

interface Seen {
  width: number;
  height: number;
  boxOf(text: number, index: number): Omit<Word, 'text' | 'confidence'>;
  free(): void;
}

/** `FPDF_PageToDevice` answers in whole numbers: a page is taken to have ten of them a point. */
const FINE = 10;

/** Turns boxes of the page's own space into what is seen, whatever its rotation and its crop. */
function seenBy(pdfium: Pdfium, page: number): Seen {
  const width = pdfium._FPDF_GetPageWidth(page);
  const height = pdfium._FPDF_GetPageHeight(page);
  const scratch = pdfium.wasmExports.malloc(24);
  const view = () => new DataView(pdfium.HEAPU8.buffer, scratch, 24);
  const at = (x: number, y: number) => {
    const size = [Math.round(width * FINE), Math.round(height * FINE)] as const;
    pdfium._FPDF_PageToDevice(page, 0, 0, ...size, 0, x, y, scratch + 16, scratch + 20);
    return { x: view().getInt32(16, true) / FINE, y: view().getInt32(20, true) / FINE };
  };
  const boxOf = (text: number, index: number) => {
    pdfium._FPDFText_GetLooseCharBox(text, index, scratch);
    // FS_RECTF: left, top, right, bottom, as 32-bit floats.
    const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view().getFloat32(offset, true));
    const [one, other] = [at(left!, top!), at(right!, bottom!)];
    return {
      x0: Math.min(one.x, other.x),
      y0: Math.min(one.y, other.y),
      x1: Math.max(one.x, other.x),
      y1: Math.max(one.y, other.y),
    };
  };
  return { width, height, boxOf, free: () => pdfium.wasmExports.free(scratch) };
}

/** Puts letters together into words: a gap or another line ends one, with or without a space between. */
class Gatherer {
  readonly words: Word[] = [];
  #word: Word | null = null;

  add(letter: string, box: Omit<Word, 'text' | 'confidence'>): void {
    const height = box.y1 - box.y0;
    const word = this.#word;
    const goesOn =
      word !== null &&
      box.x0 - word.x1 < height * 0.35 &&
      box.x0 > word.x0 - height * 0.2 &&
      Math.abs(box.y1 - word.y1) < height * 0.5;
    if (!goesOn) this.end();
    const open = this.#word;
    if (!open) {
      this.#word = { text: letter, confidence: 1, ...box };
      return;
    }
    open.text += letter;
    open.x1 = Math.max(open.x1, box.x1);
    open.y0 = Math.min(open.y0, box.y0);
    open.y1 = Math.max(open.y1, box.y1);
  }

  end(): void {
    if (this.#word) this.words.push(this.#word);
    this.#word = null;
  }
}
