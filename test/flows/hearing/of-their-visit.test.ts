import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON, visitOf } from '../../kit/flows/spoken-clinic.ts';

const laboratory = (language: Lang) => visitOf(language, SELF, 'laboratory', '2026-03-11T07:00');
const cardiology = (language: Lang) => visitOf(language, SELF, 'cardiology', '2026-03-12T08:00');
const pediatrics = (language: Lang) => visitOf(language, SON, 'pediatrics', '2026-03-13T09:00');

const SETTINGS = {
  one: (language: Lang) => spokenWith({ language, visits: [cardiology(language)] }),
  two: (language: Lang) => spokenWith({ language, visits: [laboratory(language), cardiology(language)] }),
  family: (language: Lang) =>
    spokenWith({ language, people: [SELF, SON], visits: [cardiology(language), pediatrics(language)] }),
  none: (language: Lang) => spokenWith({ language }),
  stranger: (language: Lang) => spokenWith({ language, people: [] }),
  'with its order': (language: Lang) =>
    spokenWith({
      language,
      visits: [visitOf(language, SELF, 'mri', '2026-03-12T07:00', { orderId: 'o-1' })],
    }),
  'by video': (language: Lang) =>
    spokenWith({
      language,
      visits: [visitOf(language, SELF, 'psychology', '2026-03-12T08:00', { modality: 'telemedicine' })],
    }),
  reminded: (language: Lang) => {
    const talk = spokenWith({ language, visits: [cardiology(language)] });
    talk.due('reminding', { appointment: cardiology(language) });
    return talk;
  },
} satisfies Record<string, (language: Lang) => SpokenTalk>;

type Row = readonly [
  language: Lang,
  setting: keyof typeof SETTINGS,
  text: string,
  says: RegExp,
  not?: RegExp,
];

function check(rows: readonly Row[]): void {
  for (const [language, setting, text, says, not] of rows)
    test(`${setting}: "${text}"`, () => {
      const talk = SETTINGS[setting](language);
      for (const line of text.split(' // ')) talk.say(line);
      const said = talk.said().join(' ').replaceAll('\n', ' ');
      assert.match(said, says);
      if (not) assert.doesNotMatch(said, not);
    });
}

describe('a question of their own visit is answered from it', () => {
  check([
    ['es', 'one', '¿dónde es mi cita?', /cardiología.*sede Norte: Calle 127/, /Centro/],
    ['es', 'one', 'en qué sede me toca', /cardiología.*sede Norte: Calle 127/, /Centro/],
    ['pt', 'one', 'me manda a localização da consulta', /cardiologia.*unidade Paulista: Avenida/, /Moema/],
    ['es', 'one', 'cómo llego a mi cita', /sede Norte: Calle 127.*TransMilenio/, /Centro/],
    ['es', 'one', 'cuánto me va a costar lo del jueves', /cardiología cuesta \$190/, /85\.000/],
    ['pt', 'one', 'quanto vou pagar na consulta', /cardiologia custa R\$ 420/, /R\$ 220/],
    ['es', 'one', 'cómo se llama el doctor que me va a ver', /es con el Dr\. Camilo Restrepo/],
    ['pt', 'one', 'com qual médico vai ser?', /é com o Dr\. Rodrigo Azevedo/],
    ['es', 'one', 'a qué hora tengo que llegar', /jueves 12 de marzo a las 8:00.*15 minutos antes/],
    ['pt', 'one', 'é por vídeo?', /é presencial, na unidade Paulista/],
    ['es', 'by video', 'mi cita es virtual o presencial?', /es por videollamada/],
    ['es', 'by video', 'dónde es mi cita', /es por videollamada: no hace falta venir/],
    ['pt', 'one', 'quanto tempo demora a consulta de quinta', /cardiologia dura cerca de 30/],
    ['es', 'one', 'tengo que ir en ayunas?', /cardiología no tengo anotado ayuno/, /laboratorio/],
    ['es', 'with its order', '¿hay que llevar orden?', /ya la tengo/],
    ['pt', 'one', 'precisa levar pedido?', /cardiologia não precisa de pedido/],
  ]);
});

