import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, describe, test } from 'node:test';
import type { Received, WebhookChannel } from '../../../adapters/channels/channel.ts';
import { openLog } from '../../../bot/log.ts';
import { openMetrics } from '../../../bot/seen/metrics.ts';
import type { Store } from '../../../storage/store.ts';
import { openWebHouse, type WebHouse } from '../../kit/web-house.ts';

const ANA = '+573005550101';
const PUBLIC = 'https://citas.example.org/recado';

interface Seen {
  url: string;
  method: string;
  signature: string | null;
  bytes: string;
}

/** A channel that signs with a word, and shows what it was handed. */
function smokeSignals(seen: Seen[]): WebhookChannel {
  return {
    name: 'smoke',
    choices: 'numbered',
    answersInline: false,
    vouches: () => true,
    send: async () => ({ externalId: null }),
    receive: async (request) => {
      const { url, method, headers } = request;
      const bytes = Buffer.from(await request.arrayBuffer()).toString('latin1');
      seen.push({ url, method, signature: headers.get('x-signature'), bytes });
      const nothing: Received = { messages: [], receipts: [] };
      if (headers.get('x-signature') !== 'right') {
        return { received: nothing, answer: new Response('who are you?', { status: 403 }) };
      }
      if (method === 'GET') return { received: nothing, answer: new Response('challenge') };
      const [externalId = '', text = ''] = bytes.split('|');
      const at = '2026-03-10T15:15:00.000Z';
      const message = { externalId, from: ANA, sentAt: at, content: { kind: 'text', text } } as const;
      const answer = new Response('<ok/>', { headers: { 'content-type': 'text/xml' } });
      return { received: { messages: [message], receipts: [] }, answer };
    },
  };
}

const seen: Seen[] = [];
let failing = false;
const lines: string[] = [];
/** Refuses to keep anything while `failing`. */
const onSick = (store: Store): Store => ({
  ...store,
  receive: (rows) => (failing ? Promise.reject(new Error('disk')) : store.receive(rows)),
  commit: (turn) => (failing && turn.receive ? Promise.reject(new Error('disk')) : store.commit(turn)),
});
const metrics = openMetrics();
const shared = await openWebHouse({
  metrics,
  demo: false,
  publicUrl: PUBLIC,
  store: onSick,
  channels: () => [smokeSignals(seen)],
  log: openLog('info', { write: (line: string) => void lines.push(line) }),
});
after(() => shared[Symbol.asyncDispose]());

interface Post {
  path?: string;
  payload?: string | Buffer;
  headers?: Record<string, string>;
}

async function post(house: WebHouse, { path = '', payload = 'm1|hola', headers = {} }: Post = {}) {
  const answer = await house.http.app.inject({
    method: 'POST',
    url: `/channels/andes/smoke${path}`,
    headers: { 'x-signature': 'right', ...headers },
    payload,
  });
  return { status: answer.statusCode, body: answer.body, type: answer.headers['content-type'] };
}

const heard = async (house: WebHouse) => {
  await house.idle();
  const key = { clinic: 'andes', channel: 'smoke', address: ANA };
  const rows = await house.house.store.transcript(key, { limit: 100 });
  return rows.filter(({ who }) => who === 'patient').map(({ text }) => text);
};

