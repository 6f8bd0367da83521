import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTold, toldIn } from '../../../nlu/report/told.ts';

/** The share that must be read exactly: who one is and what one chooses leaves no room. */
const LEAST_EXACT = 0.99;

for (const lang of ['es', 'pt'] as const) {
  test(`documents, birth dates, phones and choices are read exactly (${lang})`, (context) => {
    const rows = readTold(lang);
    const wrong = rows.flatMap((row) => {
      const read = toldIn(row, lang);
      return read.join() === row.told.join() ? [] : [`'${row.text}': ${read.join('; ') || 'nothing'}`];
    });
    for (const line of wrong) context.diagnostic(line);
    assert.ok(1 - wrong.length / rows.length >= LEAST_EXACT, wrong.join('\n'));
  });
}
