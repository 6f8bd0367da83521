import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attentive, Sender } from '../../adapters/channels/channel.ts';
import { AdapterError } from '../../adapters/error.ts';
import { openAttention } from '../../bot/attention.ts';
import { silentLog } from '../../bot/log.ts';
import { newConversation } from '../../flows/conversation/conversation-state.ts';

type Notice = Parameters<Attentive['notice']>[0];

const key = { clinic: 'andes', channel: 'somewhere', address: '+573005550101' };
const turn = (id: string) => ({
  key,
  state: newConversation('es'),
  transcript: [{ who: 'patient' as const, text: 'hola', detail: { id } }],
});

function attentionTo(notice: Attentive['notice']) {
  // Nothing else of a channel is asked here.
  const channel = { name: 'somewhere', notice } as unknown as Sender;
  return openAttention(() => channel, silentLog());
}

test('a channel that fails to show that a message was read disturbs nobody', async () => {
  const asked: Notice[] = [];
  const attention = attentionTo(async (message) => {
    asked.push(message);
    throw new AdapterError('unreachable', 'Nobody is there');
  });
  attention.turnTaken(turn('m1'));
  await new Promise((resolve) => setImmediate(resolve));
  attention.turnTaken(turn('m2'));
  assert.deepEqual(
    asked.map(({ externalIds }) => externalIds),
    [['m1'], ['m2']],
  );
});

test('a channel that never answers is asked no more than a few dozen times', () => {
  let asked = 0;
  const attention = attentionTo(() => {
    asked += 1;
    return new Promise(() => {});
  });
  for (let at = 0; at < 1_000; at++) attention.turnTaken(turn(`m${at}`));
  assert.equal(asked, 32);
});

test('a channel that the clinic has given up is asked nothing', () => {
  openAttention(() => null, silentLog()).turnTaken(turn('m1'));
});
