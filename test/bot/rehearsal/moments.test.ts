import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openMoments } from '../../../bot/rehearsal/moments.ts';

const AT = '2026-03-10T15:15:00.000Z';
let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'recado-moments-'));
  await mkdir(join(data, 'phones'));
  await writeFile(join(data, 'recado.db'), 'before');
  await writeFile(join(data, 'phones', 'one.jsonl'), 'hola');
});
afterEach(() => rm(data, { recursive: true, force: true }));

const read = (...path: string[]) => readFile(join(data, ...path), 'utf8');

test('a moment is all that there was, and is there again as often as one goes back', async () => {
  const moments = openMoments(data);
  moments.ask({ do: 'keep', at: AT });
  await moments.asked();
  assert.equal(await moments.perform(), true);
  const [moment] = await moments.list();
  assert.equal(moment?.at, AT);
  for (const later of ['one way', 'another way']) {
    await writeFile(join(data, 'recado.db'), later);
    await writeFile(join(data, 'recado.db-wal'), later);
    await writeFile(join(data, 'phones', 'two.jsonl'), later);
    const before = Date.now();
    moments.ask({ do: 'return', id: moment!.id });
    await moments.perform();
    assert.equal(await read('recado.db'), 'before');
    assert.deepEqual(await readdir(join(data, 'phones')), ['one.jsonl']);
    assert.deepEqual((await readdir(data)).sort(), ['demo-clock', 'moments', 'phones', 'recado.db']);
    const offset = Number(await read('demo-clock'));
    assert.ok(offset <= Date.parse(AT) - before && offset > Date.parse(AT) - before - 60_000);
  }
});

test('what was asked is done once, and nothing where nothing was asked', async () => {
  const moments = openMoments(data);
  assert.equal(await moments.perform(), false);
  moments.ask({ do: 'restart' });
  assert.equal(await moments.perform(), true);
  assert.equal(await moments.perform(), false);
  assert.deepEqual((await readdir(data)).sort(), ['phones', 'recado.db']);
});

test('of many moments the oldest make room', async () => {
  const moments = openMoments(data);
  for (let time = 0; time < 14; time++) {
    moments.ask({ do: 'keep', at: AT });
    await moments.perform();
  }
  const kept = (await moments.list()).map(({ id }) => id);
  assert.deepEqual(
    kept,
    Array.from({ length: 12 }, (_, at) => `${at + 3}`),
  );
});
