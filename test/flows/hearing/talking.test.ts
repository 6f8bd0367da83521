import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../../flows/hearing/asking.ts';
import { praises } from '../../../flows/hearing/small.ts';
import { asksWho, besideTheMatter, onlySwears } from '../../../flows/hearing/talking.ts';
import { testCases } from '../../kit/flows/cases.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { DUES } from '../../kit/flows/dues.ts';
import { CONTROL_EXAMPLES as control } from '../../kit/flows/examples.ts';
import { says } from '../../kit/flows/said.ts';
import { answered } from '../../kit/flows/talk.ts';

const reminder: Asked = {
  key: 'reminding.ask',
  args: { at: { at: '2026-03-12T08:00' } },
  awaiting: 'yes-no',
  number: 1,
};
const told = (text: string, asked: Asked | null = null) => {
  const move = besideTheMatter(text, { asked, wanted: [], world: WORLDS.known });
  return move?.do === 'explain' ? move.key : null;
};

const SAID: Readonly<Record<string, readonly string[]>> = {
  'repair.chat': [
    'cuéntame un chiste',
    'me conta uma piada',
    '¿tienes novio?',
    'será que vai chover',
    'te amo',
  ],
  'repair.languages': [
    'do you speak english?',
    'alguien habla inglés?',
    'vocês falam inglês?',
    'hello i need to see a doctor please',
  ],
};
/** What a clinic is asked, or told, all the same. */
const TO_THE_POINT = [
  'quiero una cita',
  'me duele el pecho',
  'tienen música en la sala de espera',
  '¿el doctor habla inglés?',
  '¿cuánto es el tiempo de espera?',
  'mi hijo juega fútbol y se torció el pie',
  'estudio inglés por la tarde, mejor en la mañana',
  'I',
  'te quiero preguntar algo',
];

describe('what is beside the matter', () => {
  for (const [key, texts] of Object.entries(SAID))
    for (const text of texts) test(`'${text}' is answered with ${key}`, () => assert.equal(told(text), key));
  for (const text of TO_THE_POINT) test(`is not '${text}'`, () => assert.equal(told(text), null));

  for (const text of [
    'y si no puedo a las 8 me guardan el lugar?',
    'e se eu não conseguir ir?',
    '¿qué pasa si no voy?',
  ])
    test(`'${text}', of a visit that is asked about, refuses nothing`, () =>
      assert.equal(told(text, reminder), 'visit.if-not'));
  for (const text of [
    'no puedo a las 8',
    'si no puedo el jueves, ¿hay otro día?',
    'se eu não puder ir, dá pra remarcar?',
    '¿y si no hay el jueves, tienen el viernes?',
    'si no voy, ¿me cobran?',
  ])
    test(`'${text}' asks for, or says, something else`, () => assert.equal(told(text, reminder), null));
});

describe('money that is wanted back', () => {
  const isForPerson = (text: string) => {
    const move = besideTheMatter(text, { asked: null, wanted: [], world: WORLDS.known });
    return move?.do === 'begin' && move.flow === 'person';
  };
  for (const text of [
    'me cobraron mal, quiero que me devuelvan la plata',
    'quiero un reembolso',
    'me cobraram duas vezes',
    'quero meu dinheiro de volta',
  ])
    test(`is for a person: '${text}'`, () => assert.equal(isForPerson(text), true));
  for (const text of [
    '¿cuánto me cobran?',
    'me devuelven la llamada',
    'não me cobraram nada',
    'o convênio reembolsa?',
  ])
    test(`is not wanted with '${text}'`, () => assert.equal(isForPerson(text), false));
});

describe('what was left at the clinic', () => {
  const isForPerson = (text: string) => {
    const move = besideTheMatter(text, { asked: null, wanted: [], world: WORLDS.known });
    return move?.do === 'begin' && move.flow === 'person';
  };
  for (const text of [
    'dejé olvidada una chaqueta en la sala de espera',
    'se me quedaron las gafas allá ayer',
    'esqueci minha blusa na recepção',
    'deixei meus óculos aí ontem',
  ])
    test(`is looked for by a person: '${text}'`, () => assert.equal(isForPerson(text), true));
  for (const text of [
    'se me olvidó la cita de ayer',
    'esqueci de ir aí ontem',
    'dejé de ir al médico',
    'se me quedó la orden en la casa',
    'perdí la cita del martes',
  ])
    test(`is not '${text}'`, () => assert.equal(isForPerson(text), false));
});

