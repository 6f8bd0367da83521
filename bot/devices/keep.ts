import type { DeviceKeep } from '../../adapters/channels/whatsapp-baileys/device-keep.ts';
import { CLAIM_EVERY_MS } from '../../adapters/channels/whatsapp-baileys/device-keep.ts';
import type { DeviceName, DeviceShelf } from '../../storage/devices.ts';
import type { Seal } from '../../storage/sealing.ts';

/** How long a device is a process's own after it last said so: what a killed one had is free then. Milliseconds. */
export const LEASE_MS = 3 * CLAIM_EVERY_MS;

export interface KeepParts {
  shelf: DeviceShelf;
  seal: Seal;
  /** Milliseconds since the epoch, in real time: processes die in real time. */
  now(): number;
  /** What this process goes by: no other has the same. */
  owner: string;
}

/** What the device of a clinic's number goes by. */
export function deviceOf(number: string): string {
  return `whatsapp:${number}`;
}

/** Reads what one device keeps. */
export function openReading(
  name: DeviceName,
  { shelf, seal }: { shelf: Pick<DeviceShelf, 'read'>; seal: Seal },
): Pick<DeviceKeep, 'read'> {
  return {
    read: async (kind, ids) => {
      const rows = await shelf.read(name, kind, ids);
      return rows.map(({ id, value }) => ({ id, value: seal.open(value, placeOf(name, kind, id)) }));
    },
  };
}

function placeOf({ clinic, device }: DeviceName, kind: string, id: string): string {
  return `${clinic}/${device}/${kind}/${id}`;
}

/** What one device keeps: on the store's shelf, sealed, and written by its owner alone. */
export function openKeep(name: DeviceName, { shelf, seal, now, owner }: KeepParts): DeviceKeep {
  const still = async (outcome: Promise<'done' | 'lost'>) => {
    if ((await outcome) === 'done') return;
    throw new Error(`Another process works with device '${name.device}' of clinic '${name.clinic}'`);
  };
  return {
    claim: () => shelf.claim(name, { owner, now: now(), until: now() + LEASE_MS }),
    release: () => shelf.release(name, owner),
    ...openReading(name, { shelf, seal }),
    write: (rows) => {
      const sealed = rows.map(({ kind, id, value }) => ({
        kind,
        id,
        value: value && seal.seal(value, placeOf(name, kind, id)),
      }));
      return still(shelf.write(name, { owner, rows: sealed, at: now() }));
    },
    forget: (kind, before) => still(shelf.forget(name, { owner, kind, before })),
  };
}
