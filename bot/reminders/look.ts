import type { Sender } from '../../adapters/channels/channel.ts';
import type { KeptVisit, Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Zone } from '../../adapters/zone.ts';
import type { Standing, StandingContact } from '../../storage/standing.ts';
import type { ConversationKey } from '../../storage/store.ts';
import type { Clinic } from '../config.ts';
import { secondsUntilContact } from '../contact-hours.ts';
import type { DueEvent } from '../house.ts';
import type { Measures } from '../seen/measures.ts';
import { momentsOf } from './moments.ts';
import { channelsToSpeakOn, whomToTell } from './whom.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A reminder that comes later than this before the visit finds the patient on the way: it is of no use any more. */
const LEAST_MS = 30 * MINUTE_MS;
/** A visit that begins within this of the hour at which patients may be written to again cannot wait for it. */
const URGENT_MS = HOUR_MS;
/** As far ahead as a clinic may let visits be booked. */
const HORIZON_MS = 366 * DAY_MS;
/** Changes are looked for this far back after a start: while the house was away the clinic went on. */
const AWAY_MS = 3 * DAY_MS;
/** Clocks of other systems, and of the machines that share the store, are this far apart at most. */
const SKEW_MS = 10 * MINUTE_MS;

/** What one look at a clinic's visits needs. */
export interface LookParts {
  clinic: Clinic;
  zone: Zone;
  scheduling: Pick<Scheduling, 'visitsBetween'>;
  standing: Standing;
  channels: readonly Pick<Sender, 'name' | 'choices'>[];
  /** Milliseconds since the epoch. */
  now: number;
  begin(conversation: ConversationKey, event: DueEvent, key: string): Promise<'accepted' | 'repeated'>;
  measures: Pick<Measures, 'standing'>;
  /** What earlier looks of this process left: filled, and kept between looks. */
  seen: Seen;
}

/** What was dealt with, by key, until it is past; and when the agenda was last looked at for changes. */
export interface Seen {
  settled: Map<string, number>;
  lookedAt: number | null;
}

/** Something that is to be said of a visit, once. */
interface Word {
  what: 'reminder' | 'change';
  /** Unique for ever within the clinic: it is said once, whatever is looked at again, and by however many processes. */
  key: string;
  visit: KeptVisit;
  urgent: boolean;
  /** It cannot be of use any more. */
  late: boolean;
}

/**
 * Looks once at a clinic's visits, and begins what is due to be said of them: reminders whose hour has come, and what
 * the clinic itself moved or cancelled. @throws AdapterError or StoreError; whatever was left is found by the next look
 */
export async function lookAtVisits(parts: LookParts): Promise<void> {
  const { now, seen } = parts;
  for (const [key, until] of seen.settled) if (until <= now) seen.settled.delete(key);
  const due = [...(await changesDue(parts)), ...(await remindersDue(parts))];
  const fresh = due.filter(({ key }) => !seen.settled.has(key));
  if (fresh.length > 0) await sayAll(fresh, parts);
  seen.lookedAt = now;
}

async function remindersDue({ clinic, zone, scheduling, now }: LookParts): Promise<Word[]> {
  const { reminderHours } = clinic.rules;
  if (reminderHours.length === 0 || secondsUntilContact(clinic, zone.civil(now)) > 0) return [];
  // What would fall due before patients may be written to again is brought forward to now.
  const quiet = secondsUntilContact(clinic, zone.civil(now + MINUTE_MS)) * 1000;
  const farthest = now + MINUTE_MS + quiet + Math.max(...reminderHours) * HOUR_MS;
  const visits = await scheduling.visitsBetween({ from: zone.iso(now), to: zone.iso(farthest) });
  return visits.flatMap((visit) => {
    const { id, status, startsAt: starts } = visit.appointment;
    const startsAt = Date.parse(starts);
    if ((status !== 'booked' && status !== 'confirmed') || startsAt <= now) return [];
    // What was booked or changed after a reminder's hour needs none: the patient has just spoken of it.
    const changedAt = Date.parse(visit.changedAt);
    const come = momentsOf(clinic, zone, startsAt).filter(({ at }) => at <= now && at > changedAt);
    return come.map(({ hours }, index): Word => {
      const key = `remind:${id}:${starts}:${hours}`;
      const late = index < come.length - 1 || startsAt - now < LEAST_MS;
      return { what: 'reminder', key, visit, urgent: false, late };
    });
  });
}

async function changesDue({ clinic, zone, scheduling, now, seen }: LookParts): Promise<Word[]> {
  if (!clinic.rules.tellChanges) return [];
  const since = seen.lookedAt === null ? now - AWAY_MS : seen.lookedAt - SKEW_MS;
  const changed = await scheduling.visitsBetween({
    from: zone.iso(now),
    to: zone.iso(now + HORIZON_MS),
    changedSince: zone.iso(Math.max(0, since)),
  });
  const opensAt = now + secondsUntilContact(clinic, zone.civil(now)) * 1000;
  return changed.flatMap((visit) => {
    const { id, startsAt } = visit.appointment;
    if (visit.byClinic === null || Date.parse(startsAt) <= now) return [];
    const urgent = Date.parse(startsAt) < opensAt + URGENT_MS;
    if (opensAt > now && !urgent) return [];
    const key = `change:${id}:${visit.byClinic}:${startsAt}:${Date.parse(visit.changedAt)}`;
    return [{ what: 'change', key, visit, urgent, late: false }];
  });
}

async function sayAll(words: readonly Word[], parts: LookParts): Promise<void> {
  const { clinic, standing, measures, seen } = parts;
  const channels = channelsToSpeakOn(clinic, parts.channels);
  const keys = words.map(({ key }) => key);
  const begun = new Set(
    await standing.begun(clinic.id, { keys, channels: parts.channels.map(({ name }) => name) }),
  );
  const open = words.filter(({ key }) => !begun.has(key));
  const contacts = await contactsBy(open, { clinic, standing, channels });
  for (const word of words) {
    const { visit, key, what } = word;
    if (!begun.has(key)) {
      const outcome = await say(word, contacts.get(visit.appointment.patient) ?? [], {
        clinic,
        channels,
        begin: parts.begin,
      });
      if (outcome !== 'repeated') measures.standing(clinic.id, what, outcome);
    }
    seen.settled.set(key, Date.parse(visit.appointment.startsAt));
  }
}

async function say(
  { key, visit: { appointment }, urgent, late, what }: Word,
  contacts: readonly StandingContact[],
  { clinic, channels, begin }: Pick<LookParts, 'clinic' | 'begin'> & { channels: readonly string[] },
): Promise<'begun' | 'repeated' | 'late' | 'nobody' | 'opted-out'> {
  if (late) return 'late';
  const whom = whomToTell(contacts, clinic, channels);
  if (typeof whom === 'string') return whom;
  const flow = what === 'reminder' ? 'reminding' : 'clinic-change';
  const about = { appointment, ...(urgent && { urgent }) };
  return (await begin(whom, { type: 'dialog.due', flow, about }, key)) === 'accepted' ? 'begun' : 'repeated';
}

async function contactsBy(
  words: readonly Word[],
  { clinic, standing, channels }: Pick<LookParts, 'clinic' | 'standing'> & { channels: readonly string[] },
): Promise<Map<string, StandingContact[]>> {
  const patients = [...new Set(words.map(({ visit }) => visit.appointment.patient))];
  const found = patients.length > 0 ? await standing.contactsOf(clinic.id, { patients, channels }) : [];
  return Map.groupBy(found, ({ patient }) => patient);
}
