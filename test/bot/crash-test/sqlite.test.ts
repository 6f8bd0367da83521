import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crashTest, isSound } from '../../../bot/crash-test/crash-test.ts';

it('on SQLite, houses killed under load lose nothing, repeat nothing and book nobody twice', async () => {
  const told: number[] = [];
  const result = await crashTest({
    kills: 3,
    seed: 'test',
    patients: 4,
    postgres: null,
    progress: ({ kills }) => told.push(kills),
  });
  assert.deepEqual(result.findings, []);
  assert.ok(isSound(result));
  assert.deepEqual(told, [1, 2, 3]);
  assert.equal(result.store, 'sqlite');
  assert.ok(result.messages >= 4, `${result.messages} messages`);
  assert.ok(result.replies >= 4, `${result.replies} replies`);
});
