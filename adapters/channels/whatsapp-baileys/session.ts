import { AdapterError } from '../../error.ts';
import { afterClosing, pauseBefore } from './closing.ts';
import { CLAIM_EVERY_MS, type DeviceKeep, fromKept, type KeptChange } from './device-keep.ts';
import { DeviceProcess } from './device-process.ts';
import type { Question, Tell } from './wire.ts';

/** What the clinic's people should know of. */
export type Notice =
  | 'connected'
  /** The connection ended, and is made again. */
  | 'disconnected'
  /** Another process works with this device. */
  | 'elsewhere'
  /** No phone has accepted this device, or it has been removed on the phone: `recado pair` links it. */
  | 'unlinked'
  /** Someone else has connected as this device. */
  | 'replaced'
  /** WhatsApp has banned the number. */
  | 'banned'
  /** WhatsApp wants a newer Recado. */
  | 'outdated'
  /** WhatsApp has restricted the number: only replies go out. */
  | 'restricted';

export interface SessionParts {
  keep: DeviceKeep;
  /** Where WhatsApp is; null for where it always is. */
  url: string | null;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  chance(): number;
  notice(what: Notice): void;
  /** The device is this process's now. */
  owned(): Promise<void>;
  hear(tell: Tell): void;
  /** Rows are durable: the device hears of it next. */
  kept(rows: readonly KeptChange[]): void;
}

/** What a linked device is known by. Its rows are the device's own: nothing here reads them but this one name. */
export const CREDS = 'creds';
/** What belongs to the link to the phone, and goes with it. What arrived stays until the house has it. */
const OF_THE_LINK = [
  'pre-key',
  'session',
  'sender-key',
  'sender-key-memory',
  'identity-key',
  'device-list',
] as const;
const OF_THE_ACCOUNT = ['app-state-sync-key', 'app-state-sync-version', 'lid-mapping', 'tctoken'] as const;
/** The device's process ended by itself. */
const CRASHED = 0;

/** Keeps the device connected: one process at a time, with pauses that grow, and never against another's will. */
export class Session {
  readonly #parts: SessionParts;
  #process: DeviceProcess | null = null;
  #closed: ((code: number) => void) | null = null;
  readonly #awaitingOpen = new Set<() => void>();
  #isOpen = false;
  #failures = 0;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** Whether the device is connected, by now or within so many milliseconds. */
  async opened(ms: number): Promise<boolean> {
    if (this.#isOpen || !this.#process) return this.#isOpen;
    const { promise, resolve } = Promise.withResolvers<void>();
    const waited = new AbortController();
    this.#awaitingOpen.add(resolve);
    await Promise.race([promise, this.#parts.sleep(ms, waited.signal).catch(() => {})]);
    waited.abort();
    this.#awaitingOpen.delete(resolve);
    return this.#isOpen;
  }

  /** Works until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { keep, notice, sleep } = this.#parts;
    let told: Notice | null = null;
    while (!signal.aborted) {
      const left = (await keep.claim()) ? await this.#own(signal) : 'elsewhere';
      if (left !== null && left !== told) notice(left);
      told = left;
      await sleep(CLAIM_EVERY_MS, signal).catch(() => {}); // Woken early only by the end.
    }
  }

  /** @throws AdapterError 'unreachable' where it is sure that nothing was sent, else 'uncertain' */
  ask<Answer>(question: Question): Promise<Answer> {
    if (this.#isOpen && this.#process) return this.#process.ask<Answer>(question);
    return Promise.reject(new AdapterError('unreachable', 'WhatsApp: the device is not connected'));
  }

  /** Ends the device's process as it is: what it has not acknowledged comes again. */
  kill(): void {
    this.#process?.kill();
  }

  /** The device is ours, until it is another's or no phone's. Gives what stands in the way; null for the end. */
  async #own(signal: AbortSignal): Promise<Notice | null> {
    const stop = new AbortController();
    const until = AbortSignal.any([signal, stop.signal]);
    const claiming = this.#goOnClaiming(stop, until);
    try {
      await this.#parts.owned();
      return await this.#stayConnected(until);
    } finally {
      stop.abort();
      await claiming;
      await this.#end();
      await this.#parts.keep.release();
    }
  }

  async #goOnClaiming(stop: AbortController, signal: AbortSignal): Promise<void> {
    const { keep, sleep } = this.#parts;
    while (!signal.aborted) {
      await sleep(CLAIM_EVERY_MS, signal).catch(() => {}); // Woken early only by the end.
      if (!signal.aborted && !(await keep.claim().catch(() => false))) stop.abort();
    }
  }

  async #stayConnected(signal: AbortSignal): Promise<Notice | null> {
    const { notice, sleep, chance } = this.#parts;
    while (!signal.aborted) {
      if (!(await isLinked(this.#parts.keep))) return 'unlinked';
      const following = afterClosing(await this.#connect(signal));
      if (signal.aborted) break;
      if (following.next === 'stop') return this.#stop(following.because, signal);
      if (following.after === 'now') continue;
      notice('disconnected');
      await this.#end();
      await sleep(pauseBefore(this.#failures++, chance()), signal).catch(() => {}); // Woken early only by the end.
    }
    return null;
  }

  async #stop(because: Notice, signal: AbortSignal): Promise<Notice | null> {
    await this.#end();
    if (because === 'unlinked') {
      await forgetLink(this.#parts.keep);
      return because;
    }
    this.#parts.notice(because);
    // Nothing but a person can mend it, and to try again makes it worse.
    await aborted(signal);
    return null;
  }

  /** Connects; resolves with the code by which the connection ended. */
  async #connect(signal: AbortSignal): Promise<number> {
    const { url } = this.#parts;
    const { promise, resolve } = Promise.withResolvers<number>();
    this.#closed = resolve;
    this.#process ??= this.#start();
    const end = () => this.kill();
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    this.#process.order({ do: 'connect', url, code: null });
    const code = await promise;
    signal.removeEventListener('abort', end);
    this.#isOpen = false;
    return code;
  }

  #start(): DeviceProcess {
    const { keep, kept, hear } = this.#parts;
    return new DeviceProcess({
      answer: async (request) => {
        if (request.for === 'read') return keep.read(request.kind, request.ids);
        await keep.write(request.rows);
        kept(request.rows);
      },
      hear: (tell) => {
        hear(tell);
        if (tell.tell === 'closed') this.#closed?.(tell.code);
        if (tell.tell !== 'open') return;
        this.#isOpen = true;
        this.#failures = 0;
        for (const wake of this.#awaitingOpen) wake();
        this.#parts.notice('connected');
      },
      ended: () => {
        this.#process = null;
        this.#isOpen = false;
        this.#closed?.(CRASHED);
      },
    });
  }

  /** No process of this device is left: two would overwrite each other's keys. */
  async #end(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#closed = () => resolve();
    if (!this.#process) resolve();
    this.kill();
    await promise;
    if (this.#process) return this.#end(); // It was only the connection that ended.
  }
}

/** Whether a phone has accepted the device. */
export async function isLinked(keep: Pick<DeviceKeep, 'read'>): Promise<boolean> {
  const [row] = await keep.read(CREDS, [CREDS]);
  return row !== undefined && fromKept<{ account?: unknown }>(row.value).account !== undefined;
}

/** Removes what the device was linked by. Messages that arrived, and who is who, stay. */
export async function forgetLink(keep: DeviceKeep): Promise<void> {
  await keep.write([{ kind: CREDS, id: CREDS, value: null }]);
  for (const kind of [...OF_THE_LINK, ...OF_THE_ACCOUNT]) await keep.forget(kind, Number.MAX_SAFE_INTEGER);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
