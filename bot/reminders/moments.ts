import { civilMs, type Zone } from '../../adapters/zone.ts';
import type { Clinic } from '../config.ts';
import { lastContactMinute } from '../contact-hours.ts';

/** When a visit is to be recalled. */
export interface Moment {
  /** How many hours before it, as the clinic says: it names the reminder. */
  hours: number;
  /** Milliseconds since the epoch. */
  at: number;
}

const HOUR_MS = 3_600_000;
/** Of two reminders closer than this, as quiet hours bring them together, the one that comes first is enough. */
const APART_MS = 2 * HOUR_MS;

/**
 * When a visit is recalled, soonest first. A reminder due in quiet hours, or on a holiday, is brought forward to the
 * last minute before them: never later, since then it might come when the patient has left, or not at all.
 */
export function momentsOf(clinic: Clinic, zone: Zone, startsAt: number): Moment[] {
  const moments: Moment[] = [];
  for (const hours of clinic.rules.reminderHours.toSorted((one, other) => other - one)) {
    const minute = lastContactMinute(clinic, zone.civil(startsAt - hours * HOUR_MS));
    if (minute === null) continue;
    const at = zone.momentOf(civilMs(minute));
    const before = moments.at(-1);
    if (!before || at - before.at >= APART_MS) moments.push({ hours, at });
  }
  return moments;
}
