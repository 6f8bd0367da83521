import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { timesRead } from '../../kit/nlu/times-read.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

/** What is said at the end, or as where a visit was moved to, is what counts; a visit one has stands in brackets. */
const TURNED: readonly [lang: Lang, text: string, read: string][] = [
  ['es', 'yo el jueves pero mi mamá el viernes, así que el viernes', '2026-03-13'],
  ['pt', 'eu na quinta mas minha mãe na sexta, então na sexta', '2026-03-13'],
  ['es', 'yo el jueves a las 3 pero mi mamá el viernes a las 10, así que el viernes', '2026-03-13T10:00'],
  ['es', 'viene martes y jueves, entonces el jueves', '2026-03-12'],
  ['es', 'prefiero las mañanas, aunque este jueves solo de 3 a 5', '2026-03-12T15:00~2026-03-12T17:00'],
  ['pt', 'de tarde, mas na sexta às 9', '2026-03-13T09:00'],
  ['es', 'por la tarde, el jueves a las 3', '2026-03-12T15:00'],
  ['es', 'me la corrieron del 9 al 23', '[2026-03-23]'],
  ['pt', 'me passaram do dia 9 pro dia 23', '[2026-03-23]'],
  ['pt', 'trocaram a minha de quinta pra segunda', '[2026-03-16]'],
  ['es', 'me la pasaron del 13 para el lunes a las 8', '[2026-03-16T08:00]'],
  ['es', '¿hay algo del 17 al 23?', '2026-03-17T00:00~2026-03-24T00:00'],
  ['pt', 'não nesta quinta e sim na outra', '2026-03-19'],
  ['es', 'no este jueves sino el otro', '2026-03-19'],
  ['es', 'trabajo en el turno de la noche, puedo a las 9', '09:00'],
  ['pt', 'trabalho no turno da noite, posso às 9', '09:00'],
];

for (const [lang, text, read] of TURNED) {
  test(`"${text}" is ${read}`, () => assert.equal(timesRead(text, { lang, ref: REF }), read));
}
