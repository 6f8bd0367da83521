import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import type { OutboundMessage, Received } from '../../adapters/channels/channel.ts';
import type { DeviceKeep } from '../../adapters/channels/whatsapp-baileys/device-keep.ts';
import { openWhatsAppBaileys } from '../../adapters/channels/whatsapp-baileys/index.ts';
import { linkDevice } from '../../adapters/channels/whatsapp-baileys/link.ts';
import type { Notice } from '../../adapters/channels/whatsapp-baileys/session.ts';
import {
  type WhatsAppBaileysSettings,
  whatsAppBaileysSettings,
} from '../../adapters/channels/whatsapp-baileys/settings.ts';
import { systemClock } from '../../bot/clock.ts';
import { openKeep } from '../../bot/devices/keep.ts';
import { random } from '../../bot/random.ts';
import { Seal } from '../../storage/sealing.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';
import type { Store } from '../../storage/store.ts';
import type { LinkedDevice } from '../fakes/whatsapp/account.ts';
import { FakeWhatsApp } from '../fakes/whatsapp/server.ts';
import { temporaryFolder } from './sqlite-trial.ts';

export const ANA = { phone: '573005550101', lid: '90000000000101', name: 'Ana Gómez' };
export const LUIS = { phone: '573005550102', lid: '90000000000102', name: 'Luis Ruiz' };
export const ANA_ADDRESS = `+${ANA.phone}`;

const seal = new Seal([Buffer.alloc(32, 7)]);
const clock = systemClock();

/** The keep of the clinic's device, for one process. */
export function keepIn(store: Store, owner: string): DeviceKeep {
  const { now } = clock;
  return openKeep({ clinic: 'andes', device: 'whatsapp' }, { shelf: store.devices, seal, now, owner });
}

/** Links a device by its picture, as `recado pair` does. */
export async function link(server: FakeWhatsApp, keep: DeviceKeep): Promise<void> {
  await keep.claim();
  const picture = (qr: string) => server.scan(qr);
  const shown = { picture, code: () => {}, accepted: () => {} };
  await linkDevice({ keep, url: server.url, number: null, ...shown }, AbortSignal.timeout(30_000));
  await keep.release();
}

/** The channel of a clinic whose device is linked to a fake WhatsApp, on a real store. */
export class LinkedChannel implements AsyncDisposable {
  readonly channel: ReturnType<typeof openWhatsAppBaileys>;
  readonly received: Received[] = [];
  readonly notices: Notice[] = [];
  readonly keep: DeviceKeep;
  /** While it is set, the house takes nothing: what is listened to waits in here. */
  hold: Promise<void> | null = null;
  readonly #stop = new AbortController();
  readonly #listening: Promise<void>;
  readonly #waiting = new Set<() => void>();

  constructor(server: FakeWhatsApp, store: Store, options: { owner?: string; settings?: object } = {}) {
    const settings: WhatsAppBaileysSettings = whatsAppBaileysSettings.parse({
      number: '+573005550200',
      ...options.settings,
    });
    this.keep = keepIn(store, options.owner ?? 'first');
    const chance = random('whatsapp');
    this.channel = openWhatsAppBaileys(settings, {
      keep: this.keep,
      now: clock.now,
      // Nobody waits for a minute here.
      sleep: (ms, signal) => clock.sleep(Math.min(ms, 3_000), signal),
      chance: () => chance.next(),
      notice: (what) => this.#note(() => this.notices.push(what)),
      places: { url: server.url, mediaHost: server.mediaUrl },
    });
    this.#listening = this.#listen();
  }

  /** Waits until something holds of what was heard so far. */
  async until<T>(found: () => T | undefined | null | false): Promise<T> {
    for (;;) {
      const value = found();
      if (value) return value;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  connected(times = 1): Promise<unknown> {
    return this.until(() => this.notices.filter((notice) => notice === 'connected').length >= times);
  }

  messages() {
    return this.received.flatMap(({ messages }) => messages);
  }

  receipts() {
    return this.received.flatMap(({ receipts }) => receipts);
  }

  texts(from?: string): string[] {
    return this.messages()
      .filter((message) => from === undefined || message.from === from)
      .map(({ content }) => (content.kind === 'text' ? content.text : `<${content.kind}>`));
  }

  async end(): Promise<void> {
    this.#stop.abort();
    await this.#listening;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.end();
  }

  async #listen(): Promise<void> {
    for await (const received of this.channel.listen(this.#stop.signal)) {
      if (received.messages.length > 0) await this.hold;
      this.#note(() => this.received.push(received));
    }
  }

  #note(noting: () => unknown): void {
    noting();
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

/** A store of its own, on which nothing is linked yet. */
export async function openTrialStore(
  template?: string,
): Promise<AsyncDisposable & { store: Store; file: string }> {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'recado.db');
  if (template !== undefined) await copyFile(template, file);
  const store = await openSqliteStore({ file, now: clock.now });
  const close = async () => {
    await store.close();
    await folder[Symbol.asyncDispose]();
  };
  return { store, file, [Symbol.asyncDispose]: close };
}

/** To link a device takes two processes and 812 keys: it is done once, and each test has a copy of what came of it. */
const templates = await temporaryFolder();
after(() => templates[Symbol.asyncDispose]());
let linkedOnce: Promise<{ file: string; device: LinkedDevice }> | null = null;

/** A server, and a store on which its device is linked; nobody is connected. */
export async function openLinked(): Promise<
  AsyncDisposable & { server: FakeWhatsApp; store: Store; file: string }
> {
  linkedOnce ??= linkOnce();
  const { file: template, device } = await linkedOnce;
  const server = await FakeWhatsApp.open();
  server.account.device = structuredClone(device);
  server.account.device.noiseKey = Buffer.from(device.noiseKey);
  const trial = await openTrialStore(template);
  const close = async () => {
    await trial[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  return { server, store: trial.store, file: trial.file, [Symbol.asyncDispose]: close };
}

async function linkOnce(): Promise<{ file: string; device: LinkedDevice }> {
  await using server = await FakeWhatsApp.open();
  const file = join(templates.path, 'linked.db');
  const store = await openSqliteStore({ file, now: clock.now });
  await link(server, keepIn(store, 'pairing'));
  await store.close();
  return { file, device: server.account.device! };
}

/** A message of ours to Ana. */
export function outbound(key: string, text: string, to = ANA_ADDRESS): OutboundMessage {
  return {
    key: `andes/whatsapp-baileys/${to}:${key}`,
    to,
    language: 'es',
    text,
    choices: [],
    awaiting: null,
  };
}
