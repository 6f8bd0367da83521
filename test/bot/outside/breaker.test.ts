import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AdapterError } from '../../../adapters/error.ts';
import { Breaker } from '../../../bot/outside/breaker.ts';

const ill = new AdapterError('unreachable', 'no answer');
const MINUTE = 60_000;

function broken(): Breaker {
  const breaker = new Breaker();
  for (let failure = 0; failure < 3; failure++) breaker.failed(0, ill);
  return breaker;
}

describe('a service that fails', () => {
  test('is left alone after the third time, for half a minute', () => {
    const breaker = new Breaker();
    breaker.failed(0, ill);
    breaker.failed(0, ill);
    assert.equal(breaker.admits(0), true);
    breaker.failed(0, ill);
    assert.equal(breaker.admits(29_999), false);
    assert.equal(breaker.admits(30_000), true);
  });

  test('is then asked by one alone, who finds out for all', () => {
    const breaker = broken();
    assert.equal(breaker.admits(30_000), true);
    assert.equal(breaker.admits(30_000), false);
    breaker.went();
    assert.deepEqual([breaker.admits(30_001), breaker.admits(30_001)], [true, true]);
  });

  test('is asked by the next, where the one who was let through did not ask', () => {
    const breaker = broken();
    assert.equal(breaker.admits(30_000), true);
    breaker.withdrew();
    assert.equal(breaker.admits(30_000), true);
  });

  test('rests twice as long each time it is still ill, and ten minutes at most', () => {
    const breaker = broken();
    let now = 0;
    for (const rest of [30_000, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 10 * MINUTE, 10 * MINUTE]) {
      assert.equal(breaker.admits(now + rest - 1), false, `after ${rest}`);
      assert.equal(breaker.admits(now + rest), true, `after ${rest}`);
      now += rest;
      breaker.failed(now, ill);
    }
  });

  test('that says when to ask again is asked again then', () => {
    const breaker = new Breaker();
    breaker.failed(0, new AdapterError('throttled', 'busy', { retryAfterSeconds: 7 }));
    assert.deepEqual([breaker.admits(6_999), breaker.admits(7_000)], [false, true]);
  });

  for (const kind of ['unauthorized', 'held'] as const) {
    test(`for what is ${kind} is left alone at once: somebody has to set the account right`, () => {
      const breaker = new Breaker();
      breaker.failed(0, new AdapterError(kind, 'no'));
      assert.deepEqual([breaker.admits(10 * MINUTE - 1), breaker.admits(10 * MINUTE)], [false, true]);
    });
  }
});
