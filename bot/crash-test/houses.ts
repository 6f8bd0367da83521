import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Doom, HouseSetup, Order, Word } from './wire.ts';

const MAIN = new URL('./house-main.ts', import.meta.url);

/** One process in which a house is open, or could be. */
class HouseProcess {
  readonly child: ChildProcess;
  readonly #words: Word[] = [];
  #hear: () => void = () => {};

  constructor(cache: string) {
    const env = { ...process.env, NODE_COMPILE_CACHE: cache };
    this.child = fork(MAIN, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
    this.child.on('message', (word: Word) => {
      this.#words.push(word);
      this.#hear();
    });
    this.child.once('exit', () => this.#hear());
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  tell(order: Order): void {
    if (this.child.connected) this.child.send(order, () => {}); // It may be killed meanwhile.
  }

  /** The next word of this kind; null where the process ended first. @throws Error: what refused to open */
  async word<Kind extends Word['tell']>(kind: Kind): Promise<Extract<Word, { tell: Kind }> | null> {
    for (;;) {
      const at = this.#words.findIndex(({ tell }) => tell === kind || tell === 'refused');
      const [word] = at < 0 ? [] : this.#words.splice(at, 1);
      if (word?.tell === 'refused') throw new Error(`A house did not open: ${word.why}`);
      if (word) return word as Extract<Word, { tell: Kind }>; // Found by its kind.
      if (!this.isRunning) return null;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#hear = resolve;
      await promise;
    }
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended();
  }

  async ended(): Promise<void> {
    if (this.isRunning) await once(this.child, 'exit');
  }
}

/** A place for one house after the other. The next process stands by while one is open: it only has to open. */
export class Slot {
  readonly #cache: string;
  #open: HouseProcess | null = null;
  #next: HouseProcess;
  #url: string | null = null;

  /** @param cache a folder for what processes keep of the code that they load */
  constructor(cache: string) {
    this.#cache = cache;
    this.#next = new HouseProcess(cache);
  }

  /** Where the house is; null while none is open. */
  get url(): string | null {
    return this.#open?.isRunning ? this.#url : null;
  }

  /** Opens a house. The one before it has ended. */
  async open(setup: HouseSetup): Promise<void> {
    const house = this.#next;
    this.#next = new HouseProcess(this.#cache);
    await house.word('loaded');
    house.tell({ ask: 'open', setup });
    const opened = await house.word('open');
    if (!opened) throw new Error(`A house ended while it was opened (${house.child.exitCode})`);
    this.#open = house;
    this.#url = `http://127.0.0.1:${opened.port}`;
  }

  arm(doom: Doom): void {
    this.#open?.tell({ ask: 'arm', doom });
  }

  /** Waits until the house has ended by itself; `false` where it has not in so long. */
  async ends(withinMs: number, clock: Clock): Promise<boolean> {
    const house = this.#open;
    if (!house) return true;
    const late = clock.sleep(withinMs).then(() => false);
    return Promise.race([house.ended().then(() => true), late]);
  }

  async kill(): Promise<void> {
    await this.#open?.kill();
    this.#open = null;
  }

  /** Resolves when the house has nothing left to do. */
  async rest(): Promise<void> {
    this.#open?.tell({ ask: 'rest' });
    if ((await this.#open?.word('rested')) === null) throw new Error('A house ended while it came to rest');
  }

  /** Closes the house as an orderly end does. */
  async close(): Promise<void> {
    this.#open?.tell({ ask: 'close' });
    await this.#open?.ended();
    this.#open = null;
  }

  /** Leaves no process behind. */
  async dispose(): Promise<void> {
    await Promise.all([this.#open?.kill(), this.#next.kill()]);
    this.#open = null;
  }
}

/** The address of some house that is open, once there is one. */
export async function anyHouse(slots: readonly Slot[], clock: Clock, chance: Random): Promise<string> {
  for (;;) {
    const urls = slots.flatMap(({ url }) => (url === null ? [] : [url]));
    if (urls.length > 0) return chance.pick(urls);
    await clock.sleep(10);
  }
}
