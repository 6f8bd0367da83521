import type { Stretch } from './settings.ts';

/** Milliseconds in a minute, and in a civil day as counted here. */
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The civil day, counted from 1970-01-01, that civil milliseconds fall on. */
export function dayOf(civilMs: number): number {
  return Math.floor(civilMs / DAY);
}

/** `YYYY-MM-DD` of a counted day. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. Day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** What two lists of stretches share. Both are in order and apart, and so is the result. */
export function intersect(one: readonly Stretch[], other: readonly Stretch[]): Stretch[] {
  return one.flatMap((a) =>
    other
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => from < to),
  );
}

/** What is left of `whole` without `holes`. Both are in order; holes may overlap. */
export function without(whole: readonly Stretch[], holes: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  for (const { from, to } of whole) {
    let start = from;
    for (const hole of holes) {
      if (hole.to <= start || hole.from >= to) continue;
      if (hole.from > start) left.push({ from: start, to: hole.from });
      start = hole.to;
    }
    if (start < to) left.push({ from: start, to });
  }
  return left;
}
