import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DeliveryStatus, Store, StoredReceipt } from '../../../storage/store.ts';
import { ANA, delivery, effect, type Open, type Trial, turn } from './trial.ts';

type Word = StoredReceipt['status'];

const receipt = (status: Word, more?: Partial<StoredReceipt>): StoredReceipt => {
  return { clinic: 'andes', channel: 'web', key: 'd1', status, at: 30, ...more };
};

async function statusOf(store: Store, key = ANA): Promise<DeliveryStatus | undefined> {
  return (await store.transcript(key, { limit: 1 }))[0]?.delivery?.status;
}

async function say(store: Store, key = ANA, id = 'd1'): Promise<void> {
  const transcript = [{ who: 'bot', text: 'Hola.', detail: null }] as const;
  await store.commit(turn(key, 0, { transcript, outbox: [delivery(id), effect(`e-${id}`)] }));
}

export function hearsReceipts(open: Open): void {
  const cases: [heard: Word[], then: DeliveryStatus][] = [
    [[], 'waiting'],
    [['sent', 'delivered', 'read'], 'read'],
    [['delivered', 'sent'], 'delivered'],
    [['read', 'delivered', 'sent'], 'read'],
    [['failed'], 'failed'],
    [['sent', 'failed'], 'failed'],
    [['delivered', 'failed'], 'delivered'],
    [['read', 'failed'], 'read'],
    [['failed', 'sent'], 'failed'],
    [['failed', 'delivered'], 'delivered'],
    [['failed', 'read', 'failed', 'delivered'], 'read'],
  ];
  describe('a delivery', () => {
    let trial: Trial;
    before(async () => {
      trial = await open();
    });
    after(() => trial[Symbol.asyncDispose]());

    for (const [index, [heard, then]] of cases.entries()) {
      it(`that hears ${heard.join(', then ') || 'nothing'} is ${then}`, async () => {
        const { store } = trial;
        const key = { ...ANA, address: `+57300555${2_000 + index}` };
        const id = `d${index}`;
        await say(store, key, id);
        for (const status of heard) await store.noteReceipts([receipt(status, { key: id })]);
        assert.equal(await statusOf(store, key), then);
      });
    }
  });

  it('knows a message by the id that the channel gave it', async () => {
    await using trial = await open();
    const { store } = trial;
    await say(store);
    await store.settle([{ id: 'd1', outcome: { status: 'done', externalId: 'wamid.1', event: null } }]);
    assert.equal(await statusOf(store), 'sent');
    const { key: _, ...byId } = receipt('delivered', { externalId: 'wamid.1' });
    assert.deepEqual(await store.noteReceipts([byId]), { unknown: 0, moved: ['d1'] });
    assert.equal(await statusOf(store), 'delivered');
  });

  it('tells which deliveries moved, and how many it does not know', async () => {
    await using trial = await open();
    const { store } = trial;
    await say(store);
    const heard = await store.noteReceipts([
      receipt('delivered'),
      receipt('sent'),
      receipt('read', { key: 'nobody' }),
      receipt('read', { clinic: 'ipe' }),
      receipt('read', { channel: 'sms' }),
      receipt('read', { key: 'e-d1' }),
    ]);
    assert.deepEqual(heard, { unknown: 4, moved: ['d1'] });
    assert.equal(await statusOf(store), 'delivered');
  });

  it('does not send again what the channel says has arrived', async () => {
    await using trial = await open();
    const { store } = trial;
    await say(store);
    await store.noteReceipts([receipt('delivered', { externalId: 'wamid.1' })]);
    await store.settle([
      { id: 'd1', outcome: { status: 'retry', dueAt: 40, attempts: 1, reason: 'uncertain' } },
    ]);
    assert.deepEqual(
      (await store.dueOutbox(100, 10)).rows.map(({ key }) => key),
      ['e-d1'],
    );
    await store.settle([{ id: 'd1', outcome: { status: 'done', externalId: 'wamid.1', event: null } }]);
    assert.equal(await statusOf(store), 'delivered');
  });

  it('says why a message was not delivered', async () => {
    await using trial = await open();
    const { store } = trial;
    await say(store);
    await store.noteReceipts([receipt('failed', { reason: 'no such number', externalId: 'wamid.1' })]);
    const [row] = await store.transcript(ANA, { limit: 1 });
    const told = { status: 'failed', reason: 'no such number', externalId: 'wamid.1' };
    assert.deepEqual(row?.delivery, { key: 'd1', ...told });
  });

  it('learns that a message it had given up has arrived after all', async () => {
    await using trial = await open();
    const { store } = trial;
    await say(store);
    await store.settle([{ id: 'd1', outcome: { status: 'parked', reason: 'uncertain', event: null } }]);
    assert.equal(await statusOf(store), 'parked');
    await store.noteReceipts([receipt('read')]);
    assert.equal(await statusOf(store), 'read');
  });
}
