import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { timesRead } from '../../kit/nlu/times-read.ts';

/** A Tuesday. */
const REF = '2026-09-08T11:10';

const cases: [why: string, text: string, lang: Lang, whens: string][] = [
  [
    'the visit and where it goes',
    'tengo cita el 10 a las 8, ¿la puedo mover al 14?',
    'es',
    '[2026-09-10T08:00] + 2026-09-14',
  ],
  [
    'the visit and where it goes',
    'minha mãe tem consulta amanhã, troca pra segunda?',
    'pt',
    '[2026-09-09] + 2026-09-14',
  ],
  ['the visit by its hour', 'quería cambiar la cita de las 8 para las 10', 'es', '[08:00] + 10:00'],
  [
    'where a visit goes that is told by its service',
    'pase la de cardiología al lunes a las 10',
    'es',
    '2026-09-14T10:00',
  ],
  ['only the visit', 'quería saber si la cita del viernes sigue en pie', 'es', '[2026-09-11]'],
  [
    'the hour of a visit that passed by',
    'tinha horário hoje às 10 e esqueci, me dá outro amanhã?',
    'pt',
    '[2026-09-08T10:00] + 2026-09-09',
  ],
  ['a visit that should be', 'la cita para el 28', 'es', '2026-09-28'],
  ['a visit that should be', 'a consulta pro dia 28', 'pt', '2026-09-28'],
  ['an opening asked for', 'tem vaga hoje?', 'pt', '2026-09-08'],
  [
    'the day of another visit',
    'tengo cita el 28 y quiero otra el mismo día con el dermatólogo',
    'es',
    '[2026-09-28] + 2026-09-28',
  ],
  ['a day that was', 'el domingo me caí y me duele la muñeca, ¿hay cita hoy?', 'es', '2026-09-08'],
  ['a day that was', 'colhi sangue na segunda, quando sai o resultado?', 'pt', ''],
  ['a visit that was missed', 'perdí la cita del lunes, ¿me da otra para el jueves?', 'es', '2026-09-10'],
  [
    'the visit one cannot go to',
    'no puedo ir el lunes a la cita, cámbiela al 24',
    'es',
    '[2026-09-14] + 2026-09-24',
  ],
  [
    'the visit one cannot go to',
    'não vou conseguir ir segunda na consulta, tem dia 24?',
    'pt',
    '[2026-09-14] + 2026-09-24',
  ],
  [
    'a visit called off',
    'no voy a poder llegar el jueves a las 3, cancélela, yo aviso la otra semana',
    'es',
    '[2026-09-10T15:00]',
  ],
  ['a visit called off', 'não vou conseguir ir quinta às 15h, pode cancelar', 'pt', '[2026-09-10T15:00]'],
  ['a day on which one cannot', 'el viernes no puedo ir, ¿tiene el lunes?', 'es', '2026-09-14'],
  [
    'when a visit was thought to be',
    'se me olvidó la hora de mi cita, creo que era a las 10',
    'es',
    '[10:00]',
  ],
  ['when a visit was set', 'mi cita quedó el 11 a las 7, ¿está bien?', 'es', '[2026-09-11T07:00]'],
  ['an opening that is free', 'o horário das 15h tá livre?', 'pt', '15:00'],
  [
    'the hour of the visit',
    'mi cita es el 18 a las 9, ¿la pasan al 21 a la misma hora?',
    'es',
    '[2026-09-18T09:00] + 2026-09-21T09:00',
  ],
  [
    'the hour of the visit',
    'minha consulta é dia 18 às 9, passa pro dia 21 no mesmo horário?',
    'pt',
    '[2026-09-18T09:00] + 2026-09-21T09:00',
  ],
  ['an hour that nobody told', 'pásela para mañana a la misma hora', 'es', '2026-09-09'],
  ['a visit that others told of', 'para el control del jueves, ¿qué llevo?', 'es', '[2026-09-10]'],
  ['a visit that others should tell', 'quiero hora para el control del jueves', 'es', '2026-09-10'],
  [
    'an hour of classes beside a Saturday',
    'sale de clases a las 5 entre semana, por eso prefiero el sábado',
    'es',
    '2026-09-12',
  ],
  [
    'an hour of classes beside a weekday',
    'sale de clases a las 5, por eso prefiero el jueves',
    'es',
    '2026-09-10T17:00~2026-09-11T00:00',
  ],
  ['a birthday', 'o neném, que faz 2 anos dia 14, precisa de consulta dia 18', 'pt', '2026-09-18'],
  ['a day that is full', 'la quería para hoy pero ya vi que no hay, entonces el viernes', 'es', '2026-09-11'],
  ['a day that is full', 'queria pra hoje mas tá lotado, então sexta', 'pt', '2026-09-11'],
  [
    'a day after whose work one is free',
    'el jueves trabajo hasta las 6, después de esa hora puedo',
    'es',
    '2026-09-10T18:00~2026-09-11T00:00',
  ],
  ['neither of two days', 'hoy ni mañana puedo, el viernes sí', 'es', '2026-09-11'],
  ['when one is free', 'terça entre 8 e 10 tô livre', 'pt', '2026-09-15T08:00~2026-09-15T10:00'],
  ['a day agreed', 'me dijeron el viernes', 'es', '2026-09-11'],
  [
    'a month that was',
    'la doctora me vio en junio, ¿me da cita para octubre?',
    'es',
    '2026-10-01T00:00~2026-11-01T00:00',
  ],
  ['what a day bounds', 'la orden vence el 30, necesito cita antes', 'es', 'null~2026-09-30T00:00'],
  ['what a day bounds', 'a guia vence dia 20 de novembro, tem algo antes?', 'pt', 'null~2026-11-20T00:00'],
  ['the visit, which should be sooner', 'tengo cita el jueves, ¿no habrá algo antes?', 'es', '[2026-09-10]'],
  ['no bound', 'me atendió antes el doctor Ruiz, lo quiero el 30', 'es', '2026-09-30'],
  ['what the clock says', 'ya son las 11:10, ¿hay algo a las 12?', 'es', '12:00'],
  [
    'the visit, on its day',
    'quedé con cita para el 11, pero ese viernes es la boda, el siguiente viernes sí',
    'es',
    '[2026-09-11] + 2026-09-18',
  ],
  [
    'the visit, on its day',
    'tenho consulta dia 11, mas nessa sexta é a festa, passa pra sexta seguinte',
    'pt',
    '[2026-09-11] + 2026-09-18',
  ],
  ['a visit without its name', 'cancelar la del viernes y deme el lunes', 'es', '[2026-09-11] + 2026-09-14'],
  ['a visit without its name', 'é a de amanhã às 15h, certo?', 'pt', '[2026-09-09T15:00]'],
  [
    'a visit one does not get to',
    'não vou chegar na consulta de quinta, pode ser na segunda?',
    'pt',
    '[2026-09-10] + 2026-09-14',
  ],
  ['no visit', 'cualquier hora de la mañana', 'es', '06:00~12:00'],
  ['a visit that is wished for', 'necesito la cita el 20', 'es', '2026-09-20'],
  ['a visit that is wished for', 'agora quero a consulta amanhã', 'pt', '2026-09-09'],
  ['hours that are', 'las citas son a las 8', 'es', '08:00'],
  ['one to be given', 'me dá uma pra essa quinta', 'pt', '2026-09-10'],
  ['one of those named', 'puedo el martes 22 o el jueves 24, preferiblemente el jueves', 'es', '2026-09-24'],
  [
    'a stretch after one away',
    'ando por fuera hasta el 20, del 21 en adelante',
    'es',
    '2026-09-21T00:00~null',
  ],
];

for (const [why, text, lang, whens] of cases) {
  test(`${why}: "${text}"`, () => assert.equal(timesRead(text, { lang: lang, ref: REF }), whens));
}
