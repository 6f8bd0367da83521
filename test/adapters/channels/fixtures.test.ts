import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strangersIn } from '../../kit/reserved-phones.ts';

const files = globSync('**/fixtures/**/*.{json,txt,xml,md}', { cwd: import.meta.dirname });

test('fixtures call only phone numbers that belong to nobody', () => {
  assert.ok(files.length > 0);
  for (const file of files) {
    const strangers = strangersIn(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
    assert.deepEqual(strangers, [], `${file} has numbers outside test/kit/reserved-phones.ts`);
  }
});

test('a number outside the reserved ones is found wherever it stands', () => {
  assert.deepEqual(strangersIn('{"from":"+573104445566"}'), ['+573104445566']);
  assert.deepEqual(strangersIn('wa_id 5215512345678, y al 3104445566'), ['5215512345678', '3104445566']);
  assert.deepEqual(strangersIn('+573005550101 2026-03-10T10:15:00 6f0c1f9e-3b0a-4b35-9a4e-0d1f6c0b7a11'), []);
});
