import type { MessageKey } from '../locales/locale.ts';
import type { WeekHours } from '../locales/week.ts';

/** A value in a message: words as they are, or a thing that each locale says in its own way. */
export type Arg =
  | string
  | number
  /** A moment, ISO 8601 with offset or civil: "jueves 12 de marzo a las 8:00 a. m.". */
  | { at: string }
  /** The same within a sentence: "el jueves 12 de marzo a las 8:00 a. m.". */
  | { on: string }
  /** A day, `YYYY-MM-DD…`. */
  | { day: string }
  /** The same as a thing: "el jueves 12 de marzo", "quinta-feira, 12 de março". */
  | { theDay: string }
  /** The same as when something is: "el jueves 12 de marzo", "na quinta-feira, 12 de março". */
  | { onDay: string }
  /** The same, of what is on that day: "del jueves 12 de marzo", "da quinta-feira, 12 de março". */
  | { ofDay: string }
  | { service: string }
  | { practitioner: string }
  /** The same within a sentence: "la Dra. Gómez". */
  | { doctor: string }
  | { site: string }
  /** A site's street address. */
  | { address: string }
  /** A patient's first name. */
  | { person: string }
  /** "Your", of what is that patient's; "the", where it is not the one who writes. Capital where `Your`. */
  | { your: string }
  | { Your: string }
  /** " of Rosa", where it is not the one who writes; else nothing. */
  | { whose: string }
  /** "Of your mother": of whom, seen from the one who writes. */
  | { kin: string }
  /** "For your mother": the same, of whom something is for. */
  | { forKin: string }
  /** An hour, `HH:mm`, within a sentence: "las 8:00 a. m.". */
  | { clock: string }
  /** The same as when something is: "a las 8:00 a. m.", "às 8h". */
  | { atClock: string }
  /** What another message says. */
  | { message: Message }
  /** What these say, each after a comma; nothing where there are none. */
  | { beside: readonly Message[] }
  /** The same, each after a space. */
  | { along: readonly Message[] }
  /** What these say, a paragraph each. */
  | { each: readonly Message[] }
  /** The same, a line each. */
  | { lines: readonly Message[] }
  /** Hours of a week: "lunes a viernes de 7:00 a. m. a 6:00 p. m.". */
  | { week: readonly WeekHours[] };

export type Args = Readonly<Record<string, Arg>>;

/** Something said, in whatever language. */
export interface Message {
  key: MessageKey;
  args?: Args;
}
