import type { Day } from '../../civil.ts';
import type { PartName, Season } from './lexicon.ts';

/** A clock hour as said; `half` null leaves it to the day part said with it, or to the clinic's hours. */
export interface Hour {
  hour: number;
  /** Below zero for "menos cuarto": the hour named decides the half of the day. */
  minute: number;
  /** `fixed`: said so that only one hour of the day fits, as 15:30, noon or 24 hours. */
  half: 'am' | 'pm' | 'night' | 'fixed' | null;
}

/** A time of day as said. */
export type ClockMeaning =
  | { kind: 'at'; hour: Hour }
  | { kind: 'part'; part: PartName }
  /** Ends may be open. */
  | { kind: 'between'; from: Hour | null; to: Hour | null }
  /** Joined by "or": the span of them all. */
  | { kind: 'either'; clocks: readonly ClockMeaning[] };

/** A day, or days, as said: to be settled against today and what else was said. */
export type DayMeaning =
  /** `weeks` where it was counted in them: a weekday said with it is of that week. */
  | { kind: 'offset'; days: number; weeks?: number }
  | { kind: 'weekday'; weekday: number; which: 'first' | 'next' | 'other' | 'past' | 'this-week' }
  | { kind: 'calendar'; date: CalendarDate }
  /** Without an offset, the first whose part is not over. */
  | { kind: 'week'; offset?: number; phase?: Phase }
  | { kind: 'weekend'; which: 'first' | 'next' | 'other' | 'past' }
  | {
      kind: 'month';
      month?: number;
      /** Months from this one. */
      offset?: number;
      year?: number;
      /** Years from this one. */
      yearOffset?: number;
      part?: MonthPart;
      past?: true;
    }
  | { kind: 'year'; year?: number; offset?: number; phase?: Phase }
  /** A quarter or a half of a year: the nth of it, or so many from the present one. */
  | { kind: 'year-part'; parts: 2 | 4; nth?: number; offset?: number; year?: number; yearOffset?: number }
  /** In seasons from the one under way, or else the next. */
  | { kind: 'season'; season: Season; offset?: number; year?: number; yearOffset?: number }
  | { kind: 'months-ahead'; months: number }
  | { kind: 'months-away'; months: number }
  | { kind: 'workdays-away'; days: number }
  /** "Quinto dia útil", of a month or of the first where it is not over. */
  | { kind: 'nth-workday'; nth: number; of?: DayMeaning }
  | { kind: 'weekday-beside'; weekday: number; of: DayMeaning; side: 'before' | 'after' }
  | { kind: 'fortnight'; offset: number }
  | { kind: 'payday' }
  | { kind: 'holiday'; key: string; year?: number; offset?: number; past?: true }
  /** `of` names the day that makes a long weekend: "el puente del primero de mayo". */
  | { kind: 'any-holiday'; weekday?: number; long?: true; of?: DayMeaning }
  | { kind: 'days-ahead'; from: number; to: number }
  | { kind: 'rest-of'; of: DayMeaning }
  | { kind: 'nth-week'; nth: number; of: DayMeaning }
  /** The first days of a month, or where `count` is below zero the last. */
  | { kind: 'edge-days'; count: number; of: DayMeaning }
  | { kind: 'nth-weekday'; nth: number; weekday: number; of: DayMeaning }
  | { kind: 'within'; inner: DayMeaning; outer: DayMeaning }
  | { kind: 'shifted'; of: DayMeaning; days: number }
  | { kind: 'between'; from: DayMeaning; to: DayMeaning }
  /** Days of one list that share a month: the span of them all. */
  | { kind: 'listed'; days: readonly DayMeaning[] }
  | { kind: 'bound'; edge: Edge; of: DayMeaning }
  /** Two names of what should be one day: "mañana martes". */
  | { kind: 'agreed'; day: DayMeaning; other: DayMeaning }
  | { kind: 'any' };

/** A date with what was said of it; the rest is settled to the next that fits. */
export interface CalendarDate {
  day: number;
  month?: number;
  year?: number;
  weekday?: number;
  /** Months from this one: "el 15 del mes que viene". */
  monthOffset?: number;
  /** Years from this one: "el 4 de agosto del año que viene". */
  yearOffset?: number;
}

export type Phase = 'start' | 'middle' | 'end';
export type MonthPart = Phase | 'first-half' | 'second-half';
/** `until` keeps the day it names, `before` does not; `from` likewise, `after` does not. */
export type Edge = 'from' | 'after' | 'until' | 'before';

/** Days settled: end exclusive, null open. */
export interface Days {
  from: Day | null;
  /** Minutes from the midnight that begins `from`, where it begins at another time. */
  fromMinute?: number;
  to: Day | null;
  /** The bound that was said, so that an hour said with it falls on the day named. */
  edge?: Edge;
  /** Other readings, the likelier first. */
  others?: readonly Days[];
}

/** Minutes since midnight, end exclusive; `at` where from and to are one instant. */
export interface Minutes {
  from: number | null;
  to: number | null;
}

/** A moment given from now: in minutes, or now itself, open to the future or not. */
export type MomentMeaning =
  | { kind: 'minutes-away'; minutes: number }
  /** "Las próximas 2 horas": back where below zero. */
  | { kind: 'minutes-ahead'; minutes: number; unit: 'minute' | 'hour' }
  | { kind: 'now' }
  /** What is left of today. */
  | { kind: 'rest-of-day' }
  /** `early`: in the day too, "o mais cedo possível". */
  | { kind: 'soonest'; early?: true };

/** One stretch of words that says something of a time. Tokens from `start` to `end`, end exclusive. */
export interface Piece {
  start: number;
  end: number;
  day?: DayMeaning;
  clock?: ClockMeaning;
  moment?: MomentMeaning;
  /** "No": not these. `attending`: said of going there, so it may be which appointment, not when. */
  refused?: 'plainly' | 'attending';
  /** Refused by "menos" or "salvo", which may go on over a list. */
  excepted?: true;
  /** Refused, and takes nothing away from what is wanted. */
  idle?: true;
  /** An hour that was told of something else, and bounds the visit: "salgo a las 5". */
  bounding?: true;
  /** Of a visit one has, and not of one that is wanted: "tengo cita el 10, ¿la pasa al 12?" */
  ofVisit?: true;
  /** Said as another time than the one before: "del martes al jueves" of a cita that is moved. */
  anew?: true;
}
