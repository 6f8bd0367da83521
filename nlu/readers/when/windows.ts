import type { PartName } from './lexicon.ts';

/** What the words for parts of the day and bare hours stand for. Minutes since midnight, end exclusive. */
export interface Windows {
  parts: Readonly<Record<PartName, readonly [from: number, to: number]>>;
  /** A bare hour below this one is in the afternoon: 1 to 6 are 13:00 to 18:00. */
  firstMorningHour: number;
}

const hours = (from: number, to: number) => [from * 60, to * 60] as const;

/** A clinic's day. */
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
};
