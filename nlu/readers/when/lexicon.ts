import type { NumberWords } from '../number.ts';

/** Parts of the day that have words of their own. Their hours are `Windows`. */
export type PartName =
  | 'dawn'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'night'
  | 'early'
  | 'mid-morning'
  | 'late-morning'
  | 'early-afternoon'
  | 'mid-afternoon'
  | 'late-afternoon'
  | 'early-night'
  | 'late-night'
  | 'after-lunch'
  | 'all-day';

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'year'
  | 'weekend';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What each kind of phrase carries. */
export interface Values {
  /** 0 for Monday to 6 for Sunday. */
  weekday: number;
  /** Short forms and words that are weekdays only with evidence: `mar`, `segunda`, `sex`. */
  weekdayMaybe: number;
  month: number;
  /** Short forms and names that are months only with evidence: `mar`, `set`, `julio`. */
  monthMaybe: number;
  /** Days from today. */
  offset: number;
  /** Said alone, it is a part of the day. */
  part: PartName;
  /** A part of the day only with evidence: `tarde` is also "late", `mañana` also "tomorrow". */
  partMaybe: PartName;
  phase: 'start' | 'middle' | 'end';
  unit: Unit;
  holiday: string;
  season: Season;
  /** Clock words with minutes of their own. */
  fraction: number;
  ordinal: number;
  /** The half of the day that follows an hour: `am`, `pm`. */
  half: 'am' | 'pm';
  /** How a clock hour is announced: `sure` only before hours, `maybe` also before other things. */
  at: 'sure' | 'maybe';
  noon: 720 | 1440;
  negation: 'no' | 'neither' | 'except';
}

/** Phrases that place, join and bound times; they carry nothing but their role. */
export type TimeMarker =
  | 'article'
  | 'dayArticle'
  | 'of'
  | 'on'
  | 'about'
  | 'from'
  | 'until'
  | 'upTo'
  | 'upToHour'
  | 'before'
  | 'after'
  | 'between'
  | 'and'
  | 'or'
  | 'next'
  | 'coming'
  | 'this'
  | 'past'
  | 'other'
  | 'otherAfter'
  | 'afterNext'
  | 'within'
  | 'hereTo'
  | 'eve'
  | 'hence'
  | 'ago'
  | 'agoAfter'
  | 'since'
  | 'every'
  | 'onward'
  | 'orLater'
  | 'orEarlier'
  | 'minus'
  | 'to'
  | 'with'
  | 'remaining'
  | 'oclock'
  | 'minuteMark'
  | 'sharp'
  | 'feira'
  | 'dayWord'
  | 'monthWord'
  | 'yearWord'
  | 'weekWord'
  | 'weekStarting'
  | 'first'
  | 'firsts'
  | 'second'
  | 'last'
  | 'during'
  | 'anyPart'
  | 'inEight'
  | 'inFifteen'
  | 'payday'
  | 'fortnight'
  | 'holidayWord'
  | 'longWeekend'
  | 'asap'
  | 'now'
  | 'anyDay'
  | 'whole'
  | 'rest'
  | 'few'
  | 'otherOne'
  | 'dayAfter'
  | 'lunch'
  | 'andBit'
  | 'lastNight'
  | 'beforeLast'
  | 'halfWord'
  | 'quarterWord'
  | 'semesterWord'
  | 'pair'
  | 'beforeEnd'
  | 'sameHour'
  | 'hourAgain'
  | 'sameDate';

/** Phrases around a time: refusing, correcting, polite, or of something else that has numbers. */
export type TalkMarker =
  | 'filler'
  | 'counted'
  | 'greeting'
  | 'farewell'
  | 'optionNoun'
  | 'lateWord'
  | 'better'
  | 'instead'
  | 'unable'
  | 'busy'
  | 'attend'
  | 'anew'
  | 'move'
  | 'booking'
  | 'cancelling'
  | 'title'
  | 'all'
  | 'closing'
  | 'thatIs'
  | 'yes'
  | 'birth'
  | 'isNot'
  | 'arrived'
  | 'than'
  | 'preferring'
  | 'moveTo'
  | 'scored'
  | 'thenYes'
  | 'isHoliday'
  | 'closedLead'
  | 'freed'
  | 'returning'
  | 'taken'
  | 'elsewhere'
  | 'ending'
  | 'beginning'
  | 'fetching'
  | 'carrying'
  | 'kin'
  | 'daily'
  | 'symptom'
  | 'done'
  | 'rather'
  | 'dose'
  | 'wishing'
  | 'ability'
  | 'free'
  | 'telling'
  | 'cancelled'
  | 'visit'
  | 'owning'
  | 'given'
  | 'booked'
  | 'parting'
  | 'thatDay'
  | 'place';

export type Marker = TimeMarker | TalkMarker;

export type Kind = keyof Values | Marker;

/** Values with the phrases that say them, ` | ` between; words are folded, `a/b` is either word. */
export type Phrases<Value> = readonly (readonly [value: Value, phrases: string])[];

/** All that the grammar must know of a language. A new language is one of these. */
export interface Lexicon {
  values: { readonly [K in keyof Values]: Phrases<Values[K]> };
  timeMarkers: Readonly<Record<TimeMarker, string>>;
  talkMarkers: Readonly<Record<TalkMarker, string>>;
  numbers: NumberWords;
  /** Words that misspellings are mended to; all others are left alone. */
  mended: string;
  /** Real words that look like one of them. */
  unlike: string;
  /** Days that `eight days` and `fifteen days` stand for, where they are idioms for weeks. */
  idioms: { eight: number; fifteen: number };
  /** Whether noon, said alone, is the hour of lunch or twelve sharp. */
  noonIsSharp: boolean;
}