describe('of several visits, the words of the question tell which', () => {
  check([
    ['es', 'two', 'cuánto me va a costar lo del jueves', /cardiología cuesta/, /laboratorio/],
    ['es', 'two', 'dónde es la del laboratorio', /cita de laboratorio, mañana/, /cardiología/],
    ['pt', 'two', 'a de amanhã é em jejum?', /laboratório, amanhã.*jejum de 8 horas/, /cardiologia/],
    ['es', 'family', 'dónde es lo de Mateo', /cita de pediatría de Mateo, el viernes/, /cardiología/],
    ['pt', 'family', 'com quem é a do meu filho', /pediatria de Mateo.*Camila Figueiredo/, /cardiologia/],
    // Each is named, where nothing tells which.
    ['es', 'two', 'con quién es', /laboratorio, mañana.*Luz Dary.*cardiología, el jueves.*Restrepo/],
  ]);
});

describe('a question of the visit that is spoken of', () => {
  check([
    ['es', 'reminded', 'con quién es?', /es con el Dr\. Camilo Restrepo/, /asistente/],
    ['es', 'reminded', 'debo ir en ayunas?', /cardiología no tengo anotado ayuno/, /laboratorio/],
    ['pt', 'reminded', 'sim, e que horas tenho que chegar?', /8h\. Chegue 15.*está confirmada/],
    ['es', 'two', 'cancelar la del jueves // dónde era esa cita?', /La sede Norte queda.*¿Cancelo/],
    ['es', 'none', 'quiero una cita de cardiología // 1 // sí // y cuánto me cuesta?', /cardiología cuesta/],
    [
      'es',
      'none',
      'quiero una cita de cardiología // 1 // es presencial?',
      /en la sede Norte\. ¿La reservo\?/,
    ],
  ]);
});

describe('asked with a yes to the visit that is read back, it is booked', () => {
  const chosen = { es: 'quiero una cita de cardiología // 1 // ', pt: 'quero marcar cardiologista // 1 // ' };
  check([
    [
      'es',
      'none',
      `${chosen.es}Sí señorita, y en cuál de las dos sedes me toca?`,
      /Listo\..*Norte \(Calle/,
      /Tenemos/,
    ],
    [
      'es',
      'none',
      `${chosen.es}Sí. ¿Debo llevar exámenes anteriores?`,
      /tráigalos también.*Listo\./,
      /laboratorio/,
    ],
    [
      'pt',
      'none',
      `${chosen.pt}Pode sim. Preciso levar os exames antigos?`,
      /traga também.*Pronto!/,
      /laboratório/,
    ],
    // What a booking ends with is told once.
    ['es', 'none', 'cita de laboratorio // 1 // sí, ¿voy en ayunas?', /Listo\..*ayunas/, /ayunas.*ayunas/],
  ]);
});

describe('when it is, with more, is told with all of it', () => {
  check([
    ['es', 'two', 'a qué hora y dónde es mi cita, y con quién?', /Tiene 2 citas.*Luz Dary.*Restrepo/],
    ['pt', 'one', 'quando é minha consulta e quanto custa?', /quinta-feira.*Azevedo.*R\$ 420/],
  ]);
});

describe('what could be asked of any visit, where there is none of theirs', () => {
  check([
    ['es', 'none', 'qué tengo que llevar', /Traiga su documento de identidad/],
    ['es', 'none', 'cuánto dura', /Depende de la especialidad/],
    ['pt', 'none', 'que horas eu tenho que chegar', /Chegue 15 minutos antes/],
    ['es', 'none', 'dónde es la del laboratorio', /dos sedes/],
    ['es', 'none', '¿dónde es mi cita?', /No le encuentro citas/],
    // Who is not known is asked for no document over what is told to anybody.
    ['es', 'stranger', 'cuánto vale mi cita', /consulta particular/, /documento/],
    ['es', 'stranger', 'a qué hora tengo que llegar', /15 minutos antes/],
    ['es', 'stranger', '¿dónde es mi cita?', /documento/],
  ]);
});
