import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../../storage/sqlite/store.ts';
import { StoreError } from '../../../storage/store-error.ts';
import { ANA, turn } from '../../contracts/store/trial.ts';
import { temporaryFolder } from '../../kit/sqlite-trial.ts';
import { startWriter } from '../../kit/store-writer.ts';

const now = () => 0;

function isLocked(...says: string[]) {
  return (error: unknown) =>
    error instanceof StoreError &&
    error.kind === 'locked' &&
    says.every((text) => error.message.includes(text));
}

describe('a database has one owner', () => {
  it('so that another process is refused, and told who it is', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    await using writer = await startWriter({ file, lanes: 1 });
    await assert.rejects(openSqliteStore({ file, now }), isLocked(file, `process ${writer.pid}`));
  });

  it('until that one is gone, however it goes: then it can be taken over at once', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    const writer = await startWriter({ file, lanes: 1 });
    await writer.kill();
    const store = await openSqliteStore({ file, now });
    await assert.rejects(openSqliteStore({ file, now }), isLocked(`process ${process.pid}`));
    await store.close();
    await (await openSqliteStore({ file, now })).close();
  });
});

describe('a database that another program holds', () => {
  it('refuses the call, keeps the house going meanwhile, and takes the next one', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    const store = await openSqliteStore({ file, now });
    const other = new Database(file);
    other.exec('begin immediate');
    let beats = 0;
    const heart = setInterval(() => beats++, 20);
    await assert.rejects(store.commit(turn(ANA, 0)), isLocked(file, 'another program'));
    clearInterval(heart);
    assert.ok(beats > 20, `${beats} beats`);
    assert.equal((await store.load(ANA)).revision, 0);
    other.exec('rollback');
    assert.equal(await store.commit(turn(ANA, 0)), 'done');
    other.close();
    await store.close();
  });

  it('waits for one that is soon done', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    const store = await openSqliteStore({ file, now });
    const other = new Database(file);
    other.exec('begin immediate');
    setTimeout(() => other.exec('rollback'), 200);
    assert.equal(await store.commit(turn(ANA, 0)), 'done');
    other.close();
    await store.close();
  });
});
