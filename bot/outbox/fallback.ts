import type { Pursuit } from '../../flows/conversation/pursuit.ts';
import type { Word } from './got-through.ts';

/** One channel of those that what the clinic says is tried by, in the clinic's order. */
export interface FallbackStep {
  channel: string;
  /** Minutes that word of delivery is waited for. Null: for ever, and only what has failed goes on. */
  minutes: number | null;
}

/** What becomes of something that was said and is followed. */
export type NextStep =
  /** It got through, is tried elsewhere already, or says nothing any more. */
  | { do: 'rest' }
  /** It is looked at again later. */
  | { do: 'look-again'; seconds: number }
  | { do: 'go-on'; channel: string }
  /** It failed, and there is no other way: a person takes over. */
  | { do: 'give-up' };

/** What the next step is decided by. */
export interface Standing {
  pursuit: Pursuit;
  word: Word;
  steps: readonly FallbackStep[];
  /** Where it was said last. */
  channel: string;
  address: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Seconds until patients may be written to of the clinic's own accord; 0 now. */
  opensIn: number;
}

/**
 * Decides it. Never twice by the same channel, since it only ever goes forwards in the clinic's order; nowhere else
 * once it got through; and to the next channel only by a number, which is the same person's on all of them.
 */
export function nextStep({ pursuit, word, steps, channel, address, at, opensIn }: Standing): NextStep {
  if (word === 'arrived' || pursuit.goneOnTo !== undefined) return { do: 'rest' };
  if (isOver(pursuit, at + opensIn * 1000)) return { do: 'rest' };
  const next = stepAfter(steps, channel, address);
  if (word === 'waiting') {
    // Its own deadline has it given up where it waits too long.
    const seconds = secondsFor(steps, channel);
    return seconds === null ? { do: 'rest' } : { do: 'look-again', seconds };
  }
  if (next === null) return word === 'failed' ? { do: 'give-up' } : { do: 'rest' };
  if (opensIn > 0) return { do: 'look-again', seconds: opensIn };
  return { do: 'go-on', channel: next.channel };
}

/** The channel after this one in the clinic's order; null where there is none, or none for this address. */
export function stepAfter(
  steps: readonly FallbackStep[],
  channel: string,
  address: string,
): FallbackStep | null {
  const at = steps.findIndex((step) => step.channel === channel);
  return at < 0 || !isNumber(address) ? null : (steps[at + 1] ?? null);
}

/** Seconds that word of delivery is waited for on a channel; null where none is waited for. */
export function secondsFor(steps: readonly FallbackStep[], channel: string): number | null {
  const minutes = steps.find((step) => step.channel === channel)?.minutes ?? null;
  return minutes === null ? null : minutes * 60;
}

/** Whether it would say what is past. */
export function isOver({ until }: Pick<Pursuit, 'until'>, at: number): boolean {
  return until !== null && at >= until;
}

/** E.164: such addresses mean the same person on every channel that has them. */
export function isNumber(address: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(address);
}
