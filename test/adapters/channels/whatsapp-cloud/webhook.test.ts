import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { openFakeGraph } from '../../../fakes/graph/graph.ts';
import { envelope } from '../../../fakes/graph/webhooks.ts';
import { ADDRESS, openChannel, PHONE_NUMBER_ID, post } from './account.ts';

const graph = await openFakeGraph();
after(() => graph[Symbol.asyncDispose]());

const hello = envelope(PHONE_NUMBER_ID, {
  messages: [
    {
      from: '573005550101',
      id: 'wamid.1',
      timestamp: '1773155700',
      type: 'text',
      text: { body: 'mañana 🙂' },
    },
  ],
});

describe('the webhook, when Meta asks whether it is expected', () => {
  const ask = (query: Record<string, string>) => {
    const { channel } = openChannel(graph);
    return channel.receive(new Request(`${ADDRESS}?${new URLSearchParams(query)}`));
  };
  const right = {
    'hub.mode': 'subscribe',
    'hub.verify_token': 'the word agreed on',
    'hub.challenge': '1158201444',
  };

  test('gives the challenge back, as plain text', async () => {
    const { answer, received } = await ask(right);
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), '1158201444');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/);
    assert.deepEqual(received, { messages: [], receipts: [] });
  });

  const wrong: [what: string, query: Record<string, string>][] = [
    ['another word', { ...right, 'hub.verify_token': 'the word' }],
    ['no word', { 'hub.mode': 'subscribe', 'hub.challenge': '1' }],
    ['another mode', { ...right, 'hub.mode': 'unsubscribe' }],
    ['a challenge that is a page', { ...right, 'hub.challenge': '<script>alert(1)</script>' }],
    ['nothing at all', {}],
  ];
  for (const [what, query] of wrong) {
    test(`refuses ${what}, and repeats nothing of it`, async () => {
      const { answer } = await ask(query);
      assert.equal(answer.status, 403);
      assert.doesNotMatch(await answer.text(), /script|1158201444/);
    });
  }
});

describe('the signature of a body', () => {
  test('is of the bytes, however they are written', async () => {
    const { account, channel } = openChannel(graph);
    // Meta escapes what is no ASCII; written again by us it would not be.
    const escaped = JSON.stringify(hello).replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const { received } = await channel.receive(post(account, escaped));
    assert.deepEqual(received.messages[0]?.content, { kind: 'text', text: 'mañana 🙂' });
  });

  test('may be made with the secret that is being replaced, until it is taken out', async () => {
    const old = 'the secret of last year';
    const body = JSON.stringify(hello);
    const signed = () =>
      new Request(ADDRESS, {
        method: 'POST',
        body,
        headers: { 'x-hub-signature-256': `sha256=${createHmac('sha256', old).update(body).digest('hex')}` },
      });
    const during = openChannel(graph, { settings: { previousAppSecret: old } });
    assert.equal((await during.channel.receive(signed())).answer.status, 200);
    assert.equal((await during.channel.receive(post(during.account, body))).answer.status, 200);
    assert.equal((await openChannel(graph).channel.receive(signed())).answer.status, 401);
  });

  const forged: [what: string, header: string | null][] = [
    ['is missing', null],
    ['is empty', ''],
    ['is too short', 'sha256=00'],
    ['is of another kind', `sha1=${'0'.repeat(40)}`],
    ['is no hexadecimal', `sha256=${'z'.repeat(64)}`],
    ['is of another body', `sha256=${'a'.repeat(64)}`],
  ];
  for (const [what, header] of forged) {
    test(`that ${what} is refused`, async () => {
      const { channel } = openChannel(graph);
      const headers: Record<string, string> = header === null ? {} : { 'x-hub-signature-256': header };
      const request = new Request(ADDRESS, { method: 'POST', headers, body: JSON.stringify(hello) });
      const { received, answer } = await channel.receive(request);
      assert.equal(answer.status, 401);
      assert.deepEqual(received, { messages: [], receipts: [] });
    });
  }

  test('of one clinic opens no other', async () => {
    const { account } = openChannel(graph);
    const request = post(account, hello);
    const other = openChannel(graph, { settings: { appSecret: 'another app' } });
    assert.equal((await other.channel.receive(request)).answer.status, 401);
  });
});

test('a message without a time, or from the year 9999, is taken as of now', async () => {
  const { account, channel } = openChannel(graph);
  const messages = [undefined, 'soon', '-5', '999999999999', 1e300].map((timestamp, at) => ({
    from: '573005550101',
    id: `wamid.${at}`,
    type: 'text',
    text: { body: 'hola' },
    ...(timestamp !== undefined && { timestamp }),
  }));
  const { received } = await channel.receive(post(account, envelope(PHONE_NUMBER_ID, { messages })));
  assert.equal(received.messages.length, 5);
  for (const { sentAt } of received.messages) assert.equal(sentAt, '2026-03-10T15:15:00.000Z');
});

test('ten thousand messages in one body are read within a breath', async () => {
  const { account, channel } = openChannel(graph);
  const messages = Array.from({ length: 10_000 }, (_, at) => ({
    from: '573005550101',
    id: `wamid.${at}`,
    timestamp: '1773155700',
    type: 'text',
    text: { body: 'hola' },
  }));
  const { received } = await channel.receive(post(account, envelope(PHONE_NUMBER_ID, { messages })));
  assert.equal(received.messages.length, 10_000);
});
