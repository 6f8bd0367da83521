import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Awaiting, Lang, When } from '../../../nlu/types.ts';

interface Row {
  text: string;
  ref: string;
  country: string;
  awaiting?: Awaiting;
  when: When[];
}

/** The share that must be read exactly: the development set is a shadow of what patients write. */
const LEAST_EXACT = 0.97;

const shown = (whens: readonly When[]) =>
  whens.map(({ type, from, to }) => `${type} ${from} → ${to}`).join('; ') || 'none';

function rows(lang: Lang): Row[] {
  const file = new URL(`../../../nlu/corpus/when/${lang}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  // The rows are ours, and the comparison below fails on any other shape.
  return lines.map((line) => JSON.parse(line) as Row);
}

for (const lang of ['es', 'pt'] as const) {
  test(`times that patients write are read exactly (${lang})`, (context) => {
    const all = rows(lang);
    const wrong = all.flatMap(({ text, ref, country, awaiting = null, when }) => {
      const read = readWhen(normalise(text, lang), { lang, country, ref, awaiting }).map(
        (entity) => entity.when,
      );
      return shown(read) === shown(when) ? [] : [`'${text}' at ${ref}: ${shown(read)}, not ${shown(when)}`];
    });
    for (const line of wrong) context.diagnostic(line);
    const exact = 1 - wrong.length / all.length;
    context.diagnostic(`${lang}: ${(100 * exact).toFixed(1)} % of ${all.length}`);
    assert.ok(exact >= LEAST_EXACT, wrong.join('\n'));
  });

  test(`no phrase of the set is there twice (${lang})`, () => {
    const keys = rows(lang).map(({ text, ref, awaiting }) => `${text} ${ref} ${awaiting}`);
    assert.equal(new Set(keys).size, keys.length);
  });
}
