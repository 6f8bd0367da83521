import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { timesRead } from '../../kit/nlu/times-read.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

/** Beside each way of telling, the near one that asks. */
const cases: [why: string, text: string, lang: Lang, whens: string][] = [
  ['what another does', 'mi nieto almuerza a la una, el jueves a las 3', 'es', '2026-03-12T15:00'],
  ['what another is able to', 'mi nieto puede a la una, el jueves', 'es', '2026-03-12T13:00'],
  ['what another does', 'meu neto almoça à uma, quinta às 15h', 'pt', '2026-03-12T15:00'],
  ['what was going on', 'yo trabajaba los lunes, ahora me sirve el jueves', 'es', '2026-03-12'],
  ['what one would do', 'yo la llevaría el jueves, el viernes viajo', 'es', '2026-03-12'],
  ['what one would do', 'eu levaria ela na quinta, na sexta eu viajo', 'pt', '2026-03-12'],
  ['an order with its pronoun', 'cumple el 24, déjemela para el 26', 'es', '2026-03-26'],
  ['a thing of one’s own', 'meu RG fica pronto dia 27, marca pro dia 30', 'pt', '2026-03-30'],
  ['a way of agreeing', 'dia 27 fica bom', 'pt', '2026-03-27'],
  ['since when', 'con tos desde el domingo, ¿hay cita el jueves?', 'es', '2026-03-12'],
  ['from when on', 'desde el domingo estoy libre', 'es', '2026-03-15T00:00~null'],
  ['up to now', 'até hoje não mexo o braço, quero quinta', 'pt', '2026-03-12'],
  ['a trip', 'me voy el 12 y vuelvo el 25, ¿podría ser el 26?', 'es', '2026-03-26'],
  [
    'what one has said already',
    'no, le comenté que el jueves o el viernes',
    'es',
    '2026-03-12T00:00~2026-03-14T00:00',
  ],
  ['what one has said already', 'já expliquei que na quarta às 4', 'pt', '2026-03-11T16:00'],
  ['what one said of a day', 'le comenté que el lunes viajo, mejor el martes', 'es', '2026-03-17'],
  [
    'the days that were named',
    'quinta ou sexta, só posso esses dias',
    'pt',
    '2026-03-12T00:00~2026-03-14T00:00',
  ],
  [
    'the days that were named',
    'jueves o viernes, solo puedo estos días',
    'es',
    '2026-03-12T00:00~2026-03-14T00:00',
  ],
  [
    'both bounds',
    'el miércoles después de las 3 y antes de las 5',
    'es',
    '2026-03-11T15:00~2026-03-11T17:00',
  ],
  ['both bounds', 'quinta a partir das 14h e antes das 16h', 'pt', '2026-03-12T14:00~2026-03-12T16:00'],
  [
    'from one day to another',
    'desde las 4 de hoy hasta las 5 de mañana',
    'es',
    '2026-03-10T16:00~2026-03-11T17:00',
  ],
  [
    'a bound, and why',
    'este sábado, después de las 10 que antes tengo feria',
    'es',
    '2026-03-14T10:00~2026-03-15T00:00',
  ],
  [
    'a bound, and why',
    'na quinta, depois das 4 que eu saio do serviço',
    'pt',
    '2026-03-12T16:00~2026-03-13T00:00',
  ],
  ['until when one works', 'trabalho até as 5 que eu saio, quinta serve', 'pt', '2026-03-12'],
  ['the days to come', 'queria algo nesses dias', 'pt', '2026-03-10T00:00~2026-03-17T00:00'],
  ['a promise', 'voy el 12 y llevo la orden', 'es', '2026-03-12'],
  ['what day it is', 'hoy es martes, entonces que sea el jueves', 'es', '2026-03-12'],
  ['what day it is', 'hoje é terça né? então que seja quinta', 'pt', '2026-03-12'],
  ['a day that was', 'era un lunes cuando me vio, ahora quiero el martes', 'es', '2026-03-17'],
  ['working hours', 'mi horario es de 7 a 3, el sábado me sirve', 'es', '2026-03-14'],
  ['hours one can', 'el sábado puedo de 7 a 9', 'es', '2026-03-14T07:00~2026-03-14T09:00'],
  ['a supposition', 'si mañana sigue igual voy a urgencias, si no el viernes', 'es', '2026-03-13'],
  ['a wish under a condition', 'si mañana hay cupo la quiero', 'es', '2026-03-11'],
  ['both, the one where the other is full', 'se sexta tiver lotado, sábado', 'pt', '2026-03-13 + 2026-03-14'],
  ['what every week is', 'mi hijo tiene terapia los lunes, deme el 25', 'es', '2026-03-25'],
  ['a visit without its name', 'la del 24 me la programaron mal', 'es', '[2026-03-24]'],
  ['a visit that is moved', 'la del 18 cámbiemela al 20', 'es', '[2026-03-18] + 2026-03-20'],
  ['a visit that is moved', 'la del jueves muévala para el viernes', 'es', '[2026-03-12] + 2026-03-13'],
  ['a visit that is moved', 'a do dia 18 muda pro dia 20', 'pt', '[2026-03-18] + 2026-03-20'],
  ['one of those offered', 'la del 24 me sirve', 'es', '2026-03-24'],
  ['a visit elsewhere', 'saqué cita en otro lado para el 2 de abril, deme el jueves', 'es', '2026-03-12'],
  ['a visit that was', 'mi esposa tuvo cita el 4, yo puedo el lunes', 'es', '2026-03-16'],
  ['nothing against it', 'mañana no hay problema', 'es', '2026-03-11'],
  ['an age', 'meu bebê faz 2 meses na segunda, levo ele na terça', 'pt', '2026-03-17'],
  ['how one is today', 'hoy está peorcito, quiero que lo vean el viernes', 'es', '2026-03-13'],
  ['a day that will do', 'hoy está bien', 'es', '2026-03-10'],
  ['the day that is left', 'el lunes trabajo, el domingo es el único día que puedo', 'es', '2026-03-15'],
  ['when it should be', 'ayer me dieron el resultado. Entonces la cita el 30', 'es', '2026-03-30'],
  ['when it is', 'tengo la cita el 30', 'es', '[2026-03-30]'],
  ['something else that was given', 'me dieron salida el 12, quiero control el 16', 'es', '2026-03-16'],
  ['what would be first', 'se cair o pagamento dia 15 eu vou dia 18', 'pt', '2026-03-18'],
  ['since when, with the soonest', 'llevo desde el sábado con tos, deme el jueves', 'es', '2026-03-12'],
  ['what another says', 'minha mãe falou quinta, que na quarta tem missa', 'pt', '2026-03-12'],
  [
    'of that week',
    'vuelvo el martes 17, de miércoles a viernes de esa semana puedo',
    'es',
    '2026-03-18T00:00~2026-03-21T00:00',
  ],
  ['what others will do', 'me van a operar el 20, deme el 30', 'es', '2026-03-30'],
  ['what they are asked to do', '¿me van a atender el jueves?', 'es', '2026-03-12'],
  [
    'an hour of a visit that was',
    'la cita era a las 8. ¿Mañana en la tarde?',
    'es',
    '[08:00] + 2026-03-11T12:00~2026-03-11T19:00',
  ],
  ['a visit by whom it is with', 'tengo el jueves a las 3 con la nutricionista', 'es', '[2026-03-12T15:00]'],
  ['that afternoon', 'lo entregan el 18, esa tarde quisiera ir', 'es', '2026-03-18T12:00~2026-03-18T19:00'],
];

for (const [why, text, lang, whens] of cases) {
  test(`${why}: "${text}"`, () => assert.equal(timesRead(text, { lang: lang, ref: REF }), whens));
}
