import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { normalise } from '../../nlu/normalise.ts';
import { spanish } from '../../nlu/red-flags/es.ts';
import { EXAMPLES } from '../../nlu/red-flags/examples.ts';
import { redFlagsPage } from '../../nlu/red-flags/page.ts';
import { portuguese } from '../../nlu/red-flags/pt.ts';
import { RULES } from '../../nlu/red-flags/rules.ts';
import { readRedFlag } from '../../nlu/red-flags.ts';
import type { Lang } from '../../nlu/types.ts';

test("the clinicians' page says what the grammar does", () => {
  const page = readFileSync(new URL('../../docs/red-flags.md', import.meta.url), 'utf8');
  assert.equal(page, redFlagsPage(), 'stale: node nlu/red-flags-page.ts > docs/red-flags.md');
});

for (const [kind, levels] of Object.entries(EXAMPLES)) {
  test(`what the page says of ${kind} is heard so`, () => {
    for (const [level, said] of Object.entries(levels)) {
      for (const [lang, texts] of Object.entries(said) as [Lang, string[]][]) {
        for (const text of texts) {
          const flag = readRedFlag(normalise(text, lang), lang);
          const heard = flag ? [flag.level, flag.kind] : ['nothing', kind];
          assert.deepEqual(heard, [level, kind], text);
        }
      }
    }
  });
}

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
