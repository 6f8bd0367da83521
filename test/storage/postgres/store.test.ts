import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { StoreError } from '../../../storage/store-error.ts';
import { ANA, delivery, message, turn } from '../../contracts/store/trial.ts';
import { openPostgres, openStore } from '../../kit/postgres.ts';

const server = await openPostgres();
after(() => server[Symbol.asyncDispose]());

/** What the database is asked with, as by the process with this number. */
async function perform(url: string, me: number, number: number, calls: object[]): Promise<unknown> {
  const [schema] = await server.query<{ name: string }>(url, 'select functions as name from house limit 1');
  const [row] = await server.query<{ answers: unknown }>(
    url,
    `select set_config('search_path', $1, false), ${schema!.name}.perform_batch($2, $3, $4) as answers`,
    [`${schema!.name}, public`, me, number, JSON.stringify(calls)],
  );
  return row!.answers;
}

describe('PostgreSQL', () => {
  it('is asked again when an answer was lost, and does nothing twice', async () => {
    const url = await server.newDatabase();
    const store = await openStore(url);
    const [{ id: me } = { id: 0 }] = await server.query<{ id: number }>(
      url,
      'select max(id) as id from house',
    );
    const calls = [{ do: 'receive', rows: [message(ANA, null)] }];
    const first = await perform(url, me, 1, calls);
    assert.deepEqual(await perform(url, me, 1, calls), first);
    assert.equal((await store.lane(ANA, 10, 10)).rows.length, 1);
    await perform(url, me, 2, calls);
    assert.equal((await store.lane(ANA, 10, 10)).rows.length, 2);
    await store.close();
    // Who is taken for dead must join again before anything is done for it.
    assert.equal(await perform(url, me, 3, calls), null);
  });

  it('lets nothing overtake what a process stored for another that has died since', async () => {
    const url = await server.newDatabase();
    const [one, other] = await Promise.all([openStore(url), openStore(url)]);
    const [first] = await other.receive([message(ANA, 'm1')]);
    const [second] = await one.receive([message(ANA, 'm2')]);
    assert.deepEqual([first?.behind, second?.behind], [undefined, true]);
    assert.equal(await other.commit(turn(ANA, 0, { rows: [first!.id] })), 'done');
    assert.deepEqual((await one.lane(ANA, 10, 10)).rows, [], 'it is the other’s to take');
    await other.close();
    assert.equal(await one.commit(turn(ANA, 1, { receive: message(ANA, 'm3') })), 'behind');
    const { rows } = await one.lane(ANA, 10, 10);
    assert.deepEqual(
      rows.map(({ externalId }) => externalId),
      ['m2'],
    );
    await one.close();
  });

  it('keeps texts that it cannot hold without what it cannot hold', async () => {
    const store = await openStore(await server.newDatabase());
    const text = 'ho\u0000la \uD83D 👋 \\u0000';
    const row = { ...delivery('d1'), params: { text } };
    await store.commit(turn(ANA, 0, { outbox: [row], transcript: [{ who: 'bot', text, detail: { text } }] }));
    const [due] = (await store.dueOutbox(100, 1)).rows;
    assert.deepEqual(due?.params, { text: 'hola \uFFFD 👋 \\u0000' });
    assert.equal((await store.transcript(ANA, { limit: 1 }))[0]?.text, 'hola \uFFFD 👋 \\u0000');
    await store.close();
  });

  it('knows a person whom another process enters at the same moment', async () => {
    const url = await server.newDatabase();
    const store = await openStore(url);
    const [schema] = await server.query<{ name: string }>(url, 'select functions as name from house limit 1');
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query(`set search_path to ${schema!.name}, public`);
    const ana = { clinic: 'andes', id: 'here', name: 'Ana Gómez', birthDate: null };
    const person = { ...ana, nationalId: '52111222', nationalIdKind: 'CC' };
    await other.query('begin');
    await other.query('select save_patient($1)', [JSON.stringify({ ...person, id: 'there' })]);
    const saved = store.savePatients([person]).then(
      () => null,
      (error) => error,
    );
    await wait(100); // It has come as far as it comes until the other's end.
    await other.query('commit');
    assert.equal(await saved, null);
    assert.equal((await store.findPatient('andes', { id: 'here' }))?.id, 'there');
    await Promise.all([other.end(), store.close()]);
  });

  it('lets two processes start at once on an empty database', async () => {
    const url = await server.newDatabase();
    await server.query(url, 'drop schema public cascade; drop schema graphile_worker cascade');
    const [{ functions } = { functions: '' }] = await server.query<{ functions: string }>(
      url,
      "select nspname as functions from pg_namespace where nspname like 'recado_%'",
    );
    await server.query(url, `drop schema ${functions} cascade; create schema public`);
    const stores = await Promise.all([openStore(url), openStore(url)]);
    assert.equal(stores.filter(({ migrated }) => migrated.length > 0).length, 1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is left alone where it belongs to another program, or to a newer one', async () => {
    const theirs = await server.newDatabase();
    await server.query(theirs, 'alter table migration rename to invoices');
    await assert.rejects(openStore(theirs), (error) => is(error, 'corrupt', /belongs to another program/));
    const newer = await server.newDatabase();
    await server.query(newer, "insert into migration values (900, 'from-the-future', 0)");
    await assert.rejects(openStore(newer), (error) => is(error, 'newer-version', /version 900/));
  });

  it('that cannot be reached is named, without the password', async () => {
    const url = 'postgres://recado:secreto@127.0.0.1:1/recado';
    await assert.rejects(openStore(url), (error) => {
      assert.doesNotMatch(String(error), /secreto/);
      return is(error, 'unavailable', /127\.0\.0\.1:1\/recado/);
    });
  });
});

function is(error: unknown, kind: StoreError['kind'], message: RegExp): boolean {
  return error instanceof StoreError && error.kind === kind && message.test(error.message);
}
