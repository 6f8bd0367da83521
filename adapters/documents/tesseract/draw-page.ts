import sharp from 'sharp';
import type { DrawnPage } from '../documents.ts';
import { openFile } from './open/open.ts';
import type { OpenedPage, Picture } from './page.ts';

/** Pixels of the long side: letters of an A4 page are then some 20 high, as a screen shows them. */
const SHOWN_SIDE = 1_600;
const QUALITY = 80;

/** Draws a page of a document as it was sent; null where there is none of that number, or it is broken. */
export async function drawPage(files: readonly Uint8Array[], wanted: number): Promise<DrawnPage | null> {
  let pages = 0;
  let found: Picture | null = null;
  for (const bytes of files) {
    const opened = await openFile(bytes, 'pictures');
    if ('refused' in opened) continue;
    found ??= await nth(opened.pages, wanted - pages);
    pages += opened.pageCount;
  }
  return found && { picture: await encode(found), pages };
}

/** Walking away from the pages closes their file: it is begun even where none of them is wanted. */
async function nth(pages: AsyncIterable<OpenedPage>, number: number): Promise<Picture | null> {
  let at = 0;
  try {
    for await (const page of pages) {
      at += 1;
      if (at === number && page.kind === 'picture') return page.picture;
      if (at >= number) return null;
    }
  } catch {
    // It turned out to be broken on the way: there is nothing to show.
  }
  return null;
}

async function encode({ width, height, channels, data }: Picture): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels } })
    .resize({ width: SHOWN_SIDE, height: SHOWN_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
