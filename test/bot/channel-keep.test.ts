import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openChannelKeep } from '../../bot/channel-keep.ts';

import { Seal } from '../../storage/sealing.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';

const folder = await mkdtemp(join(tmpdir(), 'recado-keep-'));
const store = await openSqliteStore({ file: join(folder, 'keep.db'), now: () => 0 });
after(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const first = new Uint8Array(32).fill(1);
const second = new Uint8Array(32).fill(2);

function keepOf(clinic: string, channel: string, keys: Uint8Array[] = [first]) {
  return openChannelKeep({ clinic, channel }, { shelf: store.devices, seal: new Seal(keys), now: () => 0 });
}

test('what one process keeps, another finds, writes anew, and the first reads', async () => {
  const [one, other] = [keepOf('andes', 'bot'), keepOf('andes', 'bot')];
  assert.equal(await one.read('place'), null);
  await one.write('place', 'here');
  assert.equal(await other.read('place'), 'here');
  await other.write('place', 'there');
  assert.equal(await one.read('place'), 'there');
});

test('clinics and channels find nothing of each other’s', async () => {
  await keepOf('andes', 'bot').write('secret', 'of Andes');
  assert.equal(await keepOf('ipe', 'bot').read('secret'), null);
  assert.equal(await keepOf('andes', 'other').read('secret'), null);
});

test('what is kept is sealed, opens with an older key, and with a lost one is as good as not there', async () => {
  await keepOf('andes', 'bot').write('address', '29:ana');
  const rows = await store.devices.read({ clinic: 'andes', device: 'channel:bot' }, 'kept', null);
  assert.ok(rows.length > 0);
  assert.doesNotMatch(JSON.stringify(rows), /29:ana/);
  assert.equal(await keepOf('andes', 'bot', [second, first]).read('address'), '29:ana');
  assert.equal(await keepOf('andes', 'bot', [second]).read('address'), null);
});
