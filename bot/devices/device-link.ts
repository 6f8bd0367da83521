import type { DeviceKeep } from '../../adapters/channels/whatsapp-baileys/device-keep.ts';
import { CLAIM_EVERY_MS } from '../../adapters/channels/whatsapp-baileys/device-keep.ts';
import type { Notice } from '../../adapters/channels/whatsapp-baileys/session.ts';
import { AdapterError } from '../../adapters/error.ts';

/** A device that is being linked, as far as it has come. */
export interface UnderWay {
  /** By a picture to scan, or by a code to type into the phone. */
  way: 'picture' | 'code';
  /** What the picture says now; it changes every 20 seconds. Null until WhatsApp has given one. */
  qr: string | null;
  /** Eight characters. Null until WhatsApp has given them. */
  code: string | null;
  /** The phone has accepted, and the device logs in. */
  isAccepted: boolean;
}

/** How a device stands. */
export interface DeviceStanding {
  isLinked: boolean;
  /** What the channel last told of its connection; null where it has told nothing in this process. */
  notice: Notice | null;
  underWay: UnderWay | null;
  /** Why the last attempt to link it came to nothing; null after one that did not. */
  failed: AdapterError['kind'] | null;
}

export interface DeviceLinkParts {
  keep: DeviceKeep;
  number: string;
  /** Where WhatsApp is; null for where it always is. */
  url: string | null;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Told, not thrown: whoever asked for the link has long had their answer. */
  problem(error: unknown): void;
}

/** How long a device is waited for that another process, or the channel, has for a moment. Milliseconds. */
const TAKE_MS = 2 * CLAIM_EVERY_MS;
const LOOK_MS = 250;
/** How long people have to find the phone. Milliseconds. */
const LINK_MS = 5 * 60_000;

/**
 * Links one device while its house is at work. The channel and the linking never have the device at once: two
 * processes of Baileys would overwrite each other's keys.
 */
export class DeviceLink {
  /** For the channel: claimed only while nobody links the device. */
  readonly keep: DeviceKeep;
  notice: Notice | null = null;
  readonly #parts: DeviceLinkParts;
  #channelHasIt = false;
  #underWay: { shown: UnderWay; stop: AbortController; ended: Promise<void> } | null = null;
  #failed: AdapterError['kind'] | null = null;

  constructor(parts: DeviceLinkParts) {
    const { keep } = parts;
    this.#parts = parts;
    this.keep = {
      ...keep,
      claim: async () => {
        while (this.#underWay) await this.#underWay.ended;
        this.#channelHasIt = true;
        this.#channelHasIt = await keep.claim();
        return this.#channelHasIt;
      },
      release: async () => {
        await keep.release();
        this.#channelHasIt = false;
      },
    };
  }

  async standing(): Promise<DeviceStanding> {
    const { isLinked } = await import('../../adapters/channels/whatsapp-baileys/session.ts');
    const linked = await isLinked(this.#parts.keep);
    const { notice } = this;
    return { isLinked: linked, notice, underWay: this.#underWay?.shown ?? null, failed: this.#failed };
  }

  /**
   * Begins to link the device, unless that is under way by the same way: then that goes on.
   * @returns whether it did: a device that is linked stays so
   */
  async begin(way: UnderWay['way']): Promise<boolean> {
    if (this.#underWay?.shown.way === way) return true;
    await this.stop();
    if ((await this.standing()).isLinked) return false;
    const shown: UnderWay = { way, qr: null, code: null, isAccepted: false };
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(LINK_MS)]);
    this.#failed = null;
    const ended = this.#link(shown, signal).catch((error) => {
      if (stop.signal.aborted) return;
      this.#failed = error instanceof AdapterError ? error.kind : 'uncertain';
      this.#parts.problem(error);
    });
    const underWay = { shown, stop, ended: ended.then(() => this.#end(shown)) };
    this.#underWay = underWay;
    return true;
  }

  /** Breaks off what is under way. */
  async stop(): Promise<void> {
    this.#underWay?.stop.abort();
    await this.#underWay?.ended;
  }

  #end(shown: UnderWay): void {
    if (this.#underWay?.shown === shown) this.#underWay = null;
  }

  async #link(shown: UnderWay, signal: AbortSignal): Promise<void> {
    const { keep, number, url } = this.#parts;
    await this.#take(signal);
    const over = new AbortController();
    const renewing = this.#goOnClaiming(AbortSignal.any([signal, over.signal]));
    try {
      const { linkDevice } = await import('../../adapters/channels/whatsapp-baileys/link.ts');
      const seen = {
        picture: (qr: string) => Object.assign(shown, { qr }),
        code: (code: string) => Object.assign(shown, { code }),
        accepted: () => Object.assign(shown, { isAccepted: true }),
      };
      await linkDevice({ keep, url, number: shown.way === 'code' ? number : null, ...seen }, signal);
    } finally {
      over.abort();
      await renewing;
      await keep.release();
    }
  }

  /** Waits for the device to be free, and takes it. @throws AdapterError where it is not */
  async #take(signal: AbortSignal): Promise<void> {
    const { keep, sleep } = this.#parts;
    for (let waited = 0; waited < TAKE_MS && !signal.aborted; waited += LOOK_MS) {
      if (!this.#channelHasIt && (await keep.claim())) return;
      await sleep(LOOK_MS, signal).catch(() => {}); // Woken early only by the end.
    }
    throw new AdapterError('unreachable', 'WhatsApp: another process works with the device');
  }

  /** Another process may take what is not claimed again; the next write says so. */
  async #goOnClaiming(signal: AbortSignal): Promise<void> {
    const { keep, sleep } = this.#parts;
    while (!signal.aborted) {
      await sleep(CLAIM_EVERY_MS, signal).catch(() => {}); // Woken early only by the end.
      if (!signal.aborted) await keep.claim().catch(() => false);
    }
  }
}
