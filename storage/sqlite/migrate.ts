import { readdir, readFile } from 'node:fs/promises';
import { StoreError } from '../store-error.ts';
import type { Sqlite } from './driver.ts';

const FOLDER = new URL('../migrations/', import.meta.url);
/** `012-what-it-does.sqlite.sql`. */
const NAME = /^(\d{3})-(.+)\.sqlite\.sql$/;

interface Migration {
  number: number;
  name: string;
  file: URL;
}

/**
 * Brings a database to this program's version: all that is missing, or nothing.
 * @throws StoreError 'newer-version' where a newer program has been at it; 'corrupt' where it is none of ours.
 */
export async function migrate(
  db: Sqlite,
  { file, now, folder = FOLDER }: { file: string; now: number; folder?: URL },
): Promise<{ version: number; applied: string[] }> {
  const known = await migrationsIn(folder);
  const ours = known.at(-1)?.number ?? 0;
  const version = await versionOf(db, file);
  if (version > ours) {
    throw new StoreError(
      'newer-version',
      `The database ${file} is of version ${version}; this program knows versions up to ${ours}. ` +
        'Nothing was changed. Run the newer program again, or restore the backup made before it.',
    );
  }
  const missing = known.filter(({ number }) => number > version);
  if (missing.length === 0) return { version, applied: [] };
  await db.run('begin immediate');
  try {
    for (const migration of missing) await apply(db, migration, now);
    await db.run('commit');
  } catch (error) {
    await db.run('rollback');
    throw error;
  }
  return { version: ours, applied: missing.map(({ name }) => name) };
}

async function migrationsIn(folder: URL): Promise<Migration[]> {
  const files = await readdir(folder);
  return files
    .flatMap((file) => {
      const [, number, name] = NAME.exec(file) ?? [];
      return number && name ? [{ number: Number(number), name, file: new URL(file, folder) }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

async function apply(db: Sqlite, { number, name, file }: Migration, now: number): Promise<void> {
  await db.script(await readFile(file, 'utf8'));
  await db.run('insert into migration (number, name, applied_at) values (?, ?, ?)', [number, name, now]);
}

/** The last migration that was applied; 0 where the database is new. */
async function versionOf(db: Sqlite, file: string): Promise<number> {
  const tables = await db.all<{ name: string }>("select name from sqlite_schema where type = 'table'");
  const isOurs = tables.some(({ name }) => name === 'migration');
  if (!isOurs && tables.length > 0) {
    throw new StoreError(
      'corrupt',
      `The database ${file} belongs to another program: it has a table '${tables[0]!.name}', and none that ` +
        'Recado makes first. Name another file, or move this one away.',
    );
  }
  if (!isOurs) {
    await db.script(
      `create table migration (
         number integer primary key, name text not null, applied_at integer not null
       ) strict`,
    );
    return 0;
  }
  const last = await db.get<{ version: number | null }>('select max(number) as version from migration');
  return last?.version ?? 0;
}
