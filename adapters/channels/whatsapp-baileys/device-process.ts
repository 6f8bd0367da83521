import { type ChildProcess, fork } from 'node:child_process';
import { AdapterError } from '../../error.ts';
import { uncertain } from './uncertain.ts';
import type { Order, Question, Request, Tell } from './wire.ts';

const ENTRY = new URL('./device/main.ts', import.meta.url);

/** What the device's process may know of ours: how to find programs and certificates, and no secret. */
const ENVIRONMENT = ['PATH', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'TZ', 'SystemRoot'] as const;

type Event = Exclude<Tell, { tell: 'ask' | 'answer' | 'failed' }>;

export interface DeviceEvents {
  /** Answers a request of the device. One that fails ends the device's process, before it says that it has anything. */
  answer(request: Request): Promise<unknown>;
  hear(event: Event): void;
  /** The process is gone, whatever the reason. */
  ended(): void;
}

interface Pending {
  resolve(answer: unknown): void;
  reject(error: AdapterError): void;
}

/**
 * The process that Baileys runs in. Nothing that it prints is read or shown: libsignal prints private keys. An
 * error there ends that process alone. It ends with ours: it has no other reason to live.
 */
export class DeviceProcess {
  /** Bytes that it has printed, and nobody has read. */
  printed = 0;
  readonly #child: ChildProcess;
  readonly #events: DeviceEvents;
  readonly #pending = new Map<number, Pending>();
  #lastAsk = 0;
  #isOver = false;

  constructor(events: DeviceEvents) {
    this.#events = events;
    this.#child = fork(ENTRY, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
      env: Object.fromEntries(
        ENVIRONMENT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
      ),
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (bytes: Buffer) => {
        this.printed += bytes.length;
      });
    }
    this.#child.on('message', (tell: Tell) => this.#take(tell));
    this.#child.on('error', () => this.kill());
    this.#child.on('exit', () => this.#over());
  }

  order(order: Order): void {
    if (this.#child.connected) this.#child.send(order, () => {}); // What it is sent in vain it hears by its end.
  }

  /** @throws AdapterError 'unreachable' where it is sure that nothing was sent, else 'uncertain' */
  ask<Answer>(question: Question): Promise<Answer> {
    if (this.#isOver || !this.#child.connected) return Promise.reject(unreachable());
    const ask = ++this.#lastAsk;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    // The device answers each question with what it is for.
    this.#pending.set(ask, { resolve: resolve as Pending['resolve'], reject });
    this.order({ do: 'ask', ask, question });
    return promise;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #take(tell: Tell): void {
    if (this.#isOver) return;
    if (tell.tell === 'ask') void this.#answer(tell.ask, tell.request);
    else if (tell.tell === 'answer') this.#settle(tell.ask, ({ resolve }) => resolve(tell.answer));
    else if (tell.tell === 'failed') {
      this.#settle(tell.ask, ({ reject }) => reject(tell.sure ? unreachable() : broken()));
    } else this.#events.hear(tell);
  }

  async #answer(ask: number, request: Request): Promise<void> {
    try {
      const answer = await this.#events.answer(request);
      this.order({ do: 'answer', ask, answer });
    } catch {
      // What could not be kept must not be acknowledged: WhatsApp offers it again.
      this.kill();
    }
  }

  #settle(ask: number, how: (pending: Pending) => void): void {
    const pending = this.#pending.get(ask);
    this.#pending.delete(ask);
    if (pending) how(pending);
  }

  #over(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const { reject } of this.#pending.values()) reject(broken());
    this.#pending.clear();
    this.#events.ended();
  }
}

const broken = () => uncertain('WhatsApp: the connection ended before it was known what became of it');

function unreachable(): AdapterError {
  return new AdapterError('unreachable', 'WhatsApp: the device is not connected');
}
