import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange } from '../../campaigns/whatsapp/exchange.ts';

// The long version: npm run campaign:whatsapp -- messages

test('what is written to a linked device that is killed and cut off is there once, in order, and is answered', async () => {
  const { written, kills, ...counted } = await exchange({
    ...{ people: 3, each: 4, kills: 1, faults: true, seed: '11' },
    progress: () => {},
  });
  assert.deepEqual({ written, kills }, { written: 12, kills: 1 });
  const { lost, repeated, outOfOrder, unheard, heardTooOften } = counted;
  const wrong = { lost, repeated, outOfOrder, unheard, heardTooOften };
  assert.deepEqual(wrong, { lost: 0, repeated: 0, outOfOrder: 0, unheard: 0, heardTooOften: 0 });
});
