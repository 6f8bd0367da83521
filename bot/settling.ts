import type { SettledRow, Store } from '../storage/store.ts';
import type { Activity } from './activity.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

const STORE_REST_MS = 1_000;

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
  #running: Promise<void> | null = null;

  constructor(store: Store, parts: { clock: Clock; activity: Activity; log: Log }) {
    this.#store = store;
    this.#clock = parts.clock;
    this.#activity = parts.activity;
    this.#log = parts.log;
  }

  note(row: SettledRow): void {
    this.#rows.push(row);
    this.#running ??= this.#activity.during(() => this.#run());
  }

  /** Resolves when all that was noted is in the store, or the store fails. */
  async flush(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // What is noted in the same breath goes together.
    await Promise.resolve();
    while (this.#rows.length > 0) {
      const rows = this.#rows.splice(0);
      try {
        await this.#store.settle(rows);
      } catch (error) {
        this.#log.error({ err: error, rows: rows.length }, 'the store failed; effects stay unsettled');
        this.#rows.unshift(...rows);
        this.#clock.at(this.#clock.now() + STORE_REST_MS, () => {
          this.#running ??= this.#activity.during(() => this.#run());
        });
        break;
      }
    }
    this.#running = null;
  }
}
