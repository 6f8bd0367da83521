import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  messageId,
  Outgoing,
  type OutgoingParts,
} from '../../../../adapters/channels/whatsapp-baileys/outgoing.ts';
import { VirtualClock } from '../../../../bot/clock.ts';
import { outbound } from '../../../kit/whatsapp-channel.ts';

const MESSAGE = outbound('1:0', 'Su cita está lista');

/** A device that sends when it is told that it may, as one does that has many to send. */
function busyDevice() {
  const clock = new VirtualClock(0);
  const sent = Promise.withResolvers<unknown>();
  const parts = {
    keep: { write: async () => {}, forget: async () => {}, read: async () => [] },
    addresses: { routeTo: async () => ({ jid: 'ana@lid', heardAt: 0 }) },
    guard: { admit: async () => {} },
    session: { opened: async () => true, ask: () => sent.promise },
    now: () => clock.now(),
    sleep: (ms: number, signal?: AbortSignal) => clock.sleep(ms, signal),
    restricted: () => {},
  };
  const outgoing = new Outgoing(parts as unknown as OutgoingParts); // No more of them is used here.
  return { clock, sent, outgoing };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('a message that waits in the device behind others is not taken for lost', async () => {
  const { clock, sent, outgoing } = busyDevice();
  const sending = outgoing.send(MESSAGE, new AbortController().signal);
  await soon();
  await clock.advance(60_000, soon);
  sent.resolve(null);
  await soon();
  await outgoing.acked(messageId(MESSAGE.key), null);
  assert.deepEqual(await sending, { externalId: messageId(MESSAGE.key) });
});

test('one that went out and that the server says nothing of is uncertain, as is one that never leaves', async () => {
  const wentOut = busyDevice();
  const silent = outgoing(wentOut);
  await soon();
  wentOut.sent.resolve(null);
  await soon();
  await wentOut.clock.advance(15_000, soon);
  await assert.rejects(silent, { kind: 'uncertain' });
  const stuck = busyDevice();
  const never = outgoing(stuck);
  await soon();
  await stuck.clock.advance(120_000, soon);
  await assert.rejects(never, { kind: 'uncertain' });
});

/** A message on its way; its failure is looked at later. */
function outgoing({ outgoing: device }: ReturnType<typeof busyDevice>) {
  const sending = device.send(MESSAGE, new AbortController().signal);
  sending.catch(() => {});
  return sending;
}
