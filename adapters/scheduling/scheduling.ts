import type { Appointment, Opening, OpeningQuery } from '../../flows/appointment.ts';

/**
 * What was asked could not be had; the dialog goes on from there. Never an exception. `patientBusy`: because the
 * patient has another visit at that time.
 */
export type Taken = { taken: true; patientBusy?: true };
export type Gone = { gone: true };

/**
 * A clinic's agenda, wherever it is kept. Every call may be repeated with the same key and then gives the
 * same answer. @throws AdapterError when the system behind it fails.
 */
export interface Scheduling {
  /**
   * What can be booked, soonest first: the soonest is among them, the others give a choice
   * of times and of practitioners; with `near`, they are those nearest to that hour. No window at all is
   * "whenever". Without a modality, the service's usual one. With a patient, nothing that overlaps a visit of theirs, nor
   * that leaves them no time to come from one site to another.
   */
  findOpenings(query: OpeningQuery): Promise<Opening[]>;
  /**
   * Keeps an opening for a patient until it lapses. Holding again prolongs the patient's own hold. Taken, too, is a
   * time at which the patient has another visit than the one that is to be moved there.
   */
  hold(request: {
    openingId: string;
    patient: string;
    moved?: string;
    seconds: number;
    key: string;
  }): Promise<Opening | Taken>;
  release(request: { openingId: string; patient?: string }): Promise<void>;
  /** Taken, too, is a time at which the patient has another visit. */
  book(request: BookRequest): Promise<Appointment | Taken>;
  confirm(request: { appointmentId: string; key: string }): Promise<Appointment | Gone>;
  /** Notes that the patient has come. */
  arrive(request: { appointmentId: string; key: string }): Promise<Appointment | Gone>;
  cancel(request: { appointmentId: string; reason: string | null; key: string }): Promise<Appointment | Gone>;
  /** Notes why a cancelled visit was cancelled. */
  noteReason(request: { appointmentId: string; reason: string; key: string }): Promise<Appointment | Gone>;
  /** Books the new opening and gives the old time back, both or neither. */
  move(request: {
    appointmentId: string;
    openingId: string;
    key: string;
  }): Promise<Appointment | Taken | Gone>;
  /** The patients' visits that start from `from` on, soonest first; all states when `every` is set. */
  appointmentsOf(
    patients: readonly string[],
    options: { from: string; every?: true },
  ): Promise<Appointment[]>;
  /**
   * The clinic's visits that start in [from, to), whoever's they are and in every state, soonest first: for what the
   * clinic says of them of its own accord; only those that changed at `changedSince` or later, where that is given.
   * Moments with their offset, or civil time.
   */
  visitsBetween(span: { from: string; to: string; changedSince?: string }): Promise<KeptVisit[]>;
  /** One visit, to look it up after an uncertain answer; by its id or by the key it was booked with. */
  find(which: { appointmentId: string } | { key: string }): Promise<Appointment | null>;
  close(): Promise<void>;
}

/** A visit as it stands in the clinic's system. */
export interface KeptVisit {
  appointment: Appointment;
  /** When it was last changed, by whoever; ISO 8601. */
  changedAt: string;
  /**
   * What was last done to it, where the clinic itself did it and not the patient, through this port. A visit that was
   * moved stands at its new time.
   */
  byClinic: 'moved' | 'cancelled' | null;
}

export interface BookRequest {
  openingId: string;
  patient: string;
  orderId?: string;
  key: string;
}
