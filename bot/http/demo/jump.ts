import { zoneOf } from '../../../adapters/zone.ts';
import type { ConversationKey } from '../../../storage/store.ts';
import type { Clinic } from '../../config.ts';
import type { House } from '../../house.ts';
import { momentsOf } from '../../reminders/moments.ts';
import type { ClockJump } from '../wire.ts';

/** What is looked at to know when something comes. */
export interface JumpParts {
  house: Pick<House, 'store' | 'nextRetryAt' | 'channel'>;
  clinic: Clinic;
  key: ConversationKey;
  /** Milliseconds since the epoch. */
  now: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** When it has come, in milliseconds since the epoch; null where there is no such thing to come. */
export function whenIs(until: ClockJump['until'], parts: JumpParts): Promise<number | null> {
  if (until === 'next') return nextThing(parts);
  return until === 'reminder' ? nextReminder(parts) : windowsEnd(parts);
}

/** The next thing that the house waits for: what a dialog has set itself, a hold that lapses, what is tried again. */
async function nextThing({ house, now }: JumpParts): Promise<number | null> {
  const { nextReadyAt } = await house.store.readyLanes(now, 1);
  const times = [nextReadyAt, house.nextRetryAt()].filter((at) => at !== null);
  return times.length === 0 ? null : Math.max(now, Math.min(...times)) + SECOND;
}

/** The next reminder of a visit of whoever's conversation it is. Visits are looked at every minute. */
async function nextReminder({ house, clinic, key, now }: JumpParts): Promise<number | null> {
  const { contact } = await house.store.load(key);
  const people = new Set(contact.people.map(({ id }) => id));
  const visits = await house.store.agenda.of(clinic.id, null, now);
  const zone = zoneOf(clinic.zone);
  const times = visits
    .filter(({ patient, status }) => people.has(patient) && status === 'booked')
    .flatMap(({ startsAt }) => momentsOf(clinic, zone, startsAt))
    .flatMap(({ at }) => (at > now ? [at] : []));
  return times.length === 0 ? null : Math.min(...times) + MINUTE;
}

/** The end of the time in which the channel may be written by freely. */
async function windowsEnd({ house, key, now }: JumpParts): Promise<number | null> {
  const hours = house.channel(key.clinic, key.channel)?.windowHours;
  if (hours === undefined) return null;
  const rows = await house.store.transcript(key, { limit: 200 });
  const last = rows.findLast(({ who }) => who === 'patient');
  const ends = last && last.at + hours * HOUR + MINUTE;
  return ends === undefined || ends <= now ? null : ends;
}
