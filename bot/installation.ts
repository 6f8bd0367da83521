import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Given, type Option, textOption, UsageError } from './commands/command.ts';

/** Where an installation keeps its things, as the environment and the command line say. */
export interface Installation {
  /** The folder of the database and the files. */
  data: string;
  /** The SQLite file in it. */
  database: string;
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
  const url = textOption(given, 'database-url') ?? env['DATABASE_URL'];
  if (url) {
    const source = textOption(given, 'database-url') ? '--database-url' : 'DATABASE_URL';
    throw new UsageError(`${source} is set, and this version keeps its rows in SQLite only: leave it out`);
  }
  const data = resolve(textOption(given, 'recado-data') ?? (env['RECADO_DATA'] || './data'));
  const clinics = textOption(given, 'recado-clinics') ?? (env['RECADO_CLINICS'] || undefined);
  return { data, database: join(data, 'recado.db'), clinics };
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

/** Reads a port. @throws UsageError */
export function portFrom(given: Given, env: NodeJS.ProcessEnv = process.env): number {
  const flag = textOption(given, 'port');
  const text = flag ?? (env['PORT'] || '3000');
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `${flag === undefined ? 'PORT' : '--port'} is '${text}'; it must be a number, as 3000`,
  );
}
