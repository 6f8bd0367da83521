import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { spanish } from '../../nlu/red-flags/es.ts';
import { redFlagsPage } from '../../nlu/red-flags/page.ts';
import { portuguese } from '../../nlu/red-flags/pt.ts';
import { RULES } from '../../nlu/red-flags/rules.ts';

test("the clinicians' page says what the grammar does", () => {
  const page = readFileSync(new URL('../../docs/red-flags.md', import.meta.url), 'utf8');
  assert.equal(page, redFlagsPage(), 'stale: node nlu/red-flags-page.ts > docs/red-flags.md');
});

test('every concept of a rule has words in both languages', () => {
  for (const { signs, unless } of RULES) {
    for (const concept of [...signs.flat(), ...unless]) {
      assert.ok(spanish[concept], `es has no words for '${concept}'`);
      assert.ok(portuguese[concept], `pt has no words for '${concept}'`);
    }
  }
});

test('both languages know the same concepts', () => {
  assert.deepEqual(Object.keys(spanish).toSorted(), Object.keys(portuguese).toSorted());
});
