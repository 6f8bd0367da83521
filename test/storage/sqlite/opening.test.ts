import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { driverOf } from '../../../storage/sqlite/driver.ts';
import { migrate } from '../../../storage/sqlite/migrate.ts';
import { openDatabase } from '../../../storage/sqlite/open.ts';
import { openSqliteStore } from '../../../storage/sqlite/store.ts';
import { StoreError, type StoreErrorKind } from '../../../storage/store-error.ts';
import { temporaryFolder } from '../../kit/sqlite-trial.ts';

const now = () => 0;

function refuses(kind: StoreErrorKind, ...says: string[]) {
  return (error: unknown) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.equal(error.kind, kind);
    for (const text of says) assert.ok(error.message.includes(text), error.message);
    return true;
  };
}

describe('opening a SQLite store', () => {
  it('makes the folder and the tables, and tells that it did', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'new', 'data', 'recado.db');
    const store = await openSqliteStore({ file, now });
    assert.equal(store.version, store.migrated.length);
    assert.ok(store.version > 0);
    await store.close();
    const again = await openSqliteStore({ file, now });
    assert.deepEqual([again.version, again.migrated], [store.version, []]);
    await again.close();
  });

  it('opens one database after the other, whatever became of the last, and none hears of another', async () => {
    await using folder = await temporaryFolder();
    const [file, other, text] = ['a.db', 'b.db', 'c.txt'].map((name) => join(folder.path, name));
    await writeFile(text!, 'no database at all, however it is called');
    const ana = { clinic: 'andes', id: 'ana', name: 'Ana', nationalId: null };
    const patient = { ...ana, nationalIdKind: null, birthDate: null };
    const first = await openSqliteStore({ file: file!, now });
    const written = first.savePatients([patient]);
    await first.close();
    await written;
    await assert.rejects(first.findPatient('andes', { id: 'ana' }), refuses('closed', file!));
    await assert.rejects(openSqliteStore({ file: text!, now }), refuses('corrupt', text!));
    const [again, second] = await Promise.all([file!, other!].map((file) => openSqliteStore({ file, now })));
    assert.deepEqual(await again!.findPatient('andes', { id: 'ana' }), patient);
    assert.equal(await second!.findPatient('andes', { id: 'ana' }), null);
    await Promise.all([again!.close(), second!.close(), second!.close()]);
  });

  it('waits for the disk at each commit, also when a file is opened again', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    for (let time = 0; time < 2; time++) {
      const { db, close } = await openDatabase({ file, driver: 'better-sqlite3', now: 0 });
      assert.deepEqual(await db.get('pragma synchronous'), { synchronous: 2 });
      assert.deepEqual(await db.get('pragma journal_mode'), { journal_mode: 'wal' });
      assert.deepEqual(await db.get('pragma foreign_keys'), { foreign_keys: 1 });
      await close();
    }
  });

  it('refuses a database of a newer version, and leaves it as it was', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    const { version, close } = await openSqliteStore({ file, now });
    await close();
    const database = new Database(file);
    database.exec("insert into migration (number, name, applied_at) values (999, 'from the future', 0)");
    database.pragma('wal_checkpoint(truncate)');
    database.close();
    const before = await readFile(file);
    const says = [file, 'version 999', `up to ${version}`, 'newer program'];
    await assert.rejects(openSqliteStore({ file, now }), refuses('newer-version', ...says));
    assert.deepEqual(await readFile(file), before);
  });

  it("refuses another program's database", async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    new Database(file).exec('create table invoices (id)').close();
    await assert.rejects(openSqliteStore({ file, now }), refuses('corrupt', file, 'invoices'));
  });

  it('refuses a file that is no database', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    await writeFile(file, 'Querido diario: '.repeat(500));
    await assert.rejects(openSqliteStore({ file, now }), refuses('corrupt', file, 'no SQLite database'));
    assert.equal(await readFile(file, 'utf8'), 'Querido diario: '.repeat(500));
  });

  it('says when the file cannot be opened', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    await mkdir(file);
    await assert.rejects(openSqliteStore({ file, now }), refuses('unavailable', file));
    const inAFile = join(folder.path, 'note.txt', 'recado.db');
    await writeFile(join(folder.path, 'note.txt'), '');
    await assert.rejects(openSqliteStore({ file: inAFile, now }), refuses('unavailable', inAFile));
  });

  it('names the drivers there are when asked for another', async () => {
    process.env['RECADO_SQLITE_DRIVER'] = 'oracle';
    try {
      await assert.rejects(openSqliteStore({ file: 'nowhere.db', now }), {
        name: 'RangeError',
        message: /'oracle'.*better-sqlite3, sqlite3/,
      });
    } finally {
      delete process.env['RECADO_SQLITE_DRIVER'];
    }
  });

  it('applies all the migrations that are missing, or none', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'x.db');
    const migrations = pathToFileURL(`${folder.path}/`);
    await writeFile(join(folder.path, '001-first.sqlite.sql'), 'create table one (id);');
    await writeFile(join(folder.path, '001-first.postgres.sql'), 'not for us');
    await writeFile(
      join(folder.path, '002-second.sqlite.sql'),
      'create table two (id); create table one (id);',
    );
    const db = await (await driverOf('better-sqlite3'))(file);
    await assert.rejects(async () => migrate(db, { file, now: 0, folder: migrations }), /one already exists/);
    assert.deepEqual(await db.all('select * from migration'), []);
    assert.deepEqual(await db.all("select name from sqlite_schema where name in ('one', 'two')"), []);
    await writeFile(join(folder.path, '002-second.sqlite.sql'), 'create table two (id);');
    const migrated = await migrate(db, { file, now: 7, folder: migrations });
    assert.deepEqual(migrated, { version: 2, applied: ['first', 'second'] });
    assert.deepEqual(await migrate(db, { file, now: 8, folder: migrations }), { version: 2, applied: [] });
    await db.close();
  });
});

describe('a store that is closed', () => {
  it('finishes what was asked for, and refuses what comes after', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    const store = await openSqliteStore({ file, now });
    const asked = store.counts(null);
    const closed = store.close();
    await assert.rejects(store.counts(null), refuses('closed', file));
    assert.equal((await asked).conversations, 0);
    await closed;
    await store.close();
    await assert.rejects(store.counts(null), refuses('closed', file));
  });
});
