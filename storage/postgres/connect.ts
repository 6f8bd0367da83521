import pg from 'pg';

/** Connections of one process: the writer, a few readers, the keeper, and the job engine's two or three. */
const MOST_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * How a connection is made. Times and ids are 64 bit whole numbers, and ours are all exact as numbers. The
 * session finds the functions of this program's version first, then the tables.
 */
export function settingsFor(url: string, functions: string): pg.ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'recado',
    options: `-c search_path=${functions},public`,
    types: { getTypeParser },
  };
}

/** A pool of connections; one that breaks is left out, and the next query makes another. */
export function openPool(url: string, functions: string): pg.Pool {
  const pool = new pg.Pool({ ...settingsFor(url, functions), max: MOST_CONNECTIONS });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {})); // What is under way on it fails by itself.
  return pool;
}

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: unknown) =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text');

/** The name of a database without who enters it and how: fit for logs and messages. */
export function nameOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'PostgreSQL';
  }
}
