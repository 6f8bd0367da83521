import { AdapterError } from '../../error.ts';
import { type DeviceKeep, fromKept, toKept } from './device-keep.ts';
import type { WhatsAppBaileysSettings } from './settings.ts';

/** What the guard reads and waits by. */
export interface GuardParts {
  settings: WhatsAppBaileysSettings;
  keep: DeviceKeep;
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  chance(): number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Between two messages to one person, as somebody types: this, and up to as much again. Milliseconds. */
const TYPING_MS = 400;
/** Between two messages that are no replies: this, and up to as much again. Milliseconds. */
const PROACTIVE_GAP_MS = 30_000;
/** How long only replies go out after WhatsApp has restricted the number. Milliseconds. */
const RESTRICTED_MS = 7 * DAY_MS;
const COUNT = 'count';
const RESTRICTED = 'restricted';

/** How many messages went out on one day, by UTC. */
interface Count {
  day: number;
  replies: number;
  proactive: number;
}

/**
 * Keeps the clinic's number from being banned: replies only, unless the clinic has allowed more in writing;
 * never faster than a person; so many a day. Once WhatsApp has restricted the number (463), nothing but replies
 * goes out for a week, whatever is allowed, and however often the house is started again.
 */
export class Guard {
  readonly #parts: GuardParts;
  readonly #lastTo = new Map<string, number>();
  #count: Count | null = null;
  /** Milliseconds since the epoch; null until it was read. */
  #restrictedUntil: number | null = null;
  #nextProactiveAt = 0;

  constructor(parts: GuardParts) {
    this.#parts = parts;
  }

  async restrict(): Promise<void> {
    const until = this.#parts.now() + RESTRICTED_MS;
    this.#restrictedUntil = until;
    await this.#parts.keep.write([{ kind: COUNT, id: RESTRICTED, value: toKept({ until }) }]);
  }

  /** Waits until a message may go out. @throws AdapterError where it may not */
  async admit(address: string, heardAt: number, signal: AbortSignal): Promise<void> {
    const { settings, now, keep } = this.#parts;
    const count = await this.#countToday();
    const isReply = now() - heardAt < settings.replyHours * HOUR_MS;
    if (isReply) {
      if (count.replies >= settings.repliesPerDay) throw full('replies', now());
      count.replies += 1;
      await this.#pause(address, signal);
      return;
    }
    await this.#refuseUnasked();
    if (count.proactive >= settings.proactivePerDay) throw full('messages that are no replies', now());
    count.proactive += 1;
    await keep.write([{ kind: COUNT, id: 'today', value: toKept(count) }]);
    const turn = Math.max(now(), this.#nextProactiveAt);
    this.#nextProactiveAt = turn + this.#about(PROACTIVE_GAP_MS);
    await this.#wait(turn - now(), signal);
  }

  async #refuseUnasked(): Promise<void> {
    const until = await this.#untilWhen();
    if (until > this.#parts.now()) {
      const day = new Date(until).toISOString().slice(0, 10);
      throw new AdapterError(
        'refused',
        `WhatsApp has restricted this number: only replies are sent until ${day}`,
      );
    }
    if (this.#parts.settings.proactive === 'allowed') return;
    const hours = this.#parts.settings.replyHours;
    throw new AdapterError(
      'refused',
      `WhatsApp: the patient has not written for ${hours} hours, and this number only replies. Give the clinic an ` +
        "official channel too, or, at the number's risk, set channels.whatsapp-baileys.proactive to 'allowed'",
    );
  }

  async #untilWhen(): Promise<number> {
    if (this.#restrictedUntil === null) {
      const [row] = await this.#parts.keep.read(COUNT, [RESTRICTED]);
      this.#restrictedUntil ??= row ? fromKept<{ until: number }>(row.value).until : Number.NEGATIVE_INFINITY;
    }
    return this.#restrictedUntil;
  }

  async #pause(address: string, signal: AbortSignal): Promise<void> {
    const { now } = this.#parts;
    const before = this.#lastTo.get(address) ?? Number.NEGATIVE_INFINITY;
    const turn = Math.max(now(), before + this.#about(TYPING_MS));
    this.#lastTo.delete(address);
    this.#lastTo.set(address, turn);
    for (const [oldest, at] of this.#lastTo) {
      if (at > now() - 2 * TYPING_MS) break;
      this.#lastTo.delete(oldest);
    }
    await this.#wait(turn - now(), signal);
  }

  async #wait(ms: number, signal: AbortSignal): Promise<void> {
    if (ms <= 0) return;
    try {
      await this.#parts.sleep(ms, signal);
    } catch (cause) {
      throw new AdapterError('unreachable', 'WhatsApp: the house closed before the message went out', {
        cause,
      });
    }
  }

  async #countToday(): Promise<Count> {
    const { keep, now } = this.#parts;
    const day = Math.floor(now() / DAY_MS);
    if (this.#count === null) {
      const [row] = await keep.read(COUNT, ['today']);
      this.#count ??= row ? fromKept<Count>(row.value) : null;
    }
    if (this.#count?.day !== day) this.#count = { day, replies: 0, proactive: 0 };
    return this.#count;
  }

  #about(ms: number): number {
    return ms * (1 + this.#parts.chance());
  }
}

function full(what: string, now: number): AdapterError {
  const retryAfterSeconds = Math.ceil((DAY_MS - (now % DAY_MS)) / 1000);
  return new AdapterError('throttled', `WhatsApp: today's ${what} have all been sent`, { retryAfterSeconds });
}
