import type { Desk } from '../../storage/desk.ts';
import { StoreError } from '../../storage/store-error.ts';
import { systemClock } from '../clock.ts';
import type { Installation } from '../installation.ts';
import { openDeskBeside, openStore } from '../registry.ts';

/** The desk of an installation, for a command. */
export interface OpenedDesk extends AsyncDisposable {
  desk: Desk;
}

/**
 * Opens the desk of an installation, also while a house is at work there: agents come and go without a stop.
 * @throws StoreError where the database is newer, another program's, or out of reach.
 */
export async function openDesk({ database, databaseUrl }: Installation): Promise<OpenedDesk> {
  const clock = systemClock();
  try {
    const store = await openStore({ file: database, url: databaseUrl, works: false, clock });
    return { desk: store.desk, [Symbol.asyncDispose]: () => store.close() };
  } catch (error) {
    // A SQLite file is another process's while that lives: what concerns no conversation is done beside it.
    if (!(error instanceof StoreError) || error.kind !== 'locked') throw error;
    const { desk, close } = await openDeskBeside(database);
    return { desk, [Symbol.asyncDispose]: close };
  }
}
