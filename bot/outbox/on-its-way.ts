import type { OutboxRow } from '../../storage/store.ts';
import type { Hands } from '../carry-out.ts';
import type { Clock } from '../clock.ts';

/**
 * What a process handed to a channel just before its end may be found there only after this, where the channel says
 * nothing else: asked at once, it has nothing, and the patient is told twice. It has answered, or never will, by then.
 */
const ON_ITS_WAY_MS = 2_000;

/** The messages that processes which have ended may have handed over, of which nobody knows. */
export class OnItsWay {
  readonly #clock: Clock;
  readonly #hands: Pick<Hands, 'dropsRepeats' | 'tellsWithinMs'>;
  #endedAt = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, hands: Pick<Hands, 'dropsRepeats' | 'tellsWithinMs'>) {
    this.#clock = clock;
    this.#hands = hands;
  }

  /** A process has ended, perhaps in the middle of something. */
  othersEnded(): void {
    this.#endedAt = this.#clock.now();
  }

  /** When what may have been begun by another process is gone on with: a message once it can be found. */
  dueAt({ type, conversation, dueAt }: Pick<OutboxRow, 'type' | 'conversation' | 'dueAt'>): number {
    const isHarmless = type !== 'deliver' || this.#hands.dropsRepeats(conversation);
    if (isHarmless) return dueAt;
    // A clock that was set back must not make it wait for as long.
    const endedAt = Math.min(this.#endedAt, this.#clock.now());
    return Math.max(dueAt, endedAt + (this.#hands.tellsWithinMs(conversation) ?? ON_ITS_WAY_MS));
  }
}
