import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openDocumentReader, straightenedPages } from '../registry.ts';
import { median, percentile, rounded } from './statistics.ts';

export interface ReadOptions {
  /** A folder of photos and PDFs; two drawn ones of invented patients where there is none. */
  orders?: string | undefined;
  rounds: number;
}

/** One measurement, as `recado bench read --json` prints it. */
export interface ReadResult {
  bench: 'read';
  files: number;
  pages: number;
  rounds: number;
  /** From a reader that has not started to the first answer. */
  firstMs: number;
  /** Milliseconds of wall time for a document, the reader being warm. */
  p50Ms: number;
  p90Ms: number;
  pagesPerSecond: number;
  /** The same where all are given at once: more, where the machine has room for two readers. */
  pagesPerSecondAtOnce: number;
  /** Megabytes that the reader's process held at most. */
  peakMb: number;
  /** Milliseconds a page of the command line on the same straightened pictures; null where it is not installed. */
  references: { tesseract: number | null };
  /** Our milliseconds a page beside its. */
  ratios: { tesseract: number | null };
}

/** What `recado read` takes. */
const READABLE = new Set(['.jpg', '.jpeg', '.png', '.webp', '.tif', '.tiff', '.heic', '.pdf']);

const OWN_ORDERS = fileURLToPath(new URL('orders/', import.meta.url));

/**
 * Reads every order of a folder, one after the other, as a house does: in a process of its own. Beside it the
 * command line of Tesseract, which only recognises, on the same pages as the reader straightened them.
 * @throws RangeError where the folder holds nothing that can be read.
 */
export async function benchRead({ orders = OWN_ORDERS, rounds }: ReadOptions): Promise<ReadResult> {
  const files = await ordersIn(orders);
  const reader = await openDocumentReader();
  const timed = async (bytes: Uint8Array) => {
    const start = performance.now();
    const { pages } = await reader.read([bytes]);
    return { ms: performance.now() - start, pages };
  };
  try {
    const first = await timed(files[0]!);
    const read: { ms: number; pages: number }[] = [];
    for (let round = 1; round <= rounds; round++) {
      for (const bytes of files) read.push(await timed(unlike(bytes, round)));
    }
    const start = performance.now();
    await Promise.all(files.map((bytes) => timed(unlike(bytes, rounds + 1))));
    const msAtOnce = performance.now() - start;
    const ms = read.map((one) => one.ms);
    const pages = sum(read.map((one) => one.pages));
    const reference = await msOfCommandLine(files);
    return {
      bench: 'read',
      files: files.length,
      pages: pages / rounds,
      rounds,
      firstMs: rounded(first.ms, 0),
      p50Ms: rounded(median(ms), 0),
      p90Ms: rounded(percentile(ms, 0.9), 0),
      pagesPerSecond: rounded((pages * 1000) / sum(ms)),
      pagesPerSecondAtOnce: rounded(((pages / rounds) * 1000) / msAtOnce),
      peakMb: rounded(reader.peakMb(), 0),
      references: { tesseract: reference && rounded(reference, 0) },
      ratios: { tesseract: reference && rounded(sum(ms) / pages / reference) },
    };
  } finally {
    await reader.close();
  }
}

async function ordersIn(folder: string): Promise<Buffer[]> {
  const names = (await readdir(folder)).filter((name) => READABLE.has(extname(name).toLowerCase()));
  if (names.length === 0) throw new RangeError(`${folder}: there is no photo and no PDF in it`);
  return Promise.all(names.toSorted().map((name) => readFile(join(folder, name))));
}

/** The same document to whoever opens it, and a new one to a reader that remembers files by their bytes. */
function unlike(bytes: Uint8Array, round: number): Uint8Array {
  return Buffer.concat([bytes, Buffer.from('\n'.repeat(round))]);
}

/** The mean over all pages that are pictures; null where the command line is not installed, or there is no such page. */
async function msOfCommandLine(files: readonly Uint8Array[]): Promise<number | null> {
  const run = promisify(execFile);
  const isThere = await run('tesseract', ['--version']).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const folder = await mkdtemp(join(tmpdir(), 'recado-bench-'));
  const spent: number[] = [];
  try {
    const picture = join(folder, 'page.png');
    for (const bytes of files) {
      for await (const png of straightenedPages(bytes)) {
        await writeFile(picture, png);
        const start = performance.now();
        await run('tesseract', [picture, 'stdout', '--psm', '11'], { maxBuffer: 16 * 1024 * 1024 });
        spent.push(performance.now() - start);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return spent.length > 0 ? sum(spent) / spent.length : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
