import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../bot/scratch/scratch-postgres.ts';
import { openPostgresStore } from '../../storage/postgres/store.ts';
import type { Store } from '../../storage/store.ts';
import type { Trial } from '../contracts/store/trial.ts';

/** A real PostgreSQL for as long as a test file runs, its binaries out of node_modules. */
export interface PostgresServer extends AsyncDisposable {
  /** A new and empty database, as Recado has it: its address. */
  newDatabase(): Promise<string>;
  /** Runs a statement in a database, as its administrator. */
  query<Row extends pg.QueryResultRow>(url: string, text: string, values?: unknown[]): Promise<Row[]>;
  /** Ends it as a crash does, and starts it again on the same files. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const TEMPLATE = 'recado_template';

/**
 * Starts one, on a port and in a folder of its own. It is stopped when it is disposed of, or the process ends.
 * Where it is `durable`, every commit waits for the disk.
 */
export async function openPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const server = await startPostgres({ durable });
  const { urlOf: url, stop, start } = server;
  const administer = (text: string) => query(url('postgres'), text);
  await administer(`create database ${TEMPLATE}`);
  await (await openStore(url(TEMPLATE))).close();
  let databases = 0;
  return {
    newDatabase: async () => {
      databases += 1;
      await administer(`create database trial_${databases} template ${TEMPLATE}`);
      return url(`trial_${databases}`);
    },
    query,
    stop,
    start,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Opens trials one after the other, all in one database: what one leaves is gone before the next begins. */
export async function postgresTrials(
  server: PostgresServer,
): Promise<AsyncDisposable & { open: () => Promise<Trial> }> {
  const url = await server.newDatabase();
  const cleaner = new pg.Client({ connectionString: url });
  await cleaner.connect();
  let store = await openStore(url);
  return {
    open: async () => ({
      store,
      reopened: async () => {
        await store.close();
        store = await openStore(url);
        return store;
      },
      [Symbol.asyncDispose]: async () => {
        await cleaner.query(EMPTY);
      },
    }),
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await cleaner.end();
    },
  };
}

/** Everything but the list of migrations and the processes. For a few rows this is quicker than `truncate`. */
const EMPTY = `
  set session_replication_role = replica;
  do $$ declare name text; begin
    for name in select table_name from information_schema.tables
                 where table_schema = 'public' and table_name not in ('migration', 'house')
    loop execute 'delete from ' || name; end loop;
  end $$`;

/** Opens a store whose clock stands at 0, for contracts that say their own times. */
export function openStore(url: string, { works = true } = {}): Promise<Store> {
  return openPostgresStore({
    url,
    works,
    now: () => 0,
    wait: (ms, signal) => wait(ms, undefined, { signal }),
  });
}

async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
