import type { Appointment } from '../../../flows/appointment.ts';
import type { Gone, Scheduling } from '../scheduling.ts';
import type { StatusChange } from './book.ts';
import type { Desk } from './desk.ts';
import { toAppointment } from './visits.ts';

/** Confirms and cancels visits. */
export function changesOf(desk: Desk): Pick<Scheduling, 'confirm' | 'arrive' | 'cancel' | 'noteReason'> {
  return {
    arrive: ({ appointmentId, key }) =>
      change(desk, appointmentId, { status: 'arrived', when: ['booked', 'confirmed'], reason: null, key }),
    confirm: ({ appointmentId, key }) =>
      change(desk, appointmentId, { status: 'confirmed', when: ['booked'], reason: null, key }),

    cancel: ({ appointmentId, reason, key }) =>
      change(desk, appointmentId, { status: 'cancelled', when: ['booked', 'confirmed'], reason, key }),

    noteReason: ({ appointmentId, reason, key }) =>
      change(desk, appointmentId, { status: 'cancelled', when: ['cancelled'], reason, key }),
  };
}

/** Sets a status. A visit that is in it already is what was asked for, and is given as it is. */
async function change(
  { clinic, calendar, book, now }: Desk,
  id: string,
  to: StatusChange,
): Promise<Appointment | Gone> {
  const row = (await book.setStatus(clinic, id, to, now())) ?? (await book.find(clinic, { id }));
  return row?.status === to.status ? toAppointment(row, calendar.zone) : { gone: true };
}
