/** Why a store did not do what it was asked: what decides whether to wait, to make room, or to call somebody. */
export type StoreErrorKind =
  /** The database was written by a newer program. */
  | 'newer-version'
  /** Another process owns it, or holds it for longer than we wait. */
  | 'locked'
  /** There is no room on the disk. Nothing was written; it goes on when there is room. */
  | 'full'
  /** The file is damaged, or is no database of ours. */
  | 'corrupt'
  /** The disk or the file cannot be reached, read or written. */
  | 'unavailable'
  /** The store was closed. */
  | 'closed';

/** The store failed. What was asked for was not done, nor any part of it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;

  /** @param message says what was attempted, where, and what to do; never a patient's words or name. */
  constructor(kind: StoreErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
