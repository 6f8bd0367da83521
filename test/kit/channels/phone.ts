import type { Random } from '../../../bot/random.ts';
import type { Line } from '../../../bot/rehearsal/lines.ts';
import type { WebHouse } from '../web-house.ts';

/** A house with one channel, and somebody who writes, or speaks, by it. */
export interface Phone extends AsyncDisposable {
  house: WebHouse;
  /** The name that the house has for them there. */
  address: string;
  /** Says something; what then comes, read off the channel's own wire. */
  says(text: string): Promise<Line[]>;
  /** From now on its provider misbehaves by chance: it refuses, breaks lines, brings and tells things twice and late. */
  upset?(chance: Random): void;
  /** Whether nothing can be said any more: a call has ended, or a person has it. */
  isOver?(): boolean;
}

export interface Who {
  clinic: 'andes' | 'ipe';
  /** E.164. */
  number: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** Whether the clock goes on from there, as it must for what is tried again. @default where a channel needs it */
  runs?: boolean;
}

/** What came, as transcripts are compared. */
export function shown(text: string, choices: readonly string[]): Line {
  return { who: 'bot', to: '', text, choices: [...choices], at: '' };
}
