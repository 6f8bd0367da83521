import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../../storage/store.ts';
import { StoreError } from '../../../storage/store-error.ts';
import { openWebHouse, type WebHouse } from '../../kit/web-house.ts';

async function ask(house: WebHouse, url: string) {
  const { statusCode, body } = await house.http.app.inject(url);
  return { ...JSON.parse(body), status: statusCode };
}

const visitor = 'web:visitor-1';
const write = (house: WebHouse, id: string) =>
  house.http.app.inject({
    method: 'POST',
    url: '/chat/andes/inbox',
    headers: house.as(visitor),
    payload: { messages: [{ id, content: { kind: 'text', text: 'hola' } }] },
  });

describe('/ready', () => {
  it('is 200 when the store answers, its tables are ours, messages are stored and lanes move', async () => {
    await using house = await openWebHouse();
    const { status, wrong, checks } = await ask(house, '/ready');
    assert.deepEqual([status, wrong], [200, []]);
    assert.deepEqual(Object.keys(checks), ['store', 'migrations', 'messages', 'lanes']);
  });

  const nothing = { lanes: 1, inbox: 1, outbox: 0, dueSince: null, parked: 0 };
  const broken: [name: string, backlog: Store['backlog'], found: RegExp][] = [
    ['store', () => Promise.reject(new Error('disk I/O error')), /sqlite store does not answer/],
    ['migrations', async () => ({ version: 0, clinics: [] }), /version 0, this program of version \d/],
    [
      'lanes',
      async (now) => ({ version: 99, clinics: [{ clinic: 'andes', ...nothing, readySince: now - 90_000 }] }),
      /has waited 90 s/,
    ],
  ];
  for (const [name, backlog, found] of broken) {
    it(`is 503 and names '${name}' when that is wrong`, async () => {
      await using house = await openWebHouse({ store: (store) => ({ ...store, backlog }) });
      const { status, wrong, checks } = await ask(house, '/ready');
      assert.deepEqual([status, wrong], [503, [name]]);
      assert.match(checks[name].found, found);
    });
  }

  it('does not blame one that takes no turns for lanes that stand still', async () => {
    const readySince = 0;
    await using house = await openWebHouse({
      store: (store) => ({
        ...store,
        backlog: async () => ({ version: 99, clinics: [{ clinic: 'andes', ...nothing, readySince }] }),
        sharing: { works: false, unseen: () => null, join: async () => {} },
      }),
    });
    const { status, checks } = await ask(house, '/ready');
    assert.equal(status, 200);
    assert.match(checks.lanes.found, /has waited \d+ s/);
  });
});

describe('/health', () => {
  it('is 503 while messages cannot be stored, says why, and is 200 again when one can', async () => {
    let isFull = true;
    const full = () => Promise.reject(new StoreError('full', 'The disk is full.'));
    await using house = await openWebHouse({
      store: (store) => ({
        ...store,
        commit: (turn) => (isFull ? full() : store.commit(turn)),
        receive: (rows) => (isFull ? full() : store.receive(rows)),
      }),
    });
    assert.equal((await write(house, 'message-1')).statusCode, 507);
    const { status, reason } = await ask(house, '/health');
    assert.deepEqual([status, reason], [503, 'Messages: the last one could not be stored: full.']);
    assert.deepEqual((await ask(house, '/ready')).wrong, ['messages']);
    isFull = false;
    assert.equal((await write(house, 'message-1')).statusCode, 200);
    assert.equal((await ask(house, '/health')).status, 200);
  });

  it('tells who wrote to try again when the store is away, and is 200 when it is back', async () => {
    let isAway = true;
    const away = () => Promise.reject(new StoreError('unavailable', 'The database cannot be reached.'));
    await using house = await openWebHouse({
      store: (store) => ({ ...store, load: (key) => (isAway ? away() : store.load(key)) }),
    });
    const { statusCode, headers } = await write(house, 'message-1');
    assert.deepEqual([statusCode, headers['retry-after']], [503, '5']);
    isAway = false;
    assert.equal((await write(house, 'message-1')).statusCode, 200);
  });

  it('does not stay so when nobody writes: the next message tells', async () => {
    await using house = await openWebHouse({
      store: (store) => ({
        ...store,
        commit: () => Promise.reject(new StoreError('full', 'The disk is full.')),
      }),
    });
    await write(house, 'message-1');
    house.clock.move(31_000);
    assert.equal((await ask(house, '/health')).status, 200);
  });
});
