import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateOf, formatCivil, parseCivil } from '../../../nlu/civil.ts';
import { normalise } from '../../../nlu/normalise.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';
const TODAY = parseCivil(REF)!.day;
const COUNTRY = { es: 'CO', pt: 'BR' } as const;
const MONTHS = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
};

const readAll = (lang: Lang, text: string) =>
  readWhen(normalise(text, lang), { lang, country: COUNTRY[lang], ref: REF })
    .map(({ when }) => `${when.type} ${when.from}–${when.to}`)
    .join(' & ');

const dates = fc.record({ ahead: fc.integer({ min: 1, max: 330 }), days: fc.integer({ min: 1, max: 30 }) });
const hours = fc.record({ hour: fc.integer({ min: 7, max: 22 }), more: fc.integer({ min: 1, max: 4 }) });
const said = fc.tuple(fc.constantFrom<Lang>('es', 'pt'), dates, hours, fc.nat());

const month = (lang: Lang, day: number) => MONTHS[lang][dateOf(day).month - 1]!;
const two = (hour: number) => String(hour).padStart(2, '0');

test('a range of two whole dates has both of them, whatever their numbers', () => {
  fc.assert(
    fc.property(said, ([lang, { ahead, days }, , pick]) => {
      const [from, to] = [TODAY + ahead, TODAY + ahead + days];
      const [one, other] = [from, to].map((day) => `${dateOf(day).day} de ${month(lang, day)}`);
      const [short, shorter] = [from, to].map((day) => `${dateOf(day).day}/${dateOf(day).month}`);
      const ways = {
        es: [
          `del ${one} al ${other}`,
          `desde el ${one} hasta el ${other}`,
          `entre el ${one} y el ${other}`,
          `del ${short} al ${shorter}`,
          `de ${short} a ${shorter}`,
        ],
        pt: [
          `de ${one} a ${other}`,
          `do dia ${one} ao dia ${other}`,
          `entre ${one} e ${other}`,
          `do dia ${short} ao dia ${shorter}`,
          `de ${short} a ${shorter}`,
        ],
      }[lang];
      const text = ways[pick % ways.length]!;
      assert.equal(readAll(lang, text), `range ${formatCivil(from)}–${formatCivil(to + 1)}`, text);
    }),
    { seed: 4, numRuns: 600 },
  );
});

test('a whole date and its hour are that hour of that day, whatever their numbers', () => {
  fc.assert(
    fc.property(said, ([lang, { ahead }, { hour, more }, pick]) => {
      const day = TODAY + ahead;
      const name = `${dateOf(day).day} de ${month(lang, day)}`;
      const last = Math.min(hour + more, 23);
      const at = (clock: number) => `${formatCivil(day).slice(0, 10)}T${two(clock)}:00`;
      const [instant, range] = [`instant ${at(hour)}–${at(hour)}`, `range ${at(hour)}–${at(last)}`];
      const ways = {
        es: [
          [`el ${name} a las ${hour}`, instant],
          [`${name} ${hour}h`, instant],
          [`el ${name} de ${hour} a ${last}`, range],
          [`el ${name} entre las ${hour} y las ${last}`, range],
          [`el ${name} a las ${hour} o a las ${last}`, range],
        ],
        pt: [
          [`dia ${name} às ${hour}`, instant],
          [`${name} ${hour}h`, instant],
          [`dia ${name} das ${hour} às ${last}`, range],
          [`dia ${name} entre as ${hour} e as ${last}`, range],
          [`dia ${name} às ${hour} ou às ${last}`, range],
        ],
      }[lang];
      const [text, meaning] = ways[pick % ways.length]!;
      assert.equal(readAll(lang, text!), meaning, text);
    }),
    { seed: 4, numRuns: 600 },
  );
});

