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

/** Signal's keys: what is set together is written together. */
function keysOf(house: House): SignalKeyStore {
  return {
    get: async <T extends keyof SignalDataTypeMap>(kind: T, ids: string[]) => {
      const rows = await house.ask<KeptRow[]>({ for: 'read', kind, ids });
      const found: Record<string, SignalDataTypeMap[T]> = {};
      for (const { id, value } of rows) found[id] = revived(kind, decode(value));
      return found;
    },
    set: async (data: SignalDataSet) => {
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
