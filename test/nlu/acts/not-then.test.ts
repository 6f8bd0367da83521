import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';

/** Each pair: a reason for another part of the day, or what is to be spared; and a visit that is given up. */
const PAIRS: readonly [lang: Lang, reason: string, givenUp: string][] = [
  ['pt', 'sexta de manha pq a tarde n posso ir', 'sexta de tarde n posso ir'],
  ['pt', 'oi quero pediatra pro mateus sexta de manha pq a tarde n posso ir', 'amanhã de manhã não posso ir'],
  ['pt', 'de manhã, de tarde não consigo ir', 'de tarde não consigo ir e de manhã trabalho, cancela'],
  ['pt', 'um atras do outro pra eu nao ter que ir duas vezes, sexta de manha', 'não vou poder ir duas vezes'],
  ['es', 'el viernes en la mañana, en la tarde no puedo ir', 'hoy en la tarde no puedo ir'],
  ['es', 'para no tener que ir dos veces, el viernes', 'no voy a poder ir para no contagiar a nadie'],
  [
    'es',
    'en la mañana, que en la tarde no puedo ir',
    'ya no voy, en la tarde trabajo y en la mañana estudio',
  ],
];

for (const [lang, reason, givenUp] of PAIRS) {
  test(`"${reason}" gives no visit up, "${givenUp}" does`, () => {
    const gaveUp = (text: string) =>
      understand(text, { ref: REF, lang }).intents.some(({ intent }) => intent === 'cancel');
    assert.equal(gaveUp(reason), false);
    assert.equal(gaveUp(givenUp), true);
  });
}
