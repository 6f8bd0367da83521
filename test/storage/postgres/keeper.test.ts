import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { SharedWork } from '../../../storage/sharing.ts';
import type { Store } from '../../../storage/store.ts';
import { ANA, delivery, effect, LUIS, message, turn } from '../../contracts/store/trial.ts';
import { openPostgres, openStore } from '../../kit/postgres.ts';

const server = await openPostgres();
after(() => server[Symbol.asyncDispose]());

const PATIENCE_MS = 15_000;
/** Sooner than whatever was overlooked is taken up anyway. */
const SOON_MS = 5_000;

async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  for (const end = performance.now() + patienceMs; !(await isSo()); await wait(5)) {
    if (performance.now() > end) assert.fail(`waited in vain until ${what}`);
  }
}

interface Member extends AsyncDisposable {
  store: Store;
  /** How often it was told to take over, and why. */
  tookOver: { died: boolean }[];
  /** How often it was told that it was taken for dead. */
  letGo: number;
}

/** A process that shares the store, and what it is told. */
async function member(url: string): Promise<Member> {
  const store = await openStore(url);
  const told = { tookOver: [] as Member['tookOver'], letGo: 0 };
  const work: SharedWork = {
    wake: () => {},
    carryOut: () => {},
    changed: () => {},
    takeOver: (how) => void told.tookOver.push(how),
    letGo: () => void told.letGo++,
  };
  await store.sharing?.join(work);
  return Object.assign(told, { store, [Symbol.asyncDispose]: () => store.close() });
}

/** A process that lives only as a connection: it dies when that ends, and what it does can be held up. */
async function ghost(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select functions as name from house where left_at is null limit 1');
  await client.query(`set search_path = ${rows[0].name}, public`);
  const joined = await client.query('select join_house(true, $1, 0, 0) as joined', [rows[0].name]);
  return { client, me: joined.rows[0].joined.me as number };
}

