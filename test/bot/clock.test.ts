import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { systemClock, VirtualClock } from '../../bot/clock.ts';

describe('a virtual clock', () => {
  it('does what falls due in order, each at its own time', async () => {
    const clock = new VirtualClock(1_000);
    const told: string[] = [];
    clock.at(3_000, () => told.push(`second at ${clock.now()}`));
    clock.at(2_000, () => told.push(`first at ${clock.now()}`));
    clock.at(9_000, () => told.push('too late'));
    await clock.advance(4_000);
    assert.deepEqual(told, ['first at 2000', 'second at 3000']);
    assert.equal(clock.now(), 5_000);
    assert.equal(clock.next(), 9_000);
  });

  it('lets what follows from one moment happen before it goes further', async () => {
    const clock = new VirtualClock(0);
    const told: number[] = [];
    clock.at(10, () => {
      void Promise.resolve().then(() => clock.at(20, () => told.push(clock.now())));
    });
    await clock.advance(100, () => new Promise((resolve) => setImmediate(resolve)));
    assert.deepEqual(told, [20]);
  });

  it('never runs backwards', async () => {
    const clock = new VirtualClock(5_000);
    await clock.moveTo(1_000);
    assert.equal(clock.now(), 5_000);
  });

  it('forgets what was taken back, and wakes sleepers', async () => {
    const clock = new VirtualClock(0);
    const takeBack = clock.at(10, () => assert.fail('it was taken back'));
    takeBack();
    let awake = false;
    const asleep = clock.sleep(50).then(() => {
      awake = true;
    });
    await clock.advance(49);
    assert.equal(awake, false);
    await clock.advance(1);
    await asleep;
    assert.equal(awake, true);
  });

  it('wakes a sleeper whose signal aborts, with its reason', async () => {
    const clock = new VirtualClock(0);
    const abort = new AbortController();
    const asleep = clock.sleep(1_000, abort.signal);
    abort.abort(new Error('enough'));
    await assert.rejects(asleep, /enough/);
    assert.equal(clock.next(), null);
  });
});

it('the system clock rings at a time, and can be told not to', async () => {
  const clock = systemClock();
  const rung: string[] = [];
  const takeBack = clock.at(clock.now() + 1, () => rung.push('taken back'));
  takeBack();
  clock.at(clock.now() - 1, () => rung.push('past'));
  const keepAlive = setTimeout(() => {}, 1_000);
  await clock.sleep(15);
  clearTimeout(keepAlive);
  assert.deepEqual(rung, ['past']);
});
