import type { Box, Picture, Word, WordPage } from '../page.ts';
import { findBoxes } from '../picture/boxes.ts';
import { greyOf } from '../picture/grey.ts';
import { tickOf } from './read-picture.ts';

/** Brightness below which something is drawn: a hairline is grey, paper and the ground of a table are lighter. */
const DRAWN = 215;

/** The words of a page with the boxes that are drawn on it, each ticked or not; a letter in a box is its tick. */
export function withBoxes(page: WordPage, drawn: Picture): WordPage {
  const { width, height, data } = greyOf(drawn);
  const ink = data.map((value) => (value < DRAWN ? 0 : 255));
  const scale = page.width / width;
  const found = findBoxes({ width, height, data: ink }).map((box): Word => {
    const { x0, y0, x1, y1 } = box;
    return { ...tickOf(box), x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale };
  });
  // Strokes of letters that touch make squares too.
  const boxes = found.filter((box) => !page.words.some((word) => word.text.length > 1 && overlap(word, box)));
  const words = page.words.filter((word) => !boxes.some((box) => isMarkIn(word, box)));
  return { ...page, words: [...words, ...boxes] };
}

function overlap(one: Box, other: Box): boolean {
  return one.x0 < other.x1 && one.x1 > other.x0 && one.y0 < other.y1 && one.y1 > other.y0;
}

function isMarkIn({ text, x0, y0, x1, y1 }: Word, box: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return text.length === 1 && x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}
