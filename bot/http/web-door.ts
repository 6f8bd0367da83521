import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OutboundMessage, WebhookChannel } from '../../adapters/channels/channel.ts';
import { openWebChat } from '../../adapters/channels/web-chat/index.ts';
import type { FileStore } from '../files/files.ts';
import { Recent } from '../lanes/recent.ts';

/** Where the house and the browsers' pages meet: the web chat of every clinic, and what was brought to it. */
export interface WebDoor {
  /** The channel as one clinic's visitors reach it. What is sent is the same for all. */
  channelOf(clinic: string): WebhookChannel;
  /** Whether a message was brought to its page. Its delivery may not be noted yet. */
  wasPublished(key: string): boolean;
  /** Tells of every message that is brought to a page. */
  watch(listener: (message: OutboundMessage) => void): () => void;
  /** For rehearsals: the next so many messages cannot be brought to their pages. */
  failNext(times: number): void;
  /** What the visitors of the web chat are recognised by. */
  readonly secret: Uint8Array;
  readonly files: FileStore;
  readonly maxFileBytes: number;
}

/** What the door is made of. */
export interface WebDoorOptions {
  secret: Uint8Array;
  files: FileStore;
  now(): number;
  /** @default 10 MiB */
  maxFileBytes?: number;
}

/** Messages remembered as published: those whose delivery is being noted, and many more. */
const REMEMBERED = 10_000;

/** Opens the door before there is a house: the house is handed the channels, and then the pages the house. */
export function openWebDoor({ secret, files, now, maxFileBytes = 10 * 2 ** 20 }: WebDoorOptions): WebDoor {
  const published = new Recent<true>(REMEMBERED);
  const listeners = new Set<(message: OutboundMessage) => void>();
  const channels = new Map<string, WebhookChannel>();
  let failing = 0;
  const publish = (message: OutboundMessage) => {
    if (failing > 0) {
      failing -= 1;
      throw new Error('A failure that was asked for');
    }
    published.set(message.key, true);
    for (const listener of listeners) listener(message);
  };
  const openChannel = (clinic: string) =>
    openWebChat({ clinic, secret, now, publish, maxFileBytes, keepFile: files.keep });
  return {
    channelOf: (clinic) => {
      const channel = channels.get(clinic) ?? openChannel(clinic);
      channels.set(clinic, channel);
      return channel;
    },
    wasPublished: (key) => published.get(key) === true,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    failNext: (times) => {
      failing = times;
    },
    secret,
    files,
    maxFileBytes,
  };
}

/** The installation's own secret: made at the first start, and kept where only its owner reads. */
export async function keptSecret(path: string): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await using file = await open(path, 'wx', 0o600);
    await file.writeFile(randomBytes(32).toString('hex'));
    await file.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/.test(secret)) {
    throw new RangeError(
      `${path} should hold 64 hexadecimal digits. Remove it, and a new one is made; open chats start anew.`,
    );
  }
  return createHmac('sha256', Buffer.from(secret, 'hex')).update('web-chat').digest();
}
