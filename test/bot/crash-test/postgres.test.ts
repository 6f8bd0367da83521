import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crashTest } from '../../../bot/crash-test/crash-test.ts';
import { openCutter } from '../../../bot/crash-test/cut.ts';
import { openScratchDatabase } from '../../../bot/scratch-database.ts';

it('on PostgreSQL, two houses killed in turn under load lose nothing and repeat nothing', async () => {
  await using database = await openScratchDatabase('recado_crash', { server: undefined, durable: false });
  const { url } = database;
  const cutter = await openCutter(url);
  try {
    const progress = () => {};
    const result = await crashTest({
      kills: 6,
      seed: 'test',
      patients: 8,
      postgres: { url, cutter },
      progress,
    });
    assert.deepEqual(result.findings, []);
    assert.equal(result.store, 'postgres');
    assert.ok(result.messages >= 8, `${result.messages} messages`);
  } finally {
    await cutter.close();
  }
});
