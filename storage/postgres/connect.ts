import pg from 'pg';

/** Connections of one process besides the keeper's: the writer, a few readers, the job engine's two or three. */
const MOST_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5_000;
/** Every statement of ours takes milliseconds: one that takes longer than this never will be done. */
const STATEMENT_TIMEOUT_MS = 10_000;
/** An answer that is not there when the server should have given up is not on its way. */
const ANSWER_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 5_000;
/** The machine at the other end may be gone without a word: it is asked for a sign of life after this. */
const KEEP_ALIVE_MS = 5_000;

/**
 * What every session is told. Whoever holds a row for long, or an endless statement, keeps patients waiting: it
 * fails, and is tried again. A machine that lost its power gives no word: the server finds out in 11 seconds, and
 * lets go of what its processes had in hand. Ours are small statements, for which compiling them only costs.
 */
const SESSION: Readonly<Record<string, string | number>> = {
  statement_timeout: STATEMENT_TIMEOUT_MS,
  lock_timeout: STATEMENT_TIMEOUT_MS / 2,
  idle_in_transaction_session_timeout: 3 * STATEMENT_TIMEOUT_MS,
  idle_session_timeout: 0,
  tcp_keepalives_idle: 5,
  tcp_keepalives_interval: 2,
  tcp_keepalives_count: 3,
  jit: 'off',
};

/**
 * How a connection is made. Times and ids are 64 bit whole numbers, and ours are all exact as numbers. The
 * session finds the functions of this program's version first, then the tables. What the address itself says of
 * sessions (`?options=`) wins over all but that.
 */
export function settingsFor(url: string, functions: string): pg.ClientConfig {
  const { address, options } = readUrl(url);
  const ours = Object.entries(SESSION).map(([name, value]) => `-c ${name}=${value}`);
  return {
    connectionString: address,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    application_name: 'recado',
    options: [...ours, options, `-c search_path=${functions},public`].filter(Boolean).join(' '),
    types: { getTypeParser },
  };
}

/** An address, and what in it is not for the driver: it would take the place of our own settings. */
function readUrl(url: string): { address: string; options: string; most: number } {
  const read = URL.parse(url);
  if (!read) return { address: url, options: '', most: MOST_CONNECTIONS };
  const options = read.searchParams.get('options') ?? '';
  const most = Number(read.searchParams.get('pool_max') ?? MOST_CONNECTIONS);
  read.searchParams.delete('options');
  read.searchParams.delete('pool_max');
  if (Number.isInteger(most) && most >= FEWEST_CONNECTIONS) return { address: read.href, options, most };
  throw new RangeError(
    `pool_max in DATABASE_URL must be a whole number from ${FEWEST_CONNECTIONS} on, as ?pool_max=${MOST_CONNECTIONS}`,
  );
}

/** The job engine listens on one, and its jobs and our writer must not wait for each other. */
const FEWEST_CONNECTIONS = 4;

/** A pool of connections; one that breaks is left out, and the next query makes another. */
export function openPool(url: string, functions: string): pg.Pool {
  const pool = new pg.Pool({ ...settingsFor(url, functions), max: readUrl(url).most });
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
