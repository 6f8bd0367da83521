import type { Box, Picture, Point, Word, WordPage } from '../page.ts';
import { findBoxes, type TickBox, wipeBoxes } from '../picture/boxes.ts';
import { beforeTurn, type Grey, turn } from '../picture/grey.ts';
import type { Quality } from '../picture/quality.ts';
import { removeRules } from '../picture/rules.ts';
import { straighten } from '../picture/straighten.ts';
import { type Bend, bendOf, isSagging, unbent } from './bend.ts';
import { MOST_LINES, recogniseColumn } from './column.ts';
import { withoutFaint } from './faint.ts';
import { fuse } from './fuse.ts';
import { withoutGhosts } from './ghosts.ts';
import { guessLanguage } from './guess-language.ts';
import { type Line, textOf } from './line.ts';
import { type StripApart, withNeighbours } from './neighbours.ts';
import type { Paddle } from './paddle.ts';
import { plainWords } from './plain-line.ts';
import type { Recognisers } from './recognisers.ts';
import { readTwice } from './sparse.ts';
import type { Strip } from './strip.ts';
import type { TesseractLang } from './tesseract.ts';

/** A line as the exact recogniser read it, and the one that knows words; null where nobody needed to ask that one. */
export interface ReadLine {
  exact: Line;
  spelled: Line | null;
}

/** The lines of a page, on the page as it was straightened. */
export interface ReadLines {
  width: number;
  height: number;
  /** Quarter turns clockwise by which the page was put on its feet. */
  quarters: 0 | 1 | 2 | 3;
  lines: readonly ReadLine[];
  /** How far below its place on a flat page, where its lines stand, a point of the page lay. */
  bend: Bend;
}

/** The words of a picture, placed on the page as it was straightened, and how good the picture was. */
export interface PictureText {
  words: WordPage;
  quality: Quality;
}

/** Reads a picture of a page: made straight, read twice, and the two readings fused by place. */
export async function readPicture(picture: Picture, recognisers: Recognisers): Promise<PictureText> {
  const { page, quality, origin } = straighten(picture);
  const boxes = findBoxes(page);
  const { width, height, quarters, lines, bend } = await readLines(wipeBoxes(page, boxes), recognisers);
  const words = withoutGhosts(lines.map(wordsOf));
  const ticks = boxes
    .map((box) => turnBox(box, page, quarters))
    .map((box) => tickOf(raised(box, bend(middleOf(box)))));
  const asSent = (point: Point): Point => {
    const bent = { x: point.x, y: point.y + bend(point) };
    const { x, y } = origin(beforeTurn(bent, page, quarters));
    return { x: x / picture.width, y: y / picture.height };
  };
  return { words: { width, height, words: [...words, ...ticks], asSent }, quality };
}

function wordsOf({ spelled, exact }: ReadLine): Word[] {
  return spelled ? fuse(spelled, exact) : (plainWords(exact) ?? []);
}

const middleOf = ({ x0, y0, x1, y1 }: Box): Point => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 });

/** A box so many pixels further up. */
function raised<Of extends Box>(box: Of, by: number): Of {
  return { ...box, y0: box.y0 - by, y1: box.y1 - by };
}

/** A box as a word, so that it stands in the row of what it offers. */
export function tickOf({ ticked, x0, y0, x1, y1 }: TickBox): Word {
  return { text: ticked ? '☒' : '☐', confidence: 0.97, x0, y0, x1, y1 };
}

/** Where a box is once its page has been turned. */
function turnBox<Of extends Box>(box: Of, { width, height }: Grey, quarters: ReadLines['quarters']): Of {
  const { x0, y0, x1, y1 } = box;
  switch (quarters) {
    case 0:
      return box;
    case 1:
      return { ...box, x0: height - y1, y0: x0, x1: height - y0, y1: x1 };
    case 2:
      return { ...box, x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 };
    case 3:
      return { ...box, x0: y0, y0: width - x1, x1: y1, y1: width - x0 };
  }
}

/** Reads a straightened page by two recognisers where both are installed, else by one twice. */
export async function readLines(page: Grey, recognisers: Recognisers): Promise<ReadLines> {
  const paddle = await recognisers.paddle();
  return paddle ? readByBoth(page, recognisers, paddle) : readTwice(page, recognisers);
}

