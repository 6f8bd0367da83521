import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { DeviceName } from '../../../storage/devices.ts';
import type { Store } from '../../../storage/store.ts';
import type { Open } from './trial.ts';

const PHONE: DeviceName = { clinic: 'andes', device: 'whatsapp' };

async function claim(store: Store, owner: string, { now = 0, until = 100 } = {}, device = PHONE) {
  return store.devices.claim(device, { owner, now, until });
}

export function keepsDevices(open: Open): void {
  it('gives a device to one owner at a time, until their time has run out', async () => {
    await using trial = await open();
    const { store } = trial;
    assert.equal(await claim(store, 'first', { until: 100 }), true);
    assert.equal(await claim(store, 'second', { now: 99, until: 199 }), false);
    assert.equal(await claim(store, 'first', { now: 99, until: 150 }), true, 'its own it may keep');
    assert.equal(await claim(store, 'second', { now: 120, until: 220 }), false);
    assert.equal(await claim(store, 'second', { now: 150, until: 250 }), true);
    assert.equal(await claim(store, 'first', { now: 160, until: 260 }), false);
  });

  it('gives a device that was given up to the next at once', async () => {
    await using trial = await open();
    const { store } = trial;
    await claim(store, 'first');
    await store.devices.release(PHONE, 'second');
    assert.equal(await claim(store, 'second'), false, 'nobody gives up what is not theirs');
    await store.devices.release(PHONE, 'first');
    assert.equal(await claim(store, 'second'), true);
  });

  it('writes for the owner alone: one who lost the device changes nothing any more', async () => {
    await using trial = await open();
    const { store } = trial;
    await claim(store, 'first', { until: 100 });
    const rows = [{ kind: 'session', id: 'a', value: 'one' }];
    assert.equal(await store.devices.write(PHONE, { owner: 'first', rows, at: 1 }), 'done');
    await claim(store, 'second', { now: 100, until: 200 });
    const late = [{ kind: 'session', id: 'a', value: 'late' }];
    assert.equal(await store.devices.write(PHONE, { owner: 'first', rows: late, at: 101 }), 'lost');
    assert.equal(await store.devices.forget(PHONE, { owner: 'first', kind: null, before: 999 }), 'lost');
    assert.deepEqual(await store.devices.read(PHONE, 'session', ['a']), rows);
  });

  it('writes rows of several kinds together, and removes those without a value', async () => {
    await using trial = await open();
    const { store } = trial;
    await claim(store, 'first');
    const write = (rows: { kind: string; id: string; value: string | null }[], at: number) =>
      store.devices.write(PHONE, { owner: 'first', rows, at });
    await write(
      [
        { kind: 'pre-key', id: '7', value: 'k7' },
        { kind: 'pre-key', id: '8', value: 'k8' },
      ],
      1,
    );
    await write(
      [
        { kind: 'pre-key', id: '7', value: null },
        { kind: 'inbox', id: 'm1', value: 'hola' },
      ],
      2,
    );
    const again = await trial.reopened();
    assert.deepEqual(await again.devices.read(PHONE, 'pre-key', null), [
      { kind: 'pre-key', id: '8', value: 'k8' },
    ]);
    assert.deepEqual(await again.devices.read(PHONE, 'pre-key', ['7']), []);
    assert.equal((await again.devices.read(PHONE, 'inbox', null)).length, 1);
  });

  it('keeps the devices of each clinic apart, and reads what is oldest first', async () => {
    await using trial = await open();
    const { store } = trial;
    const elsewhere = { ...PHONE, clinic: 'ipe' };
    await claim(store, 'first');
    await claim(store, 'first', {}, elsewhere);
    for (const [index, id] of ['z', 'a', 'm'].entries()) {
      const rows = [{ kind: 'inbox', id, value: id }];
      await store.devices.write(PHONE, { owner: 'first', rows, at: index });
    }
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    assert.deepEqual(ids(await store.devices.read(PHONE, 'inbox', null)), ['z', 'a', 'm']);
    assert.deepEqual(await store.devices.read(elsewhere, 'inbox', null), []);
    await store.devices.forget(PHONE, { owner: 'first', kind: 'inbox', before: 2 });
    assert.deepEqual(ids(await store.devices.read(PHONE, 'inbox', null)), ['m']);
    await store.devices.forget(PHONE, { owner: 'first', kind: null, before: 3 });
    assert.deepEqual(await store.devices.read(PHONE, 'inbox', null), []);
  });
}
