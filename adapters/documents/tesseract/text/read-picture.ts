import type { Picture, Word, WordPage } from '../page.ts';
import { type Grey, turn } from '../picture/grey.ts';
import type { Quality } from '../picture/quality.ts';
import { removeRules } from '../picture/rules.ts';
import { type Straightened, straighten } from '../picture/straighten.ts';
import { recogniseColumn } from './column.ts';
import { fuse } from './fuse.ts';
import { guessLanguage } from './guess-language.ts';
import { textOf } from './line.ts';
import type { Paddle } from './paddle.ts';
import type { Recognisers } from './recognisers.ts';
import { readSparse } from './sparse.ts';
import type { Strip } from './strip.ts';

/** The words of a picture, placed on the page as it was straightened, and how good the picture was. */
export interface PictureText {
  words: WordPage;
  quality: Quality;
}

/** Reads a picture of a page: made straight, then by two recognisers where both are installed. */
export async function readPicture(picture: Picture, recognisers: Recognisers): Promise<PictureText> {
  const straight = straighten(picture);
  const paddle = await recognisers.paddle();
  return paddle ? readByBoth(straight, recognisers, paddle) : readSparse(straight, recognisers);
}

async function readByBoth(
  { page, quality }: Straightened,
  recognisers: Recognisers,
  paddle: Paddle,
): Promise<PictureText> {
  const seen = await paddle.detect(page);
  const turned = seen.length > 0 && (await paddle.isUpsideDown(page, seen));
  const upright = turned ? turn(page, 2) : page;
  const strips = turned ? seen.map((strip) => turnStrip(strip, page)) : seen;
  const exact = await paddle.recognise(upright, strips);
  const read = exact.filter(({ letters }) => letters.length > 0);
  const kept = strips.filter((_, at) => exact[at]!.letters.length > 0);
  const lang = guessLanguage(read.map(textOf).join('\n'));
  const spelled = await recogniseColumn(await recognisers.tesseract(lang), removeRules(upright), kept);
  const words = read.flatMap((line, at): Word[] => fuse(spelled[at]!, line));
  return { words: { width: upright.width, height: upright.height, words }, quality };
}

/** Where a strip is when its page stands on its feet again. */
export function turnStrip(strip: Strip, { width, height }: Grey): Strip {
  return { ...strip, x: width - strip.x, y: height - strip.y };
}
