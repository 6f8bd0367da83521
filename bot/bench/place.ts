import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../storage/store.ts';
import { type Clock, systemClock } from '../clock.ts';
import { freshSeed } from '../random.ts';
import { openStore } from '../registry.ts';
import { openScratchDatabase } from '../scratch/scratch-database.ts';
import { hasPgbench, writeByPgbench } from './pgbench.ts';
import type { Written } from './recording-store.ts';
import { writeBare } from './reference.ts';
import { writeBarePostgres } from './reference-postgres.ts';

/** Where a measurement keeps its rows, and what it is measured beside. Gone when it is disposed of. */
export interface Place extends AsyncDisposable {
  store: Store['name'];
  /** For a process of its own. */
  where: { file: string } | { url: string };
  open(clock: Clock): Promise<Store>;
  /** Bare drivers that write the rows of a recorded run, from as many conversations at once; turns a second. */
  references: Readonly<Record<string, (turns: readonly Written[], conversations: number) => Promise<number>>>;
}

/** SQLite files in a folder below `parent`. */
export async function sqlitePlace(parent: string): Promise<Place> {
  const folder = await mkdtemp(join(parent, 'recado-bench-'));
  const bare =
    (name: 'better-sqlite3' | 'node:sqlite') => (turns: readonly Written[], conversations: number) =>
      writeBare(name, turns, {
        file: join(folder, `${name.replace(':', '-')}.db`),
        perCommit: conversations === 1 ? 1 : TURNS_A_COMMIT,
      });
  const file = join(folder, 'house.db');
  return {
    store: 'sqlite',
    where: { file },
    open: (clock) => openStore({ file, clock }),
    references: { 'better-sqlite3': bare('better-sqlite3'), 'node:sqlite': bare('node:sqlite') },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

const TURNS_A_COMMIT = 64;

/** Databases on the server that `server` is the address of; on one that is started for it where it is undefined. */
export async function postgresPlace(server: string | undefined): Promise<Place> {
  await using opened = new AsyncDisposableStack();
  const name = `recado_bench_${freshSeed().slice(0, 12)}`;
  const { url } = opened.use(await openScratchDatabase(name, { server, durable: true }));
  const bare =
    (write: typeof writeBarePostgres) => async (turns: readonly Written[], conversations: number) => {
      // Beside the first, on the same server.
      await using other = await openScratchDatabase(`${name}_bare`, { server: url, durable: true });
      const clients = conversations === 1 ? 1 : CLIENTS;
      return await write(turns, { url: other.url, now: systemClock().now(), clients });
    };
  const kept = opened.move();
  return {
    store: 'postgres',
    where: { url },
    open: (clock) => openStore({ file: '', url, clock }),
    references: {
      pg: bare(writeBarePostgres),
      ...((await hasPgbench()) && { pgbench: bare(writeByPgbench) }),
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** As many as pgbench is given where it is the reference. */
const CLIENTS = 8;
