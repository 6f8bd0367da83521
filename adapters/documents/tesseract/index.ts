import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AdapterError } from '../../error.ts';
import {
  type DocumentReader,
  type DrawnPage,
  noOrder,
  type PageDrawer,
  type ReadFile,
  type Reading,
  type ReadingReason,
} from '../documents.ts';
import { cpuMsOf } from './cpu-time.ts';
import type { ReadAnswer, ReadRequest } from './reader-process.ts';

/** How the reader is run. */
export interface TesseractOptions {
  /** Resolves after `ms`, or rejects when the signal aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Whether the second recogniser is used where it is installed. @default true */
  withPaddle?: boolean;
  /** Milliseconds of processor time for one document, however many pages it has; by the clock, five times as many. @default 60,000 */
  timeoutMs?: number;
  /** Milliseconds without a document after which the process ends and gives its memory back. @default 120,000 */
  idleMs?: number;
  /** Documents that are read at once, each in a process of its own of some 600 MB. @default 1 */
  atOnce?: number;
}

/**
 * Reads orders in processes of their own: whatever a file does to one, the house goes on. Each reads one document
 * after the other; it starts with the first that finds no other free, and ends when there has been none for a while.
 */
export function openTesseractReader(options: TesseractOptions): TesseractReader {
  const readers = Array.from({ length: options.atOnce ?? 1 }, () => new ProcessReader(options));
  return {
    read: (files, { signal } = {}) => leastBusy(readers).read(files, signal),
    draw: (files, page) => leastBusy(readers).draw(files, page),
    close: async () => {
      await Promise.all(readers.map((reader) => reader.close()));
    },
    peakMb: () => Math.max(...readers.map(({ peakMb }) => peakMb)),
  };
}

/** The first of those with the fewest documents: a page that joins others finds them where they were read. */
function leastBusy(readers: readonly ProcessReader[]): ProcessReader {
  return readers.reduce((best, one) => (one.waiting < best.waiting ? one : best));
}

/** A reader that says what it takes. */
export interface TesseractReader extends DocumentReader, PageDrawer {
  /** Megabytes that one of its processes has held at most, as of the last document; 0 before the first. */
  peakMb(): number;
}

type Answered = Exclude<ReadAnswer, { failed: string }>;

const PROGRAM = fileURLToPath(new URL('reader-process.ts', import.meta.url));

/**
 * How glibc keeps memory in the process. One heap for all threads: with one a thread, what one has freed is kept from
 * the others. Pictures, beyond 24 MB, are given back to the system; the networks' layers, below that, are not: with
 * 1 MB in its place each was paged in anew, and a photo took eight times the CPU (40 s for 5, measured on four).
 */
const ALLOCATION = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: String(24 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(32 * 1024 * 1024),
};

/** Megabytes that a process may hold once it has answered: finding a page's lines takes up to 250 more for a moment. */
const MOST_HELD_MB = 430;

/** Times its processor time that a document may take by the clock: a process that waits for ever is ended too. */
const MOST_ROUNDS = 5;

class ProcessReader {
  readonly #options: TesseractOptions;
  #child: ChildProcess | undefined;
  #idle: AbortController | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  peakMb = 0;
  /** Documents that are being read or wait for it. */
  waiting = 0;

  constructor(options: TesseractOptions) {
    this.#options = options;
  }

  read(files: readonly Uint8Array[], signal?: AbortSignal): Promise<Reading> {
    return this.#inTurn(() => this.#readNow(files, signal));
  }

  draw(files: readonly Uint8Array[], page: number): Promise<DrawnPage | null> {
    return this.#inTurn(async () => {
      const answer = await this.#ask({ files, draw: page });
      return typeof answer === 'object' && 'drawn' in answer ? answer.drawn : null;
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.waiting++;
    const turn = this.#last.then(work).finally(() => {
      this.waiting--;
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#end();
    await this.#last;
  }

