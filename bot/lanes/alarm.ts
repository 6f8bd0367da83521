import type { Clock } from '../clock.ts';

/**
 * One wake-up call for any number of things that have a time: only the earliest is kept, and whoever is
 * woken asks the store when the next one is. A sleeping conversation therefore costs no timer.
 */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #at = Number.POSITIVE_INFINITY;
  #takeBack = () => {};

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at `at`, unless it rings earlier anyway; at once when that has come. */
  set(at: number): void {
    if (at <= this.#clock.now()) {
      this.#ring();
      return;
    }
    if (at >= this.#at) return;
    this.#takeBack();
    this.#at = at;
    this.#takeBack = this.#clock.at(at, () => {
      this.#at = Number.POSITIVE_INFINITY;
      this.#ring();
    });
  }

  clear(): void {
    this.#takeBack();
    this.#at = Number.POSITIVE_INFINITY;
  }
}
