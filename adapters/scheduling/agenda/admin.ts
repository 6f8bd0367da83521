import type { Appointment } from '../../../flows/appointment.ts';
import { civilMs } from '../../zone.ts';
import type { Gone, Taken } from '../scheduling.ts';
import type { BookRow } from './book.ts';
import { clinicKey } from './by-clinic.ts';
import { type Calendar, momentOn, practitionersOf, presenceAt, serviceOf } from './calendar.ts';
import { dayOf, MINUTE, without } from './days.ts';
import type { Desk } from './desk.ts';
import { type OpeningParts, openingId } from './opening-id.ts';
import type { AgendaPractitioner, AgendaService } from './settings.ts';
import { COMING, toAppointment } from './visits.ts';

/** What people at the clinic do to the agenda, past the rules that patients are held to. Civil times. */
export interface Admin {
  /** Books `at`, in or out of hours, with the first practitioner who is free then. */
  book(request: AdminBooking): Promise<Appointment | Taken>;
  /** Leaves no opening of the service on these days, but for those that start at `except`. */
  fill(request: AdminFilling): Promise<void>;
  /** Cancels the visits of a service that start at `at`; all of them, or those of one patient. */
  cancel(request: AdminCancelling): Promise<Appointment[]>;
  /** Moves a visit to `at`, in or out of hours, with the same practitioner at the same site. */
  move(request: { appointmentId: string; at: string; key: string }): Promise<Appointment | Taken | Gone>;
}

export interface AdminBooking {
  service: string;
  /** `YYYY-MM-DDTHH:mm`. */
  at: string;
  patient: string;
  practitioner?: string;
  key: string;
}

export interface AdminFilling {
  service: string;
  /** `YYYY-MM-DD`, the first day. */
  from: string;
  /** The last day, included. @default `from` */
  to?: string;
  /** `YYYY-MM-DDTHH:mm`: one opening is left at each. */
  except?: readonly string[];
}

export interface AdminCancelling {
  service: string;
  at: string;
  patient?: string;
  reason?: string;
  key: string;
}

/** Holds that fill a day belong to nobody a patient could be. */
const NOBODY = '';

/** The clinic's own side of an agenda. @throws RangeError for a service that the clinic does not have */
export function adminOf(desk: Desk): Admin {
  return {
    book: (request) => book(desk, request),
    fill: (request) => fill(desk, request),
    cancel: (request) => cancel(desk, request),
    move: (request) => move(desk, request),
  };
}

async function book(desk: Desk, request: AdminBooking): Promise<Appointment | Taken> {
  const { calendar, newId, now } = desk;
  const { service: id, patient, practitioner, key } = request;
  const { minutes, modalities } = need(desk, id);
  const at = calendar.zone.momentOf(civilMs(request.at));
  const able = practitionersOf(calendar, id).filter((one) => (practitioner ?? one.id) === one.id);
  for (const { who, site } of placesFirst(calendar, able, { at, minutes })) {
    const parts = { service: id, practitioner: who.id, site, at, modality: modalities[0]! };
    const row = rowFor(desk, parts, { id: newId(), patient, minutes, key: clinicKey('book', key) });
    const booked = await desk.book.book(row, now());
    if (booked !== 'taken') return toAppointment(booked, calendar.zone);
  }
  return { taken: true };
}

async function fill(desk: Desk, { service: id, from, to = from, except = [] }: AdminFilling): Promise<void> {
  const service = need(desk, id);
  const kept = keptOpenings(desk.calendar, service, except);
  const last = dayOf(civilMs(to));
  for (let day = dayOf(civilMs(from)); day <= last; day++) {
    for (const practitioner of practitionersOf(desk.calendar, id)) {
      await fillDay(desk, practitioner, { day, service, kept });
    }
  }
}

async function cancel(desk: Desk, request: AdminCancelling): Promise<Appointment[]> {
  const { clinic, calendar, now } = desk;
  const { service, patient, reason = null, key } = request;
  need(desk, service);
  const at = calendar.zone.momentOf(civilMs(request.at));
  const rows = await desk.book.of(clinic, patient === undefined ? null : [patient], at);
  const meant = rows.filter(
    (row) => row.service === service && row.startsAt === at && COMING.includes(row.status),
  );
  const change = { status: 'cancelled', when: COMING, reason, key: clinicKey('cancel', key) } as const;
  const done = await Promise.all(meant.map(({ id }) => desk.book.setStatus(clinic, id, change, now())));
  return done.filter((row) => row !== null).map((row) => toAppointment(row, calendar.zone));
}

