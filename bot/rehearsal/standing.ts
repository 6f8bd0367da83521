import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Zone } from '../../adapters/zone.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import type { House } from '../house.ts';
import { lookAtVisits, type Seen } from '../reminders/look.ts';
import { momentsOf } from '../reminders/moments.ts';

/** What the clinic says of its own accord: reminders, and what it has changed itself. */
export interface Standing {
  /** Says what is due now. */
  look(): Promise<void>;
  /** When the next reminder comes due, up to `until`; null where none does. Milliseconds since the epoch. */
  nextAt(until: number): Promise<number | null>;
}

export interface StandingParts {
  house: House;
  clinic: Clinic;
  zone: Zone;
  clock: Clock;
  /** As it is: what fails in a rehearsal is what the dialogs ask of it. */
  agenda: Pick<Scheduling, 'visitsBetween'>;
}

/** The clinic's standing work, which looks every minute: here it looks whenever there may be something. */
export function openStanding({ house, clinic, zone, clock, agenda }: StandingParts): Standing {
  const seen: Seen = { settled: new Map(), lookedAt: clock.now() };
  const farthestMs = Math.max(0, ...clinic.rules.reminderHours) * 3_600_000;
  return {
    look: () =>
      lookAtVisits({
        clinic,
        zone,
        scheduling: agenda,
        standing: house.store.standing,
        channels: house.channels(clinic.id),
        now: clock.now(),
        begin: house.due,
        measures: house.measures,
        seen,
      }),
    nextAt: async (until) => {
      const now = clock.now();
      const span = { from: zone.iso(now), to: zone.iso(until + farthestMs + DAY_MS) };
      const visits = await agenda.visitsBetween(span);
      const moments = visits
        .filter(({ appointment: { status } }) => status === 'booked' || status === 'confirmed')
        .flatMap(({ appointment }) => momentsOf(clinic, zone, Date.parse(appointment.startsAt)))
        .map(({ at }) => at)
        .filter((at) => now < at && at <= until);
      return moments.length > 0 ? Math.min(...moments) : null;
    },
  };
}

/** Reminders are brought forward over a night, or a holiday. */
const DAY_MS = 24 * 3_600_000;
