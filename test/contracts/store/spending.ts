import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Open } from './trial.ts';

const TODAY = { clinic: 'andes', use: 'understanding', day: '2026-03-10', most: 3 };

export function keepsBudgets(open: Open): void {
  it('lets a service outside be used so often in a day, whoever asks at once', async () => {
    await using trial = await open();
    const { store } = trial;
    const taken = await Promise.all(Array.from({ length: 8 }, () => store.spend(TODAY)));
    assert.equal(taken.filter(Boolean).length, 3);
    assert.equal(await store.spend(TODAY), false);
  });

  it('counts each day, each clinic and each use by itself', async () => {
    await using trial = await open();
    const { store } = trial;
    for (let use = 0; use < 3; use++) await store.spend(TODAY);
    const others = [{ use: 'speech' }, { clinic: 'ipe' }, { day: '2026-03-11' }];
    for (const other of others) assert.equal(await store.spend({ ...TODAY, ...other }), true);
  });

  it('lets nothing be used where nothing may be', async () => {
    await using trial = await open();
    assert.equal(await trial.store.spend({ ...TODAY, most: 0 }), false);
  });
}