  /** What kills the process is read once more: whatever else ended it must not be laid to the patient's file. */
  async #readNow(files: readonly Uint8Array[], signal?: AbortSignal): Promise<Reading> {
    const { withPaddle = true } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#ask({ files, withPaddle }, signal);
      if (answer === 'late') return noOrder('refused', 'too-slow', allAtFault(files, 'too-slow'));
      if (answer !== 'gone' && 'reading' in answer) return answer.reading;
      if (attempt === 2 && !this.#closed) return noOrder('refused', 'corrupt', allAtFault(files, 'corrupt'));
    }
  }

  /** What the process answers: `gone` where it died of it, `late` where it took too long and was ended. */
  async #ask(request: ReadRequest, signal?: AbortSignal): Promise<Answered | 'gone' | 'late'> {
    signal?.throwIfAborted();
    if (this.#closed) throw new AdapterError('unreachable', 'opening a document: the reader is closed');
    this.#idle?.abort();
    const child = this.#started();
    const done = new AbortController();
    const stop = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
    try {
      const answered = answerOf(child, request, stop);
      const late = this.#untilLate(child, stop);
      late.catch(() => {});
      const answer = await Promise.race([answered, late]);
      if (answer === 'late' || answer === 'gone') {
        this.#end();
        return answer;
      }
      this.peakMb = Math.max(this.peakMb, answer.peakMb);
      // Heaps of WebAssembly only grow: a process that has grown is let go of, and the next document starts another.
      if (answer.heldMb > MOST_HELD_MB) this.#end();
      if ('failed' in answer) throw new AdapterError('refused', `reading a document: ${answer.failed}`);
      return answer;
    } catch (error) {
      // An abandoned document must not go on being read, nor its answer be taken for the next one's.
      this.#end();
      throw error;
    } finally {
      done.abort();
      this.#endWhenIdle();
    }
  }

  /**
   * Resolves when a document has taken too long. On a machine that others keep busy, the minute of one document is not
   * over by the clock before it is over by what its process has worked.
   */
  async #untilLate({ pid }: ChildProcess, stop: AbortSignal): Promise<'late'> {
    const { sleep, timeoutMs = 60_000 } = this.#options;
    const before = cpuMsOf(pid);
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      await sleep(timeoutMs, stop);
      const now = cpuMsOf(pid);
      if (before === null || now === null || now - before >= timeoutMs) break;
    }
    return 'late';
  }

  #started(): ChildProcess {
    if (this.#child?.connected) return this.#child;
    this.#child = fork(PROGRAM, [], {
      serialization: 'advanced',
      // Libraries print what they think of a file; nobody is to read it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--max-old-space-size=512', '--expose-gc'],
      env: { ...process.env, ...ALLOCATION },
    });
    return this.#child;
  }

  #end(): void {
    this.#idle?.abort();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #endWhenIdle(): void {
    if (!this.#child) return;
    const idle = new AbortController();
    this.#idle = idle;
    this.#options.sleep(this.#options.idleMs ?? 120_000, idle.signal).then(
      () => this.#end(),
      () => {},
    );
  }
}

/** It is not known which of them it was. */
function allAtFault(files: readonly Uint8Array[], fault: ReadingReason): ReadFile[] {
  return files.map(() => ({ pages: 0, fault }));
}

/** What the process answers; `gone` where it died of the document. */
function answerOf(
  child: ChildProcess,
  request: ReadRequest,
  stop: AbortSignal,
): Promise<ReadAnswer | 'gone'> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadAnswer | 'gone'>();
  const answered = (answer: unknown) => resolve(answer as ReadAnswer); // Our own program sends nothing else.
  const gone = () => resolve('gone');
  const stopped = () => reject(stop.reason);
  child.once('message', answered);
  child.once('exit', gone);
  child.once('error', gone);
  stop.addEventListener('abort', stopped, { once: true });
  child.send(request, (error) => error && gone());
  return promise.finally(() => {
    child.off('message', answered);
    child.off('exit', gone);
    child.off('error', gone);
    stop.removeEventListener('abort', stopped);
  });
}
