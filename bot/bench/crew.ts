import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { TurnsRan, TurnsRun } from './turns-run.ts';

/** What one house of a crew is told. */
export type CrewOrder = Required<Pick<TurnsRun, 'conversations' | 'firstPatient' | 'messages' | 'seed'>> & {
  url: string;
  /** Messages before those that are measured. */
  warmUp: number;
};

/** What it says: that everyone has agreed, and then what came of it. */
export type CrewAnswer = 'ready' | TurnsRan;

const MAIN = new URL('./crew-main.ts', import.meta.url);

/** So many houses on one database, each a process with its share of the patients, who begin at the same time. */
export async function runCrew(
  workers: number,
  { url, conversations, messages, seed, warmUp }: Omit<CrewOrder, 'firstPatient'>,
): Promise<TurnsRan> {
  const share = Math.ceil(conversations / workers);
  const crew = Array.from({ length: workers }, () =>
    fork(MAIN, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  );
  try {
    for (const [at, worker] of crew.entries()) {
      const order: CrewOrder = {
        url,
        conversations: share,
        firstPatient: at * share,
        messages: Math.ceil(messages / workers),
        warmUp: Math.ceil(warmUp / workers),
        seed: `${seed}/${at}`,
      };
      worker.send(order);
    }
    await Promise.all(crew.map(answerOf));
    for (const worker of crew) worker.send('go');
    const answers = await Promise.all(crew.map(answerOf));
    return together(answers.filter((answer) => answer !== 'ready'));
  } finally {
    await Promise.all(crew.map(end));
  }
}

async function answerOf(worker: ChildProcess): Promise<CrewAnswer> {
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`A house that is measured ended (${code})`);
  });
  const [answer] = await Promise.race([once(worker, 'message'), ended]);
  return answer as CrewAnswer; // Its other side is crew-main.ts.
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.disconnect();
  await once(worker, 'exit');
}

/** All were at work until the slowest was done. */
function together(ran: readonly TurnsRan[]): TurnsRan {
  const most = (pick: (one: TurnsRan) => number) => Math.max(...ran.map(pick));
  return {
    turns: ran.reduce((sum, { turns }) => sum + turns, 0),
    seconds: most(({ seconds }) => seconds),
    latencies: ran.flatMap(({ latencies }) => latencies),
    stallMs: most(({ stallMs }) => stallMs),
    delayP99Ms: most(({ delayP99Ms }) => delayP99Ms),
    driver: ran[0]!.driver,
  };
}
