/**
 * Where a linked device keeps what it must not lose: its keys, and what it has taken in. The adapter stores
 * nothing itself; it is handed this. What is kept is of one device of one clinic.
 */
export interface DeviceKeep {
  /** Takes the device for this process, or says again that it still has it. False while another process has it. */
  claim(): Promise<boolean>;
  release(): Promise<void>;
  /** The rows of a kind with these ids, or all of them, oldest first. */
  read(kind: string, ids: readonly string[] | null): Promise<KeptRow[]>;
  /**
   * All or nothing, and durable when the promise resolves. A null value removes its row.
   * @throws where it could not be written, or the device is another's by now.
   */
  write(rows: readonly KeptChange[]): Promise<void>;
  /** Removes what was last written before a time, in milliseconds since the epoch: of one kind, or of all. */
  forget(kind: string | null, before: number): Promise<void>;
}

export interface KeptRow {
  id: string;
  value: Uint8Array;
}

export interface KeptChange {
  kind: string;
  id: string;
  value: Uint8Array | null;
}

/** How often the device must be claimed again, in milliseconds: several times before it is another's. */
export const CLAIM_EVERY_MS = 10_000;

/** JSON as it is kept. */
export function toKept(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** What was kept by `toKept`: whoever reads it wrote it. */
export function fromKept<T>(value: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(value)) as T;
}
