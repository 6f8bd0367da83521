import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proto } from '@whiskeysockets/baileys';
import { Client, linkedClient } from '../../kit/whatsapp-client.ts';
import { FakeWhatsApp } from './server.ts';

const ANA = { phone: '573005550101', lid: '90000000000101', name: 'Ana Gómez' };
const ANA_JID = `${ANA.phone}@s.whatsapp.net`;

test('a device is linked by its QR code, asked to begin anew, and logged in with its pre-keys', async () => {
  await using server = await FakeWhatsApp.open();
  await using first = new Client(server.url);
  server.scan(await first.qr());
  assert.equal(await first.closed(), 515);
  await using client = new Client(server.url, first.state);
  await client.open();
  assert.equal(server.account.device?.preKeys.length, 812);
});

test('a device is linked by a code of eight characters', async () => {
  await using server = await FakeWhatsApp.open();
  await using first = new Client(server.url);
  await first.qr();
  const code = await first.socket.requestPairingCode(server.account.phone);
  await new Promise(setImmediate);
  while (!server.waitsForCode) await new Promise(setImmediate);
  server.typeCode(code);
  assert.equal(await first.closed(), 515);
  await using client = new Client(server.url, first.state);
  await client.open();
});

test('a device that was never linked is refused with 401', async () => {
  await using server = await FakeWhatsApp.open();
  await using first = new Client(server.url);
  await first.qr();
  await first.socket.requestPairingCode(server.account.phone);
  await first.socket.end(undefined);
  await using abandoned = new Client(server.url, first.state.copy());
  assert.equal(await abandoned.closed(), 401);
});

test('what people write arrives, addressed by number or by LID, and is answered by either', async () => {
  await using server = await FakeWhatsApp.open();
  await using client = await linkedClient(server);
  const ana = server.person(ANA);
  await ana.write('uno', { by: 'pn' });
  await ana.write('dos', { by: 'lid' });
  await ana.write('tres', { by: 'hidden' });
  await client.until(() => client.texts().length === 3);
  assert.deepEqual(client.texts().sort(), ['dos', 'tres', 'uno']);
  await client.socket.sendMessage(ANA_JID, { text: 'al número' });
  await client.socket.sendMessage(`${ANA.lid}@lid`, { text: 'al LID' });
  assert.deepEqual(await ana.hears(2), ['al número', 'al LID']);
  assert.deepEqual(server.account.refusals, []);
});

test('what came while the device was away is handed over when it is back, as `append`', async () => {
  await using server = await FakeWhatsApp.open();
  const ana = server.person(ANA);
  const first = await linkedClient(server);
  await first.socket.end(undefined);
  await ana.write('¿están abiertos?');
  await using client = new Client(server.url, first.state.copy());
  await client.until(() => client.texts().length === 1);
  assert.equal(client.upserts.find(({ message }) => message.message?.conversation)?.type, 'append');
});

test('the very same stanza again is refused with 487; the same id newly encrypted comes twice', async () => {
  await using server = await FakeWhatsApp.open();
  await using client = await linkedClient(server);
  const ana = server.person(ANA);
  const id = await ana.write('hola');
  await client.until(() => client.texts().length === 1);
  ana.repeat(id);
  while (server.account.refusals.length === 0) await new Promise(setImmediate);
  assert.deepEqual(server.account.refusals, [{ id, error: '487' }]);
  await ana.write('hola', { id });
  await client.until(() => client.texts().length === 2);
});

test('an ack that is lost is never heard of; one with an error is', async () => {
  await using server = await FakeWhatsApp.open();
  await using client = await linkedClient(server);
  const ana = server.person(ANA);
  server.account.faults.loseAcks = 1;
  const lost = await client.socket.sendMessage(ANA_JID, { text: 'uno' });
  assert.deepEqual(await ana.hears(1), ['uno']);
  server.account.faults.refuseWith = '463';
  const refused = await client.socket.sendMessage(ANA_JID, { text: 'dos' });
  const ack = await client.until(() => client.acks.find(({ id }) => id === refused?.key.id));
  assert.equal(ack['error'], '463');
  assert.deepEqual(await ana.hears(1), ['uno']);
  assert.equal(
    client.acks.some(({ id }) => id === lost?.key.id),
    false,
  );
});

