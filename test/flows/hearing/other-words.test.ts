import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EffectType } from '../../../flows/effects.ts';
import type { Lang } from '../../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../../kit/flows/spoken.ts';
import { openingIn, SELF, visitOf } from '../../kit/flows/spoken-clinic.ts';

const places = [
  { id: 7, patient: SELF.id, service: 'dermatology' },
  { id: 8, patient: SELF.id, service: 'psychology' },
];

const after = (talk: SpokenTalk, text: string): SpokenTalk => {
  talk.say(text);
  return talk;
};

/** Where something is said, by the question that is open. */
const PLACES = {
  'an opening that came free': (language: Lang) => {
    const talk = spokenWith({ language, places });
    const opening = openingIn(language, 'dermatology', '2026-03-12T09:00');
    talk.due('offering', { offer: { id: 7, opening, patient: SELF.id, seconds: 3_600 } });
    return talk;
  },
  'which list to leave': (language: Lang) =>
    after(
      spokenWith({ language, places }),
      language === 'es' ? 'sáquenme de la lista de espera' : 'me tira da lista de espera',
    ),
  'results that may be overdue': (language: Lang) =>
    after(
      spokenWith({ language }),
      language === 'es' ? 'ya salieron mis exámenes?' : 'meus exames já saíram?',
    ),
  'how it was': (language: Lang) => {
    const talk = spokenWith({ language });
    talk.due('surveying', { appointment: visitOf(language, SELF, 'cardiology', '2026-03-10T08:00') });
    return talk;
  },
  'the use of their data': (language: Lang) =>
    after(
      spokenWith({ language, people: [], contact: { consent: null } }),
      language === 'es' ? 'quiero una cita de dermatología el viernes' : 'quero marcar dermatologia na sexta',
    ),
  'an order, about to be sent': (language: Lang) =>
    after(
      spokenWith({ language }),
      language === 'es' ? 'le voy a mandar la orden' : 'vou mandar o pedido médico',
    ),
} as const;

/** What is said, which question is open then, and what is done. */
type Row = [es: string, pt: string, asked: string | null, deeds: readonly EffectType[]];

const ROWS: Readonly<Record<keyof typeof PLACES, readonly Row[]>> = {
  'an opening that came free': [
    ['a las 10 podría', 'às 10 eu conseguiria', 'offering.ask', []],
    ['¿en la tarde no tienen?', 'à tarde não tem?', 'offering.ask', []],
    ['no alcanzo a llegar ese día, ¿hay otra?', 'nesse dia não dá, tem outro?', 'offering.ask', []],
    ['¿y es con la doctora Zuluaga?', 'é com a doutora?', 'offering.ask', []],
    ['no puedo a esa hora', 'não posso nesse horário', 'offering.stay', ['settleOffer']],
    ['sí, a las 9 me sirve', 'sim, às 9 está bom', null, ['bookAppointment', 'settleOffer']],
  ],
  'which list to leave': [
    ['de las dos', 'as duas', null, ['settleOffer', 'settleOffer']],
    ['mejor déjeme', 'melhor deixar', null, []],
    ['la de psicología', 'a de psicologia', null, ['settleOffer']],
  ],
  'results that may be overdue': [
    ['no me ha llegado nada al correo', 'não chegou nada no e-mail', null, []],
    ['¿los puede recoger mi esposo?', 'meu marido pode retirar?', 'results.person', []],
    ['no, gracias', 'não, obrigada', null, []],
  ],
  'how it was': [
    ['¿1 es lo mejor o lo peor?', '1 é o melhor ou o pior?', 'surveying.ask', []],
    ['un 5, mejor imposible', 'nota 5, melhor impossível', null, ['recordOpinion']],
  ],
  'the use of their data': [
    ['bueno, pero no los compartan', 'tá, mas não compartilhem', 'welcome.consent', []],
    ['¿quién los ve?', 'quem vê?', 'welcome.consent', []],
    ['¿sin eso no se puede?', 'sem isso não dá?', 'welcome.consent', []],
    ['no, solo quiero saber cuánto cuesta', 'não, só quero saber quanto custa', null, []],
    ['disculpe, me equivoqué de foto', 'desculpa, mandei errado', 'welcome.consent', []],
    ['no, gracias', 'não, obrigada', null, ['keepConsent']],
  ],
  'an order, about to be sent': [
    ['es de mi hijo', 'é do meu filho', 'orders.ready', []],
    ['no la tengo', 'não tenho', null, []],
  ],
};

describe('what is said in other words than those of the question', () => {
  for (const [place, rows] of Object.entries(ROWS) as [keyof typeof PLACES, readonly Row[]][]) {
    for (const [es, pt, asked, deeds] of rows) {
      for (const [language, text] of [
        ['es', es],
        ['pt', pt],
      ] as const) {
        test(`of ${place}: '${text}'`, () => {
          const talk = PLACES[place](language);
          const before = talk.deeds.length;
          talk.say(text);
          const done = talk.deeds.slice(before).map(({ type }) => type);
          assert.deepEqual([talk.asked()?.key ?? null, done], [asked, deeds]);
        });
      }
    }
  }

  test('who may be overdue is passed to a person only where they are', () => {
    for (const [text, handed] of [
      ['no me ha llegado nada', true],
      ['no, gracias', false],
    ] as const) {
      const talk = PLACES['results that may be overdue']('es');
      talk.say(text);
      assert.equal(talk.conversation().handoff !== null, handed, text);
    }
  });
});
