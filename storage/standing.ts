/** What the clinic's standing work asks of the store: whom it may write to, and what it has begun already. */
export interface Standing {
  /** Of these keys of dialogs that the clinic begins, those that were begun before, on any of these channels. */
  begun(clinic: string, asked: { keys: readonly string[]; channels: readonly string[] }): Promise<string[]>;
  /** Who may speak for these patients, each with those of these channels that they were ever in conversation on. */
  contactsOf(
    clinic: string,
    asked: { patients: readonly string[]; channels: readonly string[] },
  ): Promise<StandingContact[]>;
}

/** An address that may speak for a patient; a row for each channel it is known on, or one where it is on none. */
export interface StandingContact {
  patient: string;
  address: string;
  relation: string;
  optedOut: boolean;
  /** Null where nothing was ever said. */
  channel: string | null;
  /** When something was last said there, in milliseconds since the epoch; null likewise. */
  updatedAt: number | null;
}