async function readByBoth(page: Grey, recognisers: Recognisers, paddle: Paddle): Promise<ReadLines> {
  const upright = await onItsFeet(page, paddle);
  const { page: flat, strips, bend, rest } = await laidFlat(upright, paddle);
  const read = await readAtOnce(flat, withNeighbours(strips).slice(0, MOST_LINES), { recognisers, paddle });
  const lines = read
    .filter(({ exact }) => exact.letters.length > 0)
    .map(({ exact, spelled }) => {
      const by = rest(middleOf(exact));
      return { exact: raised(exact, by), spelled: spelled && raised(spelled, by) };
    });
  const { width, height } = flat;
  return { width, height, quarters: upright.quarters, lines, bend };
}

/**
 * The lines as both recognisers read them. Tesseract works in a thread of its own: while the other reads the lower half
 * of the lines, it reads what needs it of the upper half, in the language that these speak. Where all of them speak
 * another, it reads once more.
 */
async function readAtOnce(
  page: Grey,
  strips: readonly StripApart[],
  { recognisers, paddle }: { recognisers: Recognisers; paddle: Paddle },
): Promise<ReadLine[]> {
  const withoutRules = removeRules(page);
  const spell = async (lang: TesseractLang, lines: readonly ExactLine[]): Promise<ReadLine[]> => {
    const unclear = lines.filter(({ exact }) => plainWords(exact) === null);
    const strips = unclear.map(({ strip }) => strip);
    const spelled = await recogniseColumn(await recognisers.tesseract(lang), withoutRules, strips);
    return lines.map((line) => ({ exact: line.exact, spelled: spelled[unclear.indexOf(line)] ?? null }));
  };
  const read = async (some: readonly StripApart[]): Promise<ExactLine[]> => {
    const lines = await paddle.recognise(page, some);
    return lines.map((exact, at) => ({ strip: some[at]!, exact }));
  };
  const langOf = (lines: readonly ExactLine[]) =>
    guessLanguage(lines.map(({ exact }) => textOf(exact)).join('\n'));
  const half = Math.ceil(strips.length / 2);
  const upper = await read(strips.slice(0, half));
  const guessed = langOf(upper);
  const [above, lower] = await Promise.all([spell(guessed, upper), read(strips.slice(half))]);
  const lang = langOf([...upper, ...lower]);
  return lang === guessed ? [...above, ...(await spell(lang, lower))] : spell(lang, [...upper, ...lower]);
}

interface ExactLine {
  strip: StripApart;
  exact: Line;
}

interface Found {
  page: Grey;
  strips: readonly Strip[];
}

/**
 * A page whose lines are straight enough to be cut out, with `bend`, how the page as it was given bends, and `rest`, how
 * what is left of it does.
 */
async function laidFlat(found: Found, paddle: Paddle): Promise<Found & { bend: Bend; rest: Bend }> {
  const bend = bendOf(found.strips, found.page);
  if (!isSagging(found.strips, bend)) return { ...found, bend, rest: bend };
  const page = unbent(found.page, bend);
  const strips = await linesOn(page, paddle);
  const rest = bendOf(strips, page);
  return { page, strips, bend: (point) => bend(point) + rest(point), rest };
}

/** Where the lines of a page are. */
async function linesOn(page: Grey, paddle: Paddle): Promise<Strip[]> {
  return withoutFaint(page, await paddle.detect(page));
}

/** The page with its lines running across and its letters on their feet, and where the lines are. */
async function onItsFeet(page: Grey, paddle: Paddle) {
  let upright = page;
  let quarters = 0;
  let strips = await linesOn(page, paddle);
  const tall = strips.filter(({ width, height }) => height > width * 1.5);
  if (tall.length > strips.length / 2) {
    upright = turn(page, 1);
    quarters = 1;
    strips = await linesOn(upright, paddle);
  }
  if (strips.length > 0 && (await paddle.isUpsideDown(upright, strips))) {
    const { width, height } = upright;
    strips = strips.map((strip) => upsideDown(strip, { width, height }));
    upright = turn(upright, 2);
    quarters += 2;
  }
  return { page: upright, strips, quarters: quarters as ReadLines['quarters'] };
}

/** A strip once its page has been turned over. */
function upsideDown(strip: Strip, { width, height }: { width: number; height: number }): Strip {
  const over = ({ x, y }: Point): Point => ({ x: width - x, y: height - y });
  const { spine = [] } = strip;
  return { ...strip, ...over(strip), spine: spine.map(over).toReversed() };
}
