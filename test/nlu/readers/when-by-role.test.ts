import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from '../../kit/roles/drawn.ts';
import { judged } from '../../kit/roles/judged.ts';

/** Of the messages that are drawn, whose times are known from how they were put together. */
const DRAWN = 400;
const LEAST_EXACT = 0.97;

for (const lang of ['es', 'pt'] as const) {
  test(`of a wish and what is told beside it only the wish is asked for (${lang})`, (context) => {
    const wrong = Array.from({ length: DRAWN }, (_, at) => drawn(`by role/${at}`, lang)).flatMap((one) => {
      const { how, read } = judged(one, lang);
      return how === 'exact' ? [] : [`${how} '${one.text}': ${read || 'none'}, not ${one.meant.join(' + ')}`];
    });
    for (const line of wrong) context.diagnostic(line);
    assert.ok(1 - wrong.length / DRAWN >= LEAST_EXACT, wrong.join('\n'));
  });
}
