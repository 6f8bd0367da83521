import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wished } from '../../kit/wished/wishes.ts';

describe('wishes whose truth is known', () => {
  for (const lang of ['es', 'pt'] as const) {
    const all = [...Array(600).keys()].map((at) => wished(`made/${at}`, lang));

    test(`in ${lang} come the same again from the same seed`, () => {
      assert.deepEqual(wished('made/7', lang), all[7]);
      assert.ok(new Set(all.map(({ text }) => text)).size > 500);
    });

    test(`in ${lang} have no gap left in them, and a truth of each sort for every deed`, () => {
      for (const { text } of all) assert.doesNotMatch(text, /[{}]|undefined/);
      for (const deed of ['cancel', 'reschedule', 'confirm', 'opt_out'])
        for (const due of ['done', 'left'])
          assert.ok(
            all.some((one) => one.deed === deed && one.due === due),
            `${deed} ${due}`,
          );
    });
  }
});
