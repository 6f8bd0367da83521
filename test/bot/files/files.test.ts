import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openFiles } from '../../../bot/files/files.ts';

const folder = await mkdtemp(join(tmpdir(), 'recado-files-'));
after(() => rm(folder, { recursive: true, force: true }));

let made = 0;
let now = Date.UTC(2026, 2, 10);
const newId = () => {
  made += 1;
  return `file${made}`;
};
const files = openFiles(folder, { newId, now: () => now });
const about = { clinic: 'andes', address: 'web:me', mediaType: 'image/png', name: '../../orden.png' };
const bytes = Buffer.from('89504e470d0a1a0a', 'hex');

test('a file comes back as it was kept, with what is known of it', async () => {
  const ref = await files.keep(bytes, about);
  assert.deepEqual(ref, { id: 'file1', mediaType: 'image/png', bytes: 8, name: '../../orden.png' });
  const found = await files.find('andes', ref.id);
  assert.deepEqual(found?.about, about);
  assert.deepEqual(Buffer.from(found!.bytes), bytes);
});

test('only its owner on the machine reads it, and nothing half written stays', async () => {
  const { id } = await files.keep(bytes, about);
  assert.equal((await stat(join(folder, 'andes', id))).mode & 0o777, 0o600);
  assert.ok((await readdir(join(folder, 'andes'))).every((name) => !name.endsWith('.part')));
});

test('one clinic’s file is not found at another', async () => {
  const { id } = await files.keep(bytes, about);
  assert.equal(await files.find('ipe', id), null);
});

test('a file that was removed is gone', async () => {
  const { id } = await files.keep(bytes, about);
  await files.remove('andes', id);
  assert.equal(await files.find('andes', id), null);
});

for (const id of ['../secret', '..', '', 'a/b', 'a\u0000', 'file1.json', 'x'.repeat(200)]) {
  test(`${JSON.stringify(id.slice(0, 20))} is no file`, async () => {
    assert.equal(await files.find('andes', id), null);
    assert.equal(await files.find(id, 'file1'), null);
  });
}

test('a clinic whose name is a path keeps nothing', async () => {
  await assert.rejects(files.keep(bytes, { ...about, clinic: '../elsewhere' }), RangeError);
});

test('what was kept before a day is removed, with what was known of it, and what came later stays', async () => {
  const old = await files.keep(bytes, { ...about, clinic: 'ipe' });
  now += 90 * 24 * 3_600_000;
  const young = await files.keep(bytes, { ...about, clinic: 'ipe' });
  assert.equal(await files.removeBefore('ipe', now), 1);
  assert.equal(await files.find('ipe', old.id), null);
  assert.deepEqual((await readdir(join(folder, 'ipe'))).sort(), [young.id, `${young.id}.json`]);
  assert.equal(await files.removeBefore('nobody-wrote-here', now), 0);
});

test('two processes on one folder may remove what is old at the same moment', async () => {
  for (let count = 0; count < 40; count++) await files.keep(bytes, { ...about, clinic: 'shared' });
  const then = now + 1;
  const removed = await Promise.all([files.removeBefore('shared', then), files.removeBefore('shared', then)]);
  assert.ok(removed[0]! + removed[1]! >= 40);
  assert.deepEqual(await readdir(join(folder, 'shared')), []);
});
