import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Setup } from './setup.ts';

const MAIN = new URL('./house-main.ts', import.meta.url);

/** A house in a process of its own: killed, and started again on what it kept. */
export class KillableHouse {
  readonly #setup: Setup;
  #child: ChildProcess | null = null;
  #starts = 0;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  /** Starts it; open when it resolves. */
  async start(): Promise<void> {
    this.#starts += 1;
    const setup = { ...this.#setup, seed: `${this.#setup.seed}/${this.#starts}` };
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
    this.#child = fork(MAIN, [JSON.stringify(setup)], { stdio: [...stdio] });
    const ended = once(this.#child, 'exit').then(([code, signal]) => {
      throw new Error(`The house did not open (${code ?? signal})`);
    });
    await Promise.race([once(this.#child, 'message'), ended]);
    ended.catch(() => {}); // Later it may end: it is killed.
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    const child = this.#child!;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Lets it finish. */
  async close(): Promise<void> {
    const child = this.#child!;
    const gone = once(child, 'exit');
    child.send('close');
    await gone;
  }
}
