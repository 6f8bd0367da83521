/** Which row of a linked device's is looked at. */
export interface DeviceRowName {
  kind: string;
  id: string;
}

/** One row of a linked device's own, as it lies there: sealed. */
export interface DeviceLook {
  clinic: string;
  device: string;
  value: string;
  /** When it was written. Milliseconds since the epoch. */
  changedAt: number;
  /** Until when a process has the device in hand; null where none has. Milliseconds since the epoch. */
  leasedUntil: number | null;
}

/** What a database says of itself to somebody who only looks. */
export interface Look {
  /** The last migration that this program knows, and the last that stands in the database; 0 where it is new. */
  ours: number;
  version: number;
  /** Whether another program's tables are in it, and none of ours. */
  isOthers: boolean;
  /** What is wrong with it; null where it is whole, or does not say. */
  damage: string | null;
  /** Whether it would take a row: a standby does not. */
  takesWrites: boolean;
  /** When a conversation last moved on. Milliseconds since the epoch. */
  lastWrittenAt: number | null;
  /** Milliseconds that its machine's clock is ahead of ours; null where it is the same machine. */
  aheadMs: number | null;
  /** Effects that were given up. */
  parked: number;
}
