import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { understand } from '../../nlu/nlu.ts';
import type { Lang } from '../../nlu/types.ts';
import { random } from '../random.ts';
import { median, percentile, rounded } from './statistics.ts';

export interface UnderstandOptions {
  /** Utterances measured, of each language as many. */
  messages: number;
  /** Others that are understood before. */
  warmUp: number;
  /** Starts measured. */
  rounds: number;
  seed: string;
}

/** One measurement, as `recado bench understand --json` prints it. */
export interface UnderstandResult {
  bench: 'understand';
  texts: number;
  /** Milliseconds that understanding one takes, none of them read before. */
  p50Ms: number;
  p95Ms: number;
  /** From the command to its first line. */
  startMs: number;
  /** Megabytes of the model and the lexicons, as files. */
  filesMb: number;
  /** Microseconds in which `Intl.Segmenter` finds the words of one, and milliseconds in which Node starts and ends. */
  references: { segmenterUs: number; nodeMs: number };
  /** Ours beside them: understanding beside finding the words, starting beside starting. */
  ratios: { segmenter: number; node: number };
}

const NLU = new URL('../../nlu/', import.meta.url);
const RECADO = fileURLToPath(new URL('../recado.mjs', import.meta.url));
const FILES = ['model.json', 'model.bin', 'lexicons.json'];
const LANGS: readonly Lang[] = ['es', 'pt'];
const REF = '2026-03-10T10:15';
/**
 * Utterances that a house has understood that has been at work, which runs for weeks. After 600 the rarer rules are not
 * compiled yet, and what is at the 95th percentile takes twice as long as after 3,000.
 */
export const AT_WORK = 3_000;

const run = promisify(execFile);

/** Understands what patients write, of the corpus of dates and times, each text once; and starts the command. */
export async function benchUnderstand(options: UnderstandOptions): Promise<UnderstandResult> {
  const texts = await textsOf(options);
  const segmenter = new Intl.Segmenter('es', { granularity: 'word' });
  const [warmUp, measured] = [texts.slice(0, options.warmUp), texts.slice(options.warmUp)];
  for (const { text } of warmUp) understand(text, { ref: REF });
  const ms: number[] = [];
  const words: number[] = [];
  for (const { text } of measured) {
    const began = performance.now();
    understand(text, { ref: REF });
    const between = performance.now();
    for (const _ of segmenter.segment(text));
    ms.push(between - began);
    words.push(performance.now() - between);
  }
  const started: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < options.rounds; round++) {
    started.push(await timed([RECADO, 'understand', '--explain', 'hola']));
    bare.push(await timed(['--eval', '0']));
  }
  const sizes = await Promise.all(FILES.map((name) => stat(new URL(name, NLU))));
  const [segmenterMs, startMs, nodeMs] = [median(words), median(started), median(bare)];
  return {
    bench: 'understand',
    texts: measured.length,
    p50Ms: rounded(median(ms), 3),
    p95Ms: rounded(percentile(ms, 0.95), 3),
    startMs: rounded(startMs, 0),
    filesMb: rounded(sizes.reduce((sum, { size }) => sum + size, 0) / 1e6),
    references: { segmenterUs: rounded(segmenterMs * 1000, 1), nodeMs: rounded(nodeMs, 0) },
    ratios: { segmenter: rounded(median(ms) / segmenterMs, 1), node: rounded(startMs / nodeMs) },
  };
}

/** Milliseconds in which Node runs that. */
async function timed(args: readonly string[]): Promise<number> {
  const began = performance.now();
  await run(process.execPath, [...args]);
  return performance.now() - began;
}

/** Texts of both languages in an order of the seed's, no two alike. */
async function textsOf({ messages, warmUp, seed }: UnderstandOptions): Promise<{ text: string }[]> {
  const chance = random(seed);
  const each = await Promise.all(
    LANGS.map(async (lang) => {
      const lines = await readFile(new URL(`corpus/when/${lang}.jsonl`, NLU), 'utf8');
      const texts = lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { text: string }).text);
      const drawn = [...new Set(texts)].map((text) => ({ text, at: chance.next() }));
      return drawn.toSorted((one, other) => one.at - other.at).slice(0, (messages + warmUp) / 2);
    }),
  );
  return each.flat().toSorted((one, other) => one.at - other.at);
}