describe('how else the clinic is reached', () => {
  const isQuestion = (text: string) => {
    const move = besideTheMatter(text, { asked: null, wanted: [], world: WORLDS.known });
    return move?.do === 'begin' && move.flow === 'questions';
  };
  for (const text of [
    'me podrían dar el número de teléfono de la clínica',
    'cuál es el teléfono fijo, necesito llamar',
    'tienen correo electrónico?',
    'qual o telefone de vocês?',
    'tem site?',
  ])
    test(`is asked with '${text}'`, () => assert.equal(isQuestion(text), true));
  for (const text of [
    'cambié de teléfono',
    '¿cuál es mi correo registrado?',
    'mi teléfono es 300 555 0101',
    '¿me mandan los resultados al correo?',
    'me llaman por teléfono?',
  ])
    test(`is not asked with '${text}'`, () => assert.equal(isQuestion(text), false));
});

describe('kind words', () => {
  test('are thanks', () => {
    assert.equal(praises('la atención fue excelente, felicitaciones a la doctora'), true);
    assert.equal(praises('atendimento nota dez, parabéns à equipe'), true);
  });
  test('are none where they are missed, or asked for', () => {
    assert.equal(praises('¿me recomienda una doctora muy amable?'), false);
    assert.equal(praises('la atención fue muy mala'), false);
  });
});

describe('who swears at the assistant', () => {
  const swears = (text: string) => onlySwears({ ...control.rude, text });
  test('is told sorry', () => assert.equal(swears('porra de robô burro'), true));
  test('is given a person for asking for one', () => {
    assert.equal(swears('maldita máquina, páseme una persona'), false);
    assert.equal(swears('robô burro, quero um atendente'), false);
  });
});

describe('who speaks', () => {
  const who = (text: string, wants: Parameters<typeof asksWho>[1] = []) =>
    asksWho({ ...control.who, text }, wants);
  test('is told to who asks only that', () => {
    assert.equal(who('holaa cómo estás? eres un bot?'), true);
    assert.equal(who('quiero saber si eres un robot'), true);
    assert.equal(asksWho(says({ text: 'vcs são da clínica mesmo? isso é golpe?' }), []), true);
    assert.equal(asksWho(says({ text: 'me di un golpe en la cabeza' }), []), false);
  });
  test('is not all that is wanted by who asks for a person, or for a visit', () => {
    assert.equal(who('eres un robot, páseme con alguien'), false);
    assert.equal(who('você é um robô? quero falar com gente'), false);
    assert.equal(who('ya sé que eres un robot, cancela mi cita', [{ intent: 'cancel', sure: true }]), false);
  });
});

const whatIf = says({ text: 'y si no puedo a esa hora?', wants: ['no'] });
testCases({
  'an opening that is offered': [
    {
      it: 'is not given back for a question what if',
      talk: [() => DUES['an opening for one who waits'], whatIf],
      says: ['visit.if-not', 'offering.ask'],
    },
  ],
  'more that is said of a visit': [
    {
      it: 'is kept after its score was heard',
      talk: [
        () => DUES['the question how it was'],
        says({ text: '5', values: [{ type: 'choice', choice: { index: 5 } }] }),
        says({ text: 'y la recepcionista fue un amor' }),
      ],
      says: ['surveying.more'],
      does: ['recordOpinion'],
    },
  ],
  'a place on a list': [
    {
      it: 'is given up by words that do not name it, right after it was asked for',
      talk: [
        says({ wants: ['waitlist_join'], values: [{ type: 'specialty', specialty: 'cardiology' }] }),
        answered('openings.found', ({ openings }) => openings.length === 0),
        says({ text: 'ay no, mejor sáquenme', wants: ['cancel'] }),
      ],
      says: [],
      does: ['findWaiting'],
    },
    {
      it: 'is kept by who needs nothing more',
      talk: [
        says({ wants: ['waitlist_join'], values: [{ type: 'specialty', specialty: 'cardiology' }] }),
        answered('openings.found', ({ openings }) => openings.length === 0),
        says({ text: 'no necesito nada más, gracias', wants: ['thanks'] }),
      ],
      says: ['thanks'],
    },
  ],
});
