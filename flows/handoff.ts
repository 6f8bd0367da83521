/**
 * Why a person is called. `not-yet`: something that people of the clinic still do by hand; `late`: somebody is late for
 * their visit, and whoever receives them is to know.
 */
export type HandoffReason =
  | 'asked'
  | 'not-yet'
  | 'confused'
  | 'emergency'
  | 'failed'
  | 'late'
  | 'no-opening'
  | 'identity'
  | 'privacy'
  /** Whoever the clinic meant to reach was not reached: their number is another's. */
  | 'wrong-number';

/** What an agent needs to see first. */
export interface HandoffSummary {
  /** The flow in progress, if any. */
  flow: string | null;
  /** What had been found out: names of fields and their values. */
  known: Readonly<Record<string, string>>;
}
