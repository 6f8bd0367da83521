import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Zone } from '../../adapters/zone.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import type { House } from '../house.ts';
import { lookAtVisits, type Seen } from '../reminders/look.ts';
import { momentsOf } from '../reminders/moments.ts';
import { nothingSeen } from '../waitlist/freed.ts';
import { MARGIN_MS } from '../waitlist/make-offer.ts';
import { offerFreed } from '../waitlist/offer-freed.ts';

/** What the clinic says of its own accord: reminders, what it has changed itself, and what came free. */
export interface Standing {
  /** Says what is due now. */
  look(): Promise<void>;
  /** Offers what came free to those who wait. */
  offer(): Promise<void>;
  /** When the next reminder comes due, or an offer has lapsed, up to `until`; null where none does. Milliseconds since the epoch. */
  nextAt(until: number): Promise<number | null>;
}

export interface StandingParts {
  house: House;
  clinic: Clinic;
  zone: Zone;
  clock: Clock;
  /** As it is: what fails in a rehearsal is what the dialogs ask of it. */
  agenda: Scheduling;
}

/** The clinic's standing work, which looks every minute: here it looks whenever there may be something. */
export function openStanding({ house, clinic, zone, clock, agenda }: StandingParts): Standing {
  const seen: Seen = { settled: new Map(), lookedAt: clock.now() };
  const freed = nothingSeen();
  const farthestMs = Math.max(0, ...clinic.rules.reminderHours) * 3_600_000;
  const partsNow = () => ({
    clinic,
    zone,
    scheduling: agenda,
    channels: house.channels(clinic.id),
    now: clock.now(),
    begin: house.due,
    measures: house.measures,
  });
  const offer = () => offerFreed({ ...partsNow(), store: house.store, seen: freed });
  return {
    look: async () => {
      await lookAtVisits({ ...partsNow(), standing: house.store.standing, seen });
      await offer();
    },
    offer,
    nextAt: async (until) => {
      const now = clock.now();
      const span = { from: zone.iso(now), to: zone.iso(until + farthestMs + DAY_MS) };
      const visits = await agenda.visitsBetween(span);
      const moments = visits
        .filter(({ appointment: { status } }) => status === 'booked' || status === 'confirmed')
        .flatMap(({ appointment }) => momentsOf(clinic, zone, Date.parse(appointment.startsAt)))
        .map(({ at }) => at);
      const lapses = (await house.store.waitingLists.standing(clinic.id)).flatMap(({ offer: open }) =>
        open === null ? [] : [open.until + MARGIN_MS],
      );
      const next = [...moments, ...lapses].filter((at) => now < at && at <= until);
      return next.length > 0 ? Math.min(...next) : null;
    },
  };
}

/** Reminders are brought forward over a night, or a holiday. */
const DAY_MS = 24 * 3_600_000;
