import type { DeviceKeep } from '../../adapters/channels/whatsapp-baileys/device-keep.ts';

/** What a linked device keeps, as long as the process lives. */
export function memoryDevice(now: () => number = Date.now): DeviceKeep {
  const kinds = new Map<string, Map<string, { value: Uint8Array; at: number }>>();
  const rowsOf = (kind: string) => {
    const rows = kinds.get(kind) ?? new Map<string, { value: Uint8Array; at: number }>();
    kinds.set(kind, rows);
    return rows;
  };
  return {
    claim: async () => true,
    release: async () => {},
    read: async (kind, ids) => {
      const all = [...rowsOf(kind)].map(([id, { value }]) => ({ id, value }));
      return ids === null ? all : all.filter(({ id }) => ids.includes(id));
    },
    write: async (changes) => {
      for (const { kind, id, value } of changes) {
        if (value === null) rowsOf(kind).delete(id);
        else rowsOf(kind).set(id, { value, at: now() });
      }
    },
    forget: async (kind, before) => {
      for (const rows of kind === null ? kinds.values() : [rowsOf(kind)]) {
        for (const [id, { at }] of rows) if (at < before) rows.delete(id);
      }
    },
  };
}
