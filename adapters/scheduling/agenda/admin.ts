import type { Appointment } from '../../../flows/appointment.ts';
import { civilMs } from '../../zone.ts';
import type { Taken } from '../scheduling.ts';
import type { Book, BookRow } from './book.ts';
import { type Calendar, momentOn, practitionersOf, presenceAt, serviceOf } from './calendar.ts';
import { dayOf, MINUTE, without } from './days.ts';
import { openingId } from './opening-id.ts';
import type { AgendaPractitioner, AgendaService, AgendaSettings } from './settings.ts';
import { COMING, toAppointment } from './visits.ts';

/** What people at the clinic do to the agenda, past the rules that patients are held to. Civil times. */
export interface Admin {
  /** Books `at`, in or out of hours, with the first practitioner who is free then. */
  book(request: AdminBooking): Promise<Appointment | Taken>;
  /** Leaves no opening of the service on these days, but for those that start at `except`. */
  fill(request: AdminFilling): Promise<void>;
  /** Cancels the visits of a service that start at `at`; all of them, or those of one patient. */
  cancel(request: AdminCancelling): Promise<Appointment[]>;
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

/** The clinic's own side of an agenda. */
export function adminOf(
  calendar: Calendar,
  {
    settings,
    book,
    now,
    newId,
  }: { settings: AgendaSettings; book: Book; now: () => number; newId: () => string },
): Admin {
  const { clinic } = settings;
  const { zone } = calendar;
  const need = (id: string): AgendaService => {
    const service = serviceOf(calendar, id);
    const ids = settings.services.map((one) => one.id).join(', ');
    if (!service) throw new RangeError(`Clinic '${clinic}' has no service '${id}'. It has: ${ids}`);
    return service;
  };

  return {
    async book({ service: id, at: civil, patient, practitioner, key }) {
      const service = need(id);
      const at = zone.momentOf(civilMs(civil));
      const able = practitionersOf(calendar, id).filter((one) => (practitioner ?? one.id) === one.id);
      for (const { who, site } of placesFirst(calendar, able, { at, minutes: service.minutes })) {
        const parts = { service: id, practitioner: who.id, site, at, modality: service.modalities[0]! };
        const row = rowFor(calendar, parts, { id: newId(), patient, minutes: service.minutes, key });
        const booked = await book.book(row, now());
        if (booked !== 'taken') return toAppointment(booked, zone);
      }
      return { taken: true };
    },

    async fill({ service: id, from, to = from, except = [] }) {
      const service = need(id);
      const kept = keptOpenings(calendar, service, except);
      const last = dayOf(civilMs(to));
      for (let day = dayOf(civilMs(from)); day <= last; day++) {
        for (const practitioner of practitionersOf(calendar, id)) {
          await fillDay(practitioner, { day, service, kept });
        }
      }
    },

    async cancel({ service, at: civil, patient, reason = null, key }) {
      need(service);
      const at = zone.momentOf(civilMs(civil));
      const rows = await book.of(clinic, patient === undefined ? null : [patient], at);
      const meant = rows.filter(
        (row) => row.service === service && row.startsAt === at && COMING.includes(row.status),
      );
      const change = { status: 'cancelled', when: COMING, reason, key } as const;
      const done = await Promise.all(meant.map((row) => book.setStatus(clinic, row.id, change, now())));
      return done.filter((row) => row !== null).map((row) => toAppointment(row, zone));
    },
  };

  /** Fills what is free of a practitioner's day with holds that last as long as the time they block. */
  async function fillDay(
    practitioner: AgendaPractitioner,
    { day, service, kept }: { day: number; service: AgendaService; kept: readonly Kept[] },
  ): Promise<void> {
    for (const presence of calendar.presentOn(practitioner, day)) {
      const from = momentOn(calendar, day, presence.from);
      const to = momentOn(calendar, day, presence.to);
      const busy = await book.busy(clinic, from, to, now(), [practitioner.id]);
      const holes = [
        ...busy.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })),
        ...kept.filter(({ who }) => who === practitioner.id),
      ].sort((a, b) => a.from - b.from);
      for (const gap of without([{ from, to }], holes)) {
        const parts = {
          service: service.id,
          practitioner: practitioner.id,
          site: presence.site,
          at: gap.from,
          modality: service.modalities[0]!,
        };
        const minutes = (gap.to - gap.from) / MINUTE;
        const id = newId();
        const row = rowFor(calendar, parts, { id, patient: NOBODY, minutes, key: `fill:${id}` });
        await book.hold({ ...row, heldUntil: gap.to }, now());
      }
    }
  }
}

interface Kept {
  who: string;
  from: number;
  to: number;
}

/** One opening at each of these times: that of the first practitioner who is there. */
function keptOpenings(calendar: Calendar, service: AgendaService, times: readonly string[]): Kept[] {
  return times.flatMap((civil) => {
    const at = calendar.zone.momentOf(civilMs(civil));
    const { minutes } = service;
    const who = practitionersOf(calendar, service.id).find((one) =>
      presenceAt(calendar, one, { at, minutes }),
    );
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
  { settings, zone }: Calendar,
  { at, ...what }: Parameters<typeof openingId>[0],
  { id, patient, minutes, key }: { id: string; patient: string; minutes: number; key: string },
): BookRow {
  return {
    id,
    clinic: settings.clinic,
    openingId: openingId({ at, ...what }, zone),
    patient,
    ...what,
    startsAt: at,
    endsAt: at + minutes * MINUTE,
    orderId: null,
    key,
  };
}
