import type { Clock } from '../clock.ts';

/**
 * Says that there is something to look at, not what. Rings while nobody waits are kept as one: whoever waits
 * next is woken at once, and reads all there is.
 */
export class Bell {
  readonly #clock: Clock;
  #rung = false;
  #wake: (() => void) | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Waits for a ring, for `ms` of quiet, or for the end. */
  async wait(ms: number, end: AbortSignal): Promise<'rung' | 'quiet' | 'ended'> {
    if (!this.#rung && !end.aborted) await this.#sleep(ms, end);
    if (end.aborted) return 'ended';
    const rung = this.#rung;
    this.#rung = false;
    return rung ? 'rung' : 'quiet';
  }

  async #sleep(ms: number, end: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const takeBack = this.#clock.at(this.#clock.now() + ms, resolve);
    this.#wake = resolve;
    end.addEventListener('abort', () => resolve(), { once: true });
    await promise;
    takeBack();
    this.#wake = null;
  }
}
