import type { Lang } from '../../../nlu/types.ts';
import type { Who } from './people.ts';
import { es } from './words-es.ts';
import { pt } from './words-pt.ts';

/** What people say, several ways each. `{service}`, `{who}` and `{time}` stand for what they want. */
export interface Words {
  hello: readonly string[];
  /** A visit of this kind, after "quiero una cita": "de cardiología", "com o cardiologista". */
  services: Readonly<Record<string, readonly string[]>>;
  /** The service by itself, as an answer. */
  bareServices: Readonly<Record<string, readonly string[]>>;
  who: Readonly<Record<Who, readonly string[]>>;
  book: readonly string[];
  /** What is wanted when the first visit has been booked. */
  next: Readonly<Record<'move' | 'cancel' | 'service' | 'person', readonly string[]>>;
  move: readonly string[];
  cancel: readonly string[];
  confirm: readonly string[];
  /** Of the visit they are reminded of. */
  cancelThis: readonly string[];
  moveThis: readonly string[];
  answerWhen: readonly string[];
  pick: readonly ((at: number, hour: string) => string)[];
  none: readonly string[];
  yes: readonly string[];
  agree: readonly string[];
  noCorrect: readonly string[];
  changeTime: readonly string[];
  changeService: readonly string[];
  reasons: readonly string[];
  asides: readonly string[];
  wordy: readonly string[];
  nudges: readonly string[];
  /** Said after a time. */
  stories: readonly string[];
  /** What nobody does at this clinic, and whom nobody knows. */
  unoffered: readonly string[];
  unknownDoctors: readonly string[];
  /** "Yes" to the cancelling of what is asked about. */
  yesCancel: readonly string[];
}

export const WORDS: Readonly<Record<Lang, Words>> = { es, pt };
