import { civilMs } from '../../zone.ts';
import type { Scheduling } from '../scheduling.ts';
import { type Admin, adminOf } from './admin.ts';
import type { Book } from './book.ts';
import { bookingsOf } from './bookings.ts';
import { byClinic } from './by-clinic.ts';
import { type Calendar, calendarOf, serviceOf } from './calendar.ts';
import { changesOf } from './changes.ts';
import type { Desk } from './desk.ts';
import { visitsOf } from './engaged.ts';
import { search } from './search.ts';
import type { AgendaSettings } from './settings.ts';
import { COMING, toAppointment, toOpening } from './visits.ts';

/** What an agenda is opened with. */
export interface AgendaOptions {
  settings: AgendaSettings;
  book: Book;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** An id that nobody has used: for a new visit. */
  newId: () => string;
}

/** The built-in agenda, with what the clinic's own side can do to it. */
export interface Agenda extends Scheduling {
  readonly admin: Admin;
}

/** Opens the built-in agenda of one clinic: openings computed from its settings, visits kept in its book. */
export function openAgenda({ settings, book, now, newId }: AgendaOptions): Agenda {
  const desk: Desk = { clinic: settings.clinic, calendar: calendarOf(settings), book, now, newId };
  return {
    ...lookUpsOf(desk),
    ...bookingsOf(desk),
    ...changesOf(desk),
    admin: adminOf(desk),
    close: async () => {},
  };
}

function lookUpsOf({
  clinic,
  calendar,
  book,
  now,
}: Desk): Pick<Scheduling, 'findOpenings' | 'appointmentsOf' | 'visitsBetween' | 'find'> {
  const { zone } = calendar;
  return {
    async findOpenings(query) {
      const at = now();
      const { patient, moved } = query;
      const visits = patient === undefined ? [] : await visitsOf({ clinic, book }, patient, at);
      const found = await search(calendar, query, {
        now: at,
        engaged: visits.filter(({ id }) => id !== moved),
        readBusy: (who, from, to) => book.busy(clinic, from, to, at, who),
      });
      const minutes = serviceOf(calendar, query.service)?.minutes ?? 0;
      return found.map((parts) => toOpening(parts, minutes, zone));
    },

    async appointmentsOf(patients, { from, every }) {
      const rows = await book.of(clinic, patients, momentFrom(calendar, from));
      const wanted = every ? rows : rows.filter(({ status }) => COMING.includes(status));
      return wanted.toSorted((a, b) => a.startsAt - b.startsAt).map((row) => toAppointment(row, zone));
    },

    async visitsBetween({ from, to, changedSince }) {
      const since = changedSince === undefined ? 0 : momentFrom(calendar, changedSince);
      const rows = await book.starting(clinic, momentFrom(calendar, from), momentFrom(calendar, to), since);
      return rows.map((row) => ({
        appointment: toAppointment(row, zone),
        changedAt: zone.iso(row.changedAt),
        byClinic: byClinic(row),
      }));
    },

    async find(which) {
      const by = 'key' in which ? { key: which.key } : { id: which.appointmentId };
      const row = await book.find(clinic, by);
      return row && toAppointment(row, zone);
    },
  };
}

/** Reads civil time of the clinic, or a moment with its offset. */
function momentFrom({ zone }: Calendar, from: string): number {
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(from);
  return hasOffset ? Date.parse(from) : zone.momentOf(civilMs(from));
}
