import { AdapterError } from '../../adapters/error.ts';

/** Failures in a row after which a service is left alone. */
const FAILURES = 3;
const FIRST_REST_MS = 30_000;
/** Rests grow up to this; what is wrong with the account lasts as long. */
const LONGEST_REST_MS = 10 * 60_000;
const OF_THE_ACCOUNT: ReadonlySet<AdapterError['kind']> = new Set(['unauthorized', 'held'] as const);

/** Leaves a service alone that fails, for a while; then lets one through to see. */
export class Breaker {
  #failures = 0;
  #restsUntil = 0;
  #restMs = FIRST_REST_MS;
  #isTrying = false;

  /** Whether it may be asked at `now`. Who is let through must say how it went. */
  admits(now: number): boolean {
    if (this.#failures < FAILURES) return now >= this.#restsUntil;
    if (now < this.#restsUntil || this.#isTrying) return false;
    this.#isTrying = true;
    return true;
  }

  /** It answered. */
  went(): void {
    this.#failures = 0;
    this.#restMs = FIRST_REST_MS;
    this.#isTrying = false;
  }

  /** Who was let through has not asked. */
  withdrew(): void {
    this.#isTrying = false;
  }

  /** It did not. */
  failed(now: number, error: unknown): void {
    const wasTrying = this.#isTrying;
    this.#failures += 1;
    this.#isTrying = false;
    const kind = error instanceof AdapterError ? error.kind : 'unreachable';
    if (OF_THE_ACCOUNT.has(kind)) this.#rest(now, LONGEST_REST_MS);
    else if (wasTrying || this.#failures === FAILURES) {
      this.#rest(now, this.#restMs);
      this.#restMs = Math.min(2 * this.#restMs, LONGEST_REST_MS);
    }
    const asked = error instanceof AdapterError ? (error.retryAfterSeconds ?? 0) : 0;
    this.#rest(now, Math.min(asked * 1000, LONGEST_REST_MS));
  }

  #rest(now: number, ms: number): void {
    this.#restsUntil = Math.max(this.#restsUntil, now + ms);
  }
}
