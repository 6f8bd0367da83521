import { noFields, noOrder, type Reading } from '../documents.ts';
import { readFields } from './fields/read-fields.ts';
import { openFile } from './open/open.ts';
import type { WordPage } from './page.ts';
import type { Quality } from './picture/quality.ts';
import { readPicture } from './text/read-picture.ts';
import type { Recognisers } from './text/recognisers.ts';
import { judge } from './validate/judge.ts';

/** Takes a file through the five rooms: open → picture → text → fields → validate. */
export async function readDocument(bytes: Uint8Array, recognisers: Recognisers): Promise<Reading> {
  const opened = await openFile(bytes);
  if ('refused' in opened) return noOrder('refused', opened.refused);
  const pages: WordPage[] = [];
  const pictures: Quality[] = [];
  const walk = opened.pages[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await walk.next().catch(() => null);
      if (next === null) return noOrder('refused', 'corrupt', opened.pageCount);
      if (next.done) break;
      if (next.value.kind === 'words') {
        pages.push(next.value.page);
        continue;
      }
      const { words, quality } = await readPicture(next.value.picture, recognisers);
      pages.push(words);
      pictures.push(quality);
    }
  } finally {
    await walk.return?.();
  }
  return readingOf(pages, pictures);
}

function readingOf(pages: readonly WordPage[], pictures: readonly Quality[]): Reading {
  const read = readFields(pages);
  const { verdict, reason } = judge(read, pictures);
  const { text } = read;
  if (verdict !== 'order')
    return { ...noOrder(verdict, reason ?? 'other', pages.length), fields: noFields(), text };
  const { fields, items, confidence, places } = read;
  return { verdict, reason, pages: pages.length, fields, items, confidence, places, text };
}
