import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Given, type Option, textOption, UsageError } from './commands/command.ts';

/** Where an installation keeps its things, as the environment and the command line say. */
export interface Installation {
  /** The folder of the database and the files. */
  data: string;
  /** The SQLite file in it. */
  database: string;
  /** The address of a PostgreSQL database, which is used instead; undefined where there is none. */
  databaseUrl: string | undefined;
  /** The folder of `clinic.yaml` files; undefined for the demo clinics. */
  clinics: string | undefined;
}

/** The options that say where things are, for every command that needs them. */
export const PLACES: Readonly<Record<string, Option>> = {
  'recado-data': {
    type: 'string',
    value: 'DIR',
    about: 'folder of database and files (RECADO_DATA, ./data)',
  },
  'recado-clinics': {
    type: 'string',
    value: 'DIR',
    about: 'folder of clinic.yaml files (RECADO_CLINICS, the demo clinics)',
  },
  'database-url': { type: 'string', value: 'URL', about: 'PostgreSQL instead of SQLite (DATABASE_URL)' },
};

/** Reads where things are. A flag wins over the environment. @throws UsageError */
export function installationFrom(given: Given, env: NodeJS.ProcessEnv = process.env): Installation {
  const data = resolve(textOption(given, 'recado-data') ?? (env['RECADO_DATA'] || './data'));
  const clinics = textOption(given, 'recado-clinics') ?? (env['RECADO_CLINICS'] || undefined);
  return { data, database: join(data, 'recado.db'), databaseUrl: databaseUrlFrom(given, env), clinics };
}

/** The address of a PostgreSQL database, where one is given. @throws UsageError */
export function databaseUrlFrom(given: Given, env: NodeJS.ProcessEnv): string | undefined {
  const flag = textOption(given, 'database-url');
  const url = flag ?? (env['DATABASE_URL'] || undefined);
  if (url === undefined || /^postgres(ql)?:\/\/[^/]*\/[^/?]+/.test(url)) return url;
  // It is not shown: it may hold a password.
  throw new UsageError(
    `${flag === undefined ? 'DATABASE_URL' : '--database-url'} is no address of a PostgreSQL database; ` +
      'it must look like postgres://user:password@host:5432/recado',
  );
}

/** The database as people may see it: without a password. */
export function databaseName({ database, databaseUrl }: Installation): string {
  if (databaseUrl === undefined) return database;
  const { host, pathname } = new URL(databaseUrl);
  return `PostgreSQL ${host}${pathname}`;
}

/**
 * What a process does: `all`; or, where several share PostgreSQL, `web` only takes messages in and shows what
 * became of them, and `worker` takes turns and listens on no port.
 */
export type Role = (typeof ROLES)[number];

const ROLES = ['all', 'web', 'worker'] as const;

/** Reads what this process is to do. @throws UsageError */
export function roleFrom(
  given: Given,
  { databaseUrl }: Installation,
  env: NodeJS.ProcessEnv = process.env,
): Role {
  const flag = textOption(given, 'role');
  const source = flag === undefined ? 'RECADO_ROLE' : '--role';
  const asked = flag ?? (env['RECADO_ROLE'] || 'all');
  const role = ROLES.find((known) => known === asked);
  if (!role) throw new UsageError(`${source} is '${asked}'; it must be one of ${ROLES.join(', ')}`);
  if (role === 'all' || databaseUrl !== undefined) return role;
  throw new UsageError(
    `${source} is '${role}', and SQLite belongs to one process, which does all: set DATABASE_URL too`,
  );
}

/** The same for a rehearsal: a SQLite file in a folder of its own, whatever the real one is. */
export function rehearsed({ data: real, clinics }: Installation): Installation {
  const data = join(real, 'simulated');
  return { data, database: join(data, 'recado.db'), databaseUrl: undefined, clinics };
}

/** Makes the data folder where there is none. @throws RangeError that says why it cannot be had. */
export async function makeDataFolder({ data }: Installation): Promise<void> {
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new RangeError(`The data folder ${data} cannot be made (${code}): give another with RECADO_DATA`, {
      cause,
    });
  }
}

/** Reads the port to listen on. @throws UsageError */
export function portFrom(given: Given, env: NodeJS.ProcessEnv = process.env): number {
  return portOf(given, { option: 'port', variable: 'PORT' }, env) ?? 3000;
}

/** Reads the port for those who watch the house; undefined where it has none of its own. @throws UsageError */
export function watchPortFrom(given: Given, env: NodeJS.ProcessEnv = process.env): number | undefined {
  return portOf(given, { option: 'watch-port', variable: 'RECADO_WATCH_PORT' }, env);
}

function portOf(
  given: Given,
  { option, variable }: { option: string; variable: string },
  env: NodeJS.ProcessEnv,
): number | undefined {
  const flag = textOption(given, option);
  const text = flag ?? (env[variable] || undefined);
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `${flag === undefined ? variable : `--${option}`} is '${text}'; it must be a number, as 3000`,
  );
}
