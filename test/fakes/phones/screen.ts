import type { PhoneAct, PhoneCall, PhoneLine } from '../../../bot/http/wire.ts';
import type { Phone } from '../../../bot/rehearsal/phones.ts';

/** What a line is made of; the rest is as it mostly is. */
export type Showing = Pick<PhoneLine, 'who' | 'text'> & Partial<PhoneLine>;

/** How long a phone takes to get a message, and then a person to look at it. Milliseconds. */
const TAKES_MS = { delivered: 400, read: 900 };
type Told = keyof typeof TAKES_MS;

/** The screen of a phone: lines that come, and change. */
export abstract class Screen implements Phone {
  readonly shown: PhoneLine[] = [];
  call: PhoneCall = 'none';
  readonly #now: () => number;
  readonly #watching = new Set<() => void>();
  #lines = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  abstract act(act: PhoneAct): Promise<void>;

  watch(changed: () => void): () => void {
    this.#watching.add(changed);
    return () => this.#watching.delete(changed);
  }

  protected now(): number {
    return this.#now();
  }

  protected show(line: Showing): PhoneLine {
    const number = ++this.#lines;
    const at = new Date(this.#now()).toISOString();
    const whole = { number, at, taps: [], list: null, segments: null, status: null, ...line };
    this.#put(whole);
    return whole;
  }

  protected change(number: number, change: Partial<PhoneLine>): void {
    const last = this.shown.findLast((line) => line.number === number);
    if (last) this.#put({ ...last, ...change });
  }

  protected set(call: PhoneCall): void {
    this.call = call;
    this.#tell();
  }

  /** What becomes of a message of the clinic's, as far as its provider tells: it does so each time. */
  protected async receive(
    number: number,
    statuses: readonly Told[],
    tell: (status: Told) => Promise<unknown>,
  ): Promise<void> {
    for (const status of statuses) {
      await new Promise((resolve) => setTimeout(resolve, TAKES_MS[status]).unref());
      // A house that is being closed hears nothing any more.
      await tell(status).catch(() => {});
      this.change(number, { status });
    }
  }

  #put(line: PhoneLine): void {
    this.shown.push(line);
    this.#tell();
  }

  #tell(): void {
    for (const changed of this.#watching) changed();
  }
}
