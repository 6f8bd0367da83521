import type { ReadingReason } from '../../documents.ts';
import type { OpenedPage } from '../page.ts';
import { openHeic } from './heic.ts';
import { openImage } from './image.ts';
import { MOST_BYTES } from './limits.ts';
import { openPdf } from './pdf.ts';
import { sniff } from './sniff.ts';

/**
 * The pages of a file, one after the other so that one is in memory at a time; or why there are none.
 * Walking through the pages throws where a file turns out to be broken on the way.
 */
export type Opened = { pageCount: number; pages: AsyncIterable<OpenedPage> } | { refused: ReadingReason };

/**
 * Opens a file by what its bytes show. Nothing is decoded before its size is known to be bearable.
 * @param as `pictures` draws pages that have a text layer, too.
 */
export async function openFile(
  bytes: Uint8Array,
  as: 'words-or-pictures' | 'pictures' = 'words-or-pictures',
): Promise<Opened> {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > MOST_BYTES) return { refused: 'too-large' };
  switch (sniff(bytes)) {
    case null:
      return { refused: 'unsupported' };
    case 'pdf':
      return openPdf(bytes, as);
    case 'heic':
      return openHeic(bytes);
    default:
      return openImage(bytes);
  }
}
