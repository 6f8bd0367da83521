import type { Random } from '../../../../bot/random.ts';
import type { Instruction } from '../../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../../nlu/types.ts';
import type { TimeWish } from '../times.ts';
import type { MyVisit } from './visits.ts';

/** What is to become of a visit. One of which nothing is said stays as it is. */
export type Fate = 'confirmed' | 'cancelled' | TimeWish;

/** How the clinic's books are to stand at the end: nothing else may have changed. */
export interface Ending {
  fates: ReadonlyMap<MyVisit, Fate>;
  /** New visits, each once. */
  booked: readonly { service: string; person: Person; time: TimeWish }[];
  /** Who waits for what. */
  waits: readonly { service: string; person: Person }[];
  /** What the bot has to have said, each of them. */
  told: readonly RegExp[];
  /** Whether a person of the clinic is to have it. */
  handedOver: boolean;
  optedOut: boolean;
}

/** Of whom it is: the one who writes, or the son whom the clinic knows. */
export type Person = 'self' | 'son';

/** Somebody who has visits already, or has been before: what they say, and how it is to end. */
export interface Story {
  kind: string;
  agenda: string | null;
  /** What happens before they write. */
  before: readonly Instruction[];
  visits: readonly MyVisit[];
  /** What they say of themselves, one after the other, whenever nothing is asked. */
  script: readonly (string | Instruction)[];
  /** How they say again what was not done: `of` is what it is of, as the judge names it. */
  again: readonly { of: string; say: string }[];
  /** Where the bot says that, the script goes on, whatever is asked. */
  goesOnAt: RegExp | null;
  /** Answers to questions of the bot that this story has alone: the first whose question it is. */
  answers: readonly { to: RegExp; say: readonly string[] }[];
  ending: Ending;
}

/** What a story is drawn with. */
export interface Drawing {
  draw: Random;
  lang: Lang;
}

const NOTHING: Ending = {
  fates: new Map(),
  booked: [],
  waits: [],
  told: [],
  handedOver: false,
  optedOut: false,
};

export function ending(of: Partial<Ending>): Ending {
  return { ...NOTHING, ...of };
}

export function story(of: Pick<Story, 'kind'> & Partial<Story>): Story {
  return {
    agenda: null,
    before: [],
    visits: [],
    script: [],
    again: [],
    goesOnAt: null,
    answers: [],
    ending: NOTHING,
    ...of,
  };
}
