import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crashTest } from '../../../bot/crash-test/crash-test.ts';
import { type Cutter, openCutter } from '../../../bot/crash-test/cut.ts';
import { faultyDialogs } from '../../../bot/crash-test/dialogs.ts';
import { openScratchDatabase } from '../../../bot/scratch/scratch-database.ts';

it('on PostgreSQL, two houses killed in turn under load lose nothing and repeat nothing', async () => {
  await onPostgres(async (postgres) => {
    const tried = { kills: 6, seed: 'test', patients: 8, postgres };
    const result = await crashTest({ ...tried, progress: () => {} });
    assert.deepEqual(result.findings, []);
    assert.equal(result.store, 'postgres');
    assert.ok(result.messages >= 8, `${result.messages} messages`);
  });
});

it('on PostgreSQL, people who book while houses are killed have exactly one visit each', async () => {
  await onPostgres(async (postgres) => {
    const tried = { fault: 'kills', dialogs: 4, kills: 2, seed: 'test', postgres } as const;
    const { exact, kills, audit } = await faultyDialogs({ ...tried, progress: () => {} });
    assert.deepEqual(audit.findings, []);
    assert.deepEqual({ exact, kills }, { exact: 4, kills: 2 });
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