describe('processes that share PostgreSQL', () => {
  it('are all told when one of them dies, whichever finds it', async () => {
    const url = await server.newDatabase();
    await using one = await member(url);
    await using other = await member(url);
    const { client } = await ghost(url);
    await client.end();
    for (const { tookOver } of [one, other]) {
      await until(() => tookOver.some(({ died }) => died), 'both are told');
    }
    const buried = await server.query<{ n: number }>(
      url,
      'select count(*)::int as n from house where left_at is null',
    );
    assert.equal(buried[0]?.n, 2);
  });

  it('are told when they were taken for dead, and only then: what they had in hand is for others', async () => {
    const url = await server.newDatabase();
    await using one = await member(url);
    const breakOff = () =>
      server.query(
        url,
        `select pg_terminate_backend(pid) from pg_locks
          where locktype = 'advisory' and classid = 1919116399 and pid <> pg_backend_pid()`,
      );
    await breakOff();
    await until(() => one.store.sharing?.unseen() !== null, 'it is unseen');
    await until(() => one.store.sharing?.unseen() === null, 'it is seen again');
    assert.equal(one.letGo, 0);
    await server.query(url, 'update house set left_at = 1 where left_at is null');
    await breakOff();
    await until(() => one.letGo > 0, 'it is told');
    assert.equal(one.letGo, 1);
  });

  it('look again at what a dead one may have left: what was just being stored for it is not lost', async () => {
    const url = await server.newDatabase();
    await using one = await member(url);
    const dying = await ghost(url);
    // The dead one's: a row in hand.
    await dying.client.query('select perform_batch($1, 1, $2)', [
      dying.me,
      JSON.stringify([{ do: 'receive', rows: [message(ANA, 'first')] }]),
    ]);
    const storing = await ghost(url);
    await storing.client.query('begin');
    await storing.client.query('select perform_batch($1, 1, $2)', [
      storing.me,
      JSON.stringify([{ do: 'receive', rows: [message(ANA, 'second')] }]),
    ]);
    await dying.client.end();
    await until(() => one.tookOver.some(({ died }) => died), 'it is found dead');
    // It is locked: nothing of it is found now, and whoever stores has rung for the dead.
    assert.deepEqual((await one.store.readyLanes(100, 10)).lanes, []);
    const told = one.tookOver.length;
    await storing.client.query('commit');
    await until(() => one.tookOver.length > told, 'it looks again', SOON_MS);
    assert.deepEqual((await one.store.readyLanes(100, 10)).lanes, [ANA]);
    assert.equal((await one.store.lane(ANA, 100, 10)).rows.length, 2);
    await storing.client.end();
  });

  it('let nothing overtake the effects that a dead one has left, until they are in hand', async () => {
    const url = await server.newDatabase();
    await using one = await member(url);
    const dying = await ghost(url);
    const left = { ...turn(ANA, 0, { outbox: [delivery('d1'), effect('e1')] }), handoff: null };
    await dying.client.query('select perform_batch($1, 1, $2)', [
      dying.me,
      JSON.stringify([{ do: 'commit', turn: left }]),
    ]);
    await dying.client.end();
    await until(() => one.tookOver.some(({ died }) => died), 'it is found dead');
    const { store } = one;
    assert.deepEqual(await store.dueOutbox(100, 10), { rows: [], left: [ANA], nextDueAt: null });
    assert.equal(await store.commit(turn(ANA, 1, { receive: message(ANA, 'next') })), 'behind');
    const [kept] = await store.receive([message(ANA, 'next')]);
    assert.equal(kept?.behind, true);
    assert.deepEqual((await store.readyLanes(100, 10)).lanes, [ANA]);
    assert.equal(await store.commit(turn(ANA, 1, { rows: [kept.id] })), 'behind');
    // Who reads the lane has all of it in hand.
    const { rows, effects } = await store.lane(ANA, 100, 10);
    assert.deepEqual([rows.map(({ id }) => id), effects.map(({ key }) => key)], [[kept.id], ['d1', 'e1']]);
    assert.equal(await store.commit(turn(ANA, 1, { rows: [kept.id] })), 'done');
    assert.deepEqual((await store.lane(ANA, 100, 10)).effects, []);
    // Nothing of the kind is asked of a conversation in which nothing was left.
    assert.equal(await store.commit(turn(LUIS, 0, { receive: message(LUIS, 'other') })), 'done');
  });

  it('do what was asked of a server that crashed and came back, once, and find each other again', async () => {
    await using own = await openPostgres();
    const url = await own.newDatabase();
    await using one = await member(url);
    await using other = await member(url);
    await one.store.receive([message(ANA, 'before')]);
    await own.stop();
    const texts = Array.from({ length: 5 }, (_, n) => `meanwhile ${n}`);
    const asked = texts.map((text) => one.store.receive([message(ANA, text)]));
    await wait(300);
    await own.start();
    for (const [row] of await Promise.all(asked)) assert.equal(row?.isNew, true);
    assert.equal((await one.store.lane(ANA, 100, 10)).rows.length, 6);
    await until(() => [one, other].every(({ tookOver }) => tookOver.length > 0), 'both join again');
    const alive = 'select count(*)::int as n from house where left_at is null';
    await until(
      async () => (await own.query<{ n: number }>(url, alive))[0]?.n === 2,
      'there are two of them',
    );
  });

  it('read what they have written before, and do not wait for what is written after', async () => {
    const url = await server.newDatabase();
    await using one = await member(url);
    const { store } = one;
    let isReading = true;
    const writing = (async () => {
      for (let n = 0; isReading; n++)
        await Promise.all([1, 2, 3].map((m) => store.receive([message(ANA, `${n}/${m}`)])));
    })();
    const write = async (id: string) => {
      await store.receive([message(ANA, id)]);
      return store.lane(ANA, 100, 10_000);
    };
    for (let n = 0; n < 5; n++) {
      const { rows } = await write(`mine ${n}`);
      assert.ok(rows.some(({ externalId }) => externalId === `mine ${n}`));
    }
    isReading = false;
    await writing;
  });
});
