import type { Sender } from '../../adapters/channels/channel.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Zone } from '../../adapters/zone.ts';
import type { Opening } from '../../flows/appointment.ts';
import type { WaitlistRow } from '../../storage/rows.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';
import type { Clinic } from '../config.ts';
import { secondsUntilContact } from '../contact-hours.ts';
import type { House } from '../house.ts';
import { channelsToSpeakOn, whomToTell } from '../reminders/whom.ts';
import type { Measures } from '../seen/measures.ts';
import { type Candidate, candidatesFor, isWaiting } from './candidates.ts';
import { type Freed, noteFreed, type SeenFreed, toLookAt } from './freed.ts';
import { MARGIN_MS, makeOffer } from './make-offer.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** As far ahead as a clinic may let visits be booked. */
const HORIZON_MS = 366 * DAY_MS;
/** What came free before a start is looked for this far back. */
const AWAY_MS = 3 * DAY_MS;
/** Clocks of other systems, and of the machines that share the store, are this far apart at most. */
const SKEW_MS = 10 * MINUTE_MS;
/** What is not open, because it was booked or somebody is deciding, is looked at again after so long. */
const AGAIN_MS = 15 * MINUTE_MS;
/** Openings looked at within one time that came free: a long visit may leave room for several short ones. */
const MOST_WITHIN = 4;

/** What one look at what came free needs. */
export interface FreedParts {
  clinic: Clinic;
  zone: Zone;
  scheduling: Scheduling;
  store: Pick<Store, 'waitingLists' | 'standing'>;
  channels: readonly Pick<Sender, 'name' | 'choices'>[];
  /** Milliseconds since the epoch. */
  now: number;
  begin: House['due'];
  measures: Pick<Measures, 'standing'>;
  seen: SeenFreed;
}

/**
 * Looks once at what came free, and offers it to those who wait for it: one after the other, or as many at once as the
 * clinic says. Whatever was left half done by a process that died is done first.
 * @throws AdapterError or StoreError; whatever was left is found by the next look
 */
export async function offerFreed(parts: FreedParts): Promise<void> {
  const { clinic, zone, scheduling, store, now, seen } = parts;
  const { atOnce, noticeMinutes } = clinic.rules.waitlist;
  if (atOnce === 0 || secondsUntilContact(clinic, zone.civil(now)) > 0) return;
  const places = await store.waitingLists.standing(clinic.id);
  if (places.length === 0) return;
  await finishOffers(places, parts);
  const from = now + noticeMinutes * MINUTE_MS;
  const since = seen.lookedAt === null ? now - AWAY_MS : Math.max(seen.lookedAt - SKEW_MS, now - AWAY_MS);
  const changed = await scheduling.visitsBetween({
    from: zone.iso(from),
    to: zone.iso(now + HORIZON_MS),
    changedSince: zone.iso(Math.max(0, since)),
  });
  noteFreed(seen, changed, from);
  for (const [key, freed] of toLookAt(seen, now)) {
    const left = await offerTime(freed, await store.waitingLists.standing(clinic.id), parts);
    if (left === 'not-open') seen.again.set(key, now + AGAIN_MS);
  }
  seen.lookedAt = now;
}

/** Offers that were noted and not made: the process ended in between. */
async function finishOffers(places: readonly WaitlistRow[], parts: FreedParts): Promise<void> {
  const { clinic, store, now, scheduling, zone } = parts;
  const open = places.filter(({ status, offer }) => status === 'offered' && offer && offer.until > now);
  if (open.length === 0) return;
  const channels = parts.channels.map(({ name }) => name);
  const keys = open.map(({ offer }) => offer!.key);
  const begun = new Set(await store.standing.begun(clinic.id, { keys, channels }));
  for (const place of open.filter(({ offer }) => !begun.has(offer!.key))) {
    const { opening, key } = place.offer!;
    const visits = await scheduling.appointmentsOf([place.patient], { from: zone.iso(now) });
    const [candidate] = candidatesFor({ opening, freedAt: now }, [place], visits);
    const conversation = candidate && (await whomOf(place, parts));
    if (!conversation) await store.waitingLists.takeBack(clinic.id, place.id, opening.id);
    else await makeOffer({ ...candidate, opening, conversation, key }, parts);
  }
}

