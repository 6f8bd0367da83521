import type { SettledRow, Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Activity } from '../lanes/activity.ts';
import type { Log } from '../log.ts';

const STORE_REST_MS = 1_000;
/** So long a note waits for a commit that takes it along. One of its own would cost the store as much as a turn. */
const LONGEST_RIDE_MS = 5;

/**
 * Notes in the store what became of effects, many at a time, behind the patient's back: nobody waits for it.
 * What is not noted when the process dies is carried out again, with the same key.
 */
export class Settling {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #activity: Activity;
  readonly #log: Log;
  #rows: SettledRow[] = [];
  readonly #writing = new Set<Promise<void>>();
  /** Takes back the call at which what waits is written on its own; null where nothing waits. */
  #stopWaiting: (() => void) | null = null;

  constructor(store: Store, parts: { clock: Clock; activity: Activity; log: Log }) {
    this.#store = store;
    this.#clock = parts.clock;
    this.#activity = parts.activity;
    this.#log = parts.log;
  }

  note(row: SettledRow): void {
    this.#rows.push(row);
    this.#writeWithin(LONGEST_RIDE_MS);
  }

  /** Whoever is about to commit says so: what was noted goes to the store in the same breath, and costs no commit. */
  ride(): void {
    if (this.#rows.length > 0) this.#write();
  }

  /** Resolves when all that was noted is in the store, or the store fails. */
  async flush(): Promise<void> {
    this.ride();
    await Promise.all(this.#writing);
  }

  #writeWithin(ms: number): void {
    this.#stopWaiting ??= this.#clock.at(this.#clock.now() + ms, () => this.#write());
  }

  #write(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    const rows = this.#rows.splice(0);
    const writing = this.#activity.during(() => this.#settle(rows));
    this.#writing.add(writing);
    void writing.finally(() => this.#writing.delete(writing));
  }

  async #settle(rows: SettledRow[]): Promise<void> {
    try {
      await this.#store.settle(rows);
    } catch (error) {
      this.#log.error({ err: error, rows: rows.length }, 'the store failed; effects stay unsettled');
      this.#rows.unshift(...rows);
      this.#writeWithin(STORE_REST_MS);
    }
  }
}
