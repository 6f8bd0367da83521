import type { Lang } from '../../nlu/types.ts';
import type { Health } from '../channels/channel.ts';

/** What somebody has said, as it was recorded. */
export interface Recording {
  bytes: Uint8Array;
  /** As the bytes show it: `audio/ogg`. */
  mediaType: string;
  /** What the conversation is held in. */
  language: Lang;
}

/** One that writes down what is said in a voice note. It only hears: it answers nobody. */
export interface Transcriber {
  /**
   * The words; none where nothing was heard with any certainty.
   * @throws AdapterError, which says nothing of the words: `refused` for what cannot be heard at all
   */
  transcribe(recording: Recording, signal: AbortSignal): Promise<string>;
  /** Has a moment of silence heard, and says how that went. */
  check(): Promise<Health>;
}