test('what a device cannot read it asks for again, and what a person cannot read too', async () => {
  await using server = await FakeWhatsApp.open();
  const ana = server.person(ANA);
  const first = await linkedClient(server);
  await ana.write('uno');
  await first.until(() => first.texts().length === 1);
  const backup = first.state.copy();
  await first.socket.sendMessage(ANA_JID, { text: 'visto' });
  await ana.hears(1);
  await ana.write('dos');
  await first.until(() => first.texts().length === 2);
  await first.socket.end(undefined);
  // Keys as they were before: her next message is on a ratchet that this device has never seen.
  await using client = new Client(server.url, backup);
  await client.open();
  await ana.write('tres');
  await client.until(() => client.texts().includes('tres'));
  assert.ok(server.account.receipts.some(({ type }) => type === 'retry'));
  ana.asksAgain = 1;
  await client.socket.sendMessage(`${ANA.lid}@lid`, { text: 'otra vez' });
  assert.equal((await ana.hears(2)).at(-1), 'otra vez');
});

for (const [how, code] of [
  ['dropped', 428],
  ['replaced', 440],
  [503, 503],
  [515, 515],
] as const) {
  test(`a connection that ends as '${how}' is told by ${code}`, async () => {
    await using server = await FakeWhatsApp.open();
    await using client = await linkedClient(server);
    server.account.close(how);
    assert.equal(await client.closed(), code);
  });
}

for (const code of [401, 403, 405]) {
  test(`a login that is refused with ${code} says so`, async () => {
    await using server = await FakeWhatsApp.open();
    const first = await linkedClient(server);
    await first.socket.end(undefined);
    server.refuseLogin = code;
    await using client = new Client(server.url, first.state.copy());
    assert.equal(await client.closed(), code);
  });
}

test('of two sockets with one identity, the second pushes the first out', async () => {
  await using server = await FakeWhatsApp.open();
  await using first = await linkedClient(server);
  await using second = new Client(server.url, first.state.copy());
  await second.open();
  assert.equal(await first.closed(), 440);
});

test('history comes from the phone alone: a stranger who sends the same is not believed', async () => {
  await using server = await FakeWhatsApp.open();
  await using client = await linkedClient(server);
  const mallory = server.person({ phone: '573005550666', lid: '90000000000666', name: 'M' });
  const keys = { keys: [{ keyId: { keyId: Buffer.from('k') }, keyData: { keyData: Buffer.from('x') } }] };
  const share = {
    protocolMessage: {
      type: proto.Message.ProtocolMessage.Type.APP_STATE_SYNC_KEY_SHARE,
      appStateSyncKeyShare: keys,
    },
  };
  await mallory.write(share);
  await mallory.write('hola');
  await client.until(() => client.texts().includes('hola'));
  assert.equal(client.state.creds.myAppStateKeyId, undefined);
  await server.account.tellDevice(share);
  await client.until(() => client.state.creds.myAppStateKeyId);
});

test('a client that was told how it is routed says so when it comes back', async () => {
  await using server = await FakeWhatsApp.open();
  const first = await linkedClient(server);
  server.account.route(Buffer.from('edge-7'));
  while (!first.state.creds.routingInfo) await new Promise(setImmediate);
  await first.socket.end(undefined);
  await using client = new Client(server.url, first.state.copy());
  await client.open();
  assert.equal(server.account.routing?.toString(), 'edge-7');
});

test('what was handed over is lost on the device when the connection breaks before its end', async () => {
  await using server = await FakeWhatsApp.open();
  const ana = server.person(ANA);
  const first = await linkedClient(server);
  await first.socket.end(undefined);
  for (const text of ['uno', 'dos', 'tres']) await ana.write(text);
  server.account.faults.breakBeforeOfflineEnds = true;
  const broken = new Client(server.url, first.state.copy());
  await broken.closed();
  assert.equal(server.account.queue.length, 0, 'the server has its receipts');
  assert.deepEqual(broken.texts(), [], 'and Baileys threw the messages away');
});
