import type { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import type { Args, CallName, Result } from './calls.ts';
import type { Call } from './engine.ts';
import type { OpenOptions } from './open.ts';
import { giveBack, takeThread } from './threads.ts';
import { CLOSE, type Fault, type Message, type Reply } from './wire.ts';

type Opened = Pick<Extract<Reply, { tell: 'open' }>, 'version' | 'applied'>;

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The line to the store's thread. Calls that are made in one breath travel together. */
export class Line {
  /** What opening the database found and did. */
  readonly opened: Opened;
  readonly #thread: Worker;
  readonly #file: string;
  readonly #pending = new Map<number, Pending>();
  #unsent: Call[] = [];
  #lastId = 0;
  #closing: Promise<void> | null = null;
  #closed = () => {};
  #broken: Error | null = null;

  private constructor(thread: Worker, file: string, opened: Opened) {
    this.#thread = thread;
    this.#file = file;
    this.opened = opened;
    thread.on('message', (reply: Reply) => this.#hear(reply));
    thread.on('error', (error) => this.#break(error));
    thread.on('exit', () => this.#break(closedError(file)));
  }

  /** Opens the database on a thread of its own. @throws StoreError */
  static async open(options: OpenOptions): Promise<Line> {
    const thread = takeThread();
    const reply = await new Promise<Reply>((resolve, reject) => {
      thread.once('message', resolve).once('error', reject);
      thread.once('exit', () => reject(new Error("The store's thread ended before it opened a database")));
      thread.postMessage({ open: options } satisfies Message);
    });
    if (reply.tell === 'refused') {
      giveBack(thread);
      throw errorOf(reply.fault);
    }
    for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
    if (reply.tell !== 'open') throw new TypeError(`The store's thread began with '${reply.tell}'`);
    return new Line(thread, options.file, reply);
  }

  /** Whether all that was asked for has been answered, and more may be asked for. */
  get isQuiet(): boolean {
    return this.#pending.size === 0 && !this.#broken && !this.#closing;
  }

  /** How often something has been asked for. */
  get calls(): number {
    return this.#lastId;
  }

  /** Asks for one thing; resolves when it is done and durable. */
  call<Name extends CallName>(name: Name, ...args: Args<Name>): Promise<Result<Name>> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#closing) return Promise.reject(closedError(this.#file));
    // After all that goes on at once: turns that are taken one after the other travel, and are committed, together.
    if (this.#unsent.length === 0) process.nextTick(() => this.#send());
    const id = ++this.#lastId;
    this.#unsent.push({ id, name, args });
    return new Promise((resolve, reject) => {
      // The thread answers each name with what its call gives.
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject });
    });
  }

  /** Finishes what was asked for, and closes the file. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      this.#send();
      if (this.#broken) return resolve();
      this.#closed = resolve;
      this.#thread.postMessage(CLOSE);
    });
    return this.#closing;
  }

  #send(): void {
    if (this.#unsent.length === 0 || this.#broken) return;
    const calls = this.#unsent;
    this.#unsent = [];
    try {
      this.#thread.postMessage(calls);
    } catch (error) {
      // Something in them cannot travel between threads.
      for (const { id } of calls) this.#settle(id, ({ reject }) => reject(error as Error));
    }
  }

  #settle(id: number, how: (pending: Pending) => void): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (pending) how(pending);
  }

  #hear(reply: Reply): void {
    if (reply.tell === 'closed') {
      giveBack(this.#thread);
      this.#break(closedError(this.#file));
    }
    if (reply.tell !== 'answers') return;
    for (const [id, value, fault] of reply.answers) {
      this.#settle(id, ({ resolve, reject }) => (fault ? reject(errorOf(fault)) : resolve(value)));
    }
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.#closed();
  }
}

function closedError(file: string): StoreError {
  return new StoreError('closed', `The store ${file} is closed.`);
}

function errorOf({ kind, message }: Fault): Error {
  return kind === null ? new Error(`The store made a mistake: ${message}`) : new StoreError(kind, message);
}
