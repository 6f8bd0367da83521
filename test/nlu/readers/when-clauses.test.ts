import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

/** Each time as it is read, those of a visit one has in brackets. */
function read(text: string, lang: Lang): string {
  const { entities } = understand(text, { lang, ref: REF, country: lang === 'es' ? 'CO' : 'BR' });
  return entities
    .flatMap((entity) => (entity.type === 'when' ? [entity] : []))
    .map(({ when: { type, from, to }, role }) => {
      const shown = type === 'date' ? from!.slice(0, 10) : from === to ? from : `${from}~${to}`;
      return role === 'visit' ? `[${shown}]` : shown;
    })
    .join(' + ');
}

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
  ['one of those offered', 'la del 24 me sirve', 'es', '2026-03-24'],
  ['a visit elsewhere', 'saqué cita en otro lado para el 2 de abril, deme el jueves', 'es', '2026-03-12'],
  ['a visit that was', 'mi esposa tuvo cita el 4, yo puedo el lunes', 'es', '2026-03-16'],
  ['nothing against it', 'mañana no hay problema', 'es', '2026-03-11'],
  ['an age', 'meu bebê faz 2 meses na segunda, levo ele na terça', 'pt', '2026-03-17'],
  ['that afternoon', 'lo entregan el 18, esa tarde quisiera ir', 'es', '2026-03-18T12:00~2026-03-18T19:00'],
];

for (const [why, text, lang, whens] of cases) {
  test(`${why}: "${text}"`, () => assert.equal(read(text, lang), whens));
}
