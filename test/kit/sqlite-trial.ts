import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../storage/sqlite/store.ts';
import type { Store } from '../../storage/store.ts';
import type { Trial } from '../contracts/store/trial.ts';

/** A folder of its own, which is gone when it is disposed of. */
export async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'recado-store-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A store on a SQLite file of its own, by the driver that the environment names. */
export async function sqliteTrial(): Promise<Trial> {
  const folder = await temporaryFolder();
  const open = () => openSqliteStore({ file: join(folder.path, 'recado.db'), now: () => 0 });
  let store: Store = await open();
  return {
    store,
    reopened: async () => {
      await store.close();
      store = await open();
      return store;
    },
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
