import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crashTest } from '../../../bot/crash-test/crash-test.ts';
import { type Cutter, openCutter } from '../../../bot/crash-test/cut.ts';
import { faultyDialogs } from '../../../bot/crash-test/dialogs.ts';
import { openScratchDatabase } from '../../../bot/scratch/scratch-database.ts';

it('on PostgreSQL, two houses killed in turn under load lose nothing and repeat nothing', async () => {
  await onPostgres(async (postgres) => {
    const tried = { kills: 3, seed: 'test', patients: 4, postgres };
    const result = await crashTest({ ...tried, progress: () => {} });
    assert.deepEqual(result.findings, []);
    assert.equal(result.store, 'postgres');
    assert.ok(result.messages >= 4, `${result.messages} messages`);
  });
});

it('on PostgreSQL, people who book while houses are killed have exactly one visit each', async () => {
  await onPostgres(async (postgres) => {
    const tried = { fault: 'kills', dialogs: 2, kills: 1, seed: 'test', postgres } as const;
    const { exact, kills, audit } = await faultyDialogs({ ...tried, progress: () => {} });
    assert.deepEqual(audit.findings, []);
    assert.deepEqual({ exact, kills }, { exact: 2, kills: 1 });
  });
});

async function onPostgres(work: (postgres: { url: string; cutter: Cutter }) => Promise<void>) {
  await using database = await openScratchDatabase('recado_crash', { server: undefined, durable: false });
  const { url } = database;
  const cutter = await openCutter(url);
  try {
    await work({ url, cutter });
  } finally {
    await cutter.close();
  }
}
