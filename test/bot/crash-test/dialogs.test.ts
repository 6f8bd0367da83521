import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAULTS, type Fault, faultyDialogs, isExact, verdict } from '../../../bot/crash-test/dialogs.ts';

describe('people who book one visit each have exactly that one', () => {
  const title: Record<Fault, string> = {
    twice: 'where every webhook is delivered twice',
    together: 'where all that they say comes as two texts at once',
    kills: 'where processes are killed, and what was not acknowledged comes again',
  };
  for (const fault of FAULTS) {
    it(title[fault], async () => {
      const told: number[] = [];
      const tried = { fault, dialogs: 2, kills: 1, seed: 'test', postgres: null };
      const result = await faultyDialogs({ ...tried, progress: (ended) => told.push(ended) });
      const { exact, missing, double, wrong, saidAgain, kills, audit } = result;
      assert.deepEqual(audit.findings, []);
      assert.deepEqual({ exact, missing, double, wrong }, { exact: 2, missing: 0, double: 0, wrong: 0 });
      assert.equal(audit.visits, 2);
      assert.equal(saidAgain, 0);
      assert.equal(kills, fault === 'kills' ? 1 : 0);
      assert.deepEqual(told, [1, 2]);
      assert.ok(isExact(result));
    });
  }
});

it('a visit is exactly right only where it is alone, at the time that was asked for, and told of once', () => {
  const eight = { startsAt: 8, status: 'booked' } as const;
  const nine = { startsAt: 9, status: 'booked' } as const;
  assert.equal(verdict([eight], 8, ['a las 8'], 'a las 8'), 'exact');
  assert.equal(verdict([], 8, ['a las 8'], 'a las 8'), 'missing');
  assert.equal(verdict([eight, nine], 8, ['a las 8'], 'a las 8'), 'double');
  assert.equal(verdict([nine], 8, ['a las 8'], 'a las 8'), 'wrong');
  assert.equal(verdict([{ ...eight, status: 'cancelled' }], 8, ['a las 8'], 'a las 8'), 'wrong');
  assert.equal(verdict([eight], 8, [], 'a las 8'), 'wrong');
  assert.equal(verdict([eight], 8, ['a las 8', 'a las 9'], 'a las 8'), 'wrong');
  assert.equal(verdict([eight], 8, ['a las 9'], 'a las 8'), 'wrong');
});
