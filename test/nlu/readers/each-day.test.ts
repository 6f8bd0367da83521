import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

/** Each day that a message means where their stretch holds more, written on Tuesday, March 10. */
function eachDay(text: string, lang: Lang): string {
  const hints = { lang, ref: '2026-03-10T10:15', country: lang === 'es' ? 'CO' : 'BR' };
  return understand(text, hints)
    .entities.flatMap((one) => (one.type === 'when' ? (one.days ?? []) : []))
    .map(({ from }) => from!.slice(5))
    .join(' ');
}

const MONDAYS = '03-16T00:00 03-23T00:00 03-30T00:00 04-06T00:00';

const cases: [Lang, string, string][] = [
  ['es', 'puedo los lunes', MONDAYS],
  ['pt', 'posso às segundas', MONDAYS],
  ['es', 'cualquier jueves en la tarde', '03-12T12:00 03-19T12:00 03-26T12:00 04-02T12:00'],
  ['pt', 'qualquer terça de manhã', '03-17T06:00 03-24T06:00 03-31T06:00 04-07T06:00'],
  ['pt', 'todas as quartas às 10', '03-11T10:00 03-18T10:00 03-25T10:00 04-01T10:00'],
  [
    'es',
    'me sirven los martes y jueves',
    '03-12T00:00 03-17T00:00 03-19T00:00 03-24T00:00 03-26T00:00 03-31T00:00 04-02T00:00 04-07T00:00',
  ],
  ['es', 'el martes o el jueves de la otra semana', '03-17T00:00 03-19T00:00'],
  ['pt', 'terça ou quinta da outra semana', '03-17T00:00 03-19T00:00'],
  ['es', 'prefiero el martes o el miércoles por la mañana', '03-11T06:00 03-17T06:00'],
  ['pt', 'segunda, quarta ou sexta', '03-11T00:00 03-13T00:00 03-16T00:00'],
  ['es', 'el 12, el 14 o el 16', '03-12T00:00 03-14T00:00 03-16T00:00'],
  ['pt', 'dia 18 ou 20, à tarde', '03-18T12:00 03-20T12:00'],
  // What their stretch says already is not said again.
  ['es', 'jueves o viernes', ''],
  ['pt', 'de segunda a quarta', ''],
  ['es', 'el lunes', ''],
  ['pt', 'segunda que vem', ''],
  ['es', 'los sábados trabajo, quiero el 19', ''],
  ['pt', 'nas quintas não posso', ''],
];

for (const [lang, text, days] of cases)
  test(`'${text}' means ${days ? `each of ${days}` : 'no more than its stretch'}`, () => {
    assert.equal(eachDay(text, lang), days);
  });
