import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { settingsFor } from '../../../storage/postgres/connect.ts';
import { StoreError } from '../../../storage/store-error.ts';
import { ANA, message } from '../../contracts/store/trial.ts';
import { openPostgres, openStore } from '../../kit/postgres.ts';

const server = await openPostgres();
after(() => server[Symbol.asyncDispose]());

async function shown(url: string, setting: string): Promise<string> {
  const client = new pg.Client(settingsFor(url, 'ours'));
  await client.connect();
  try {
    return (await client.query(`show ${setting}`)).rows[0][setting];
  } finally {
    await client.end();
  }
}

describe('a session', () => {
  const settings: [setting: string, value: string][] = [
    ['search_path', 'ours,public'],
    ['statement_timeout', '10s'],
    ['lock_timeout', '5s'],
    ['idle_in_transaction_session_timeout', '30s'],
    ['idle_session_timeout', '0'],
    ['tcp_keepalives_idle', '5'],
    ['jit', 'off'],
  ];
  it('has limits, so that nothing that hangs keeps patients waiting for ever', async () => {
    const url = await server.newDatabase();
    for (const [setting, value] of settings) assert.equal(await shown(url, setting), value, setting);
  });

  it('takes what the address says of it, all but where our functions are', async () => {
    const url = `${await server.newDatabase()}?options=${encodeURIComponent('-c statement_timeout=20s -c search_path=theirs')}`;
    assert.equal(await shown(url, 'statement_timeout'), '20s');
    assert.equal(await shown(url, 'search_path'), 'ours,public');
  });

  it('of which an address wants too few, or none, is refused with what is right', async () => {
    const url = await server.newDatabase();
    for (const most of ['0', '2', 'many']) {
      await assert.rejects(openStore(`${url}?pool_max=${most}`), /pool_max in DATABASE_URL .* from 4 on/);
    }
    await (await openStore(`${url}?pool_max=4`)).close();
  });
});

describe('a database', () => {
  it('that somebody else holds fails what was asked in time, and goes on when it is let go', async () => {
    const url = `${await server.newDatabase()}?options=${encodeURIComponent('-c lock_timeout=300ms')}`;
    const store = await openStore(url);
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query('begin; lock table inbox in access exclusive mode');
    await assert.rejects(
      store.receive([message(ANA, 'a')]),
      (error) =>
        error instanceof StoreError && error.kind === 'locked' && /holds what is needed/.test(error.message),
    );
    await holder.query('commit');
    await holder.end();
    assert.equal((await store.receive([message(ANA, 'a')]))[0]?.isNew, true);
    await store.close();
  });

  it('that offers no TLS is told from one that is away', async () => {
    const url = `${await server.newDatabase()}?sslmode=verify-full`;
    await assert.rejects(
      openStore(url),
      (error) => error instanceof StoreError && /offers no TLS/.test(error.message),
    );
  });

  it('whose authority is in a file that is not there is not connected to, and the setting is named', async () => {
    const url = `${await server.newDatabase()}?sslmode=verify-full&sslrootcert=/nowhere/ca.pem`;
    await assert.rejects(openStore(url), /sslrootcert/);
  });

  it('with what others have installed in it is ours all the same', async () => {
    const url = await server.newDatabase();
    await server.query(url, 'create view pg_stat_something as select 1 as one');
    await (await openStore(url)).close();
  });

  it('of an earlier version is migrated while a process of that version is at work', async () => {
    const url = await server.newDatabase();
    const older = await openStore(url);
    // As a newer program finds it: other functions, and a table to be changed.
    await server.query(
      url,
      "update house set functions = 'recado_000000000000'; create schema recado_000000000000",
    );
    const newer = await openStore(url);
    assert.equal((await older.receive([message(ANA, 'a')]))[0]?.isNew, true);
    assert.equal((await newer.receive([message(ANA, 'a')]))[0]?.isNew, false);
    const kept = await server.query(url, "select from pg_namespace where nspname = 'recado_000000000000'");
    assert.equal(kept.length, 1);
    await Promise.all([older.close(), newer.close()]);
  });
});
