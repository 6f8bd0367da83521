import type pg from 'pg';
import { StoreError } from '../store-error.ts';
import type { Call } from './calls.ts';
import { toStoreError } from './faults.ts';
import { toJson } from './json.ts';
import type { Keeper } from './keeper.ts';
import { withPatience } from './patience.ts';

/** Calls performed in one transaction at most: more would keep the first of them waiting. */
const MOST_CALLS = 128;

interface Pending {
  call: Call;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

export interface LineOptions {
  pool: pg.Pool;
  keeper: Keeper;
  /** For messages. */
  database: string;
  wait(ms: number): Promise<void>;
}

/**
 * The way by which a process writes: calls in the order in which they are made, those that are made while one
 * batch is under way in the next one, each batch one statement and one commit.
 */
export class Line {
  readonly #options: LineOptions;
  #queue: Pending[] = [];
  #running: Promise<void> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #number = 0;
  #isClosed = false;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Asks for one thing; resolves when it is done and durable. What it answers is what the call is for. */
  call<Answer>(call: Call): Promise<Answer> {
    if (this.#isClosed) {
      return Promise.reject(new StoreError('closed', `The store ${this.#options.database} is closed.`));
    }
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#queue.push({ call, resolve: resolve as Pending['resolve'], reject });
    this.#running ??= this.#run();
    this.#last = promise;
    return promise;
  }

  /** Resolves when what has been asked for by now is done, or has failed. What is asked for later is not waited for. */
  async settled(): Promise<void> {
    await this.#last.catch(() => {}); // Told to whoever asked for it.
  }

  /** Finishes what was asked for, and takes nothing more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    // After all that goes on at once: turns that are taken one after the other are committed together.
    await new Promise<void>((resolve) => process.nextTick(resolve));
    while (this.#queue.length > 0) await this.#perform(this.#queue.splice(0, MOST_CALLS));
    this.#running = null;
  }

  /** One transaction for all; where one of them breaks it, one for each. */
  async #perform(batch: readonly Pending[]): Promise<void> {
    try {
      const answers = await this.#ask(batch);
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index]);
    } catch (error) {
      if (batch.length === 1 || error instanceof StoreError) {
        for (const { reject } of batch) reject(error as Error);
        return;
      }
      for (const pending of batch) await this.#perform([pending]);
    }
  }

  /** Asks until it is answered: the batch has a number, by which it is performed once however often it is asked. */
  async #ask(batch: readonly Pending[]): Promise<unknown[]> {
    const { pool, keeper, database, wait } = this.#options;
    const number = ++this.#number;
    const calls = toJson(batch.map(({ call }) => call));
    const ask = async () => {
      const { rows } = await pool.query<{ answers: unknown[] | null }>({
        name: 'perform',
        text: 'select perform_batch($1, $2, $3) as answers',
        values: [keeper.me, number, calls],
      });
      const answers = rows[0]?.answers;
      if (answers) return answers;
      await keeper.joined();
      throw new StoreError('unavailable', `The database ${database} takes this process for dead.`);
    };
    try {
      return await withPatience(ask, wait);
    } catch (error) {
      throw toStoreError(error, database) ?? error;
    }
  }
}
