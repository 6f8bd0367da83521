import type { Lang } from '../../../nlu/types.ts';
import type { Who } from './goal.ts';
import { es } from './words-es.ts';
import { pt } from './words-pt.ts';

/** Somebody as they are told to the clinic. Invented, all of them. */
export interface Told {
  name: string;
  document: readonly string[];
  birthDate: readonly string[];
}

/** What people say, several ways each. `{service}`, `{who}` and `{time}` stand for what they want. */
export interface Words {
  hello: readonly string[];
  /** A visit of this kind, after "quiero una cita": "de cardiología", "com o cardiologista". */
  services: Readonly<Record<string, readonly string[]>>;
  /** The service by itself, as an answer. */
  bareServices: Readonly<Record<string, readonly string[]>>;
  who: Readonly<Record<Who, readonly string[]>>;
  people: Readonly<Record<'daughter' | 'mother' | 'newcomer', Told>>;
  book: readonly string[];
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
  /** "Yes" to the cancelling of what is asked about. */
  yesCancel: readonly string[];
}

export const WORDS: Readonly<Record<Lang, Words>> = { es, pt };
