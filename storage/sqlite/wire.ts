import type { StoreErrorKind } from '../store-error.ts';
import type { Call } from './engine.ts';
import type { OpenOptions } from './open.ts';

/** Calls that were made in one breath. */
export type Request = readonly Call[];

/** What the house sends: a database to open, then what is asked of it, then that it be closed. */
export type Message = { open: OpenOptions } | Request | typeof CLOSE;

/** What the store's thread sends back. */
export type Reply =
  | { tell: 'open'; version: number; applied: string[] }
  | { tell: 'refused'; fault: Fault }
  | { tell: 'answers'; answers: readonly WireAnswer[] }
  | { tell: 'closed' };

export type WireAnswer = [id: number, value: unknown, fault?: Fault];

/** An error on its way between threads. `kind` is null for a mistake of ours. */
export interface Fault {
  kind: StoreErrorKind | null;
  message: string;
}

/** The id of a call whose answer nobody waits for. */
export const NOBODY = 0;

/** Asks the store's thread to finish and to close its file. */
export const CLOSE = 'close';
