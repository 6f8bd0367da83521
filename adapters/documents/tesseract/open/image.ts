import sharp, { type Metadata, type Sharp } from 'sharp';
import type { OpenedPage, Picture } from '../page.ts';
import { LONGEST_SIDE, MOST_PAGES, MOST_PIXELS } from './limits.ts';
import type { Opened } from './open.ts';

/** Opens a JPEG, PNG, WebP or TIFF; the pages of a TIFF are pages. */
export async function openImage(bytes: Uint8Array): Promise<Opened> {
  let about: Metadata;
  try {
    about = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return { refused: 'corrupt' };
  }
  if (about.width * about.height > MOST_PIXELS) return { refused: 'too-large' };
  const pageCount = about.format === 'tiff' ? (about.pages ?? 1) : 1;
  if (pageCount > MOST_PAGES) return { refused: 'too-large' };
  return { pageCount, pages: decodeEach(bytes, pageCount) };
}

async function* decodeEach(bytes: Uint8Array, pageCount: number): AsyncIterable<OpenedPage> {
  for (let page = 0; page < pageCount; page++) {
    const source = sharp(bytes, {
      page,
      limitInputPixels: MOST_PIXELS,
      failOn: 'truncated',
      sequentialRead: true,
    });
    yield { kind: 'picture', picture: await decode(source) };
  }
}

/** Upright by its EXIF tag, on white, and no larger than reading needs. */
export async function decode(source: Sharp): Promise<Picture> {
  const { data, info } = await source
    .autoOrient()
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data: asColour(data, info.channels) };
}

/** A grey file keeps its one channel through `toColourspace`. */
function asColour(data: Buffer, channels: number): Uint8Array {
  if (channels === 3) return data;
  const colour = new Uint8Array((data.length / channels) * 3);
  for (let at = 0, to = 0; at < data.length; at += channels, to += 3) {
    colour.fill(data[at]!, to, to + 3);
  }
  return colour;
}
