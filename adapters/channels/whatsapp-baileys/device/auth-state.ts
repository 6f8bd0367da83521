import {
  type AuthenticationCreds,
  type AuthenticationState,
  BufferJSON,
  initAuthCreds,
  makeCacheableSignalKeyStore,
  proto,
  type SignalDataSet,
  type SignalDataTypeMap,
  type SignalKeyStore,
} from '@whiskeysockets/baileys';
import type { KeptChange, KeptRow } from '../device-keep.ts';
import type { House } from './house.ts';
import { silentLogger } from './quiet.ts';

const CREDS = 'creds';

/** Who this device is, kept by the house. */
export interface Identity {
  state: AuthenticationState;
  /** Whether a phone has accepted it. */
  isLinked: boolean;
  save(update: Partial<AuthenticationCreds>): void;
}

/** Loads who this device is; someone new where nothing is kept. */
export async function loadIdentity(house: House): Promise<Identity> {
  const [row] = await house.ask<KeptRow[]>({ for: 'read', kind: CREDS, ids: [CREDS] });
  const kept = row && decode<AuthenticationCreds>(row.value);
  // A link by code that was abandoned leaves a name behind and no account: logging in by it is refused (401).
  const creds = kept?.account ? kept : initAuthCreds();
  const save = (update: Partial<AuthenticationCreds>) => {
    Object.assign(creds, update);
    const rows = [{ kind: CREDS, id: CREDS, value: encode(creds) }];
    void house.ask({ for: 'write', rows });
  };
  const keys = makeCacheableSignalKeyStore(keysOf(house), silentLogger);
  return { state: { creds, keys }, isLinked: kept?.account !== undefined, save };
}

/** Keys that are known not to be there, at most. */
const MOST_ABSENT = 20_000;

/**
 * Signal's keys: what is set together is written together. Baileys asks several times a message for keys that nobody
 * has, and each time the house would be asked: what is not there is remembered, as this process alone writes here.
 */
function keysOf(house: Pick<House, 'ask'>): SignalKeyStore {
  const absent = new Set<string>();
  let writes = 0;
  return {
    get: async <T extends keyof SignalDataTypeMap>(kind: T, ids: string[]) => {
      const found: Record<string, SignalDataTypeMap[T]> = {};
      const asked = ids.filter((id) => !absent.has(`${kind}/${id}`));
      if (asked.length === 0) return found;
      const before = writes;
      const rows = await house.ask<KeptRow[]>({ for: 'read', kind, ids: asked });
      for (const { id, value } of rows) found[id] = revived(kind, decode(value));
      if (absent.size > MOST_ABSENT) absent.clear();
      // What was written meanwhile may be what was not there.
      if (writes === before) for (const id of asked) if (!(id in found)) absent.add(`${kind}/${id}`);
      return found;
    },
    set: async (data: SignalDataSet) => {
      writes += 1;
      for (const [kind, values] of Object.entries(data))
        for (const id of Object.keys(values)) absent.delete(`${kind}/${id}`);
      const rows = Object.entries(data).flatMap(([kind, values]) =>
        Object.entries(values).map(
          ([id, value]): KeptChange => ({ kind, id, value: value === null ? null : encode(value) }),
        ),
      );
      if (rows.length > 0) await house.ask({ for: 'write', rows });
    },
  };
}

function revived<T extends keyof SignalDataTypeMap>(
  kind: T,
  value: SignalDataTypeMap[T],
): SignalDataTypeMap[T] {
  if (kind !== 'app-state-sync-key') return value;
  const key = proto.Message.AppStateSyncKeyData.fromObject(value as object);
  return key as unknown as SignalDataTypeMap[T]; // What this kind maps to.
}

function encode(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value, BufferJSON.replacer));
}

function decode<T>(value: Uint8Array): T {
  return JSON.parse(Buffer.from(value).toString(), BufferJSON.reviver) as T; // Written by `encode`.
}