/** Offers a time to as many as may have it at once. `not-open`: nobody can have it now. */
async function offerTime(
  freed: Freed,
  places: readonly WaitlistRow[],
  parts: FreedParts,
): Promise<'offered' | 'not-open' | 'nobody'> {
  const { clinic, now } = parts;
  const isOfIt = ({ practitioner, startsAt }: Opening) =>
    practitioner === freed.practitioner && startsAt === freed.startsAt;
  const isAsked = ({ offer }: WaitlistRow) =>
    offer !== null && offer.until + MARGIN_MS > now && isOfIt(offer.opening);
  const asked = places.filter(isAsked).length;
  let free = clinic.rules.waitlist.atOnce - asked;
  if (free <= 0) return 'offered';
  let isOpen = false;
  for (const service of servicesIn(freed, places, clinic)) {
    for (const opening of await openingsIn(freed, service, parts)) {
      isOpen = true;
      for (const candidate of await whoMayHave(opening, freed, places, parts)) {
        if (free > 0 && (await offerTo(candidate, opening, freed, parts))) free -= 1;
      }
      if (free <= 0) return 'offered';
    }
  }
  return isOpen || asked > 0 ? 'nobody' : 'not-open';
}

/** The services that are waited for, and that whoever has that time gives. */
function servicesIn(
  { service, practitioner }: Freed,
  places: readonly WaitlistRow[],
  clinic: Clinic,
): string[] {
  const given = clinic.practitioners.find(({ id }) => id === practitioner)?.services ?? [];
  const waited = new Set(places.map((place) => place.service));
  return [service, ...given.filter((one) => one !== service)].filter((one) => waited.has(one));
}

function openingsIn(
  { practitioner, site, startsAt, minutes }: Freed,
  service: string,
  { scheduling, zone }: FreedParts,
): Promise<Opening[]> {
  const from = startsAt.slice(0, 16);
  const to = zone.civil(Date.parse(startsAt) + minutes * MINUTE_MS).slice(0, 16);
  const windows = [{ from, to }];
  return scheduling.findOpenings({ service, practitioner, site, windows, limit: MOST_WITHIN });
}

async function whoMayHave(
  opening: Opening,
  { freedAt }: Freed,
  places: readonly WaitlistRow[],
  { scheduling, zone, now }: FreedParts,
): Promise<Candidate[]> {
  const waiting = places.filter((place) => place.service === opening.service && isWaiting(place, now));
  const patients = [...new Set(waiting.map(({ patient }) => patient))];
  const visits =
    patients.length > 0 ? await scheduling.appointmentsOf(patients, { from: zone.iso(now) }) : [];
  return candidatesFor({ opening, freedAt }, waiting, visits);
}

/** Whether it is offered to them now: not twice, and only where they may be written to. */
async function offerTo(
  candidate: Candidate,
  opening: Opening,
  { freedAt }: Freed,
  parts: FreedParts,
): Promise<boolean> {
  const { clinic, store, measures } = parts;
  const { place } = candidate;
  const key = `offer:${place.id}:${opening.id}:${freedAt}`;
  const channels = parts.channels.map(({ name }) => name);
  if ((await store.standing.begun(clinic.id, { keys: [key], channels })).length > 0) return false;
  const conversation = await whomOf(place, parts);
  if (!conversation) return false;
  const outcome = await makeOffer({ ...candidate, opening, conversation, key }, parts);
  if (outcome === 'made') measures.standing(clinic.id, 'offer', 'begun');
  return outcome === 'made';
}

/** Where somebody who waits is written to; null where nobody may be. */
export async function whomOf(
  { patient }: Pick<WaitlistRow, 'patient'>,
  { clinic, store, channels }: Pick<FreedParts, 'clinic' | 'store' | 'channels'>,
): Promise<ConversationKey | null> {
  const open = channelsToSpeakOn(clinic, channels);
  const contacts = await store.standing.contactsOf(clinic.id, { patients: [patient], channels: open });
  const whom = whomToTell(contacts, clinic, open);
  return typeof whom === 'string' ? null : whom;
}
