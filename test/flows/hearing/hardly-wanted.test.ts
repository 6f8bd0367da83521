import { testCases } from '../../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { says } from '../../kit/flows/said.ts';

const forMe = { type: 'person', person: 'self' } as const;
const cpf = {
  type: 'national-id',
  nationalId: { kind: 'CPF', value: '11144477735', valid: true },
} as const;
const scan = { type: 'specialty', specialty: 'mri' } as const;

testCases({
  'who is asked for what a visit is wanted': [
    {
      it: 'and calls whoever answers, with whom it is for, talks to nobody else',
      talk: [intent.book, says({ text: 'moça, pra mim', wants: ['human'], values: [forMe] })],
      says: ['repair.noted', 'choosing.which-service'],
    },
    {
      it: 'and calls whoever answers to talk to a person gets one',
      talk: [
        intent.book,
        says({ text: 'moça, quero falar com alguém pra mim', wants: ['human'], values: [forMe] }),
      ],
      says: ['person.soon'],
      does: ['handOff'],
    },
    {
      it: 'and names a scan wants one, and no results of any',
      talk: [intent.book, says({ text: 'una resonancia', wants: ['query_results'], values: [scan] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'and asks for the results of one is told of those',
      talk: [
        intent.book,
        says({ text: 'los resultados de una resonancia', wants: ['query_results'], values: [scan] }),
      ],
      says: ['question.answer', 'results.person'],
    },
    {
      it: 'and was told to have one wants it, and no results',
      talk: [says({ text: 'me mandaron una resonancia', wants: ['query_results'], values: [scan] })],
      says: ['hello.known'],
      does: ['findOpenings'],
    },
    {
      it: 'and had what they were told to have asks for the results',
      talk: [says({ text: 'ya me hice la que me mandaron', wants: ['query_results'], values: [scan] })],
      says: ['hello.known', 'question.answer', 'results.person'],
    },
    {
      it: 'and comes for the blood pressure asks for no price',
      talk: [
        intent.book,
        says({ text: 'es por el control de la presión', wants: ['faq_price'], values: [scan] }),
      ],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'and lives far away asks for no address',
      talk: [intent.book, says({ text: 'uy, me queda lejos el norte', wants: ['faq_location'] })],
      says: ['repair.again', 'choosing.which-service'],
    },
    {
      it: 'and asks where it is, far away or not, is told',
      talk: [intent.book, says({ text: 'me queda lejos, ¿dónde es?', wants: ['faq_location'] })],
      says: ['question.answer', 'repair.back-to', 'choosing.which-service'],
    },
    {
      it: 'and asks whether anybody is there is asked again',
      talk: [
        intent.book,
        says({ text: 'me responde por favor', wants: ['query_status'], controls: ['repeat'] }),
      ],
      says: ['choosing.which-service'],
    },
    {
      it: 'and corrects what it is for wants that, and no results of it',
      talk: [
        intent.book,
        says({
          text: 'me equivoqué, la cita es para una resonancia',
          wants: ['query_results'],
          controls: ['correct'],
          values: [scan],
        }),
      ],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'and puts the number right that came out wrong asks after no results',
      talk: [
        intent.book,
        says({ text: 'o cpf saiu errado, é 11144477735', wants: ['query_results'], values: [cpf] }),
      ],
      says: ['repair.noted', 'choosing.which-service'],
    },
    {
      it: 'and wants the results of that number is told of those',
      talk: [
        intent.book,
        says({ text: 'quero os resultados do cpf 11144477735', wants: ['query_results'], values: [cpf] }),
      ],
      says: ['question.answer', 'results.person'],
    },
  ],
});
