import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { DrawnPage, Reading } from '../documents.ts';
import { drawPage } from './draw-page.ts';
import { type FileText, readFile, readingOf } from './read-document.ts';
import { Recognisers } from './text/recognisers.ts';

/** What the process is asked: to read a document, or to draw a page of one; one at a time. */
export type ReadRequest = { files: readonly Uint8Array[] } & ({ withPaddle: boolean } | { draw: number });

/** What it answers. A failure of its own says where, and nothing of the document. */
export type ReadAnswer = { peakMb: number; heldMb: number } & Answered;

type Answered = { reading: Reading } | { drawn: DrawnPage | null } | { failed: string };

// One document at a time, each decoded once: nothing is to be kept, nor done by many threads.
sharp.cache(false);
sharp.concurrency(1);

const MB = 1024 * 1024;

let recognisers: Recognisers | undefined;

/** Files whose words are remembered: a page that joins others makes nobody wait for those once more. */
const REMEMBERED = 8;
const remembered = new Map<string, FileText>();

process.on('message', async (request: ReadRequest) => {
  const answered = await answer(request);
  // Pictures that nobody holds any more are not what the process has grown by.
  globalThis.gc?.();
  process.send?.({ ...answered, peakMb: peakMb(), heldMb: process.memoryUsage.rss() / MB });
});

// Whoever started this process is gone: a reader without a house reads for nobody.
process.on('disconnect', () => process.exit(0));

async function answer(request: ReadRequest): Promise<Answered> {
  const { files } = request;
  try {
    if ('draw' in request) return { drawn: await drawPage(files, request.draw) };
    recognisers ??= new Recognisers({ withPaddle: request.withPaddle });
    const texts: FileText[] = [];
    for (const bytes of files) texts.push(await textOf(bytes, recognisers));
    return { reading: readingOf(texts) };
  } catch (error) {
    const [, where = ''] = ((error as Error).stack ?? '').match(/\n\s+at (.*)/) ?? [];
    return { failed: `${(error as Error).name} at ${where.replace(/\(.*[\\/]/, '(')}` };
  }
}

async function textOf(bytes: Uint8Array, open: Recognisers): Promise<FileText> {
  const name = createHash('sha256').update(bytes).digest('base64');
  const text = remembered.get(name) ?? (await readFile(bytes, open));
  remembered.delete(name);
  remembered.set(name, text);
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED) remembered.delete(oldest!);
  return text;
}

/** Megabytes that this process has held in memory at most since it began. */
function peakMb(): number {
  try {
    const [, kilobytes] = readFileSync('/proc/self/status', 'utf8').match(/^VmHWM:\s*(\d+) kB/m) ?? [];
    if (kilobytes) return Number(kilobytes) / 1024;
  } catch {
    // Only Linux tells it so. There, what `resourceUsage` says counts the parent in, of which this was a copy.
  }
  return process.resourceUsage().maxRSS / 1024;
}
