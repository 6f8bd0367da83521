import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waitingMove } from '../../../flows/hearing/on-the-list.ts';
import type { Control, Intent } from '../../../nlu/types.ts';
import { bookCardiology, testCases } from '../../kit/flows/cases.ts';
import { NOW, worldOf } from '../../kit/flows/clinic.ts';
import { DUES } from '../../kit/flows/dues.ts';
import { day, says } from '../../kit/flows/said.ts';
import { answered } from '../../kit/flows/talk.ts';

/** Somebody who agreed to be known. */
const known = worldOf({ consent: true });
const stranger = worldOf({ people: [] });

/** What is said, what it was read as, and what is wanted of a place on the list. */
const SAID: readonly [text: string, intents: readonly Intent[], wants: 'leave' | 'see' | null][] = [
  ['sáqueme de la lista de espera', ['waitlist_decline'], 'leave'],
  ['ya no me apunten en la lista', [], 'leave'],
  ['bórrenme de la lista de cardiología', ['cancel'], 'leave'],
  ['não quero mais ficar na fila de espera', ['waitlist_decline'], 'leave'],
  ['pode me tirar da lista de espera', [], 'leave'],
  ['no me saquen de la lista', [], 'see'],
  ['¿sigo en la lista?', [], 'see'],
  ['ainda estou na fila?', [], 'see'],
  ['al final se liberó algo de cardio?', ['waitlist_join'], 'see'],
  ['abriu alguma vaga?', ['book'], 'see'],
  ['surgiu uma viagem, dá pra adiantar minha consulta?', ['reschedule'], null],
  ['surgiu alguma vaga?', ['book'], 'see'],
  ['si se libera algo me avisan', ['waitlist_join'], null],
  ['abrieron un consultorio nuevo?', [], null],
  ['¿en qué puesto voy de la lista?', ['query_status'], 'see'],
  ['en qué puesto voy?', ['query_status'], 'see'],
  ['em que lugar eu tô?', ['query_status'], 'see'],
  ['continuo na espera?', [], 'see'],
  // To get on the list is no wish to leave it, nor to hear of it.
  ['quiero entrar en la lista de espera', ['waitlist_join'], null],
  ['me coloca na fila de espera', ['waitlist_join'], null],
  // And who says nothing of a list cancels a visit.
  ['cancele mi cita', ['cancel'], null],
  // A list of those who are written to is another.
  ['sáquenme de la lista', ['opt_out'], null],
];

describe('what is said of a waiting list', () => {
  for (const [text, intents, wants] of SAID) {
    test(`'${text}' ${wants ? `wants to ${wants}` : 'wants something else'}`, () => {
      assert.equal(wantsOf(text, intents), wants);
    });
  }

  test('to be kept in it is not to leave it, unless that is not wanted any more', () => {
    const controls = ['keep_waiting'] as const;
    assert.equal(wantsOf('no puedo, pero déjeme en la lista', ['waitlist_decline'], controls), 'see');
    assert.equal(wantsOf('ya no quiero quedar en la lista', ['waitlist_decline'], controls), 'leave');
  });

  test('the list, without a word of messages, is that of who waits, where somebody may', () => {
    assert.equal(wantsOf('sáqueme de la lista', ['opt_out'], [], known), 'leave-any');
    assert.equal(wantsOf('sáqueme de la lista de mensajes', ['opt_out'], [], known), null);
    assert.equal(wantsOf('sáqueme de la lista', ['opt_out'], [], stranger), null);
  });

  test('an offer that is open hears it itself', () => {
    const move = waitingMove('sáqueme de la lista', {
      wanted: [],
      controls: [],
      dialog: ['offering'],
      given: {},
      world: known,
    });
    assert.equal(move, null);
  });
});

function wantsOf(
  text: string,
  intents: readonly Intent[],
  controls: readonly Control[] = [],
  world = stranger,
) {
  const wanted = intents.map((intent) => ({ intent, sure: true }));
  const move = waitingMove(text, { wanted, controls, dialog: [], given: {}, world });
  return move?.do === 'begin' ? (move.about?.waiting ?? null) : null;
}

const off = says({ text: 'sáqueme de la lista de espera', wants: ['waitlist_decline'] });
const asks = says({ text: '¿sigo en la lista?' });
const one = answered('places.found');
const two = answered('places.found', ({ places }) => places.length === 2);
const none = answered('places.found', ({ places }) => places.length === 0);

const mornings = { type: 'when', when: { type: 'timerange', from: '06:00', to: '12:00' } } as const;
const afternoons = { type: 'when', when: { type: 'timerange', from: '12:00', to: '19:00' } } as const;
const nothingOpen = answered('openings.found', ({ openings }) => openings.length === 0);
const allFull = [bookCardiology, nothingOpen];
const whenever = { patient: 'p-ana', service: 'cardiology', from: NOW, to: null };

