/** The only reader of time. Milliseconds since the epoch. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `fn` once when the time `at` has come; returns what takes that back. */
  at(at: number, fn: () => void): () => void;
}

/** `setTimeout` counts in 32 bits: a longer wait is made of several. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** The machine's clock. Its timers do not keep the process alive. */
export function systemClock(): Clock {
  const now = () => Date.now();
  const at = (time: number, fn: () => void) => {
    let timer: NodeJS.Timeout;
    const arm = () => {
      const wait = Math.max(0, time - now());
      timer = setTimeout(wait > LONGEST_WAIT_MS ? arm : fn, Math.min(wait, LONGEST_WAIT_MS));
      timer.unref();
    };
    arm();
    return () => clearTimeout(timer);
  };
  return { now, at, sleep: (ms, signal) => sleepBy({ now, at }, ms, signal) };
}

/** A clock that stands still until it is moved: for rehearsals, transcripts and simulations. */
export class VirtualClock implements Clock {
  #now: number;
  #order = 0;
  #due: { at: number; order: number; fn: () => void }[] = [];

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  at(at: number, fn: () => void): () => void {
    const entry = { at, order: this.#order++, fn };
    const later = this.#due.findIndex((other) => other.at > at);
    this.#due.splice(later < 0 ? this.#due.length : later, 0, entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleepBy(this, ms, signal);
  }

  /** When the next thing is due; null when nothing is. */
  next(): number | null {
    return this.#due[0]?.at ?? null;
  }

  /**
   * Moves on by `ms` and does what falls due, in order. After each moment, `settled` is awaited before the
   * clock goes further, so that what follows from it happens at its own time.
   */
  async advance(ms: number, settled: () => Promise<unknown> = async () => {}): Promise<void> {
    await this.moveTo(this.#now + ms, settled);
  }

  /** As `advance`, to a given time. The past is left alone: time never runs backwards. */
  async moveTo(time: number, settled: () => Promise<unknown> = async () => {}): Promise<void> {
    for (let next = this.#due[0]; next !== undefined && next.at <= time; next = this.#due[0]) {
      this.#now = Math.max(this.#now, next.at);
      while (this.#due[0] && this.#due[0].at <= this.#now) this.#due.shift()!.fn();
      await settled();
    }
    this.#now = Math.max(this.#now, time);
  }
}

/** Another clock, and a distance from it that can be changed: the demo's, which a visitor moves. */
export class OffsetClock implements Clock {
  readonly #base: Clock;
  readonly #waiting = new Set<{ at: number; fn: () => void; takeBack: () => void }>();
  #offsetMs: number;

  constructor(base: Clock, offsetMs = 0) {
    this.#base = base;
    this.#offsetMs = offsetMs;
  }

  /** Milliseconds that this clock is ahead of the other. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  now(): number {
    return this.#base.now() + this.#offsetMs;
  }

  at(at: number, fn: () => void): () => void {
    const entry = { at, fn, takeBack: () => {} };
    this.#waiting.add(entry);
    this.#arm(entry);
    return () => {
      entry.takeBack();
      this.#waiting.delete(entry);
    };
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleepBy(this, ms, signal);
  }

  /** Moves on by `ms`, or back where it is negative. What falls due is done at once, in order. */
  move(ms: number): void {
    this.#offsetMs += ms;
    for (const entry of [...this.#waiting].sort((one, other) => one.at - other.at)) {
      entry.takeBack();
      this.#arm(entry);
    }
  }

  #arm(entry: { at: number; fn: () => void; takeBack: () => void }): void {
    entry.takeBack = this.#base.at(entry.at - this.#offsetMs, () => {
      this.#waiting.delete(entry);
      entry.fn();
    });
  }
}

function sleepBy(clock: Pick<Clock, 'now' | 'at'>, ms: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (signal?.aborted) return Promise.reject(signal.reason);
  const takeBack = clock.at(clock.now() + ms, () => {
    signal?.removeEventListener('abort', abort);
    resolve();
  });
  const abort = () => {
    takeBack();
    reject(signal?.reason);
  };
  signal?.addEventListener('abort', abort, { once: true });
  return promise;
}
