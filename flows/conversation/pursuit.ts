import type { FlowAbout } from '../effects.ts';

/** Something that the clinic has to say, followed from one channel to the next until it gets through. */
export interface Pursuit {
  /** The same on every channel, on each of which it is said once. */
  key: string;
  flow: string;
  about: FlowAbout;
  /** The key of the message it was said by here. */
  delivery: string;
  /** The messages it was said by before, on other channels. */
  earlier: readonly EarlierTry[];
  /** It says nothing any more after this: milliseconds since the epoch. Null: it always does. */
  until: number | null;
  /** The channel that it has gone on to. Absent: it has not. */
  goneOnTo?: string;
}

/** A message on another channel that said the same. */
export interface EarlierTry {
  channel: string;
  /** The message's key. */
  delivery: string;
}
