import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proto } from '@whiskeysockets/baileys';
import { ANA, ANA_ADDRESS, LinkedChannel, LUIS, openLinked } from '../../../kit/whatsapp-channel.ts';

/** A linked device on a store of its own, and nobody connected yet. */
async function linkedDevice() {
  const stack = new AsyncDisposableStack();
  const { server, store } = stack.use(await openLinked());
  const open = (options?: ConstructorParameters<typeof LinkedChannel>[2]) =>
    stack.use(new LinkedChannel(server, store, options));
  return { server, store, open, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

test('what was written while the house was away arrives when it is back, in order', async () => {
  await using device = await linkedDevice();
  const ana = device.server.person(ANA);
  for (const text of ['uno', 'dos', 'tres']) await ana.write(text);
  const linked = device.open();
  await linked.until(() => linked.texts().length === 3);
  assert.deepEqual(linked.texts(), ['uno', 'dos', 'tres']);
  while (device.server.account.queue.length > 0) await new Promise(setImmediate);
});

test('nothing is lost when the connection breaks before the end of the queue is told', async () => {
  await using device = await linkedDevice();
  const ana = device.server.person(ANA);
  for (const text of ['uno', 'dos', 'tres']) await ana.write(text);
  device.server.account.faults.breakBeforeOfflineEnds = true;
  const linked = device.open();
  await linked.until(() => linked.texts().length === 3);
  assert.deepEqual(linked.texts(), ['uno', 'dos', 'tres']);
});

test('nothing waits for a queue whose end is never told', async () => {
  await using device = await linkedDevice();
  device.server.account.faults.neverEndOffline = true;
  const linked = device.open();
  await linked.connected();
  await device.server.person(ANA).write('hola');
  await linked.until(() => linked.texts().length === 1);
});

test('the same message newly encrypted has the same id, and the very same stanza does not come again', async () => {
  await using device = await linkedDevice();
  const linked = device.open();
  await linked.connected();
  const ana = device.server.person(ANA);
  const id = await ana.write('hola');
  ana.repeat(id);
  await ana.write('hola', { id, by: 'pn' });
  await linked.until(() => linked.texts().length === 2);
  const ids = linked.messages().map(({ externalId }) => externalId);
  assert.deepEqual(ids, [`${ANA_ADDRESS}/${id}`, `${ANA_ADDRESS}/${id}`]);
});

test('messages keep their order however they name their sender, and are all of one conversation', async () => {
  await using device = await linkedDevice();
  const linked = device.open();
  await linked.connected();
  const ana = device.server.person(ANA);
  const luis = device.server.person(LUIS);
  const texts = Array.from({ length: 24 }, (_, index) => `M${index}`);
  for (const [index, text] of texts.entries()) {
    await ana.write(text, { by: index % 2 === 0 ? 'pn' : 'lid' });
    await luis.write(text, { by: index % 3 === 0 ? 'lid' : 'pn' });
  }
  await linked.until(() => linked.texts().length === 48);
  assert.deepEqual(linked.texts(ANA_ADDRESS), texts);
  assert.deepEqual(linked.texts(`+${LUIS.phone}`), texts);
});

test('someone who keeps back their number stays who they were when it becomes known', async () => {
  await using device = await linkedDevice();
  const linked = device.open();
  await linked.connected();
  const ana = device.server.person(ANA);
  await ana.write('uno', { by: 'hidden' });
  await linked.until(() => linked.texts().length === 1);
  await ana.write('dos', { by: 'lid' });
  await ana.write('tres', { by: 'pn' });
  await linked.until(() => linked.texts().length === 3);
  assert.deepEqual(new Set(linked.messages().map(({ from }) => from)), new Set([`${ANA.lid}@lid`]));
});

test('a house that is opened again on what it kept goes on where it was', async () => {
  await using device = await linkedDevice();
  const ana = device.server.person(ANA);
  const first = device.open();
  await first.connected();
  await ana.write('uno');
  await first.until(() => first.texts().length === 1);
  await first.end();
  await ana.write('dos');
  const second = device.open();
  await second.until(() => second.texts().length === 1);
  assert.deepEqual(second.texts(), ['dos']);
  assert.equal(device.server.account.logins, 2, 'once for each house');
});

test('what the house did not take before it ended is brought again', async () => {
  await using device = await linkedDevice();
  const ana = device.server.person(ANA);
  const first = device.open();
  await first.connected();
  first.hold = Promise.reject(new Error('the disk is full'));
  first.hold.catch(() => {});
  await ana.write('hola');
  await assert.rejects(
    first.end
      .bind(first)()
      .then(() => Promise.reject(new Error('ended'))),
  );
  const second = device.open();
  await second.until(() => second.texts().length === 1);
});

test('groups, reactions and the account itself say nothing to the clinic; rubbish is told as such', async () => {
  await using device = await linkedDevice();
  const linked = device.open();
  await linked.connected();
  const ana = device.server.person(ANA);
  await ana.write({ reactionMessage: { text: '👍', key: { id: 'x' } } });
  await ana.write({ protocolMessage: { type: proto.Message.ProtocolMessage.Type.REVOKE } });
  await device.server.account.tellDevice({ conversation: 'de mi teléfono' });
  await ana.write({ locationMessage: { degreesLatitude: 4.6, degreesLongitude: -74 } });
  await ana.write({
    listResponseMessage: { title: 'Cardiología', singleSelectReply: { selectedRowId: 'c2' } },
  });
  await linked.until(() => linked.messages().length === 2);
  assert.deepEqual(
    linked.messages().map(({ content }) => content),
    [{ kind: 'location' }, { kind: 'choice', id: 'c2', label: 'Cardiología' }],
  );
});
