import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Answers, BenchSetup, Questions } from './house-wire.ts';

const MAIN = new URL('./house-main.ts', import.meta.url);

/** A house in a process of its own. It ends when it is disposed of. */
export interface MeasuredHouse extends AsyncDisposable {
  ask<K extends keyof Questions>(what: K, about: Questions[K]): Promise<Answers[K]>;
}

/** Opens one. */
export async function openMeasured(setup: BenchSetup): Promise<MeasuredHouse> {
  const child = fork(MAIN, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--expose-gc'],
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let number = 0;
  child.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('refused' in answer) asked?.reject(new Error(`The house that is measured: ${answer.refused}`));
    else asked?.resolve(answer.answer);
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values())
      reject(new Error(`The house that is measured ended (${code})`));
  });
  const ask: MeasuredHouse['ask'] = (what, about) => {
    const asked = Promise.withResolvers<unknown>();
    number += 1;
    waiting.set(number, asked);
    child.send({ ask: what, number, ...about });
    return asked.promise as Promise<Answers[typeof what]>; // The other side answers each in its kind.
  };
  await ask('open', { setup });
  return {
    ask,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      await ask('close', {}).catch(() => {}); // It is ended all the same.
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
