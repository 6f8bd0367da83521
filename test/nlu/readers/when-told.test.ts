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
  ['why, with a verb unknown', 'el lunes sí, porque el martes toco en la banda', 'es', '2026-03-16'],
  ['why, with a verb unknown', 'pode ser segunda, é que terça eu canto no coral', 'pt', '2026-03-16'],
  ['what gets worse', 'a las 10 de la noche empeora, ¿me ven el jueves a las 8?', 'es', '2026-03-12T08:00'],
  ['the month of the day before', 'de licencia hasta el 6 de mayo, quiero el 7', 'es', '2026-05-07'],
  ['the month of the day before', 'viajo até 6 de maio, marca no dia 8', 'pt', '2026-05-08'],
  ['onward from a day told', 'regreso el 18, desde ahí puedo', 'es', '2026-03-18T00:00~null'],
  ['onward from a day told', 'volto dia 18, a partir daí posso', 'pt', '2026-03-18T00:00~null'],
  [
    'a day of coming back',
    'vuelvo el sábado, entonces la otra semana',
    'es',
    '2026-03-16T00:00~2026-03-23T00:00',
  ],
  [
    'the week after one gone by',
    'la semana pasada no fui, deme para la próxima',
    'es',
    '2026-03-16T00:00~2026-03-23T00:00',
  ],
  ['those that were', 'me hicieron una placa el 9 de febrero y otra el 2 de marzo', 'es', ''],
  ['when it was paid', 'pagué la cita el lunes, ¿puede ser el jueves?', 'es', '2026-03-12'],
  ['an hour of another clause', 'llegué a las 11 de la noche; cita para el lunes', 'es', '2026-03-16'],
  ['an hour of another clause', 'desde as 7 da manhã estou ligando, quero quinta', 'pt', '2026-03-12'],
  ['what that day is', 'los miércoles son mis ensayos, entonces el jueves', 'es', '2026-03-12'],
  ['what that day is', 'quarta é dia de feira, então quinta', 'pt', '2026-03-12'],
  ['what was done', 'mi abuela murió el 2 de marzo', 'es', ''],
  ['how long it was', 'el lunes me atendieron mal, esperé de 8 a 11', 'es', ''],
  ['where a visit goes', 'quero mudar pra tarde', 'pt', '12:00~19:00'],
  ['where a visit goes', 'pra noite de quinta', 'pt', '2026-03-12T19:00~2026-03-13T00:00'],
  ['no part of a day', 'deixa pra mais tarde', 'pt', ''],
  [
    'from when one is free',
    'después de las 3 me dejan salir, entonces el 19 a las 4',
    'es',
    '2026-03-19T16:00',
  ],
  ['another one’s treatment', 'mi tío hace diálisis lunes y viernes, la mía el martes', 'es', '2026-03-17'],
  ['another one’s treatment', 'meu tio faz diálise segunda e sexta, a minha na terça', 'pt', '2026-03-17'],
  ['one counted', 'el viernes, una a las 9', 'es', '2026-03-13T09:00'],
  ['said twice', 'solo los sábados en la mañana, este sábado', 'es', '2026-03-14T06:00~2026-03-14T12:00'],
  // What looks like it and is meant.
  ['why, and a wish', 'mejor el lunes, es que solo puedo ese día', 'es', '2026-03-16'],
  ['why, and a wish', 'es que necesito el viernes', 'es', '2026-03-13'],
  ['a month of its own', 'la orden se vence el 20 de mayo, quiero el 12', 'es', '2026-03-12'],
  ['a week said alone', 'la semana pasada', 'es', '2026-03-02T00:00~2026-03-09T00:00'],
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
  ['free until then', 'dia 18 até as 11 eu fico livre', 'pt', '2026-03-18T00:00~2026-03-18T11:00'],
  ['minutes to an hour', 'dia 24 dez pras duas da tarde', 'pt', '2026-03-24T13:50'],
  ['a month before an hour', '24 dez às duas', 'pt', '2026-12-24T14:00'],
];
for (const [why, text, lang, whens] of cases)
  test(`${why}: "${text}"`, () => assert.equal(read(text, lang), whens));
