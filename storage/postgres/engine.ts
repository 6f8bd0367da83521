import { EventEmitter } from 'node:events';
import { type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { SharedWork } from '../sharing.ts';
import type { ConversationKey } from '../store.ts';
import type { Keeper } from './keeper.ts';
import { quiet } from './quiet.ts';

/** How often jobs are looked for that were not due when they were made. Milliseconds. */
const POLL_MS = 500;
const AT_ONCE = 4;
/** An engine that ended by itself, as it does when the database stays away, is started again after this. */
const REST_MS = 1_000;

/** In batches, the end of a job that cannot be noted ends the engine; one by one, it would end the process (0.18.0). */
const PRESET = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

export interface EngineOptions {
  pool: pg.Pool;
  keeper: Keeper;
  work: SharedWork;
  wait(ms: number): Promise<void>;
}

/**
 * The job engine, which only rings: for rows that were stored and not taken, for timers, for effects that are to
 * be tried again. Order, and that everything happens once, are the inbox's and the outbox's.
 */
export class Engine {
  readonly #options: EngineOptions;
  #names: ReadonlySet<string> = new Set();
  #runner: Runner | null = null;
  #isClosed = false;

  private constructor(options: EngineOptions) {
    this.#options = options;
  }

  static async start(options: EngineOptions): Promise<Engine> {
    const engine = new Engine(options);
    await engine.#start();
    return engine;
  }

  async stop(): Promise<void> {
    this.#isClosed = true;
    await this.#runner?.stop();
  }

  async #start(): Promise<void> {
    const { pool, keeper, work } = this.#options;
    // What an engine had begun before it broke: to ring twice is harmless.
    await pool.query('select graphile_worker.force_unlock_workers($1)', [[...this.#names]]);
    const events: WorkerEvents = new EventEmitter();
    const names = new Set<string>();
    this.#names = names;
    events.on('pool:create', ({ workerPool }) => names.add(workerPool.id));
    events.on('worker:create', ({ worker }) => names.add(worker.workerId));
    const runner = await run({
      preset: PRESET,
      pgPool: pool,
      taskList: tasksOf(work),
      parsedCronItems: [],
      concurrency: AT_ONCE,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      logger: quiet,
      events,
    });
    this.#runner = runner;
    const again = () => void this.#startAgain();
    runner.promise.then(again, again);
    await keeper.nameEngine([...names]);
  }

  async #startAgain(): Promise<void> {
    while (!this.#isClosed) {
      await this.#options.wait(REST_MS);
      try {
        if (!this.#isClosed) await this.#start();
        return;
      } catch {
        // The database is still away.
      }
    }
  }
}

interface Ring extends ConversationKey {
  at: number;
}

function tasksOf(work: SharedWork): TaskList {
  return {
    'take-up': (payload) => {
      const { clinic, channel, address, at } = payload as Ring; // Handed over by `ring_later`.
      work.wake({ clinic, channel, address }, at);
    },
    'carry-out': () => work.carryOut(),
  };
}
