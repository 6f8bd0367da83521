/**
 * What linked devices keep: a WhatsApp device's keys, and what it has taken in and nobody has read yet. Values
 * are sealed before they come here (see `sealing.ts`). One process at a time owns a device.
 */
export interface DeviceShelf {
  /**
   * Takes a device for `owner`, or keeps it, until `until`. False where it is another's, whose time has not
   * run out by `now`.
   */
  claim(device: DeviceName, lease: { owner: string; now: number; until: number }): Promise<boolean>;
  /** Gives a device up, if it is the owner's. */
  release(device: DeviceName, owner: string): Promise<void>;
  /** The rows of one kind: those with these ids, or all, oldest first. */
  read(device: DeviceName, kind: string, ids: readonly string[] | null): Promise<DeviceRow[]>;
  /** All of them or none, durable when the promise resolves. `lost`: another owns the device; nothing was written. */
  write(device: DeviceName, change: DeviceChange): Promise<'done' | 'lost'>;
  /** Removes what was last written before a time: of one kind, or of all. */
  forget(
    device: DeviceName,
    what: { owner: string; kind: string | null; before: number },
  ): Promise<'done' | 'lost'>;
}

/** A device of one clinic. */
export interface DeviceName {
  clinic: string;
  device: string;
}

export interface DeviceRow {
  kind: string;
  id: string;
  value: string;
}

export interface DeviceChange {
  owner: string;
  /** A null value removes its row. */
  rows: readonly { kind: string; id: string; value: string | null }[];
  at: number;
}
