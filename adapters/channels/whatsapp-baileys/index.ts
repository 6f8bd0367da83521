import { AdapterError } from '../../error.ts';
import type {
  Attentive,
  Heard,
  MediaKeeper,
  MediaRef,
  Receipt,
  Received,
  SocketChannel,
} from '../channel.ts';
import { Addresses } from './addresses.ts';
import type { DeviceKeep } from './device-keep.ts';
import { Guard } from './guard.ts';
import { Incoming, phoneIdOf, toMessage } from './incoming.ts';
import { fetchMedia, MEDIA_HOST, MediaGone } from './media.ts';
import { Outgoing } from './outgoing.ts';
import { type Notice, Session } from './session.ts';
import type { WhatsAppBaileysSettings } from './settings.ts';
import type { Tell } from './wire.ts';

/** The name that the house knows this channel by. */
export const WHATSAPP_BAILEYS = 'whatsapp-baileys';

/** What the channel of one clinic is handed. */
export interface WhatsAppBaileysParts {
  keep: DeviceKeep;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  chance(): number;
  /** Tells the clinic's people how the link is. */
  notice(what: Notice): void;
  /** Where WhatsApp is, for those who rehearse with another. @default WhatsApp's own */
  places?: { url: string; mediaHost: string };
}

/**
 * WhatsApp by a device that is linked to the clinic's phone. Baileys runs in a process of its own; what it opens
 * is durable here before WhatsApp hears that it arrived; what is sent counts as sent when WhatsApp says so.
 */
export function openWhatsAppBaileys(
  settings: WhatsAppBaileysSettings,
  parts: WhatsAppBaileysParts,
): SocketChannel & MediaKeeper & Partial<Attentive> {
  const device = new LinkedDevice(settings, parts);
  return {
    name: WHATSAPP_BAILEYS,
    choices: 'numbered',
    answersInline: false,
    dropsRepeats: true,
    // WhatsApp knows who writes by their keys.
    vouches: () => true,
    send: (message) => device.outgoing.send(message, device.closing),
    listen: (signal) => device.listen(signal),
    fetchMedia: (file, { maxBytes }) => device.fetch(file, maxBytes),
    ...(settings.readMarks && { notice: (heard: Heard) => device.notice(heard) }),
  };
}

class LinkedDevice {
  readonly outgoing: Outgoing;
  /** Aborts when the house stops listening. */
  closing: AbortSignal = AbortSignal.abort();
  readonly #parts: WhatsAppBaileysParts;
  readonly #session: Session;
  readonly #incoming: Incoming;
  readonly #addresses: Addresses;
  #receipts: Receipt[] = [];
  /** The connection is there, and the house has not heard of it. */
  #isBack = false;

  constructor(settings: WhatsAppBaileysSettings, parts: WhatsAppBaileysParts) {
    const { keep, now, sleep, chance, notice, places } = parts;
    this.#parts = parts;
    const addresses = new Addresses(keep);
    this.#addresses = addresses;
    const guard = new Guard({ settings, keep, now, sleep, chance });
    this.#incoming = new Incoming({ keep, addresses, now, sleep, failed: () => this.#session.kill() });
    this.#session = new Session({
      ...{ keep, sleep, chance, notice },
      url: places?.url ?? null,
      owned: () => this.#incoming.resume(),
      hear: (tell) => this.#hear(tell),
      kept: (rows) => this.#incoming.kept(rows),
    });
    const restricted = () => notice('restricted');
    this.outgoing = new Outgoing({ keep, addresses, guard, session: this.#session, now, sleep, restricted });
  }

  async *listen(signal: AbortSignal): AsyncGenerator<Received> {
    const stop = new AbortController();
    const until = AbortSignal.any([signal, stop.signal]);
    this.closing = until;
    const running = this.#session.run(until).catch((error) => {
      stop.abort(error);
    });
    try {
      while (!until.aborted) {
        const letters = await this.#incoming.mailbox.take(until);
        const receipts = this.#receipts.splice(0);
        const isBack = this.#isBack;
        this.#isBack = false;
        if (letters.length + receipts.length === 0 && !isBack) continue;
        await this.#incoming.keepFiles(letters);
        const messages = letters.map((letter) => toMessage(letter, this.#parts.now()));
        yield { messages, receipts, ...(isBack && { isBack }) };
        await this.#incoming.done(letters);
      }
      if (!signal.aborted) throw stop.signal.reason;
    } finally {
      stop.abort();
      await running;
    }
  }

  async fetch({ id }: MediaRef, maxBytes: number): Promise<Uint8Array> {
    const kept = await this.#incoming.file(id);
    if (!kept) throw new AdapterError('refused', 'WhatsApp: a file is not known any more');
    const limits = { host: this.#parts.places?.mediaHost ?? MEDIA_HOST, maxBytes };
    try {
      return await fetchMedia(kept.media, limits);
    } catch (error) {
      if (!(error instanceof MediaGone)) throw error;
    }
    // WhatsApp keeps files for some weeks; the phone that sent it can put it there once more.
    const path = await this.#session.ask<string | null>({ of: 'fresh media path', ...kept });
    if (path === null) throw new AdapterError('refused', 'WhatsApp: a file is gone');
    try {
      return await fetchMedia({ ...kept.media, path }, limits);
    } catch (cause) {
      if (!(cause instanceof MediaGone)) throw cause;
      throw new AdapterError('refused', 'WhatsApp: a file is gone', { cause });
    }
  }

  /** Shows that what somebody wrote was read, where they wrote from. */
  async notice({ from, externalIds, isAnswering }: Heard): Promise<void> {
    const route = await this.#addresses.routeTo(from);
    if (!route) return;
    const ids = externalIds.map(phoneIdOf);
    await this.#session.ask({ of: 'notice', jid: route.jid, ids, isAnswering });
  }

  #hear(tell: Tell): void {
    if (tell.tell === 'arriving') this.#incoming.expect(tell.id, tell);
    else if (tell.tell === 'open') {
      this.#isBack = true;
      this.#incoming.mailbox.wake();
    } else if (tell.tell === 'missed') this.#incoming.miss(tell.id, tell);
    else if (tell.tell === 'known') this.#incoming.known(tell.id, tell);
    else if (tell.tell === 'closed') {
      this.#incoming.interrupted();
      this.outgoing.interrupted();
    } else if (tell.tell === 'acked') this.#note(this.outgoing.acked(tell.id, tell.error));
    else if (tell.tell === 'receipt') this.#note(this.outgoing.receipts(tell.ids, tell));
    else if (tell.tell === 'restricted') this.outgoing.restricted().catch(() => {}); // Told again with the next login.
  }

  /** Receipts that cannot be looked up now are lost, as WhatsApp itself may lose them: none stands for a message. */
  #note(receipts: Promise<Receipt[]>): void {
    receipts.then(
      (found) => {
        if (found.length === 0) return;
        this.#receipts.push(...found);
        this.#incoming.mailbox.wake();
      },
      () => {},
    );
  }
}
