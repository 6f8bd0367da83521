import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../../flows/hearing/asking.ts';
import { bareScore, opinionIn } from '../../../flows/hearing/scoring.ts';
import { testCases } from '../../kit/flows/cases.ts';
import { DUES } from '../../kit/flows/dues.ts';
import { says } from '../../kit/flows/said.ts';

const asked: Asked = { key: 'surveying.ask', awaiting: 'choice', number: 1 };

/** What is said, and the score it gives: null is none. */
const SCORES: readonly [text: string, score: number | null][] = [
  ['5', 5],
  ['un 9', 5],
  ['nota 10!!', 5],
  ['foi 10', 5],
  ['6', 3],
  ['0', 1],
  ['9 de 10', 5],
  ['4 de 5', 4],
  ['4/10', 2],
  ['cuatro', 4],
  ['cinco estrellas', 5],
  ['excelente', 5],
  ['bem', 4],
  ['muy bien, gracias', 5],
  ['no muy bien', 2],
  ['nada bien', 2],
  ['não gostei', 2],
  ['mais ou menos', 3],
  ['muito ruim', 1],
  ['pésimo, un 2', 2],
  ['esperé mucho, una hora', null],
  ['más o menos, la doctora llegó tarde', 3],
  ['mais ou menos, mas a médica foi boa', 3],
  // Hours, waits and prices are no scores.
  ['2 horas esperando', null],
  ['10 minutos tarde', null],
  ['120', null],
  // Good and bad beside each other: they say which.
  ['muy amable pero esperé mucho', null],
  ['la de las 5', null],
];

describe('what is answered to how a visit was', () => {
  for (const [text, score] of SCORES) {
    test(`'${text}' is ${score ?? 'no score'}`, () => {
      const answer = opinionIn(asked, text, { isTalk: true, given: {} });
      assert.equal(answer?.type === 'patient.chose' ? Number(answer.id) : null, score);
    });
  }

  test('a mark of a Chilean school is one of seven', () => {
    const marked = (text: string, country?: string) =>
      opinionIn(asked, text, { isTalk: true, given: {}, ...(country && { country }) });
    const scores = ['un siete', '6', '5', 'un 8'].map((text) => [marked(text, 'CL'), marked(text)]);
    assert.deepEqual(
      scores.map((pair) => pair.map((answer) => answer?.type === 'patient.chose' && Number(answer.id))),
      [
        [5, 4],
        [4, 3],
        [5, 5],
        [4, 4],
      ],
    );
  });

  test('what is said beside a score is kept with it', () => {
    const text = 'le pongo un 4, muy amable la doctora';
    assert.deepEqual(opinionIn(asked, text, { isTalk: true, given: {} }), {
      type: 'patient.chose',
      id: '4',
      given: { reason: text },
    });
  });

  test('nothing is read of it where it was not asked', () => {
    const other: Asked = { key: 'menu.what', awaiting: 'choice', number: 1 };
    assert.equal(opinionIn(other, 'excelente', { isTalk: true, given: {} }), null);
  });

  test('words are no score where something else is wanted; a number is', () => {
    assert.equal(opinionIn(asked, 'bien, quiero otra cita', { isTalk: false, given: {} }), null);
    assert.equal(
      opinionIn(asked, '5, quiero otra cita', { isTalk: false, given: {} })?.type,
      'patient.chose',
    );
  });

  test('only a score that is all that is said goes before a sign of danger', () => {
    assert.equal(bareScore(asked, 'le doy un 4')?.type, 'patient.chose');
    assert.equal(bareScore(asked, 'le doy un 1, mi mamá se cayó y no despierta'), null);
  });
});

const ask = () => DUES['the question how it was'];
const visitId = 'visit-cardiology@2026-03-12T08:00';
const told = says({ text: 'la doctora muy amable pero esperé una hora' });

testCases({
  'the question how a visit was': [
    {
      it: 'keeps a story that holds no score, and asks for one',
      talk: [ask, told],
      says: ['surveying.and-score'],
      does: ['recordOpinion'],
      with: { appointmentId: visitId, score: null, comment: 'la doctora muy amable pero esperé una hora' },
    },
    {
      it: 'asks nobody what happened who has told it',
      talk: [ask, told, says({ text: 'un 2' })],
      says: ['surveying.passed-on'],
      does: ['recordOpinion'],
      with: { appointmentId: visitId, score: 2, comment: null },
    },
    {
      it: 'asks what happened where a poor score is all that was said',
      talk: [ask, says({ text: 'un 2' })],
      says: ['surveying.why'],
      does: ['recordOpinion'],
    },
    {
      it: 'begins what is wanted beside the score',
      talk: [ask, says({ text: '5, y quiero cancelar la del viernes', wants: ['cancel'] })],
      says: ['surveying.thanks'],
      does: ['recordOpinion', 'findAppointments'],
    },
    {
      it: 'takes no wish for a story',
      talk: [ask, says({ text: 'quiero hablar con una persona', wants: ['human'] })],
      says: ['person.soon'],
      does: ['handOff'],
    },
  ],
});
