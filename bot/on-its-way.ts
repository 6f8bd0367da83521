import type { OutboxRow } from '../storage/store.ts';
import type { Hands } from './carry-out.ts';
import type { Clock } from './clock.ts';

/**
 * What a process handed to a channel just before its end may be found there only after this: asked at once, the
 * channel says that it has nothing, and the patient is told twice. It has answered, or never will, by then.
 */
const ON_ITS_WAY_MS = 2_000;

/** The messages that processes which have ended may have handed over, of which nobody knows. */
export class OnItsWay {
  readonly #clock: Clock;
  readonly #hands: Pick<Hands, 'dropsRepeats'>;
  #arrivedBy = 0;

  constructor(clock: Clock, hands: Pick<Hands, 'dropsRepeats'>) {
    this.#clock = clock;
    this.#hands = hands;
  }

  /** A process has ended, perhaps in the middle of something. */
  othersEnded(): void {
    this.#arrivedBy = this.#clock.now() + ON_ITS_WAY_MS;
  }

  /** When what may have been begun by another process is gone on with: a message once it can be found. */
  dueAt({ type, conversation, dueAt }: Pick<OutboxRow, 'type' | 'conversation' | 'dueAt'>): number {
    const isHarmless = type !== 'deliver' || this.#hands.dropsRepeats(conversation);
    return isHarmless ? dueAt : Math.max(dueAt, this.#arrivedBy);
  }
}
