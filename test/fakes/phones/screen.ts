import type { PhoneAct, PhoneCall, PhoneLine } from '../../../bot/http/wire.ts';
import type { Phone } from '../../../bot/rehearsal/phones.ts';
import type { Album } from './album.ts';

/** What a line is made of; the rest is as it mostly is. */
export type Showing = Pick<PhoneLine, 'who' | 'text'> & Partial<PhoneLine>;

/** What is done with one kind of phone; the rest is done alike with all. */
export type OwnAct = Exclude<PhoneAct, { do: 'again' | 'together' }>;

/** How long a phone takes to get a message, and then a person to look at it. Milliseconds. */
const TAKES_MS = { delivered: 400, read: 900 };
type Told = keyof typeof TAKES_MS;

/** The screen of a phone: lines that come, and change. */
export abstract class Screen implements Phone {
  abstract readonly address: string;
  readonly shown: PhoneLine[];
  call: PhoneCall = 'none';
  readonly #now: () => number;
  readonly #album: Album;
  readonly #watching = new Set<() => void>();
  /** What a tap on each line sends. */
  readonly #answers: Map<number, readonly object[]>;
  #lines: number;
  /** Brings what the patient last did to the house, as its provider does. */
  #bring: (() => Promise<unknown>) | null = null;

  constructor(album: Album, now: () => number) {
    this.#now = now;
    this.#album = album;
    this.shown = album.kept.map(({ line }) => line);
    this.#answers = new Map(album.kept.map(({ line, answers }) => [line.number, answers]));
    this.#lines = Math.max(0, ...this.#answers.keys());
  }

  async act(act: PhoneAct): Promise<void> {
    if (act.do === 'again') {
      if (!this.#bring) throw new RangeError('A phone: nothing was written yet');
      await this.#bring();
    } else if (act.do === 'together') {
      await Promise.all(act.texts.map((text) => this.use({ do: 'write', text })));
    } else await this.use(act);
  }

  watch(changed: () => void): () => void {
    this.#watching.add(changed);
    return () => this.#watching.delete(changed);
  }

  protected abstract use(act: OwnAct): Promise<void>;

  protected now(): number {
    return this.#now();
  }

  /** Brings something to the house; so that it can be brought again, as the net does. */
  protected async deliver(bring: () => Promise<unknown>): Promise<void> {
    this.#bring = bring;
    await bring();
  }

  protected show(line: Showing, answers: readonly object[] = []): PhoneLine {
    const number = ++this.#lines;
    const at = new Date(this.#now()).toISOString();
    const none = { taps: [], list: null, segments: null, status: null, isFile: false };
    const whole = { number, at, ...none, ...line };
    this.#answers.set(number, answers);
    this.#put(whole);
    return whole;
  }

  protected change(number: number, change: Partial<PhoneLine>): void {
    const last = this.shown.findLast((line) => line.number === number);
    if (last) this.#put({ ...last, ...change });
  }

  /** What a tap sends, shown as the patient's own words. @throws RangeError where there is nothing to tap */
  protected tap({ number, tap }: Extract<PhoneAct, { do: 'tap' }>): object {
    const answer = this.#answers.get(number)?.[tap];
    const line = this.shown.findLast((one) => one.number === number);
    if (!answer || !line) throw new RangeError('A phone: there is nothing to tap');
    const { title = '', more = null } = line.taps[tap] ?? {};
    this.show({ who: 'patient', text: [title, more].filter(Boolean).join(' ') });
    return answer;
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
    this.#album.keep({ line, answers: this.#answers.get(line.number) ?? [] });
    this.#tell();
  }

  #tell(): void {
    for (const changed of this.#watching) changed();
  }
}

/** A word on an answer of the house's that it should not have given. @throws Error */
export async function mustBeTaken(answering: Promise<Response>): Promise<void> {
  const { ok, status } = await answering;
  if (!ok) throw new Error(`The house answered ${status}`);
}
