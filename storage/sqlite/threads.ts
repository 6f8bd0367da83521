import { Worker } from 'node:worker_threads';

/** Threads kept at most. A house has one store; what opens many opens them one after the other. */
const MOST_SPARE = 2;

/** Threads of this process that have closed their database and wait for the next. They keep no process alive. */
const spare: Worker[] = [];

/** A thread to open a database on: starting one takes three times as long as the database does. */
export function takeThread(): Worker {
  const thread = spare.pop();
  if (!thread) return new Worker(new URL('./thread.ts', import.meta.url));
  leave(thread);
  thread.ref();
  return thread;
}

/** Gives back a thread that has closed its database, or opened none. */
export function giveBack(thread: Worker): void {
  leave(thread);
  const end = () => {
    if (spare.includes(thread)) spare.splice(spare.indexOf(thread), 1);
  };
  thread.once('error', end).once('exit', end).unref();
  if (spare.length < MOST_SPARE) spare.push(thread);
  else void thread.terminate();
}

function leave(thread: Worker): void {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
}
