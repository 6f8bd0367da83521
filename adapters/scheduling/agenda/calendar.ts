import { type Zone, zoneOf } from '../../zone.ts';
import { DAY, dayOf, MINUTE } from './days.ts';
import type { OpeningParts } from './opening-id.ts';
import { type Presence, type PresentOn, presences } from './presence.ts';
import type { AgendaPractitioner, AgendaService, AgendaSettings } from './settings.ts';

/** A clinic's settings, made ready to be asked. */
export interface Calendar {
  settings: AgendaSettings;
  zone: Zone;
  presentOn: PresentOn;
}

/** Prepares `settings`. @throws RangeError for a zone that does not exist */
export function calendarOf(settings: AgendaSettings): Calendar {
  return { settings, zone: zoneOf(settings.zone), presentOn: presences(settings) };
}

export function serviceOf({ settings }: Calendar, id: string): AgendaService | undefined {
  return settings.services.find((service) => service.id === id);
}

/** Who gives a service, in the clinic's order. */
export function practitionersOf({ settings }: Calendar, service: string): AgendaPractitioner[] {
  return settings.practitioners.filter(({ services }) => services.includes(service));
}

/** `at` as the civil milliseconds of the clinic. */
export function civilOf({ zone }: Calendar, at: number): number {
  return at + zone.offsetAt(at) * MINUTE;
}

/** The moment `minutes` after midnight, by the clock, of a day counted from 1970-01-01. */
export function momentOn({ zone }: Calendar, day: number, minutes: number): number {
  return zone.momentOf(day * DAY + minutes * MINUTE);
}

/** The stretch in which this practitioner is at work for the whole of [at, at + minutes); undefined if none. */
export function presenceAt(
  calendar: Calendar,
  practitioner: AgendaPractitioner,
  { at, minutes }: { at: number; minutes: number },
): Presence | undefined {
  const civil = civilOf(calendar, at);
  const day = dayOf(civil);
  const start = (civil - day * DAY) / MINUTE;
  return calendar.presentOn(practitioner, day).find(({ from, to }) => from <= start && start + minutes <= to);
}

/** How long the visit of an opening is, in minutes; null when the clinic does not offer it so, or not any more. */
export function minutesOf(calendar: Calendar, parts: OpeningParts): number | null {
  const service = serviceOf(calendar, parts.service);
  const practitioner = practitionersOf(calendar, parts.service).find(({ id }) => id === parts.practitioner);
  if (!service?.modalities.includes(parts.modality) || !practitioner) return null;
  const presence = presenceAt(calendar, practitioner, { at: parts.at, minutes: service.minutes });
  return presence?.site === parts.site ? service.minutes : null;
}