const cases: [lang: Lang, text: string, when: string][] = [
  // A range that is going on is that one.
  ['es', 'del 1 al 20 de marzo', 'range 2026-03-01T00:00–2026-03-21T00:00'],
  ['pt', 'de fevereiro a abril', 'range 2026-02-01T00:00–2026-05-01T00:00'],
  ['es', 'del 5 de diciembre al 10 de febrero', 'range 2026-12-05T00:00–2027-02-11T00:00'],
  // Years, and no hours of four figures.
  ['es', 'me operaron entre 2014 y 2018', 'range 2014-01-01T00:00–2019-01-01T00:00'],
  ['pt', 'de 2019 a 2021', 'range 2019-01-01T00:00–2022-01-01T00:00'],
  ['es', 'de 1400 a 1600', 'timerange 14:00–16:00'],
  // Both ends with their hours.
  ['es', 'desde las 2pm del lunes hasta el miércoles a las 3pm', 'range 2026-03-16T14:00–2026-03-18T15:00'],
  // Minutes past an hour, and to it.
  ['es', '20 minutos pasadas las 8', 'time 08:20–08:20'],
  ['es', 'cuarto pasadas las 4', 'time 16:15–16:15'],
  ['pt', 'quinze depois das oito', 'time 08:15–08:15'],
  ['pt', 'dia quinze depois das oito', 'range 2026-03-15T08:00–2026-03-16T00:00'],
  ['es', 'el 15 después de las 8', 'range 2026-03-15T08:00–2026-03-16T00:00'],
  ['es', '3 minutos para las 8', 'time 07:57–07:57'],
  ['es', 'a las 8 pm y media', 'time 20:30–20:30'],
  ['es', 'a las once y cinco pm', 'time 23:05–23:05'],
  ['es', 'entre las 9 y 10 am', 'timerange 09:00–10:00'],
  ['pt', 'às 8 p.m.', 'time 20:00–20:00'],
  ['pt', 'de 5 a 6p.m.', 'timerange 17:00–18:00'],
  ['pt', 'altas horas da noite', 'timerange 21:00–24:00'],
  // Halves, and what is counted in a year.
  ['es', 'la segunda mitad de abril', 'range 2026-04-16T00:00–2026-05-01T00:00'],
  ['pt', 'primeira metade do ano que vem', 'range 2027-01-01T00:00–2027-07-01T00:00'],
  ['es', 'la segunda mitad de la semana', 'range 2026-03-12T00:00–2026-03-16T00:00'],
  ['es', 'la tercera semana del próximo año', 'range 2027-01-18T00:00–2027-01-25T00:00'],
  ['pt', 'terceiro mês de 2027', 'range 2027-03-01T00:00–2027-04-01T00:00'],
  ['pt', 'estou no terceiro mês', ''],
  ['es', 'los primeros 3 meses del próximo año', 'range 2027-01-01T00:00–2027-04-01T00:00'],
  ['pt', 'o terceiro trimestre deste ano', 'range 2026-07-01T00:00–2026-10-01T00:00'],
  // The next day, of none that was said.
  ['es', 'para el próximo día hábil', 'date 2026-03-11T00:00–2026-03-12T00:00'],
  ['pt', 'no dia seguinte', 'date 2026-03-11T00:00–2026-03-12T00:00'],
  ['pt', 'pílula do dia seguinte', ''],
  ['es', 'los próximos 3 turnos', ''],
  ['es', 'lo que queda del día', 'range 2026-03-10T10:15–2026-03-11T00:00'],
  ['es', 'el resto del día 12', 'date 2026-03-12T00:00–2026-03-13T00:00'],
  ['es', 'tres semanas a partir de mañana', 'date 2026-04-01T00:00–2026-04-02T00:00'],
  ['pt', 'um de março', 'date 2027-03-01T00:00–2027-03-02T00:00'],
  ['pt', 'marca uma para abril', 'range 2026-04-01T00:00–2026-05-01T00:00'],
  ['es', 'apárteme una para abril', 'range 2026-04-01T00:00–2026-05-01T00:00'],
  ['es', 'el 24/7', 'date 2026-07-24T00:00–2026-07-25T00:00'],
  ['es', '¿atienden 24/7?', ''],
  ['pt', 'às 15 horas, última sexta do mês', 'instant 2026-03-27T15:00–2026-03-27T15:00'],
  ['es', 'el vigésimo segundo de junio', 'date 2026-06-22T00:00–2026-06-23T00:00'],
  ['es', 'el 12/4, 2026', 'date 2026-04-12T00:00–2026-04-13T00:00'],
  ['es', 'en noche vieja', 'date 2026-12-31T00:00–2027-01-01T00:00'],
  ['pt', 'dia de ação de graças', 'date 2026-11-26T00:00–2026-11-27T00:00'],
];
for (const [lang, text, when] of cases)
  test(`"${text}" is ${when || 'no time'}`, () => {
    assert.equal(readAll(lang, text), when);
  });

test('a day before an hour is that day, also where a choice or an hour is asked for', () => {
  for (const awaiting of ['choice', 'time', 'date', null] as const) {
    const options = { lang: 'es', country: 'CO', ref: REF, awaiting } as const;
    const [found] = readWhen(normalise('ninguna, el 18 a las 4', 'es'), options);
    assert.deepEqual(found?.when, { type: 'instant', from: '2026-03-18T16:00', to: '2026-03-18T16:00' });
  }
});
