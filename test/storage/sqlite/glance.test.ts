import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { openGlance } from '../../../storage/sqlite/glance.ts';
import { Line } from '../../../storage/sqlite/line.ts';
import { packTurn } from '../../../storage/sqlite/packed.ts';
import { ANA, turn } from '../../contracts/store/trial.ts';
import { temporaryFolder } from '../../kit/sqlite-trial.ts';

async function open() {
  const folder = await temporaryFolder();
  const options = { file: join(folder.path, 'recado.db'), driver: 'better-sqlite3' } as const;
  const line = await Line.open({ ...options, now: 0 });
  const disk = { now: 0, msARead: 0 };
  const now = () => {
    disk.now += disk.msARead;
    return disk.now;
  };
  const glance = await openGlance(line, { ...options, now });
  return {
    ...{ line, disk },
    glance,
    take: (revision: number) => line.call('commit', packTurn(turn(ANA, revision))),
    [Symbol.asyncDispose]: async () => {
      glance.close();
      await line.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('a glance sees what was written, and asks nothing of the thread that writes', async () => {
  await using store = await open();
  assert.equal(await store.take(0), 'done');
  const { calls } = store.line;
  assert.equal((await store.glance.call('load', ANA)).revision, 1);
  assert.equal(await store.glance.call('findVisit', ANA.clinic, { id: 'none' }), null);
  assert.equal(store.line.calls, calls);
});

it('a glance sees what is being written, or was asked for meanwhile, as if all were asked of one thread', async () => {
  await using store = await open();
  void store.take(0);
  assert.equal((await store.glance.call('load', ANA)).revision, 1);
  const glance = store.glance.call('load', ANA);
  void store.take(1);
  assert.equal((await glance).revision, 2);
});

it('a glance at what cannot be seen from here is left to the thread that writes', async () => {
  await using store = await open();
  store.glance.close();
  assert.equal((await store.glance.call('load', ANA)).revision, 0);
});

it('where a look has waited for the disk, the thread is asked for a second', async () => {
  await using store = await open();
  const { line, disk, glance } = store;
  disk.msARead = 5;
  await glance.call('load', ANA);
  disk.msARead = 0;
  const { calls } = line;
  await glance.call('load', ANA);
  assert.equal(line.calls, calls + 1);
  disk.now += 1_000;
  await glance.call('load', ANA);
  assert.equal(line.calls, calls + 1);
});
