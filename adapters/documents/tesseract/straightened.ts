import sharp from 'sharp';
import { openFile } from './open/open.ts';
import { straighten } from './picture/straighten.ts';

/**
 * The pages of a file as the reader straightens them, as PNGs: what another recogniser is given, so that it is
 * measured on the same. Pages with a text layer are none of them, nor is anything of a file that is refused.
 */
export async function* straightenedPages(bytes: Uint8Array): AsyncIterable<Buffer> {
  const opened = await openFile(bytes);
  if ('refused' in opened) return;
  for await (const page of opened.pages) {
    if (page.kind !== 'picture') continue;
    const { width, height, data } = straighten(page.picture).page;
    yield await sharp(data, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
  }
}
