import type { OpeningWindow } from '../appointment.ts';
import { type DaySpan, isOver, type Wish, type WishWindow } from './wish.ts';

/** The stretches to search, all of them complete and none of them past. */
export function searchWindows(wish: Wish, now: string): OpeningWindow[] {
  const ahead = wish.windows.filter((window) => !isOver(window, now));
  const windows = ahead.length ? ahead : [{}];
  const spans = windows.map((window: WishWindow) => {
    const from = window.from && window.from > now ? window.from : now;
    const to = endOf(window, wish, from);
    return {
      from,
      to,
      ...(window.dayFrom ? { dayFrom: window.dayFrom } : {}),
      ...(window.dayTo ? { dayTo: window.dayTo } : {}),
    };
  });
  const left = (wish.notOn ?? []).reduce((some, day) => some.flatMap((span) => around(span, day)), spans);
  // Who refuses just what they want is told what there is.
  return left.length ? left : spans;
}

/** What is left of a stretch without some days of it. */
function around(span: OpeningWindow, { from, to }: DaySpan): OpeningWindow[] {
  if (to <= span.from || (span.to !== null && from >= span.to)) return [span];
  const before = from > span.from ? [{ ...span, to: from }] : [];
  const after = span.to === null || to < span.to ? [{ ...span, from: to }] : [];
  return [...before, ...after];
}

/** Where a stretch ends; null where it does not. */
function endOf({ to }: WishWindow, { before }: Wish, from: string): string | null {
  const end = to && to > from ? to : null;
  return before && before > from && (!end || before < end) ? before : end;
}

/** The stretch asked for, for the record of what could not be had. */
export function spanOf(wish: Wish, now: string): { from: string; to: string | null } {
  const windows = searchWindows(wish, now);
  const from = windows.map((window) => window.from).sort()[0]!;
  const ends = windows.map((window) => window.to);
  return { from, to: ends.includes(null) ? null : (ends as string[]).sort().at(-1)! };
}
