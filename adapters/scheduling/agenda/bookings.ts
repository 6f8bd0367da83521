import type { Opening } from '../../../flows/appointment.ts';
import type { BookRequest, Gone, Scheduling, Taken } from '../scheduling.ts';
import type { BookRow } from './book.ts';
import { minutesOf } from './calendar.ts';
import { MINUTE } from './days.ts';
import type { Desk } from './desk.ts';
import { collide, visitsOf } from './engaged.ts';
import { readOpeningId } from './opening-id.ts';
import { COMING, toAppointment, toOpening } from './visits.ts';

const TAKEN: Taken = { taken: true };
const BUSY: Taken = { taken: true, patientBusy: true };
const GONE: Gone = { gone: true };

/** Keeps, books and moves. Whatever is checked here, it is the book that decides who gets a time. */
export function bookingsOf(desk: Desk): Pick<Scheduling, 'hold' | 'release' | 'book' | 'move'> {
  const { clinic, book, now } = desk;
  const { zone } = desk.calendar;
  return {
    async hold({ seconds, moved, ...request }) {
      const wanted = rowOf(desk, request);
      if (!wanted) return TAKEN;
      if (await isBusyPatient(desk, wanted.row, moved)) return BUSY;
      const heldUntil = now() + seconds * 1000;
      const held = await book.hold({ ...wanted.row, heldUntil }, now());
      return held === 'held' ? wanted.opening : TAKEN;
    },

    release: ({ openingId, patient }) => book.release(clinic, openingId, patient ?? null),

    async book(request) {
      const before = await book.find(clinic, { key: request.key });
      if (before) return toAppointment(before, zone);
      const wanted = rowOf(desk, request);
      if (!wanted) return TAKEN;
      if (await isBusyPatient(desk, wanted.row)) return BUSY;
      const booked = await book.book(wanted.row, now());
      return booked === 'taken' ? TAKEN : toAppointment(booked, zone);
    },

    async move({ appointmentId, openingId, key }) {
      const before = await book.find(clinic, { key });
      if (before) return toAppointment(before, zone);
      const old = await book.find(clinic, { id: appointmentId });
      if (!old || !COMING.includes(old.status)) return GONE;
      const { patient, orderId } = old;
      const wanted = rowOf(desk, { openingId, patient, key, ...(orderId && { orderId }) });
      if (!wanted) return TAKEN;
      if (await isBusyPatient(desk, wanted.row, old.id)) return BUSY;
      const moved = await book.move(clinic, appointmentId, wanted.row, now());
      if (moved === 'gone') return GONE;
      return moved === 'taken' ? TAKEN : toAppointment(moved, zone);
    },
  };
}

/** The row that a booking would be. Null: the clinic does not offer this (any more), or it is past. */
function rowOf(
  { clinic, calendar, now, newId }: Desk,
  { openingId, patient, orderId, key }: BookRequest,
): { row: BookRow; opening: Opening } | null {
  const parts = readOpeningId(openingId);
  const minutes = parts && minutesOf(calendar, parts);
  if (!parts || minutes === null || parts.at <= now()) return null;
  const { at, ...what } = parts;
  const opening = toOpening(parts, minutes, calendar.zone);
  const row: BookRow = {
    id: newId(),
    clinic,
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

/** Whether the patient has another visit at that time: who insists may come from one site to another in none. */
async function isBusyPatient(desk: Desk, row: BookRow, except?: string): Promise<boolean> {
  const visits = await visitsOf(desk, row.patient, row.startsAt);
  return visits.some((visit) => visit.id !== except && visit.key !== row.key && collide(visit, row, 0));
}
