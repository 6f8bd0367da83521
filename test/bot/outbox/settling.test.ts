import assert from 'node:assert/strict';
import { it } from 'node:test';
import { VirtualClock } from '../../../bot/clock.ts';
import { Activity } from '../../../bot/lanes/activity.ts';
import { silentLog } from '../../../bot/log.ts';
import { Settling } from '../../../bot/outbox/settling.ts';
import type { SettledRow, Store } from '../../../storage/store.ts';

const note = (id: string): SettledRow => ({ id, outcome: { status: 'done', externalId: null, event: null } });

/** What was noted, by the writes that took it along. The first `failing` writes fail. */
function open(failing = 0) {
  const writes: string[][] = [];
  const settle = async (rows: readonly SettledRow[]) => {
    writes.push(rows.map(({ id }) => String(id)));
    if (writes.length <= failing) throw new Error('The disk is full');
  };
  const clock = new VirtualClock(0);
  const activity = new Activity();
  // Nothing else of the store is asked for.
  const settling = new Settling({ settle } as unknown as Store, { clock, activity, log: silentLog() });
  return { writes, clock, activity, settling };
}

it('a note of what became of an effect is written in one breath with the next commit', () => {
  const { writes, settling } = open();
  settling.note(note('a'));
  settling.note(note('b'));
  assert.deepEqual(writes, []);
  settling.ride();
  assert.deepEqual(writes, [['a', 'b']]);
  settling.ride();
  assert.equal(writes.length, 1);
});

it('a note that no commit takes along is written by itself, a few milliseconds later', async () => {
  const { writes, clock, settling } = open();
  settling.note(note('a'));
  await clock.advance(4);
  settling.note(note('b'));
  await clock.advance(1);
  assert.deepEqual(writes, [['a', 'b']]);
  assert.equal(clock.next(), null);
});

it('a note that the store failed to take is written later, together with those that came since', async () => {
  const { writes, clock, activity, settling } = open(1);
  settling.note(note('a'));
  await settling.flush();
  settling.note(note('b'));
  assert.ok(activity.isIdle);
  await clock.advance(1_000, () => settling.flush());
  assert.deepEqual(writes, [['a'], ['a', 'b']]);
});
