import type { Appointment, AppointmentStatus, Opening } from '../../../flows/appointment.ts';
import type { Zone } from '../../zone.ts';
import type { BookedRow } from './book.ts';
import { MINUTE } from './days.ts';
import { type OpeningParts, openingId } from './opening-id.ts';

/** States in which a visit still takes up its time. */
export const COMING: readonly AppointmentStatus[] = ['booked', 'confirmed', 'arrived'];

/** An opening as the dialogs know it. */
export function toOpening(parts: OpeningParts, minutes: number, zone: Zone): Opening {
  const { service, practitioner, site, at, modality } = parts;
  return {
    id: openingId(parts, zone),
    service,
    practitioner,
    site,
    startsAt: zone.iso(at),
    minutes,
    modality,
  };
}

/** A row of the book as the dialogs know it. */
export function toAppointment(row: BookedRow, zone: Zone): Appointment {
  return {
    id: row.id,
    patient: row.patient,
    service: row.service,
    practitioner: row.practitioner,
    site: row.site,
    startsAt: zone.iso(row.startsAt),
    minutes: (row.endsAt - row.startsAt) / MINUTE,
    modality: row.modality,
    status: row.status,
    orderId: row.orderId,
  };
}
