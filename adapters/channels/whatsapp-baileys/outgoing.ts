import { createHash } from 'node:crypto';
import { AdapterError } from '../../error.ts';
import type { OutboundMessage, Receipt, Sent } from '../channel.ts';
import type { Addresses, Route } from './addresses.ts';
import { type DeviceKeep, fromKept, toKept } from './device-keep.ts';
import type { Guard } from './guard.ts';
import { namesFor } from './phone.ts';
import type { Session } from './session.ts';
import { uncertain } from './uncertain.ts';

export interface OutgoingParts {
  keep: DeviceKeep;
  addresses: Addresses;
  guard: Guard;
  session: Session;
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** WhatsApp has restricted the number. */
  restricted(): void;
}

const SENT = 'sent';
/** How long the server's word is waited for on a message that has gone out. Milliseconds. */
const ACK_MS = 15_000;
/** How long a message may be on its way out of the device, which sends one after the other. Milliseconds. */
const LEAVING_MS = 120_000;
/** What was sent is kept as long as a phone may ask for it again. Milliseconds. */
const SENT_MS = 14 * 24 * 3_600_000;
/** What is too old is removed so often. Milliseconds. */
const FORGET_EVERY_MS = 3_600_000;
/** What came while we were away is answered before the connection is wholly open. Milliseconds. */
const OPENING_MS = 5_000;
/** The server's word for: this number may not write to people it does not know. */
const RESTRICTED = '463';

/** What is kept of a message of ours. */
interface SentRow {
  key: string;
  text: string;
}

type Word = { error: string | null } | 'no word';

/** Our messages: each with an id of its own for ever, and none taken for sent before WhatsApp said so. */
export class Outgoing {
  readonly #parts: OutgoingParts;
  readonly #waiting = new Map<string, (word: Word) => void>();
  #forgetAt = 0;

  constructor(parts: OutgoingParts) {
    this.#parts = parts;
  }

  /** @throws AdapterError */
  async send({ key, to, text }: OutboundMessage, signal: AbortSignal): Promise<Sent> {
    const { keep, addresses, guard, session } = this.#parts;
    if (!(await session.opened(OPENING_MS))) {
      throw new AdapterError('unreachable', 'WhatsApp: the device is not connected');
    }
    const route = await addresses.routeTo(to);
    await guard.admit(to, route?.heardAt ?? Number.NEGATIVE_INFINITY, signal);
    const jid = await this.#jidOf(to, route);
    const id = messageId(key);
    const row: SentRow = { key, text };
    await keep.write([{ kind: SENT, id, value: toKept(row) }]);
    this.#forgetOld();
    const word = this.#wordOn(id);
    try {
      word.expectWithin(LEAVING_MS);
      const leaving = session.ask({ of: 'send', id, jid, text }).then(() => word.expectWithin(ACK_MS));
      // The server may have spoken before the device says that it has sent.
      return this.#judge(id, await Promise.race([word.said, leaving.then(() => word.said)]));
    } finally {
      word.stop();
    }
  }

  #forgetOld(): void {
    const { keep, now } = this.#parts;
    if (now() < this.#forgetAt) return;
    this.#forgetAt = now() + FORGET_EVERY_MS;
    void keep.forget(SENT, now() - SENT_MS).catch(() => {}); // Done again in an hour.
  }

  /** The server's word on a message; gives a receipt where nobody waits for it any more. */
  async acked(id: string, error: string | null): Promise<Receipt[]> {
    const waiting = this.#waiting.get(id);
    const kept = error === RESTRICTED ? this.restricted() : null;
    waiting?.({ error });
    await kept;
    return waiting || error !== null ? [] : this.receipts([id], { status: 'sent', at: this.#parts.now() });
  }

  /** WhatsApp has restricted the number: the clinic is told, and only replies go out. */
  async restricted(): Promise<void> {
    this.#parts.restricted();
    await this.#parts.guard.restrict();
  }

  /** The connection ended: words on what went out over it will not come. */
  interrupted(): void {
    for (const resolve of this.#waiting.values()) resolve('no word');
  }

  /** What became of messages of ours, by the keys that the house knows them by. */
  async receipts(
    ids: readonly string[],
    { status, at }: { status: Receipt['status']; at: number },
  ): Promise<Receipt[]> {
    const rows = await this.#parts.keep.read(SENT, ids);
    const moment = new Date(Number.isFinite(at) ? at : this.#parts.now()).toISOString();
    return rows.map(({ id, value }) => {
      const { key } = fromKept<SentRow>(value);
      return { key, externalId: id, status, at: moment };
    });
  }

  async #jidOf(address: string, route: Route | undefined): Promise<string> {
    if (route) return route.jid;
    if (address.endsWith('@lid')) return address;
    const { session, addresses } = this.#parts;
    const [jid] = await session.ask<string[]>({ of: 'find', numbers: namesFor(address) });
    // To send to a number that is not there looks like success, and counts against the one that sends.
    if (!jid) throw new AdapterError('refused', 'WhatsApp: there is nobody at this number');
    await addresses.found(address, jid);
    return jid;
  }

  #wordOn(id: string): { said: Promise<Word>; expectWithin(ms: number): void; stop(): void } {
    const { promise: said, resolve } = Promise.withResolvers<Word>();
    let waiting = new AbortController();
    this.#waiting.set(id, resolve);
    const expectWithin = (ms: number) => {
      waiting.abort();
      if (!this.#waiting.has(id)) return; // The server was quicker than the device.
      waiting = new AbortController();
      this.#parts.sleep(ms, waiting.signal).then(
        () => resolve('no word'),
        () => {}, // The word came, or is expected by another time.
      );
    };
    const stop = () => {
      waiting.abort();
      this.#waiting.delete(id);
    };
    return { said, expectWithin, stop };
  }

  #judge(id: string, word: Word): Sent {
    if (word === 'no word') throw uncertain('WhatsApp has not said whether a message was sent');
    if (word.error === null) return { externalId: id };
    const message = `WhatsApp refused a message (${word.error})`;
    throw new AdapterError(word.error === RESTRICTED ? 'refused' : 'unreachable', message);
  }
}

/** The id that a message has on WhatsApp: the same on every attempt, so that phones show it once. */
export function messageId(key: string): string {
  return `3EB0${createHash('sha256').update(key).digest('hex').slice(0, 18).toUpperCase()}`;
}
