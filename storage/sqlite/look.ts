import { readdir } from 'node:fs/promises';
import Database from 'better-sqlite3';
import type { DeviceLook, DeviceRowName, Look } from '../look.ts';
import { toStoreError } from './faults.ts';

const MIGRATIONS = new URL('../migrations/', import.meta.url);

/**
 * Looks at a database without writing to it or taking possession of it: another process may be at work on it.
 * @throws StoreError where it cannot be read, or is no SQLite database
 */
export async function lookAtSqlite(file: string): Promise<Look> {
  const ours = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sqlite.sql')).length;
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const value = (sql: string) => db.prepare(sql).pluck().get();
      const isOurs = value("select count(*) from sqlite_master where name = 'migration'") === 1;
      const version = isOurs ? Number(value('select coalesce(max(number), 0) from migration')) : 0;
      return {
        ours,
        version,
        isOthers: !isOurs && Number(value('select count(*) from sqlite_master')) > 0,
        damage: damageIn(String(value('pragma quick_check(1)'))),
        takesWrites: true,
        lastWrittenAt:
          version > 0 ? (value('select max(updated_at) from conversation') as number | null) : null,
        aheadMs: null,
        parked: version > 0 ? Number(value("select count(*) from outbox where status = 'parked'")) : 0,
      };
    } finally {
      db.close();
    }
  } catch (error) {
    throw toStoreError(error, file) ?? (error as Error);
  }
}

const DEVICES = `
  select s.clinic, s.device, s.value, s.changed_at as changedAt, d.leased_until as leasedUntil
    from device_state as s left join device as d on d.clinic = s.clinic and d.device = s.device
   where s.kind = ? and s.id = ?`;

/**
 * The row of this kind and id of each linked device, likewise.
 * @throws StoreError where it cannot be read, or has no such rows yet
 */
export async function lookAtSqliteDevices(file: string, row: DeviceRowName): Promise<DeviceLook[]> {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return db.prepare<[string, string], DeviceLook>(DEVICES).all(row.kind, row.id);
    } finally {
      db.close();
    }
  } catch (error) {
    throw toStoreError(error, file) ?? (error as Error);
  }
}

/** The first line tells enough, and is SQLite's own: no row is quoted in it. */
function damageIn(checked: string): string | null {
  return checked === 'ok' ? null : checked.split('\n')[0]!;
}