describe('a channel that its provider calls', () => {
  test('is handed the bytes as they came, whatever their type is said to be', async () => {
    const payload = Buffer.from('m-bytes|\u0000{"a":\u00ff}\r\n', 'latin1');
    for (const type of [undefined, 'application/json', 'application/x-www-form-urlencoded', 'text/strange']) {
      const { status } = await post(shared, { payload, headers: type ? { 'content-type': type } : {} });
      assert.equal(status, 200);
      assert.equal(seen.at(-1)?.bytes, payload.toString('latin1'));
    }
  });

  test('is answered in its own words and type', async () => {
    assert.deepEqual(await post(shared), { status: 200, body: '<ok/>', type: 'text/xml' });
  });

  test('sees its address as it is configured, whoever the request says it is for', async () => {
    const forwarded = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
    };
    await post(shared, { path: '/status?turn=3%3A0&x=a%2Bb', headers: forwarded });
    assert.equal(seen.at(-1)?.url, `${PUBLIC}/channels/andes/smoke/status?turn=3%3A0&x=a%2Bb`);
  });

  test('sees it so too where the request line names another host', async () => {
    const { hostname, port } = new URL(await shared.listen());
    const line = 'POST http://evil.example/channels/andes/smoke/status HTTP/1.1';
    const socket = connect(Number(port), hostname);
    socket.end(
      `${line}\r\nHost: evil.example\r\nX-Signature: right\r\nContent-Length: 2\r\nConnection: close\r\n\r\nm2`,
    );
    for await (const _ of socket);
    assert.equal(seen.at(-1)?.url, `${PUBLIC}/channels/andes/smoke/status`);
  });

  test('is asked by GET too, as providers do to see who is there', async () => {
    const url = '/channels/andes/smoke?hub.challenge=1';
    const answer = await shared.http.app.inject({ url, headers: { 'x-signature': 'right' } });
    assert.deepEqual([answer.statusCode, answer.body], [200, 'challenge']);
  });

  test('brings a message once, however often it comes', async () => {
    await Promise.all([1, 2, 3].map(() => post(shared, { payload: 'm-once|una sola vez' })));
    assert.equal((await post(shared, { payload: 'm-once|una sola vez' })).status, 200);
    assert.equal((await heard(shared)).filter((text) => text === 'una sola vez').length, 1);
  });

  test('is told that it went wrong while nothing can be kept, so that it sends again', async () => {
    failing = true;
    const refused = await post(shared, { payload: 'm-sick|se guarda luego' });
    failing = false;
    assert.equal(refused.status, 500);
    assert.equal((await post(shared, { payload: 'm-sick|se guarda luego' })).status, 200);
    assert.equal((await heard(shared)).filter((text) => text === 'se guarda luego').length, 1);
  });

  test('has a limit on what it reads', async () => {
    const before = seen.length;
    const { status } = await post(shared, { payload: Buffer.alloc(3 * 2 ** 20 + 1, 97) });
    assert.equal(status, 413);
    assert.equal(seen.length, before);
    assert.equal(await refusals(413), 1);
  });
});

/** How often a webhook was refused with this status, by what Prometheus reads. */
async function refusals(status: number): Promise<number> {
  const read = await metrics.read({ store: shared.house.store, lanesInMemory: () => 0, now: () => 0 });
  const [, count = '0'] =
    new RegExp(
      `^recado_webhooks_refused_total\\{clinic="andes",channel="smoke",status="${status}"\\} (\\d+)$`,
      'm',
    ).exec(read) ?? [];
  return Number(count);
}

describe('what has no right to come in', () => {
  test('is refused, kept nowhere, and told of without a word of it', async () => {
    lines.length = 0;
    const { status } = await post(shared, {
      payload: 'm-forged|palabras de Ana',
      headers: { 'x-signature': 'wrong' },
    });
    assert.equal(status, 403);
    assert.ok(!(await heard(shared)).includes('palabras de Ana'));
    const told = lines.filter((line) => line.includes('a webhook was refused'));
    assert.equal(told.length, 1);
    assert.doesNotMatch(told.join(), /Ana|forged|wrong|5550101/);
  });

  test('does not fill the log, and is counted all the same', async () => {
    lines.length = 0;
    for (let time = 0; time < 200; time++) await post(shared, { headers: { 'x-signature': 'wrong' } });
    const told = lines.filter((line) => line.includes('a webhook was refused'));
    assert.ok(told.length < 25, `${told.length} lines`);
    assert.ok((await refusals(403)) >= 200);
  });

  for (const path of [
    '/channels/andes/nowhere',
    '/channels/nowhere/smoke',
    '/channels/andes/web',
    '/channels/andes',
  ]) {
    test(`finds nothing at ${path}`, async () => {
      const answer = await shared.http.app.inject({ method: 'POST', url: path, payload: 'x' });
      assert.equal(answer.statusCode, 404);
    });
  }
});

describe('the word of a proxy on who asks', () => {
  const asks = (house: WebHouse, ip: string) =>
    house.http.app.inject({
      method: 'POST',
      url: '/chat/andes/visitors',
      headers: { 'x-forwarded-for': ip },
    });
  /** A hundred and one visitors who say that they ask from as many addresses: refused only where it is not believed. */
  const lastOf = async (house: WebHouse) => {
    const answers = await Promise.all(
      Array.from({ length: 101 }, (_, at) => asks(house, `198.51.100.${at}`)),
    );
    return answers.at(-1)?.statusCode;
  };

  test('is not taken of anyone', async () => {
    await using house = await openWebHouse({ demo: false, now: Date.UTC(2026, 2, 10) });
    assert.equal(await lastOf(house), 429);
  });

  test('is taken of a proxy that is trusted', async () => {
    await using house = await openWebHouse({
      demo: false,
      now: Date.UTC(2026, 2, 10),
      trustedProxies: ['loopback'],
    });
    assert.equal(await lastOf(house), 200);
  });
});
