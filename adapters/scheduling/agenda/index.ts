import type { Appointment, AppointmentStatus, Opening } from '../../../flows/appointment.ts';
import { civilMs } from '../../zone.ts';
import type { BookRequest, Gone, Scheduling, Taken } from '../scheduling.ts';
import { type Admin, adminOf } from './admin.ts';
import type { Book, BookedRow, BookRow } from './book.ts';
import { type Calendar, calendarOf, minutesOf, serviceOf } from './calendar.ts';
import { DAY, MINUTE } from './days.ts';
import { readOpeningId } from './opening-id.ts';
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

const TAKEN: Taken = { taken: true };
const GONE: Gone = { gone: true };

/** Opens the built-in agenda of one clinic: openings computed from its settings, visits kept in its book. */
export function openAgenda(options: AgendaOptions): Agenda {
  const { settings, book, now } = options;
  const { clinic } = settings;
  const calendar = calendarOf(settings);
  const { zone } = calendar;
  const readBusy = (who: readonly string[], from: number, to: number) =>
    book.busy(clinic, from, to, now(), who);

  return {
    admin: adminOf(calendar, options),

    async findOpenings(query) {
      const found = await search(calendar, query, { now: now(), readBusy });
      const minutes = serviceOf(calendar, query.service)?.minutes ?? 0;
      return found.map((parts) => toOpening(parts, minutes, zone));
    },

    async hold({ seconds, ...request }) {
      const wanted = rowOf(calendar, options, request);
      if (!wanted || (await isBusyPatient(options, wanted.row))) return TAKEN;
      const heldUntil = now() + seconds * 1000;
      const held = await book.hold({ ...wanted.row, heldUntil }, now());
      return held === 'held' ? wanted.opening : TAKEN;
    },

    release: ({ openingId, patient }) => book.release(clinic, openingId, patient ?? null),

    async book(request) {
      const before = await book.find(clinic, { key: request.key });
      if (before) return toAppointment(before, zone);
      const wanted = rowOf(calendar, options, request);
      if (!wanted || (await isBusyPatient(options, wanted.row))) return TAKEN;
      const booked = await book.book(wanted.row, now());
      return booked === 'taken' ? TAKEN : toAppointment(booked, zone);
    },

    confirm: ({ appointmentId, key }) =>
      change(calendar, options, appointmentId, {
        status: 'confirmed',
        when: ['booked'],
        reason: null,
        key,
      }),

    cancel: ({ appointmentId, reason, key }) =>
      change(calendar, options, appointmentId, {
        status: 'cancelled',
        when: ['booked', 'confirmed'],
        reason,
        key,
      }),

    noteReason: ({ appointmentId, reason, key }) =>
      change(calendar, options, appointmentId, { status: 'cancelled', when: ['cancelled'], reason, key }),

    async move({ appointmentId, openingId, key }) {
      const before = await book.find(clinic, { key });
      if (before) return toAppointment(before, zone);
      const old = await book.find(clinic, { id: appointmentId });
      if (!old || !COMING.includes(old.status)) return GONE;
      const { patient, orderId } = old;
      const wanted = rowOf(calendar, options, { openingId, patient, key, ...(orderId && { orderId }) });
      if (!wanted || (await isBusyPatient(options, wanted.row, old.id))) return TAKEN;
      const moved = await book.move(clinic, appointmentId, wanted.row, now());
      if (moved === 'gone') return GONE;
      return moved === 'taken' ? TAKEN : toAppointment(moved, zone);
    },

    async appointmentsOf(patients, { from, every }) {
      const rows = await book.of(clinic, patients, momentFrom(calendar, from));
      const wanted = every ? rows : rows.filter(({ status }) => COMING.includes(status));
      return wanted.sort((a, b) => a.startsAt - b.startsAt).map((row) => toAppointment(row, zone));
    },

    async find(which) {
      const by = 'key' in which ? { key: which.key } : { id: which.appointmentId };
      const row = await book.find(clinic, by);
      return row && toAppointment(row, zone);
    },

    async close() {},
  };
}

/** The row that a booking would be. Null: the clinic does not offer this (any more), or it is past. */
function rowOf(
  calendar: Calendar,
  { settings, now, newId }: AgendaOptions,
  { openingId, patient, orderId, key }: BookRequest,
): { row: BookRow; opening: Opening } | null {
  const parts = readOpeningId(openingId);
  const minutes = parts && minutesOf(calendar, parts);
  if (!parts || minutes === null || parts.at <= now()) return null;
  const { at, ...what } = parts;
  const opening = toOpening(parts, minutes, calendar.zone);
  const row: BookRow = {
    id: newId(),
    clinic: settings.clinic,
    openingId: opening.id,
    patient,
    ...what,
    startsAt: at,
    endsAt: at + minutes * MINUTE,
    orderId: orderId ?? null,
    key,
  };
  return { row, opening };
}

/**
 * Whether the patient is elsewhere in the clinic at that time. A courtesy, not a safeguard: the book
 * guarantees that a practitioner has one visit at a time, whoever asks.
 */
async function isBusyPatient({ book }: AgendaOptions, row: BookRow, except?: string): Promise<boolean> {
  const visits = await book.of(row.clinic, [row.patient], row.startsAt - DAY);
  return visits.some(
    ({ id, status, startsAt, endsAt }) =>
      id !== except && COMING.includes(status) && startsAt < row.endsAt && row.startsAt < endsAt,
  );
}

/** Sets a status. A visit that is in it already is what was asked for, and is given as it is. */
async function change(
  { zone }: Calendar,
  { settings, book, now }: AgendaOptions,
  id: string,
  to: { status: AppointmentStatus; when: readonly AppointmentStatus[]; reason: string | null; key: string },
): Promise<Appointment | Gone> {
  const changed: BookedRow | null = await book.setStatus(settings.clinic, id, to, now());
  const row = changed ?? (await book.find(settings.clinic, { id }));
  return row?.status === to.status ? toAppointment(row, zone) : GONE;
}

function momentFrom({ zone }: Calendar, from: string): number {
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(from);
  return hasOffset ? Date.parse(from) : zone.momentOf(civilMs(from));
}
