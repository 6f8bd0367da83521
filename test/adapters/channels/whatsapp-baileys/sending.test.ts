import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageId } from '../../../../adapters/channels/whatsapp-baileys/outgoing.ts';
import { AdapterError } from '../../../../adapters/error.ts';
import { ANA, ANA_ADDRESS, LinkedChannel, openLinked, outbound } from '../../../kit/whatsapp-channel.ts';

/** A connected channel that Ana has written to, unless nobody is to have. */
async function talking({ settings = {}, heard = true } = {}) {
  const stack = new AsyncDisposableStack();
  const { server, store } = stack.use(await openLinked());
  const open = () => stack.use(new LinkedChannel(server, store, { settings }));
  const linked = open();
  await linked.connected();
  const ana = server.person(ANA);
  if (heard) {
    await ana.write('hola');
    await linked.until(() => linked.texts().length === 1);
  }
  return { server, linked, ana, open, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

const isKind = (kind: AdapterError['kind']) => (error: unknown) => {
  assert.ok(error instanceof AdapterError);
  assert.equal(error.kind, kind);
  assert.doesNotMatch(error.message, /5550101|cita/);
  return true;
};

test('an ack that is lost leaves it open; sent again it has the same id, and the phone shows it once', async () => {
  await using place = await talking();
  const { server, linked, ana } = place;
  server.account.faults.loseAcks = 1;
  const message = outbound('1:0', 'Su cita está lista');
  await assert.rejects(linked.channel.send(message), isKind('uncertain'));
  assert.deepEqual(await linked.channel.send(message), { externalId: messageId(message.key) });
  assert.deepEqual(ana.copies, [messageId(message.key), messageId(message.key)]);
  assert.deepEqual(await ana.hears(1), ['Su cita está lista']);
});

test('a message that the server refuses with 463 is given up, told, and followed by replies only', async () => {
  await using place = await talking({ settings: { proactive: 'allowed' } });
  const { server, linked, open } = place;
  server.account.faults.refuseWith = '463';
  await assert.rejects(linked.channel.send(outbound('1:0', 'Su cita')), isKind('refused'));
  assert.ok(linked.notices.includes('restricted'));
  server.account.faults.refuseWith = null;
  await assert.rejects(linked.channel.send(outbound('1:0', 'Su cita', '+573005550109')), isKind('refused'));
  await linked.channel.send(outbound('2:0', 'Su cita'));
  await linked.end();
  const again = open();
  await again.connected();
  const unasked = again.channel.send(outbound('3:0', 'Su cita', '+573005550109'));
  await assert.rejects(unasked, /only replies are sent until \d{4}-\d\d-\d\d/, 'a new start forgets nothing');
  assert.deepEqual(server.account.lookUps, []);
});

test('nobody is written to who has not written, and nobody is looked up for it', async () => {
  await using place = await talking({ heard: false });
  await assert.rejects(place.linked.channel.send(outbound('1:0', 'Su cita')), isKind('refused'));
  assert.deepEqual(place.server.account.lookUps, []);
});

test('where the clinic allows it, a number is looked up before it is written to', async () => {
  await using place = await talking({ heard: false, settings: { proactive: 'allowed', proactivePerDay: 2 } });
  const { server, linked, ana } = place;
  await linked.channel.send(outbound('1:0', 'Su cita es mañana'));
  assert.deepEqual(await ana.hears(1), ['Su cita es mañana']);
  const nobody = linked.channel.send(outbound('1:0', 'Su cita', '+573005550109'));
  await assert.rejects(nobody, isKind('refused'));
  assert.equal(server.account.copies.length, 1, 'nothing went out to a number that is not there');
  await assert.rejects(linked.channel.send(outbound('2:0', 'Su cita')), isKind('throttled'));
});

test('a Mexican number is written to by the name that WhatsApp has for it', async () => {
  await using place = await talking({ heard: false, settings: { proactive: 'allowed' } });
  const phone = '5215512345678';
  const person = place.server.person({ phone, lid: '90000000000301', name: 'Eva' });
  await place.linked.channel.send(outbound('1:0', 'Su cita', '+525512345678'));
  assert.deepEqual(await person.hears(1), ['Su cita']);
  await person.write('gracias', { by: 'pn' });
  await place.linked.until(() => place.linked.texts('+525512345678').length === 1);
});

test('what a phone asks for again it gets, also after the house was opened anew', async () => {
  await using place = await talking();
  const { linked, ana, open } = place;
  const { externalId } = await linked.channel.send(outbound('1:0', 'Su cita está lista'));
  await ana.hears(1);
  await linked.end();
  await open().connected();
  ana.askFor(externalId!);
  while (ana.copies.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(ana.copies, [externalId, externalId]);
});

test('what a phone asks for again does not wait for all that is to be sent', async () => {
  await using place = await talking();
  const { server, linked, ana } = place;
  const others = Array.from({ length: 12 }, (_, at) =>
    server.person({ phone: `5730055502${10 + at}`, lid: `900000000005${10 + at}`, name: 'Luz' }),
  );
  for (const other of others) await other.write('hola');
  await linked.until(() => linked.messages().length === 1 + others.length);
  const { externalId } = await linked.channel.send(outbound('1:0', 'Su cita está lista'));
  const sent = others.map(({ phone }) => linked.channel.send(outbound('2:0', 'Su cita', `+${phone}`)));
  ana.askFor(externalId!);
  while (ana.copies.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const waiting = others.filter(({ heard }) => heard.length === 0);
  assert.ok(waiting.length > 0, 'it came before the last of them');
  await Promise.all(sent);
});

test('receipts name messages by their keys; what nobody here has sent is nobody here’s', async () => {
  await using place = await talking();
  const { linked, ana } = place;
  ana.saysDelivered = false;
  const { externalId } = await linked.channel.send(outbound('1:0', 'Su cita'));
  ana.say('3EB0000000000000000000', 'read');
  ana.say(externalId!, 'read');
  ana.say(externalId!, 'delivered');
  await linked.until(() => linked.receipts().length === 2);
  const { key } = outbound('1:0', '');
  assert.deepEqual(
    linked.receipts().map((receipt) => [receipt.key, receipt.status]),
    [
      [key, 'read'],
      [key, 'delivered'],
    ],
  );
});

test('a channel that is not connected says so before anything is sent', async () => {
  await using place = await talking();
  await place.linked.end();
  await assert.rejects(place.linked.channel.send(outbound('1:0', 'Su cita')), isKind('unreachable'));
  assert.equal(place.linked.channel.vouches(ANA_ADDRESS), true);
});

test('a patient is answered, and the clinic learns that the answer arrived', async () => {
  await using place = await talking();
  const { linked, ana } = place;
  await linked.channel.send(outbound('1:0', '¿De qué especialidad?'));
  assert.deepEqual(await ana.hears(1), ['¿De qué especialidad?']);
  const receipt = await linked.until(() => linked.receipts().find(({ status }) => status === 'delivered'));
  assert.equal(receipt.key, outbound('1:0', '').key);
});

test('what was heard is shown as read, and that an answer is on its way, in the chat that it came from', async () => {
  await using place = await talking();
  const { server, linked, ana } = place;
  const second = await ana.write('quiero una cita', { by: 'pn' });
  await linked.until(() => linked.texts().length === 2);
  const [first, last] = linked.received
    .flatMap(({ messages }) => messages)
    .map(({ externalId }) => externalId);
  assert.ok(linked.channel.notice && first && last);
  const { receipts, chatStates } = server.account;
  await linked.channel.notice({ from: ANA_ADDRESS, externalIds: [first, last], isAnswering: true });
  const read = receipts.filter(({ type }) => type === 'read').map(({ id }) => `${ANA_ADDRESS}/${id}`);
  assert.deepEqual(read, [first, last]);
  assert.equal(last, `${ANA_ADDRESS}/${second}`);
  assert.deepEqual(chatStates, [{ to: `${ANA.phone}@s.whatsapp.net`, tag: 'composing' }]);
  await linked.channel.notice({ from: ANA_ADDRESS, externalIds: [last], isAnswering: false });
  assert.equal(chatStates.length, 1, 'what is answered already is only read');
});

test('a clinic that does not want it shows nobody that they were read', async () => {
  await using place = await talking({ settings: { readMarks: false } });
  assert.equal(place.linked.channel.notice, undefined);
});
