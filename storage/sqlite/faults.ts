import { StoreError, type StoreErrorKind } from '../store-error.ts';

/**
 * What the result codes of SQLite and of the operating system mean to us. SQLite's extended codes begin with
 * these. Source: sqlite.org/rescode.html.
 */
const KINDS: readonly (readonly [code: string, kind: StoreErrorKind, hint: string])[] = [
  ['SQLITE_BUSY', 'locked', 'another program holds it. Close what else has it open'],
  ['SQLITE_LOCKED', 'locked', 'another program holds it. Close what else has it open'],
  ['SQLITE_FULL', 'full', 'the disk is full. Make room: it goes on by itself'],
  [
    'SQLITE_CORRUPT',
    'corrupt',
    'the file is damaged. Restore a backup, or ask for help before writing to it',
  ],
  ['SQLITE_NOTADB', 'corrupt', 'the file is no SQLite database. Name another, or move it away'],
  [
    'SQLITE_CANTOPEN',
    'unavailable',
    'the file cannot be opened. Check that its folder exists and may be written',
  ],
  ['SQLITE_READONLY', 'unavailable', 'the file cannot be written. Check who owns it'],
  ['SQLITE_PERM', 'unavailable', 'the file may not be opened. Check who owns it'],
  ['SQLITE_IOERR', 'unavailable', 'the disk failed. Check the disk, and the room on it'],
  ['ENOSPC', 'full', 'the disk is full. Make room, and try again'],
  ['EACCES', 'unavailable', 'its folder may not be written. Check who owns it'],
  ['EPERM', 'unavailable', 'its folder may not be written. Check who owns it'],
  ['EROFS', 'unavailable', 'its disk may only be read. Name another folder'],
  ['ENOTDIR', 'unavailable', 'what should be its folder is a file. Name another folder'],
  ['EEXIST', 'unavailable', 'what should be its folder is a file. Name another folder'],
];

/** The typed error for what a driver threw; null where it is a mistake of ours. */
export function toStoreError(error: unknown, file: string): StoreError | null {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const known = KINDS.find(([prefix]) => code.startsWith(prefix));
  if (!known) return null;
  const [, kind, hint] = known;
  return new StoreError(kind, `The database ${file}: ${hint} (${code}).`, { cause: error });
}

/** Whether somebody else holds the database. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
