/** The nouns of scheduling, as the dialogs use them. Scheduling systems translate to and from these. */

export type Modality = 'in-person' | 'telemedicine';

/** A time that can be booked, whatever the system behind it calls it. */
export interface Opening {
  /** Known to the scheduling system that gave it; opaque here. */
  id: string;
  service: string;
  practitioner: string;
  site: string;
  /** ISO 8601 with the clinic's offset: the first 16 characters are the clinic's civil time. */
  startsAt: string;
  minutes: number;
  modality: Modality;
}

export const APPOINTMENT_STATUSES = [
  'booked',
  'confirmed',
  'cancelled',
  'arrived',
  'fulfilled',
  'noshow',
  'rescheduled',
] as const;

export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** A booked opening. */
export interface Appointment {
  id: string;
  /** Patient id. */
  patient: string;
  service: string;
  practitioner: string;
  site: string;
  startsAt: string;
  minutes: number;
  modality: Modality;
  status: AppointmentStatus;
  orderId: string | null;
}

/** What the patient asked for, as far as it is known. Every field is a filter; absent is "whichever". */
export interface OpeningQuery {
  service: string;
  practitioner?: string;
  site?: string;
  modality?: Modality;
  /** Days and hours wanted: any of them will do. Civil time of the clinic; `to` is exclusive; null is open. */
  windows: readonly OpeningWindow[];
  limit: number;
  /** `HH:mm` that was wanted and cannot be had: what lies nearest to it in the day is best. */
  near?: string;
  /** Whose visit it is to be, where that is known: nothing that they could not come to for another visit of theirs. */
  patient?: string;
  /** The visit that is to be moved: it is in the way of nothing. */
  moved?: string;
  /** Openings already refused. */
  except?: readonly string[];
}

/** One stretch of days and, within each day, of hours. */
export interface OpeningWindow {
  /** `YYYY-MM-DDTHH:mm`. */
  from: string;
  /** `YYYY-MM-DDTHH:mm`, exclusive; null is open. */
  to: string | null;
  /** `HH:mm` within each day. */
  dayFrom?: string;
  dayTo?: string;
}
