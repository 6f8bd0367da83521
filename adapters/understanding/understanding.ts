import type { Advice } from '../../nlu/advice.ts';
import type { Awaiting, Lang } from '../../nlu/types.ts';
import type { Health } from '../channels/channel.ts';

/** All that is told to who is asked for advice. */
export interface Question {
  /** The patient's words, without names, numbers and addresses. */
  words: string;
  /** The language of the conversation so far. */
  language: Lang;
  /** What the dialog has just asked for. */
  awaiting: Awaiting | null;
  /** Labels of the choices on offer, in order, without names of people. */
  choices: readonly string[];
}

/** One that is asked what words mean, where our own reader is unsure. It only ever understands. */
export interface Adviser {
  /** @throws AdapterError, which says nothing of the words */
  advise(question: Question, signal: AbortSignal): Promise<Advice>;
  /** Asks about invented words, and says how that went. */
  check(): Promise<Health>;
}
