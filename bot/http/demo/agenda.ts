import { dateOf, dayOf, weekdayOf } from '../../../adapters/scheduling/agenda/days.ts';
import type { Stretch } from '../../../adapters/scheduling/agenda/settings.ts';
import { civilMs, type Zone, zoneOf } from '../../../adapters/zone.ts';
import type { BookedRow, BusyRow } from '../../../storage/agenda-book.ts';
import type { ConversationKey, Store } from '../../../storage/store.ts';
import { holidayOn } from '../../config/holidays.ts';
import type { Clinic } from '../../config.ts';
import type { AgendaDay, AgendaVisit } from '../wire.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Visits that no longer take up time. */
const GONE: ReadonlySet<string> = new Set(['cancelled', 'rescheduled']);

/** What the agenda is shown from. */
export interface AgendaParts {
  store: Store;
  clinic: Clinic;
  /** Whose visits may be named; of the others only the time is told. */
  key: ConversationKey;
  now: number;
}

/** The coming days of a clinic's agenda, today first. */
export async function agendaDays(
  days: number,
  { store, clinic, key, now }: AgendaParts,
): Promise<AgendaDay[]> {
  const zone = zoneOf(clinic.zone);
  const today = dayOf(civilMs(zone.civil(now)));
  const startOf = (day: number) => zone.momentOf(day * DAY);
  const { contact } = await store.load(key);
  const people = new Map(contact.people.map(({ id, name }) => [id, name]));
  const visits = await store.agenda.of(clinic.id, null, startOf(today));
  const busy = await store.agenda.busy(clinic.id, startOf(today), startOf(today + days), now);
  const holds = busy.filter(({ heldFor }) => heldFor !== null);
  return Array.from({ length: days }, (_, index) => today + index).map((day) => {
    const isOn = ({ startsAt }: { startsAt: number }) =>
      startOf(day) <= startsAt && startsAt < startOf(day + 1);
    return {
      day: dateOf(day),
      hours: hoursOn(clinic, day).map(({ from, to }) => ({ from: clockOf(from), to: clockOf(to) })),
      holiday: holidayOn(clinic, dateOf(day)),
      visits: visits.filter(isOn).map((visit) => visitOf(visit, { people, zone, clinic })),
      holds: holds.filter(isOn).map((hold) => holdOf(hold, people, zone)),
    };
  });
}

/** When the clinic is open on a day. */
function hoursOn(clinic: Clinic, day: number): readonly Stretch[] {
  const date = dateOf(day);
  const exception = clinic.exceptions.find(({ from, to }) => from <= date && date <= to);
  if (exception) return exception.stretches;
  return holidayOn(clinic, date) === null ? (clinic.hours[weekdayOf(day)] ?? []) : [];
}

/** A visit with its things by name: a page knows no ids. */
function visitOf(
  visit: BookedRow,
  { people, zone, clinic }: { people: ReadonlyMap<string, string>; zone: Zone; clinic: Clinic },
): AgendaVisit {
  const { id, patient, service, practitioner, site, startsAt, endsAt, modality, status } = visit;
  return {
    id,
    own: people.has(patient),
    patient: people.get(patient) ?? null,
    service: nameIn(clinic.services, service),
    practitioner: nameIn(clinic.practitioners, practitioner),
    site: nameIn(clinic.sites, site),
    startsAt: zone.iso(startsAt),
    minutes: (endsAt - startsAt) / MINUTE,
    modality,
    status,
    gone: GONE.has(status),
  };
}

function nameIn(things: readonly { id: string; name: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}

function holdOf(
  { startsAt, endsAt, heldFor, practitioner }: BusyRow,
  people: ReadonlyMap<string, string>,
  zone: Zone,
) {
  const own = heldFor !== null && people.has(heldFor);
  return { startsAt: zone.iso(startsAt), minutes: (endsAt - startsAt) / MINUTE, own, practitioner };
}

/** `HH:mm` of minutes after midnight. */
function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
