import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../../bot/clock.ts';
import { openBuckets } from '../../../bot/http/limits.ts';

const LIMIT = { burst: 3, perSecond: 2 };

test('a caller has its burst at once, then is told how long to wait', () => {
  const buckets = openBuckets(LIMIT, new VirtualClock(0));
  assert.deepEqual(
    [1, 2, 3, 4].map(() => buckets.take('ana')),
    [0, 0, 0, 500],
  );
});

test('a bucket fills again with time, up to its burst', async () => {
  const clock = new VirtualClock(0);
  const buckets = openBuckets(LIMIT, clock);
  for (let taken = 0; taken < 3; taken++) buckets.take('ana');
  await clock.advance(500);
  assert.equal(buckets.take('ana'), 0);
  await clock.advance(3_600_000);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => buckets.take('ana')),
    [0, 0, 0, 500],
  );
});

test('what is refused costs nothing, and a dear thing waits longer', () => {
  const buckets = openBuckets(LIMIT, new VirtualClock(0));
  assert.equal(buckets.take('ana', 2), 0);
  assert.equal(buckets.take('ana', 3), 1000);
  assert.equal(buckets.take('ana'), 0);
});

test('one caller’s haste is nobody else’s', () => {
  const buckets = openBuckets(LIMIT, new VirtualClock(0));
  for (let taken = 0; taken < 9; taken++) buckets.take('ana');
  assert.equal(buckets.take('luis'), 0);
});

test('a clock that is set back gives nothing and takes nothing', () => {
  let now = 10_000;
  const buckets = openBuckets(LIMIT, { now: () => now });
  buckets.take('ana', 2);
  now = 0;
  assert.equal(buckets.take('ana'), 0);
  assert.equal(buckets.take('ana'), 500);
});

test('a hundred thousand callers are not all remembered', async () => {
  const clock = new VirtualClock(0);
  const buckets = openBuckets(LIMIT, clock);
  for (let caller = 0; caller < 100_000; caller++) {
    if (caller % 5_000 === 0) await clock.advance(2_000);
    assert.equal(buckets.take(`caller-${caller}`), 0);
  }
});
