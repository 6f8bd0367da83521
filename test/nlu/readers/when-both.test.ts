import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';
const MORNING = '2026-03-11T06:00/2026-03-11T12:00';

/** What is told, and the times in it: both of two are no two o'clock, and two o'clock is not both. */
const CASES: readonly (readonly [Lang, told: string, times: string[]])[] = [
  ['es', 'medicina general para mí y pediatría para Mateo, las dos mañana en la mañana', [MORNING]],
  ['es', 'necesito dos citas, las dos mañana en la mañana', [MORNING]],
  ['es', 'una para mi hijo y otra para mí, las 2 mañana en la mañana', [MORNING]],
  ['es', 'para mí y para Mateo, mañana a las dos', ['2026-03-11T14:00/2026-03-11T14:00']],
  ['es', 'dos citas mañana las dos de la tarde', ['2026-03-11T14:00/2026-03-11T14:00']],
  ['pt', 'marcar as duas, eu e o Mateus, amanhã de manhã', [MORNING]],
  ['pt', 'uma pra mim e uma pro meu filho, as duas amanhã de manhã', [MORNING]],
  ['pt', 'quero duas consultas, as 2 amanhã de manhã', [MORNING]],
  ['pt', 'pra mim e pro Mateus, amanhã às duas', ['2026-03-11T14:00/2026-03-11T14:00']],
  ['pt', 'amanhã as duas', ['2026-03-11T14:00/2026-03-11T14:00']],
];

describe('both of two that are wanted', () => {
  for (const [lang, told, times] of CASES)
    test(told, () => {
      const found = readWhen(normalise(told, lang), { lang, country: lang === 'es' ? 'CO' : 'BR', ref: REF });
      assert.deepEqual(
        found.map(({ when: { from, to } }) => `${from}/${to}`),
        times,
      );
    });
});
