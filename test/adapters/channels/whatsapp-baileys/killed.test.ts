import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { openSqliteStore } from '../../../../storage/sqlite/store.ts';
import { ANA, LinkedChannel, openLinked } from '../../../kit/whatsapp-channel.ts';

const CHILD = new URL('../../../kit/whatsapp-kill-child.ts', import.meta.url);

test('a house that is killed between a message and its receipt has the message, once', async () => {
  await using place = await openLinked();
  const { server, file } = place;
  await place.store.close();
  const ana = server.person(ANA);
  const id = await ana.write('Necesito una cita');
  const child = fork(CHILD, [file, server.url, server.mediaUrl], { stdio: 'ignore' });
  const [, signal] = await once(child, 'exit');
  assert.equal(signal, 'SIGKILL');
  assert.equal(
    server.account.receipts.some((receipt) => receipt.id === id),
    false,
    'WhatsApp had no receipt',
  );
  const store = await openSqliteStore({ file, now: Date.now });
  const linked = new LinkedChannel(server, store, { owner: 'house' });
  await linked.until(() => linked.texts().length > 0);
  await linked.connected();
  // It is offered again, cannot be opened twice, and is refused: that is what the server hears instead.
  while (server.account.queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(linked.texts(), ['Necesito una cita']);
  assert.deepEqual(server.account.refusals, [{ id, error: '487' }]);
  await linked.end();
  await store.close();
});
