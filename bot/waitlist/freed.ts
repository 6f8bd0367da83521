import type { KeptVisit } from '../../adapters/scheduling/scheduling.ts';

/** A time that somebody has given up: it may be open now. */
export interface Freed {
  service: string;
  practitioner: string;
  site: string;
  /** ISO 8601 with the clinic's offset. */
  startsAt: string;
  minutes: number;
  /** When it was given up; milliseconds since the epoch. */
  freedAt: number;
}

/** What earlier looks left: filled, and kept between looks of one process. A start finds it anew. */
export interface SeenFreed {
  /** Times that may be open still, by place and moment. */
  times: Map<string, Freed>;
  /** Those that were not open when last looked at, and when they are looked at again. */
  again: Map<string, number>;
  lookedAt: number | null;
}

/** A process that has looked at nothing yet. */
export function nothingSeen(): SeenFreed {
  return { times: new Map(), again: new Map(), lookedAt: null };
}

const GIVEN_UP: ReadonlySet<string> = new Set(['cancelled', 'rescheduled', 'noshow']);

/** Takes in what changed: cancelled or moved here, by whoever, or in the clinic's own system. What is past is let go. */
export function noteFreed(seen: SeenFreed, changed: readonly KeptVisit[], after: number): void {
  for (const { appointment, changedAt } of changed) {
    const { service, practitioner, site, startsAt, minutes, status } = appointment;
    if (!GIVEN_UP.has(status)) continue;
    const key = `${practitioner}@${startsAt}`;
    const freedAt = Math.max(Date.parse(changedAt), seen.times.get(key)?.freedAt ?? 0);
    if (seen.times.get(key)?.freedAt !== freedAt) seen.again.delete(key);
    seen.times.set(key, { service, practitioner, site, startsAt, minutes, freedAt });
  }
  for (const [key, { startsAt }] of seen.times) {
    if (Date.parse(startsAt) > after) continue;
    seen.times.delete(key);
    seen.again.delete(key);
  }
}

/** Those that are to be looked at now, by their keys, the soonest first. */
export function toLookAt({ times, again }: SeenFreed, now: number): [key: string, freed: Freed][] {
  return [...times]
    .filter(([key]) => (again.get(key) ?? 0) <= now)
    .toSorted(([, one], [, other]) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}
