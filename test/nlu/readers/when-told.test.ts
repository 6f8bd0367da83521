import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

function read(text: string, lang: Lang): string {
  const options = { lang, country: lang === 'es' ? 'CO' : 'BR', ref: REF };
  const whens = readWhen(normalise(text, lang), options).map(({ when }) => when);
  return whens
    .map(({ type, from, to }) =>
      type === 'date' ? from!.slice(0, 10) : from === to ? from : `${from}~${to}`,
    )
    .join(' + ');
}

const cases: [why: string, text: string, lang: Lang, whens: string][] = [
  ['a reason', 'el viernes tengo un grado, me sirve el sábado', 'es', '2026-03-14'],
  ['a reason', 'sexta tem a formatura da minha filha, pode ser sábado', 'pt', '2026-03-14'],
  ['a reason after the wish', 'quiero el lunes, viajo el martes', 'es', '2026-03-16'],
  ['another one’s day', 'mi suegra la lleva el miércoles, entonces el viernes', 'es', '2026-03-13'],
  [
    'what ends that day',
    'mi seguro vence el 31, necesito que sea antes del 20',
    'es',
    'null~2026-03-20T00:00',
  ],
  ['an hour of something else', 'tomo el bus a las 6, póngame el jueves a las 9', 'es', '2026-03-12T09:00'],
  ['a denied ability', 'não posso dirigir até as 11, me coloca quinta às 12', 'pt', '2026-03-12T12:00'],
  ['the same day', 'mi hermana va el jueves a las 10, yo quiero ese día a las 11', 'es', '2026-03-12T11:00'],
  [
    'the week after',
    'la otra semana me voy de vacaciones, puede ser la siguiente?',
    'es',
    '2026-03-23T00:00~2026-03-30T00:00',
  ],
  ['a day said again', 'el sábado voy y pago, la quiero el sábado a las 10', 'es', '2026-03-14T10:00'],
  // What looks like it and is meant.
  ['one’s own visit', 'tengo cita el jueves pero viajo, la quiero el lunes', 'es', '2026-03-12 + 2026-03-16'],
  ['one’s own visit', 'a consulta que tenho dia 12, quero pro dia 16', 'pt', '2026-03-12 + 2026-03-16'],
  ['nothing else said', 'el viernes tengo un grado', 'es', '2026-03-13'],
  ['when one is free', 'quiero cita la otra semana, el jueves tengo tiempo', 'es', '2026-03-19'],
  ['a day off', 'descanso el jueves, o si no el sábado', 'es', '2026-03-12T00:00~2026-03-15T00:00'],
  ['which is coming', 'la semana que viene, el martes', 'es', '2026-03-17'],
  [
    'any of those days',
    'del 6 al 10 de abril estoy de vacaciones, cualquier día de esos',
    'es',
    '2026-04-06T00:00~2026-04-11T00:00',
  ],
  ['asked of the clinic', 'tem sábado? se não, segunda', 'pt', '2026-03-14 + 2026-03-16'],
  ['two wishes', 'quiero el lunes con el cardiólogo y el jueves pediatría', 'es', '2026-03-16 + 2026-03-12'],
  ['free from then on', 'salgo a las 5, puede ser el viernes', 'es', '2026-03-13T17:00~2026-03-14T00:00'],
];
for (const [why, text, lang, whens] of cases)
  test(`${why}: "${text}"`, () => assert.equal(read(text, lang), whens));
