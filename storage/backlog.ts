/** What is open, and how many conversations there are. */
export interface Counts {
  openInbox: number;
  openOutbox: number;
  parked: number;
  conversations: number;
}

/** What waits to be done. */
export interface Backlog {
  /** The last migration that stands in the database now. */
  version: number;
  /** Those in which something waits, or was given up. */
  clinics: ClinicBacklog[];
}

export interface ClinicBacklog {
  clinic: string;
  /** Conversations with an event that is ready and not taken; how many events those are; the oldest's time. */
  lanes: number;
  inbox: number;
  readySince: number | null;
  /** Effects that are due and not carried out; since when the oldest is. */
  outbox: number;
  dueSince: number | null;
  /** Effects that were given up. */
  parked: number;
}