testCases({
  'a place on a waiting list': [
    {
      it: 'is given up by who is on one list only',
      talk: [off, one],
      says: ['waiting.left'],
      does: ['settleOffer'],
      with: { id: 7, status: 'declined' },
    },
    {
      it: 'is taken by any words for waiting, with the days that are named with them',
      talk: [...allFull, says({ text: 'q me avisen pero el viernes', values: [day('2026-03-13')] })],
      says: ['waitlist.joined'],
      does: ['joinWaitlist'],
      with: {
        patient: 'p-ana',
        service: 'cardiology',
        from: '2026-03-13T00:00',
        to: '2026-03-14T00:00',
        wish: { windows: [{ from: '2026-03-13T00:00', to: '2026-03-14T00:00' }] },
      },
    },
    {
      it: 'is taken by the number of it, or a yes, with the hours that would do',
      talk: [...allFull, says({ text: '1 mas só de manhã tá', values: [mornings] })],
      says: ['waitlist.joined'],
      does: ['joinWaitlist'],
      with: { ...whenever, wish: { windows: [{ dayFrom: '06:00', dayTo: '12:00' }] } },
    },
    {
      it: 'is of the hours and the doctor that were asked for before it was offered, from the day that was asked for',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'specialty', specialty: 'cardiology' },
            { type: 'practitioner', practitioner: 'rojas' },
            { type: 'when', when: { type: 'range', from: '2026-03-12T06:00', to: '2026-03-12T12:00' } },
          ],
        }),
        ...Array.from({ length: 5 }, () => nothingOpen),
        says({ wants: ['yes'] }),
      ],
      says: ['waitlist.joined'],
      does: ['joinWaitlist'],
      with: {
        ...whenever,
        from: '2026-03-12T00:00',
        wish: {
          practitioner: 'rojas',
          windows: [{ from: '2026-03-12T00:00', to: null, dayFrom: '06:00', dayTo: '12:00' }],
        },
      },
    },
    {
      it: 'is taken by who takes it that they are to wait',
      talk: [...allFull, says({ text: 'tá, fico no aguardo', controls: ['wait'] })],
      says: ['waitlist.joined'],
      does: ['joinWaitlist'],
    },
    {
      it: 'is not taken by who thinks it over first',
      talk: [...allFull, says({ text: 'déjeme pensarlo y le aviso', controls: ['wait'] })],
      says: ['repair.take-your-time'],
    },
    {
      it: 'is not taken by who does not want to be on a list',
      talk: [...allFull, says({ text: 'no quiero quedar en lista de espera', controls: ['keep_waiting'] })],
      says: ['waitlist.left'],
    },
    {
      it: 'is changed by what is said of it right after',
      talk: [...allFull, says({ wants: ['yes'] }), says({ wants: ['book'], values: [mornings] })],
      says: ['waitlist.joined'],
      does: ['joinWaitlist'],
      with: { ...whenever, wish: { windows: [{ dayFrom: '06:00', dayTo: '12:00' }] } },
    },
    {
      it: 'is not changed by another visit that is wanted right after',
      talk: [
        ...allFull,
        says({ wants: ['yes'] }),
        says({ text: 'necesito otra cita por la mañana', wants: ['book'], values: [mornings] }),
      ],
      says: ['choosing.which-service'],
    },
    {
      it: 'is what somebody without a visit means who needs it no more',
      talk: [
        says({ wants: ['cancel'] }),
        answered('appointments.found', ({ appointments }) => !appointments.length),
        one,
        one,
      ],
      says: ['waiting.sure'],
    },
    {
      it: 'is taken by who wants to stay on the list and is on none',
      talk: [
        says({
          text: 'quero ficar na fila de espera',
          wants: ['waitlist_join'],
          controls: ['keep_waiting'],
          values: [{ type: 'specialty', specialty: 'cardiology' }],
        }),
        none,
        ...[nothingOpen],
      ],
      says: ['waitlist.joined'],
      does: ['recordUnmet', 'joinWaitlist'],
      of: 'joinWaitlist',
      with: whenever,
    },
    {
      it: 'is kept for afternoons only by who says so when they refuse a morning',
      talk: [
        () => DUES['an opening for one who waits'],
        says({ wants: ['no'] }),
        says({ wants: ['yes'], values: [afternoons] }),
      ],
      says: ['waiting.stays-for'],
      does: ['joinWaitlist'],
      with: { ...whenever, wish: { windows: [{ dayFrom: '12:00', dayTo: '19:00' }] } },
    },
    {
      it: 'is for the day that is told with the yes, where nothing is open on any',
      talk: [...allFull, says({ text: 'sí, pero el viernes', values: [day('2026-03-13')] })],
      says: ['waitlist.joined'],
      does: ['joinWaitlist'],
    },
    {
      it: 'is not taken by who wants to wait for nothing',
      talk: [...allFull, says({ text: 'no me avisen, no espero', wants: ['no'] })],
      says: ['waitlist.left'],
    },
    { it: 'is asked about where there are several', talk: [off, two], says: ['waiting.which'] },
    {
      it: 'is given up alone where one of several is named',
      talk: [off, two, says({ values: [{ type: 'specialty', specialty: 'psychology' }] })],
      says: ['waiting.left'],
      does: ['settleOffer'],
      with: { id: 8, status: 'declined' },
    },
    {
      it: 'is given up with all the others',
      talk: [off, two, says({ values: [{ type: 'choice', choice: { index: 3 } }] })],
      says: ['waiting.left', 'waiting.left'],
      does: ['settleOffer', 'settleOffer'],
    },
    {
      it: 'is kept by who thinks better of it',
      talk: [off, two, says({ wants: ['no'] })],
      says: ['waiting.stays'],
    },
    { it: 'is not there to give up', talk: [off, none], says: ['waiting.on-none'] },
    { it: 'is told of, and changed in nothing', talk: [asks, one], says: ['waiting.still'] },
    { it: 'is offered a visit in place of, where there is none', talk: [asks, none], says: ['waiting.none'] },
    {
      it: 'is given up in the dialog that offers an opening, by who wants to wait no more',
      talk: [() => DUES['an opening for one who waits'], says({ wants: ['no'] }), says({ wants: ['no'] })],
      says: ['offering.leaves'],
      does: ['settleOffer'],
    },
  ],
});
