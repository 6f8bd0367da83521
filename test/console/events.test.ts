import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, QUIET } from '../../bot/http/events.ts';
import { random } from '../../bot/random.ts';
import { readEvents } from '../../console/events.js';

const sent = [
  { event: 'message', id: '7', data: { text: 'dos\nlíneas: y dos puntos' } },
  { event: 'ready', data: {} },
  { event: 'message', id: '8', data: { text: '🙂 ñ ã' } },
];

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

/** Cuts bytes anywhere, in the middle of a letter too. */
function cut(bytes: Uint8Array, seed: number): Uint8Array[] {
  const chance = random(seed);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = at + 1 + chance.int(9);
    pieces.push(bytes.slice(at, next));
    at = next;
  }
  return pieces;
}

test('the browser reads the events that the house writes, however the network cuts them', async () => {
  const bytes = new TextEncoder().encode(
    [QUIET, ...sent, QUIET].map((event) => encode(event as never)).join(''),
  );
  for (let seed = 0; seed < 50; seed++) {
    const read = await Array.fromAsync(readEvents(streamOf(cut(bytes, seed))));
    assert.deepEqual(read, [null, ...sent.map((event) => ({ id: null, ...event })), null]);
  }
});

test('an event that is cut off by the end is not read', async () => {
  const bytes = new TextEncoder().encode('event: ready\ndata: {}\n\nevent: message\nid: 9\ndata: {"te');
  assert.equal((await Array.fromAsync(readEvents(streamOf([bytes])))).length, 1);
});
