import { EventEmitter } from 'node:events';
import { type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { ConversationKey, SharedWork } from '../store.ts';
import type { Keeper } from './keeper.ts';
import { quiet } from './quiet.ts';

/** How often jobs are looked for that were not due when they were made. Milliseconds. */
const POLL_MS = 500;
const AT_ONCE = 4;

/**
 * Starts the job engine, which only rings: for rows that were stored and not taken, for timers, for effects
 * that are to be tried again. Order, and that everything happens once, are the inbox's and the outbox's.
 */
export async function startEngine(
  pool: pg.Pool,
  { keeper, work }: { keeper: Keeper; work: SharedWork },
): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  const names = new Set<string>();
  events.on('pool:create', ({ workerPool }) => names.add(workerPool.id));
  events.on('worker:create', ({ worker }) => names.add(worker.workerId));
  const runner = await run({
    pgPool: pool,
    taskList: tasksOf(work),
    parsedCronItems: [],
    concurrency: AT_ONCE,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    logger: quiet,
    events,
  });
  runner.promise.catch(() => {}); // It is told by what fails; the sweep goes on without it.
  await keeper.nameEngine([...names]);
  return runner;
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
