import type { AppointmentStatus, Modality } from '../../../flows/appointment.ts';

/**
 * What the agenda keeps, and the only way to it: whoever opens an agenda hands it one of these. Two blocking
 * rows of one practitioner can never overlap: the book refuses the second, whatever raced. A hold that has
 * lapsed does not block. Times are milliseconds since the epoch.
 */
export interface Book {
  /** Rows that block time, held or booked, that overlap [from, to); of some practitioners, or of all. */
  busy(
    clinic: string,
    from: number,
    to: number,
    now: number,
    practitioners?: readonly string[],
  ): Promise<Busy[]>;
  /** Keeps the time; holding again by the same patient prolongs it. */
  hold(row: BookRow & { heldUntil: number }, now: number): Promise<'held' | 'taken'>;
  release(clinic: string, openingId: string, patient: string | null): Promise<void>;
  /** Turns the patient's hold into a booking, or books outright. The same key gives the first row again. */
  book(row: BookRow, now: number): Promise<BookedRow | 'taken'>;
  /** Sets the status, if it is one of `when` now. Null: there is no such row, or it is in no such state. */
  setStatus(clinic: string, id: string, change: StatusChange, now: number): Promise<BookedRow | null>;
  /** Books `to` and marks the old row 'rescheduled', both or neither. */
  move(clinic: string, id: string, to: BookRow, now: number): Promise<BookedRow | 'taken' | 'gone'>;
  of(clinic: string, patients: readonly string[] | null, from: number): Promise<BookedRow[]>;
  find(clinic: string, by: { id: string } | { key: string }): Promise<BookedRow | null>;
  /** Visits that start in [from, to) and changed at `since` or later, in every state, soonest first. */
  starting(clinic: string, from: number, to: number, since: number): Promise<ChangedRow[]>;
}

export interface Busy {
  practitioner: string;
  startsAt: number;
  endsAt: number;
  /** Set for holds: whose it is. */
  heldFor: string | null;
}

export interface StatusChange {
  status: AppointmentStatus;
  when: readonly AppointmentStatus[];
  reason: string | null;
  key: string;
}

export interface BookRow {
  /** The appointment's id. */
  id: string;
  clinic: string;
  openingId: string;
  patient: string;
  service: string;
  practitioner: string;
  site: string;
  startsAt: number;
  endsAt: number;
  modality: Modality;
  orderId: string | null;
  key: string;
}

export interface BookedRow extends BookRow {
  status: AppointmentStatus;
}

export interface ChangedRow extends BookedRow {
  /** The key of the last change; null where it is as it was booked. */
  changedKey: string | null;
  changedAt: number;
}
