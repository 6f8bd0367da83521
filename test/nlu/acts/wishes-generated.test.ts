import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOf } from '../../kit/wished/judged.ts';
import { wished } from '../../kit/wished/wishes.ts';

/** Of those that are made up, most of them typed with slips, or without marks. */
const MOST_HARM = 0.012;
const MOST_LOST = 0.05;

describe('wishes whose truth is known', () => {
  for (const lang of ['es', 'pt'] as const) {
    const all = [...Array(600).keys()].map((at) => wished(`made/${at}`, lang));

    test(`in ${lang} come the same again from the same seed`, () => {
      assert.deepEqual(wished('made/7', lang), all[7]);
      assert.ok(new Set(all.map(({ text }) => text)).size > 500);
    });

    test(`in ${lang} take nothing from who only speaks of it, and are seldom lost`, () => {
      const faults = all.map((one) => [one, faultsOf(one)] as const);
      const share = (...names: string[]) =>
        faults.filter(([, found]) => found.some((fault) => names.includes(fault))).length / all.length;
      const harmed = faults.filter(([, found]) => found.includes('harm')).map(([{ text }]) => text);
      assert.ok(share('harm', 'harmful label') <= MOST_HARM, harmed.join('\n'));
      assert.ok(share('lost') <= MOST_LOST, `${share('lost')}`);
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
