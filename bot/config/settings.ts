import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { ConfigError, type Problem, quote } from './problem.ts';

/** What whoever starts Recado decides, as opposed to the clinics. */
export interface Settings {
  port: number;
  /** Folder of the database and of files. */
  data: string;
  /** Folder of `clinic.yaml` files; null is the demo clinics. */
  clinics: string | null;
  /** PostgreSQL; null is SQLite in the data folder. */
  databaseUrl: string | null;
  sqliteDriver: 'better-sqlite3' | 'sqlite3';
}

/**
 * Where each setting comes from, and what it may be. A flag wins over the environment; it may also be called
 * by the variable's whole name: `--recado-data`.
 */
const SETTINGS = {
  port: { variable: 'PORT', flag: 'port', accepted: 'a port from 0 to 65535', example: '3000' },
  data: { variable: 'RECADO_DATA', flag: 'data', accepted: 'a folder', example: './data' },
  clinics: {
    variable: 'RECADO_CLINICS',
    flag: 'clinics',
    accepted: 'a folder of clinic.yaml files',
    example: './clinics',
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    flag: 'database-url',
    accepted: 'the address of a PostgreSQL database',
    example: 'postgres://recado@localhost/recado',
  },
  sqliteDriver: {
    variable: 'RECADO_SQLITE_DRIVER',
    flag: 'sqlite-driver',
    accepted: 'better-sqlite3 or sqlite3',
    example: 'better-sqlite3',
  },
} as const satisfies Record<keyof Settings, Omit<Known, 'name'>>;

interface Known {
  variable: string;
  flag: string;
  accepted: string;
  example: string;
}

const DRIVERS = ['better-sqlite3', 'sqlite3'] as const;

/** Reads the settings. `flags` are by name without hyphens. @throws ConfigError naming each wrong one */
export function readSettings(
  env: Environment,
  flags: Readonly<Record<string, string | undefined>> = {},
): Settings {
  const problems: Problem[] = [];
  const read = <T>(name: keyof Settings, parse: (text: string) => T | null): T | null => {
    const { variable, flag, accepted, example } = SETTINGS[name];
    const longFlag = variable.toLowerCase().replaceAll('_', '-');
    const fromFlag = flags[flag] ?? flags[longFlag];
    const text = fromFlag ?? env[variable];
    // An empty variable is how shells and compose files unset one.
    if (text === undefined || (text === '' && fromFlag === undefined)) return null;
    const value = parse(text);
    const [where, sample] =
      fromFlag === undefined ? [variable, `${variable}=${example}`] : [`--${flag}`, `--${flag} ${example}`];
    // A database's address may hold a password: it is not repeated.
    const found = name === 'databaseUrl' ? 'it is no such address' : `found ${quote(text)}`;
    if (value === null) problems.push({ where, setting: '', found, accepted, example: sample });
    return value;
  };
  const settings: Settings = {
    port: read('port', toPort) ?? 3000,
    data: read('data', toFolder) ?? join('.', 'data'),
    clinics: read('clinics', toFolder),
    databaseUrl: read('databaseUrl', toDatabaseUrl),
    sqliteDriver:
      read('sqliteDriver', (text) => DRIVERS.find((driver) => driver === text) ?? null) ?? 'better-sqlite3',
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;
}

function toPort(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : null;
}

function toFolder(text: string): string | null {
  return text === '' || text.includes('\0') ? null : text;
}

function toDatabaseUrl(text: string): string | null {
  return /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text) ? text : null;
}
