import { noOrder, type ReadFile, type Reading, type ReadingReason } from '../documents.ts';
import { DOUBTED } from './fields/doubts.ts';
import { layOut, sheetText } from './fields/layout.ts';
import { readFields } from './fields/read-fields.ts';
import { MOST_PAGES } from './open/limits.ts';
import { openFile } from './open/open.ts';
import type { WordPage } from './page.ts';
import type { Quality } from './picture/quality.ts';
import { withBoxes } from './text/drawn-boxes.ts';
import { readPicture } from './text/read-picture.ts';
import type { Recognisers } from './text/recognisers.ts';
import { faultIn, isAnother, isOrder, judge } from './validate/judge.ts';

/** What stands on the pages of one file, or why it could not be opened. */
export type FileText = { refused: ReadingReason; pages: number } | FilePages;

interface FilePages {
  pages: readonly WordPage[];
  /** Of those pages that are pictures. */
  pictures: readonly Quality[];
}

/** Takes files through the first three rooms, one after the other, and all their pages through the last two. */
export async function readDocument(files: readonly Uint8Array[], recognisers: Recognisers): Promise<Reading> {
  const texts: FileText[] = [];
  for (const bytes of files) texts.push(await readFile(bytes, recognisers));
  return readingOf(texts);
}

/** Takes one file through the first three rooms: open → picture → text. */
export async function readFile(bytes: Uint8Array, recognisers: Recognisers): Promise<FileText> {
  const opened = await openFile(bytes);
  if ('refused' in opened) return { refused: opened.refused, pages: 0 };
  const pages: WordPage[] = [];
  const pictures: Quality[] = [];
  const walk = opened.pages[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await walk.next().catch(() => null);
      if (next === null) return { refused: 'corrupt', pages: opened.pageCount };
      if (next.done) return { pages, pictures };
      if (next.value.kind === 'words') {
        const { page, drawn } = next.value;
        pages.push(drawn ? withBoxes(page, drawn) : page);
        continue;
      }
      const { words, quality } = await readPicture(next.value.picture, recognisers);
      pages.push(words);
      pictures.push(quality);
    }
  } finally {
    await walk.return?.();
  }
}

/** What the files say together: fields → validate. A file that cannot be read does not take the others along. */
export function readingOf(texts: readonly FileText[]): Reading {
  const read = texts.filter((text): text is FilePages => !('refused' in text));
  const files = texts.map(asFile);
  const pages = read.flatMap((text) => text.pages);
  if (pages.length > MOST_PAGES) return noOrder('refused', 'too-large', files);
  const refused = texts.find((text) => 'refused' in text);
  if (read.length === 0 && refused) return noOrder('refused', refused.refused, files);
  const whole = readFields(ofOrder(pages));
  const judged = judge(
    whole,
    read.flatMap((text) => text.pictures),
  );
  const { text } = whole;
  if (judged.verdict !== 'order') {
    // Among several, what could not be opened may be the very order: that is what the patient can mend.
    if (refused) return { ...noOrder('refused', refused.refused, files), text };
    const reason = judged.reason ?? 'other';
    const why = judged.verdict === 'unreadable' ? faulty(files, reason) : files;
    return { ...noOrder(judged.verdict, reason, why), text };
  }
  const { fields, items, places } = whole;
  const confidence = judged.unasked ? { ...whole.confidence, items: DOUBTED } : whole.confidence;
  return {
    verdict: 'order',
    reason: null,
    pages: pages.length,
    files,
    fields,
    items,
    confidence,
    places,
    text,
  };
}

/**
 * The pages of an order, where other papers came with it: a result or a receipt is left empty, so that what it says is
 * nobody's order and every other page keeps its number.
 */
function ofOrder(pages: readonly WordPage[]): readonly WordPage[] {
  if (pages.length < 2) return pages;
  const alone = pages.map((page) => readFields([page]));
  if (!alone.some(isOrder)) return pages;
  return pages.map((page, at) => (isAnother(alone[at]!) ? { ...page, words: [] } : page));
}

/** What is wrong with one file by itself. */
function asFile(text: FileText): ReadFile {
  if ('refused' in text) return { pages: text.pages, fault: text.refused };
  const sheet = layOut(text.pages);
  return { pages: text.pages.length, fault: faultIn({ sheet, text: sheetText(sheet) }, text.pictures) };
}

/** Where nothing could be made out on all of it: the files at fault, or every one, where none stands out. */
function faulty(files: readonly ReadFile[], reason: ReadingReason): readonly ReadFile[] {
  if (files.some(({ fault }) => fault !== null)) return files;
  return files.map(({ pages }) => ({ pages, fault: reason }));
}
