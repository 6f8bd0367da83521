import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHANNEL_NAMES } from '../../../bot/registry.ts';

const SOURCE = join(import.meta.dirname, '..', '..', '..', 'adapters', 'channels');

test('every channel that can be opened has its folder, its fixtures and the contract suite', () => {
  assert.ok(CHANNEL_NAMES.length > 0);
  for (const name of CHANNEL_NAMES) {
    assert.ok(existsSync(join(SOURCE, name, 'index.ts')), `adapters/channels/${name}/index.ts`);
    for (const file of ['contract.test.ts', 'fixtures/README.md']) {
      assert.ok(existsSync(join(import.meta.dirname, name, file)), `test/adapters/channels/${name}/${file}`);
    }
  }
});

test('every folder of a channel is in the registry', () => {
  const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), [...CHANNEL_NAMES].sort());
});
