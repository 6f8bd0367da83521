import type { PartName } from './lexicon.ts';
import type { Phase } from './meaning.ts';

/** From the first to before the last; null is the end of the whole. */
export type Stretch = readonly [from: number, to: number | null];

/**
 * The conventions of the reader: what the words that leave it open stand for. Each may be set, so that a house or a
 * measure with other habits reads by its own.
 */
export interface Windows {
  /** Parts of a day, in minutes since midnight, end exclusive; where both are one, it is an instant. */
  parts: Readonly<Record<PartName, readonly [from: number, to: number]>>;
  /** A bare hour below this one is in the afternoon: with 7, 1 to 6 are 13:00 to 18:00. */
  firstMorningHour: number;
  /** Beginning, middle and end of a week, in days from its Monday, end exclusive. */
  week: Readonly<Record<Phase, readonly [from: number, to: number]>>;
  /** Beginning, middle and end of a month, in days from its first, end exclusive. */
  month: Readonly<Record<Phase, Stretch>>;
  /** When a weekend begins, in minutes since the midnight that begins its Saturday; below zero on the Friday. */
  weekendFrom: number;
  /** What "próximo martes" and "el martes que viene" are: the first to come, or next week's. */
  next: 'first to come' | 'of next week';
  /** "Las próximas 3 semanas": counted from tomorrow, or the whole calendar weeks that follow this one. */
  ahead: 'from tomorrow' | 'whole units';
}

const hours = (from: number, to: number) => [from * 60, to * 60] as const;

/** A clinic's day, week and month. */
export const CLINIC_WINDOWS: Windows = {
  parts: {
    dawn: hours(0, 6),
    morning: hours(6, 12),
    noon: hours(12, 14),
    afternoon: hours(12, 19),
    night: hours(19, 24),
    early: hours(6, 9),
    'mid-morning': hours(9, 11),
    'late-morning': hours(10, 12),
    'early-afternoon': hours(12, 15),
    'mid-afternoon': hours(15, 17),
    'late-afternoon': hours(17, 19),
    'early-night': hours(19, 21),
    'late-night': hours(21, 24),
    'after-lunch': hours(13, 19),
    'all-day': hours(0, 24),
  },
  firstMorningHour: 7,
  week: { start: [0, 2], middle: [2, 4], end: [3, 5] },
  month: { start: [0, 10], middle: [10, 20], end: [20, null] },
  weekendFrom: 0,
  next: 'first to come',
  ahead: 'from tomorrow',
};
