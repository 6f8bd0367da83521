import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { OutboundMessage } from '../../../../adapters/channels/channel.ts';
import type { AdapterError } from '../../../../adapters/error.ts';
import { openFakeGraph } from '../../../fakes/graph/graph.ts';
import { NOW, openChannel } from './account.ts';

const graph = await openFakeGraph();
after(() => graph[Symbol.asyncDispose]());

function message(at: number, more: Partial<OutboundMessage> = {}): OutboundMessage {
  const to = `+57300555${String(at).padStart(4, '0')}`;
  return { key: `${to}:1:0`, to, language: 'es', text: 'Hola.', choices: [], awaiting: null, ...more };
}

test('an answer does not wait behind the reminders of a whole morning', async () => {
  let now = NOW;
  const { account, channel } = openChannel(graph, { now: () => now });
  const send = (one: OutboundMessage) =>
    channel.send(one).then(
      () => 0,
      (error: AdapterError) => error.retryAfterSeconds! * 0.9,
    );
  const reminders = Array.from({ length: 1_000 }, (_, at) => message(at, { unasked: true }));
  const waits = await Promise.all(reminders.map(send));
  assert.equal(await send(message(9_001)), 0);
  const last = Math.max(...waits);
  assert.ok(last > 15 && last < 25, `the last reminder waits ${last} s`);
  now += 1_000 * last;
  assert.equal(await send(message(9_002)), 0);
  // All at once by then: those that come first have the line to themselves.
  for (const [at, wait] of waits.entries()) if (wait > 0) await send(reminders[at]!);
  now += 20_000;
  for (const reminder of reminders) await send(reminder);
  const keys = new Set(account.taken.map(({ biz_opaque_callback_data: key }) => key));
  assert.equal(keys.size, 1_002);
  assert.equal(account.taken.length, 1_002, 'each goes once');
});

test('who waits for the number has their place with the person kept', async () => {
  const { channel } = openChannel(graph, { now: () => NOW });
  await Promise.all(Array.from({ length: 80 }, (_, at) => channel.send(message(at))));
  const again = () =>
    channel.send(message(7, { key: 'k7:2:0' })).catch(({ retryAfterSeconds }) => retryAfterSeconds);
  const [first, ...others] = [await again(), await again(), await again()];
  assert.ok(first > 0);
  assert.deepEqual(others, [first, first]);
});
