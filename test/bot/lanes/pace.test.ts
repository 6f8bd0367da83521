import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pace } from '../../../bot/lanes/pace.ts';

/** Five callers at once, each of whom takes `takesMs`: who was let through in each round of the event loop. */
async function fiveCallers(most: number, takesMs: number): Promise<number[][]> {
  let now = 0;
  let round = 0;
  const countRounds = () => {
    round += 1;
    if (round < 10) setImmediate(countRounds);
  };
  setImmediate(countRounds);
  const wait = pace({ most, forMs: 3, now: () => now });
  const rounds: number[][] = [];
  const call = async (caller: number) => {
    await wait();
    now += takesMs;
    rounds[round] = [...(rounds[round] ?? []), caller];
  };
  await Promise.all([1, 2, 3, 4, 5].map(call));
  return rounds;
}

describe('callers who are ready together', () => {
  test('go in their order, so many before the event loop goes round', async () => {
    assert.deepEqual(await fiveCallers(2, 0), [[1, 2], [3, 4], [5]]);
  });

  test('and none once those before have taken too long', async () => {
    assert.deepEqual(await fiveCallers(16, 2), [[1, 2], [3, 4], [5]]);
    assert.deepEqual(await fiveCallers(16, 1), [
      [1, 2, 3],
      [4, 5],
    ]);
  });

  test('but one at least', async () => {
    assert.deepEqual(await fiveCallers(16, 100), [[1], [2], [3], [4], [5]]);
  });
});
