import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { framed } from '../../kit/framed/frames.ts';
import { changes } from '../../kit/framed/judged.ts';
import { phrases } from '../../kit/framed/phrases.ts';
import { timesRead } from '../../kit/nlu/times-read.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';
const MESSAGES = 600;
/** The share of framed times that may be read otherwise than alone. */
const MOST_CHANGED = 0.015;
const OF_TIMES = ['time lost', 'time changed', 'time added', 'time taken for a visit'] as const;

for (const lang of ['es', 'pt'] as const)
  test(`a time means the same whatever else is told around it (${lang})`, (context) => {
    const known = phrases(lang);
    const changed = Array.from({ length: MESSAGES }, (_, at) => framed(`framed/${at}`, lang, known)).filter(
      (one) => changes(one).some((change) => OF_TIMES.some((name) => name === change)),
    );
    for (const { text, phrase } of changed) context.diagnostic(`'${phrase.text}' in ${JSON.stringify(text)}`);
    context.diagnostic(`${changed.length} of ${MESSAGES} changed`);
    assert.ok(changed.length <= MESSAGES * MOST_CHANGED, `${changed.length} of ${MESSAGES} changed`);
  });

const cases: [why: string, text: string, lang: Lang, read: string][] = [
  ['a new line is a pause', 'el lunes me queda bien\nviajo el 15 de mayo', 'es', '2026-03-16'],
  ['a new line is a pause', 'segunda fica bom\nviajo dia 15 de maio', 'pt', '2026-03-16'],
  ['what goes on in another line', 'el lunes\nno puedo\nel martes sí', 'es', '2026-03-17'],
  ['what goes on in another line', 'quiero cita\npara el lunes\na las 3', 'es', '2026-03-16T15:00'],
  ['a greeting in a line of its own', 'oi\nsexta 13h fica bom pra mim', 'pt', '2026-03-13T13:00'],
  ['no visit asked for then', 'mi esposo viaja el viernes. Quiero una cita', 'es', ''],
  ['no visit asked for then', 'meu marido viaja sexta. Quero uma consulta', 'pt', ''],
  ['a visit asked for that very day', 'mi esposo viaja el viernes. ¿Hay cita ese día?', 'es', '2026-03-13'],
  ['what is past beside an hour', 'llamé ayer y nadie contestó, me sirve a las 3', 'es', '15:00'],
  ['what is past beside an hour', 'liguei ontem e ninguém atendeu, pode ser às 15h', 'pt', '15:00'],
  ['what is over today', 'hoy traté de llamar y no entra, ¿hay cupo el 20?', 'es', '2026-03-20'],
  ['the hours of what is past', 'ayer esperé de 8 a 11', 'es', '2026-03-09T08:00~2026-03-09T11:00'],
  ['all in capitals', 'QUIERO UNA CITA LA PRIMERA SEMANA DE ABRIL', 'es', '2026-03-30~2026-04-06'],
  ['a name in capitals', 'Quiero una cita para Julio Abril', 'es', ''],
  ['how long it takes', 'el viaje son como 3 horas, agéndeme el lunes', 'es', '2026-03-16'],
  ['how long it takes', 'a viagem dá umas 3 horas, me marca segunda', 'pt', '2026-03-16'],
  ['how long it takes', 'como 20 minutos', 'es', ''],
  ['about an hour', 'amanhã umas 3 horas', 'pt', '2026-03-11T15:00'],
  ['minutes before an hour', 'amanhã cinco minutos pras dez', 'pt', '2026-03-11T09:55'],
  ['what there is that day', 'el lunes hay paro de buses, agéndeme mañana', 'es', '2026-03-11'],
  ['whether there is one', 'el lunes hay pediatra?', 'es', '2026-03-16'],
  ['a date and another day', 'quería cita el 5, el viernes es su cumpleaños', 'es', '2026-04-05'],
  ['a date and its day', 'quería cita el 5, el domingo', 'es', '2026-04-05'],
  [
    'a visit that has its time',
    'mi cita quedó para el viernes, la puede pasar al lunes?',
    'es',
    '[2026-03-13] + 2026-03-16',
  ],
  [
    'a visit that has its time',
    'a consulta do Mateus tá pra quinta, dá pra deixar na sexta?',
    'pt',
    '[2026-03-12] + 2026-03-13',
  ],
  ['a time for a visit', 'mejor para el viernes', 'es', '2026-03-13'],
  ['what others want by then', 'el certificado me lo piden para el 30, agéndeme mañana', 'es', '2026-03-11'],
  ['what others want by then', 'o atestado é pra dia 30, me marca amanhã', 'pt', '2026-03-11'],
  [
    'the other part of a day',
    'mueva la cita del jueves a las 9 para la tarde',
    'es',
    '[2026-03-12T09:00] + 12:00~19:00',
  ],
  ['results to come', 'los exámenes me los entregan el jueves, quiero cita el viernes', 'es', '2026-03-13'],
  [
    'results to hand in',
    'tenho que entregar os exames na quarta, quero consulta na sexta',
    'pt',
    '2026-03-13',
  ],
  ['a month and its day', 'en abril me toca control, ¿me agenda el 7 de abril?', 'es', '2026-04-07'],
  ['one’s nights', 'estudio por la noche, ¿tiene el 12?', 'es', '2026-03-12'],
  ['one’s mornings', 'trabajo en la mañana, ¿tiene el 12?', 'es', '2026-03-12T12:00~2026-03-13'],
  ['every weekend', 'trabajo los fines de semana. Me sirve a las 7', 'es', '07:00'],
  ['a condition that asks', 'la orden vence el 30, si tiene el martes mejor', 'es', '2026-03-17'],
  ['a street', 'venho da avenida 9 de Julho, segunda 16:30 dá certo', 'pt', '2026-03-16T16:30'],
  ['a street', 'moro perto da 25 de Março, pode ser amanhã?', 'pt', '2026-03-11'],
  ['a street', 'vivo en la carrera 8 # 30-3, agéndeme mañana', 'es', '2026-03-11'],
  ['a date', 'quiero la cita el 25 de marzo', 'es', '2026-03-25'],
  ['many thanks', 'a las 6 de la tarde mil gracias', 'es', '18:00'],
  ['much money', 'me cobran 6 mil, me sirve a las 5', 'es', '17:00'],
  ['since when', 'me duele la espalda desde el lunes pasado. Quiero una cita', 'es', ''],
  ['at whatever hour', 'desde anoche está vomitando. hoy a la hora que sea', 'es', '2026-03-10'],
  [
    'a call beside a visit',
    'me llamaron a las 10 y no contesté, era por mi cita del viernes',
    'es',
    '[2026-03-13]',
  ],
  ['by when one may be asked', 'la orden dura hasta el 17. ¿Me da para el 16?', 'es', '2026-03-16'],
  ['by when one may be asked', 'a guia vai até dia 17. Marca pro dia 16?', 'pt', '2026-03-16'],
  ['by when', 'que sea antes del 17', 'es', 'null~2026-03-17'],
  [
    'whether there is one',
    'tem consulta quinta na hora do almoço?',
    'pt',
    '2026-03-12T12:00~2026-03-12T14:00',
  ],
  ['who has one', 'ela tem consulta quinta?', 'pt', '[2026-03-12]'],
  ['an opening that is free', 'o horário das 15h ainda tá livre?', 'pt', '15:00'],
  ['which is to be moved', 'cámbieme la del jueves. ¿Tiene el lunes 16?', 'es', '[2026-03-12] + 2026-03-16'],
  ['what day that is', 'para el 2 de abril, aunque creo que es semana santa', 'es', '2026-04-02'],
  ['a date and a part of it', 'el 18 de tarde', 'es', '2026-03-18T12:00~2026-03-18T19:00'],
  ['an hour of the afternoon', 'a las 5 de tarde', 'es', '17:00'],
  ['when one answers', 'mañana le confirmo. Si hay el viernes a las 10 apárteme', 'es', '2026-03-13T10:00'],
];
for (const [why, text, lang, read] of cases)
  test(`${why}: '${text.replaceAll('\n', ' ⏎ ')}'`, () => {
    assert.equal(timesRead(text, { lang, ref: REF }).replaceAll('T00:00', ''), read);
  });