async function move(
  desk: Desk,
  { appointmentId, at, key }: { appointmentId: string; at: string; key: string },
): Promise<Appointment | Taken | Gone> {
  const { clinic, calendar, newId, now } = desk;
  const old = await desk.book.find(clinic, { id: appointmentId });
  if (!old) return { gone: true };
  const { service, practitioner, site, modality, patient, orderId } = old;
  const parts = { service, practitioner, site, modality, at: calendar.zone.momentOf(civilMs(at)) };
  const minutes = (old.endsAt - old.startsAt) / MINUTE;
  const row = rowFor(desk, parts, { id: newId(), patient, minutes, key: clinicKey('move', key) });
  const moved = await desk.book.move(clinic, appointmentId, { ...row, orderId }, now());
  if (moved === 'gone') return { gone: true };
  return moved === 'taken' ? { taken: true } : toAppointment(moved, calendar.zone);
}

function need({ clinic, calendar }: Desk, id: string): AgendaService {
  const service = serviceOf(calendar, id);
  if (service) return service;
  const ids = calendar.settings.services.map((one) => one.id).join(', ');
  throw new RangeError(`Clinic '${clinic}' has no service '${id}'. It has: ${ids}`);
}

/** Fills what is free of a practitioner's day with holds that last as long as the time they block. */
async function fillDay(
  desk: Desk,
  practitioner: AgendaPractitioner,
  { day, service, kept }: { day: number; service: AgendaService; kept: readonly Kept[] },
): Promise<void> {
  const { clinic, calendar, now, newId } = desk;
  const own = kept.filter(({ who }) => who === practitioner.id);
  for (const presence of calendar.presentOn(practitioner, day)) {
    const from = momentOn(calendar, day, presence.from);
    const to = momentOn(calendar, day, presence.to);
    const busy = await desk.book.busy(clinic, from, to, now(), [practitioner.id]);
    const holes = [...busy.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })), ...own];
    for (const gap of without(
      [{ from, to }],
      holes.toSorted((a, b) => a.from - b.from),
    )) {
      const parts = {
        service: service.id,
        practitioner: practitioner.id,
        site: presence.site,
        at: gap.from,
        modality: service.modalities[0]!,
      };
      const id = newId();
      const minutes = (gap.to - gap.from) / MINUTE;
      const row = rowFor(desk, parts, { id, patient: NOBODY, minutes, key: `fill:${id}` });
      await desk.book.hold({ ...row, heldUntil: gap.to }, now());
    }
  }
}

/** An opening that filling leaves: whose, and from when to when. */
interface Kept {
  who: string;
  from: number;
  to: number;
}

/** One opening at each of these times: that of the first practitioner who is there. */
function keptOpenings(calendar: Calendar, service: AgendaService, times: readonly string[]): Kept[] {
  const { minutes } = service;
  return times.flatMap((civil) => {
    const at = calendar.zone.momentOf(civilMs(civil));
    const able = practitionersOf(calendar, service.id);
    const who = able.find((one) => presenceAt(calendar, one, { at, minutes }));
    return who ? [{ who: who.id, from: at, to: at + minutes * MINUTE }] : [];
  });
}

/** Those who are at work at that time first, where they are; then the others, where they usually are. */
function placesFirst(
  calendar: Calendar,
  practitioners: readonly AgendaPractitioner[],
  time: { at: number; minutes: number },
): { who: AgendaPractitioner; site: string }[] {
  const places = practitioners.map((who) => ({ who, site: presenceAt(calendar, who, time)?.site }));
  const present = places.filter(({ site }) => site !== undefined);
  const absent = places.filter(({ site }) => site === undefined);
  return [...present, ...absent].map(({ who, site }) => ({ who, site: site ?? who.at[0]!.site }));
}

function rowFor(
  { clinic, calendar }: Desk,
  { at, ...what }: OpeningParts,
  { id, patient, minutes, key }: { id: string; patient: string; minutes: number; key: string },
): BookRow {
  return {
    id,
    clinic,
    openingId: openingId({ at, ...what }, calendar.zone),
    patient,
    ...what,
    startsAt: at,
    endsAt: at + minutes * MINUTE,
    orderId: null,
    key,
  };
}
