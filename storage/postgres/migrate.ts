import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { StoreError } from '../store-error.ts';
import { nameOf, settingsFor } from './connect.ts';
import { quiet } from './quiet.ts';

const TABLES = new URL('../migrations/', import.meta.url);
const FUNCTIONS = new URL('./functions/', import.meta.url);
/** `012-what-it-does.postgres.sql`. */
const NAME = /^(\d{3})-(.+)\.postgres\.sql$/;
/** Whoever migrates holds this advisory lock: 'rcdm' as a number. */
const LOCK = 0x7263646d;
const TABLE_TIMEOUT_MS = 5_000;

interface Migration {
  number: number;
  name: string;
  file: URL;
}

/** What was found, or made. */
export interface Migrated {
  version: number;
  applied: string[];
  /** The schema of this program's functions. */
  functions: string;
}

/**
 * Brings a database to this program's version, one process at a time: its tables, the job engine's, and this
 * program's functions. Functions stand in a schema named for what they say, so that an older program which is
 * still at work keeps its own.
 * @throws StoreError 'newer-version' where a newer program has been at it; 'corrupt' where it is none of ours.
 */
export async function migrate(url: string, now: number): Promise<Migrated> {
  const client = new pg.Client({ ...settingsFor(url, 'public'), query_timeout: 0 });
  client.on('error', () => {}); // What is under way fails by itself.
  await client.connect();
  try {
    // Another process may be migrating much. But tables that somebody else holds are not waited for long: who
    // waits for a whole table keeps all others from it meanwhile, those of the program that is at work too.
    await client.query('set statement_timeout = 0; set lock_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`set lock_timeout = ${TABLE_TIMEOUT_MS}`);
    const { version, applied } = await migrateTables(client, { database: nameOf(url), now });
    await migrateEngine(client, url);
    return { version, applied, functions: await installFunctions(client) };
  } finally {
    await client.end();
  }
}

async function migrateTables(client: pg.Client, { database, now }: { database: string; now: number }) {
  const known = await migrations();
  const ours = known.at(-1)?.number ?? 0;
  const version = await versionOf(client, database);
  if (version > ours) {
    throw new StoreError(
      'newer-version',
      `The database ${database} is of version ${version}; this program knows versions up to ${ours}. ` +
        'Nothing was changed. Run the newer program again, or restore the backup made before it.',
    );
  }
  const missing = known.filter(({ number }) => number > version);
  for (const { number, name, file } of missing) {
    await inTransaction(client, async () => {
      await client.query(await readFile(file, 'utf8'));
      await client.query('insert into migration (number, name, applied_at) values ($1, $2, $3)', [
        number,
        name,
        now,
      ]);
    });
  }
  return { version: ours, applied: missing.map(({ name }) => name) };
}

async function migrations(): Promise<Migration[]> {
  const files = await readdir(TABLES);
  return files
    .flatMap((file) => {
      const [, number, name] = NAME.exec(file) ?? [];
      return number && name ? [{ number: Number(number), name, file: new URL(file, TABLES) }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** The last migration that was applied; 0 where the database is new. */
async function versionOf(client: pg.Client, database: string): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class as c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not exists (select from pg_depend as d where d.objid = c.oid and d.deptype = 'e')`,
  );
  const isOurs = rows.some(({ name }) => name === 'migration');
  if (!isOurs && rows.length > 0) {
    throw new StoreError(
      'corrupt',
      `The database ${database} belongs to another program: it has a table '${rows[0]!.name}', and none that ` +
        'Recado makes first. Name another database, new and empty.',
    );
  }
  if (!isOurs) {
    await client.query(
      'create table migration (number integer primary key, name text not null, applied_at bigint not null)',
    );
  }
  const last = await client.query<{ version: number | null }>('select max(number) as version from migration');
  return last.rows[0]?.version ?? 0;
}

/** The job engine keeps a list of its own migrations, and looks at it each time: only once a version is needed. */
async function migrateEngine(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query<{ made: boolean }>(
    "select to_regclass('graphile_worker.migrations') is not null as made",
  );
  if (rows[0]?.made) {
    const latest = await client.query<{ id: number }>('select max(id) as id from graphile_worker.migrations');
    if ((latest.rows[0]?.id ?? 0) >= ENGINE_VERSION) return;
  }
  await runMigrations({ connectionString: url, logger: quiet });
}

/** The last migration of graphile-worker 0.18.0. */
const ENGINE_VERSION = 20;

async function installFunctions(client: pg.Client): Promise<string> {
  const files = (await readdir(FUNCTIONS)).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, FUNCTIONS), 'utf8')));
  const text = texts.join('\n');
  const schema = `recado_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  const { rows } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  if (rows.length > 0) return schema;
  await inTransaction(client, async () => {
    await removeForsaken(client);
    await client.query(`create schema ${schema}`);
    await client.query(`set local search_path = ${schema}, public`);
    await client.query('set local check_function_bodies = off'); // They call each other.
    await client.query(text);
  });
  return schema;
}

/** Functions of versions that nobody runs any more. */
async function removeForsaken(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace
      where nspname ~ '^recado_[0-9a-f]{12}$'
        and nspname not in (select functions from house where left_at is null)`,
  );
  for (const { name } of rows) await client.query(`drop schema ${name} cascade`);
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
