import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgendaBook } from '../../storage/agenda-book.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';

/** A book in a SQLite database of its own, which is gone when it is disposed of. */
export async function sqliteBook(): Promise<AsyncDisposable & { book: AgendaBook }> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-book-'));
  const store = await openSqliteStore({ file: join(folder, 'recado.db'), now: () => 0 });
  return {
    book: store.agenda,
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
