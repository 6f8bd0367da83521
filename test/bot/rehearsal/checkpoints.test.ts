import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openCheckpoints } from '../../../bot/rehearsal/checkpoints.ts';

const AT = '2026-03-10T15:15:00.000Z';
/** The machine's clock, when one goes back. */
const NOW = Date.parse('2026-03-11T08:00:00.000Z');
let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'recado-checkpoints-'));
  await mkdir(join(data, 'phones'));
  await writeFile(join(data, 'recado.db'), 'before');
  await writeFile(join(data, 'phones', 'one.jsonl'), 'hola');
});
afterEach(() => rm(data, { recursive: true, force: true }));

const read = (...path: string[]) => readFile(join(data, ...path), 'utf8');

test('a checkpoint is all that there was, and is there again as often as one goes back', async () => {
  const checkpoints = openCheckpoints(data, { now: () => NOW });
  checkpoints.ask({ do: 'keep', at: AT });
  await checkpoints.asked();
  assert.equal(await checkpoints.perform(), true);
  const [checkpoint] = await checkpoints.list();
  assert.equal(checkpoint?.at, AT);
  for (const later of ['one way', 'another way']) {
    await writeFile(join(data, 'recado.db'), later);
    await writeFile(join(data, 'recado.db-wal'), later);
    await writeFile(join(data, 'phones', 'two.jsonl'), later);
    checkpoints.ask({ do: 'return', id: checkpoint!.id });
    await checkpoints.perform();
    assert.equal(await read('recado.db'), 'before');
    assert.deepEqual(await readdir(join(data, 'phones')), ['one.jsonl']);
    assert.deepEqual((await readdir(data)).sort(), ['checkpoints', 'demo-clock', 'phones', 'recado.db']);
    assert.equal(Number(await read('demo-clock')), Date.parse(AT) - NOW);
  }
});

test('what was asked is done once, and nothing where nothing was asked', async () => {
  const checkpoints = openCheckpoints(data, { now: () => NOW });
  assert.equal(await checkpoints.perform(), false);
  checkpoints.ask({ do: 'restart' });
  assert.equal(await checkpoints.perform(), true);
  assert.equal(await checkpoints.perform(), false);
  assert.deepEqual((await readdir(data)).sort(), ['phones', 'recado.db']);
});

test('of many checkpoints the oldest make room', async () => {
  const checkpoints = openCheckpoints(data, { now: () => NOW });
  for (let time = 0; time < 14; time++) {
    checkpoints.ask({ do: 'keep', at: AT });
    await checkpoints.perform();
  }
  const kept = (await checkpoints.list()).map(({ id }) => id);
  assert.deepEqual(
    kept,
    Array.from({ length: 12 }, (_, at) => `${at + 3}`),
  );
});
