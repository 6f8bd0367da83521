import type { OpeningWindow } from '../../../flows/appointment.ts';
import { civilMs } from '../../zone.ts';
import { DAY, dayOf, MINUTE } from './days.ts';
import type { Stretch } from './settings.ts';

/** A stretch this short names a time ("a las 8:30"), not a part of the day. Minutes. */
const NAMES_A_TIME = 60;

/** The hours of one day in which a visit may start. */
export interface WantedHours extends Stretch {
  /** Whether the patient named this start, so that it is worth offering although the grid has none there. */
  named: boolean;
}

/** Days and hours wanted, ready to be asked day by day. */
export interface Wanted {
  firstDay: number;
  /** Included. */
  lastDay: number;
  on(day: number): readonly WantedHours[];
}

interface Span {
  from: number;
  to: number;
  dayFrom: number;
  dayTo: number;
}

/** Reads the windows of a query within `[from, to)` in civil milliseconds. No window at all is "whenever". */
export function wantedDays(windows: readonly OpeningWindow[], from: number, to: number): Wanted {
  const asked: readonly OpeningWindow[] = windows.length > 0 ? windows : [{ from: '0001-01-01', to: null }];
  const spans = asked.map(spanOf).filter((span) => span.from < to && span.to > from);
  return {
    firstDay: dayOf(Math.max(from, Math.min(...spans.map((span) => span.from)))),
    lastDay: dayOf(Math.min(to, Math.max(...spans.map((span) => span.to))) - 1),
    on: (day) => spans.map((span) => hoursOn(span, day)).filter((hours) => hours.from < hours.to),
  };
}

/** An end that does not lie after its start is that very minute: "a las 8:30". */
function spanOf(window: OpeningWindow): Span {
  const from = civilMs(window.from);
  const to = window.to === null ? Infinity : Math.max(civilMs(window.to), from + MINUTE);
  const dayFrom = window.dayFrom === undefined ? 0 : minutesOf(window.dayFrom);
  const dayTo = window.dayTo === undefined ? 1440 : Math.max(minutesOf(window.dayTo), dayFrom + 1);
  return { from, to, dayFrom, dayTo };
}

function hoursOn(span: Span, day: number): WantedHours {
  const from = Math.max(span.dayFrom, (span.from - day * DAY) / MINUTE);
  const to = Math.min(span.dayTo, (span.to - day * DAY) / MINUTE);
  return { from, to, named: to - from <= NAMES_A_TIME };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
