import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store } from '../../../storage/store.ts';
import { ANA, delivery, effect, LUIS, message, type Open, turn } from './trial.ts';

const dueKeys = async (store: Store, now = 100) =>
  (await store.dueOutbox(now, 100)).rows.map(({ key }) => key);

const done = (id: string | number, externalId: string | null = null) =>
  ({ id, outcome: { status: 'done', externalId, event: null } }) as const;

export function keepsTheOutbox(open: Open): void {
  it('gives the first open row of the deliveries of a conversation, and of its other effects', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turn(ANA, 0, { outbox: [delivery('d1'), effect('e1'), effect('e2')] }));
    await store.commit(turn(LUIS, 0, { outbox: [effect('e3')] }));
    await store.commit(turn(ANA, 1, { outbox: [delivery('d2')] }));
    assert.deepEqual(await dueKeys(store), ['d1', 'e1', 'e3']);
    assert.deepEqual(
      (await store.dueOutbox(100, 2)).rows.map(({ key }) => key),
      ['d1', 'e1'],
    );
    await store.settle([done('e1')]);
    assert.deepEqual(await dueKeys(store), ['d1', 'e2', 'e3']);
    await store.settle([done('d1'), done('e2')]);
    assert.deepEqual(await dueKeys(store), ['e3', 'd2']);
  });

  it('gives all that an earlier process left undone in a conversation to who reads its lane', async () => {
    await using trial = await open();
    const outbox = [delivery('d1'), effect('e1'), effect('e2', { dueAt: 9_000 }), effect('e3')];
    await trial.store.commit(turn(ANA, 0, { outbox }));
    await trial.store.commit(turn(LUIS, 0, { outbox: [effect('e4')] }));
    await trial.store.settle([done('e1')]);
    const { effects } = await (await trial.reopened()).lane(ANA, 100, 10);
    assert.deepEqual(
      effects.map(({ key, conversation }) => [key, conversation]),
      [
        ['d1', ANA],
        ['e2', ANA],
        ['e3', ANA],
      ],
    );
  });

  it('gives a row back as it was handed over', async () => {
    await using trial = await open();
    const { store } = trial;
    const row = effect('e1', { params: { text: 'ñ "x" 😀', nested: [1, null] }, frame: 7, dueAt: 33 });
    await store.commit(turn(ANA, 0, { outbox: [row] }));
    const { rows } = await store.dueOutbox(33, 10);
    assert.deepEqual(rows, [{ ...row, id: rows[0]?.id, conversation: ANA, attempts: 0 }]);
  });

  it('gives nothing before it is due, and says when that is', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(
      turn(ANA, 0, { outbox: [delivery('d1', { dueAt: 50 }), delivery('d2', { dueAt: 30 })] }),
    );
    await store.commit(turn(LUIS, 0, { outbox: [delivery('d3', { dueAt: 60 })] }));
    // What stands behind another row is not due before that one is settled.
    assert.deepEqual(await store.dueOutbox(49, 10), { rows: [], left: [], nextDueAt: 50 });
    assert.deepEqual(await dueKeys(store, 50), ['d1']);
    assert.equal((await store.dueOutbox(50, 10)).nextDueAt, 60);
    assert.equal((await store.dueOutbox(60, 10)).nextDueAt, null);
  });

  it('waits before a row is tried again, and knows how often it has failed', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turn(ANA, 0, { outbox: [effect('e1'), effect('e2')] }));
    await store.settle([
      { id: 'e1', outcome: { status: 'retry', dueAt: 70, attempts: 3, reason: 'unreachable' } },
    ]);
    assert.deepEqual(await store.dueOutbox(69, 10), { rows: [], left: [], nextDueAt: 70 });
    const { rows } = await store.dueOutbox(70, 10);
    assert.deepEqual(
      rows.map(({ key, attempts, dueAt }) => [key, attempts, dueAt]),
      [['e1', 3, 70]],
    );
  });

  it('settles by id as by key', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turn(ANA, 0, { outbox: [effect('e1')] }));
    const { rows } = await store.dueOutbox(100, 10);
    await store.settle([done(rows[0]!.id)]);
    assert.deepEqual(await dueKeys(store), []);
  });

  it('brings an answer through the inbox, once', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turn(ANA, 0, { outbox: [effect('e1')] }));
    const event = message(ANA, null, { event: { type: 'openings.found', openings: [] } });
    const settled = [{ id: 'e1', outcome: { status: 'done', externalId: null, event } }] as const;
    await store.settle(settled);
    await store.settle(settled);
    assert.deepEqual(
      (await store.lane(ANA, 10, 10)).rows.map((row) => row.event),
      [event.event],
    );
  });

  it('lets a row that is given up out of the way, and says so', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turn(ANA, 0, { outbox: [effect('e1'), effect('e2')] }));
    const event = message(ANA, 'answer:e1', { event: { type: 'scheduling.failed', frame: 1 } });
    await store.settle([{ id: 'e1', outcome: { status: 'parked', reason: 'refused', event } }]);
    assert.deepEqual(await dueKeys(store), ['e2']);
    assert.equal((await store.lane(ANA, 10, 10)).rows.length, 1);
    const { openOutbox, parked } = await store.counts('andes');
    assert.deepEqual({ openOutbox, parked }, { openOutbox: 1, parked: 1 });
  });

  it('does not open again what is closed', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turn(ANA, 0, { outbox: [effect('e1')] }));
    await store.settle([done('e1')]);
    await store.settle([
      { id: 'e1', outcome: { status: 'retry', dueAt: 1, attempts: 1, reason: 'late' } },
      { id: 'e1', outcome: { status: 'parked', reason: 'late', event: message(ANA, null) } },
    ]);
    assert.deepEqual(await dueKeys(store), []);
    assert.deepEqual((await store.lane(ANA, 100, 10)).rows, []);
  });
}
