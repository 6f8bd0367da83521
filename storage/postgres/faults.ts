import { StoreError, type StoreErrorKind } from '../store-error.ts';

const CERTIFICATE =
  'its certificate is not trusted. Name who signed it with sslrootcert=FILE in DATABASE_URL, or, where nobody can ' +
  'come between, sslmode=no-verify';

/** What PostgreSQL's error codes mean to us: whole classes, or single codes. Source: appendix A of its manual. */
const KINDS: readonly (readonly [code: string, kind: StoreErrorKind, hint: string])[] = [
  ['53100', 'full', 'its disk is full. Make room: it goes on by itself'],
  ['53', 'unavailable', 'it has no connection or memory to spare. See max_connections in its settings'],
  ['55P03', 'locked', 'another program holds what is needed for too long'],
  [
    '57014',
    'locked',
    'it takes too long to answer: something holds what is needed, or it has too much to do',
  ],
  ['25006', 'unavailable', 'it takes no writes: it is a standby. Name the primary'],
  ['28', 'unavailable', 'it does not let us in. Check user and password'],
  ['3D000', 'unavailable', 'there is no such database. Create it, empty'],
  ['42501', 'unavailable', 'this user may not do what is needed. Make it the owner of the database'],
  ['08', 'unavailable', 'the connection broke'],
  ['57P', 'unavailable', 'it is being shut down or started'],
  ['58', 'unavailable', 'its disk failed. Look in its log'],
  ['XX001', 'corrupt', 'it is damaged. Restore a backup, or ask for help before writing to it'],
  ['XX002', 'corrupt', 'an index of it is damaged. Ask for help before writing to it'],
  ['ENOENT', 'unavailable', 'a file named in DATABASE_URL is not there: see sslrootcert, sslcert and sslkey'],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'unavailable',
    'its certificate is for another name than DATABASE_URL says',
  ],
  ['CERT_', 'unavailable', CERTIFICATE],
  ['SELF_SIGNED_CERT', 'unavailable', CERTIFICATE],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unavailable', CERTIFICATE],
  ['UNABLE_TO_', 'unavailable', CERTIFICATE],
];

/** The typed error for what the driver threw; null where it is a mistake of ours. */
export function toStoreError(error: unknown, database: string): StoreError | null {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const known = KINDS.find(([prefix]) => code.startsWith(prefix));
  if (isBroken(error) && (!known || code === '')) {
    const why = code || (/SSL/.test((error as Error).message) ? 'it offers no TLS' : 'connection lost');
    const message = `The database ${database} cannot be reached (${why}).`;
    return new StoreError('unavailable', message, { cause: error });
  }
  if (!known) return null;
  const [, kind, hint] = known;
  return new StoreError(kind, `The database ${database}: ${hint} (${code}).`, { cause: error });
}

/**
 * Whether the connection is what failed, so that nobody knows what became of what was asked for. The driver's
 * own errors have no code, or the operating system's.
 */
export function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code.startsWith('08') || code.startsWith('57P')) return true;
  if (/^E[A-Z]+$/.test(code)) return true;
  return code === '' && /connection|timeout|terminated|closed/i.test(error.message);
}

/** Whether two transactions waited for each other, and this one gave way: it may be tried again. */
export function gaveWay(error: unknown): boolean {
  return codeOf(error) === '40P01' || codeOf(error) === '40001';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
