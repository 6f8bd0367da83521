import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, visitOf } from '../../kit/flows/spoken-clinic.ts';

/** Of who has a laboratory visit on Wednesday and one of cardiology on Thursday, or only the latter. */
function talkOf(language: Lang, services: readonly string[]): SpokenTalk {
  const days: Readonly<Record<string, string>> = {
    laboratory: '2026-03-11T07:00',
    cardiology: '2026-03-12T08:00',
  };
  const visits = services.map((service) => visitOf(language, SELF, service, days[service]!));
  return spokenWith({ language, visits });
}

interface Seeking {
  wish?: { service?: string; windows: readonly { from?: string | null }[] };
}

/** The dialog in progress, and of which service it is, for which first day: `rescheduling cardiology 2026-03-16`. */
function goesOn(talk: SpokenTalk): string {
  const [root] = talk.conversation().frames;
  const { wish } = (talk.conversation().frames.at(-1)!.state as { context: Seeking }).context;
  const from = wish?.windows[0]?.from?.slice(0, 10);
  return [root?.flow, wish?.service, from].filter(Boolean).join(' ');
}

type Row = readonly [language: Lang, text: string, then: string];

const FIRST: readonly Row[] = [
  [
    'pt',
    'trocaram meu turno. dá pra passar o cardio pra sexta dia 20?',
    'rescheduling cardiology 2026-03-20',
  ],
  [
    'pt',
    'mudou meu horário no serviço, tem como botar o cardio pra segunda?',
    'rescheduling cardiology 2026-03-16',
  ],
  [
    'pt',
    'já to marcada com o cardiologista mas precisava que fosse segunda',
    'rescheduling cardiology 2026-03-16',
  ],
  [
    'pt',
    'eu tava marcada no cardiologista, mas mudou meu plantão, consegue pôr no sábado?',
    'rescheduling cardiology 2026-03-14',
  ],
  [
    'es',
    'ya estoy citado con el cardiólogo pero necesito que sea el lunes',
    'rescheduling cardiology 2026-03-16',
  ],
  [
    'es',
    'con el cardiólogo ya tengo para el jueves, me lo puede dejar para el martes?',
    'rescheduling cardiology 2026-03-17',
  ],
  ['es', 'la sede me queda lejos, póngamela en el centro', 'rescheduling cardiology 2026-03-12'],
  [
    'pt',
    'essa unidade é contramão pra mim, passa a consulta pra Moema',
    'rescheduling cardiology 2026-03-12',
  ],
  // One that is had already says nothing of another that is wanted, nor does what else one has.
  [
    'es',
    'ya tengo cita con cardiología, necesito otra de dermatología para el viernes',
    'booking dermatology 2026-03-13',
  ],
  ['pt', 'já tenho consulta de cardio, queria uma de dermato pra sexta', 'booking dermatology 2026-03-13'],
  [
    'pt',
    'já tenho 30 anos e nunca fui no cardiologista, dá pra ser na terça?',
    'booking cardiology 2026-03-17',
  ],
  [
    'es',
    'cambiaron al doctor, me pueden dar cita con cardiología para el lunes?',
    'booking cardiology 2026-03-16',
  ],
  ['pt', 'trocaram meu remédio, dá pra marcar o cardio pra sexta?', 'booking cardiology 2026-03-13'],
];

describe('who has a visit already', () => {
  for (const [language, text, then] of FIRST)
    test(`"${text}"`, () => {
      const talk = talkOf(language, ['cardiology']);
      talk.say(text);
      assert.equal(goesOn(talk), then, talk.said().join('\n'));
    });
});

const WHILE_BOOKING: readonly Row[] = [
  [
    'es',
    'no no, yo ya tengo cita, es la que tengo el jueves la que quiero pasar al lunes',
    'rescheduling cardiology 2026-03-16',
  ],
  [
    'es',
    'es que ya estoy agendada, lo que necesito es correr esa para el viernes 20',
    'rescheduling cardiology 2026-03-20',
  ],
  ['es', 'ay espere, si yo ya tengo una con ustedes. mejor corramos esa', 'rescheduling cardiology'],
  ['pt', 'não, é pra trocar a que eu já tenho', 'rescheduling cardiology'],
  ['pt', 'opa, eu já tô agendada com vocês, muda essa pra terça então', 'rescheduling cardiology 2026-03-17'],
  ['pt', 'não quero outra não, é só trocar a que tá marcada', 'rescheduling cardiology'],
  ['pt', 'quero remarcar a minha consulta do dia 12 pro dia 20', 'rescheduling cardiology 2026-03-20'],
  // What is had elsewhere is why another time is wanted for the one that is looked for.
  ['es', 'ya tengo cita con el odontólogo ese día, mejor pásela al martes', 'booking cardiology 2026-03-17'],
  ['pt', 'já tenho dentista nesse dia, muda pra terça', 'booking cardiology 2026-03-17'],
];

describe('who is shown times for another, and says that they have one to be moved', () => {
  for (const [language, text, then] of WHILE_BOOKING)
    test(`"${text}"`, () => {
      const talk = talkOf(language, ['laboratory', 'cardiology']);
      talk.say(language === 'es' ? 'necesito cardiología para el lunes' : 'preciso de cardio segunda');
      talk.say(text);
      assert.equal(goesOn(talk).split(' ')[0], then.split(' ')[0], talk.said().join('\n'));
      if (then.startsWith('rescheduling')) assert.equal(goesOn(talk), then, talk.said().join('\n'));
    });
});

const WHICH_TO_CANCEL: readonly Row[] = [
  [
    'es',
    'ninguna de esas, más bien pásame la de cardiología al viernes 20',
    'rescheduling cardiology 2026-03-20',
  ],
  [
    'es',
    'no quiero cancelar ninguna, la de cardiología muévala para el lunes',
    'rescheduling cardiology 2026-03-16',
  ],
  ['pt', 'nenhuma! é mudar a de cardio pro dia 20', 'rescheduling cardiology 2026-03-20'],
  ['pt', 'remarcar a de cardiologia', 'rescheduling cardiology'],
];

describe('who is asked which to cancel, and wants one moved', () => {
  for (const [language, text, then] of WHICH_TO_CANCEL)
    test(`"${text}"`, () => {
      const talk = talkOf(language, ['laboratory', 'cardiology']);
      talk.say('quero cancelar');
      assert.equal(talk.asked()?.key, 'picking.which-cancel');
      talk.say(text);
      assert.equal(goesOn(talk), then, talk.said().join('\n'));
      assert.deepEqual(talk.deeds, []);
    });
});
