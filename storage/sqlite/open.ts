import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type DriverName, driverOf, type Sqlite } from './driver.ts';
import { migrate } from './migrate.ts';
import { own } from './owner.ts';

export interface OpenOptions {
  file: string;
  driver: DriverName;
  /** Milliseconds since the epoch, for the record of migrations. */
  now: number;
  /** Pages that the file may still grow by: how a full disk is rehearsed. @default as the disk allows */
  room?: number;
}

/** A database that is ours alone, of this program's version. */
export interface OpenDatabase {
  db: Sqlite;
  version: number;
  /** Migrations that opening it applied. */
  applied: string[];
  close(): Promise<void>;
}

/** How long another program may hold the database before a call fails. Milliseconds. */
const BUSY_TIMEOUT_MS = 2_000;

/** Opens the database of an installation: takes possession of it, and brings it to this program's version. */
export async function openDatabase({ file, driver, now, room }: OpenOptions): Promise<OpenDatabase> {
  await mkdir(dirname(file), { recursive: true });
  const open = await driverOf(driver);
  const owner = await own(file, open);
  try {
    const db = await open(file);
    try {
      await prepare(db);
      const migrated = await migrate(db, { file, now });
      if (room !== undefined) await leaveRoom(db, room);
      return {
        db,
        ...migrated,
        async close() {
          await db.close();
          await owner.giveUp();
        },
      };
    } catch (error) {
      await db.close();
      throw error;
    }
  } catch (error) {
    await owner.giveUp();
    throw error;
  }
}

/**
 * Sets what a connection must have, and makes sure that it has. A file that is opened again may come back
 * with `synchronous=NORMAL` (better-sqlite3 13), at which a power cut loses turns that were acknowledged.
 * Savepoints keep the pages they may have to restore in temporary storage: in files, that doubles the cost of
 * a turn (measured), so it is memory.
 */
async function prepare(db: Sqlite): Promise<void> {
  await db.script(`
    pragma busy_timeout = ${BUSY_TIMEOUT_MS};
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma temp_store = memory;
  `);
  await check(db, 'journal_mode', 'wal');
  await check(db, 'synchronous', FULL);
  await check(db, 'foreign_keys', 1);
}

/** `pragma synchronous`, as SQLite numbers it. */
const FULL = 2;

async function leaveRoom(db: Sqlite, pages: number): Promise<void> {
  const row = await db.get<{ page_count: number }>('pragma page_count');
  await db.script(`pragma max_page_count = ${(row?.page_count ?? 0) + pages}`);
}

/** Writes what stands in the log into the file, as far as nobody is reading it, and waits for the disk. */
export async function checkpoint(db: Sqlite): Promise<void> {
  await db.all('pragma wal_checkpoint(passive)');
}

async function check(db: Sqlite, pragma: string, wanted: string | number): Promise<void> {
  const row = await db.get<Record<string, string | number>>(`pragma ${pragma}`);
  const found = row?.[pragma];
  if (found !== wanted) throw new Error(`SQLite's ${pragma} is ${found}, and must be ${wanted}`);
}
