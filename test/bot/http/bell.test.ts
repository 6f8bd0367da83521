import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../../bot/clock.ts';
import { Bell } from '../../../bot/http/bell.ts';

const never = new AbortController().signal;

test('a bell that rings while nobody waits wakes whoever waits next, once', async () => {
  const clock = new VirtualClock(0);
  const bell = new Bell(clock);
  bell.ring();
  bell.ring();
  assert.equal(await bell.wait(1000, never), 'rung');
  const next = bell.wait(1000, never);
  await clock.advance(1000);
  assert.equal(await next, 'quiet');
});

test('a bell wakes who waits', async () => {
  const bell = new Bell(new VirtualClock(0));
  const waiting = bell.wait(1000, never);
  bell.ring();
  assert.equal(await waiting, 'rung');
});

test('the end wins over everything', async () => {
  const end = new AbortController();
  const bell = new Bell(new VirtualClock(0));
  const waiting = bell.wait(1000, end.signal);
  end.abort();
  assert.equal(await waiting, 'ended');
  bell.ring();
  assert.equal(await bell.wait(1000, end.signal), 'ended');
});

test('waiting leaves nothing behind on the clock', async () => {
  const clock = new VirtualClock(0);
  const bell = new Bell(clock);
  const waiting = bell.wait(1000, never);
  bell.ring();
  await waiting;
  assert.equal(clock.next(), null);
});
