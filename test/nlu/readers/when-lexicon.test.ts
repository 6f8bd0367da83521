import assert from 'node:assert/strict';
import { it } from 'node:test';
import { JOINING, NEVER_FIRST } from '../../../nlu/readers/when/compiled.ts';
import type { Kind } from '../../../nlu/readers/when/lexicon.ts';
import { lexiconOf } from '../../../nlu/readers/when/lexicons.ts';

for (const lang of ['es', 'pt'] as const) {
  it(`every kind of phrase that only joins times, or begins none, is one that ${lang} has`, () => {
    const kinds = new Set<Kind>(
      [...lexiconOf(lang).index.values()].flatMap((entries) =>
        [...entries.values()].flat().map(({ kind }) => kind),
      ),
    );
    assert.deepEqual(
      [...JOINING, ...NEVER_FIRST].filter((kind) => !kinds.has(kind)),
      [],
    );
  });
}
