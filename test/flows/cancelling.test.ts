import { testCases } from '../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { day, says } from '../kit/flows/said.ts';
import { answered } from '../kit/flows/talk.ts';

const asked = [
  intent.cancel,
  answered('appointments.found', ({ appointments }) => appointments.length === 1),
] as const;
const askedOfAll = [
  says({ text: 'cancele todas mis citas', wants: ['cancel'] }),
  answered('appointments.found', ({ appointments }) => appointments.length === 3),
] as const;
const halfYes = says({ wants: ['yes'], band: 'confirm' });

testCases({
  'a patient who is asked whether a visit is to be cancelled': [
    {
      it: 'and says yes to another day has it moved there, and keeps it until then',
      talk: [...asked, says({ wants: ['yes'], values: [day('2026-03-20')] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'and says both yes and that it is to be moved has it moved',
      talk: [...asked, says({ wants: ['yes', 'reschedule'] })],
      says: ['rescheduling.when'],
    },
    {
      it: 'and says half a yes is asked once more, in other words',
      talk: [...asked, halfYes],
      says: ['cancelling.sure'],
    },
    {
      it: 'and says that they will come is asked once more too',
      talk: [...asked, intent.confirm],
      says: ['cancelling.sure'],
    },
    {
      it: 'and asks what that costs is told no price of a visit: the clinic is asked',
      talk: [...asked, says({ text: '¿me cobran si cancelo?', wants: ['faq_price'] })],
      says: ['question.unknown', 'repair.back-to', 'cancelling.confirm'],
      does: ['recordUnanswered'],
    },
    ...[
      '¿me cobran algo por cambiarla?',
      '¿tengo que pagar 190 por cambiar la cita?',
      'cambiarla me cuesta algo?',
      'tem custo pra remarcar?',
      'paga alguma coisa pra mudar o horário?',
    ].map((text) => ({
      it: `and asks what moving it costs is told no price of a visit either: ${text}`,
      talk: [...asked, says({ text, wants: ['faq_price'] })],
      says: ['question.unknown', 'repair.back-to', 'cancelling.confirm'] as const,
      does: ['recordUnanswered'] as const,
    })),
    ...[
      '¿cuánto cuesta cambiar la sonda?',
      'quanto custa trocar o curativo?',
      '¿cuánto sale pasar consulta?',
    ].map((text) => ({
      it: `and asks for the price of a service is not taken for one who asks that: ${text}`,
      talk: [...asked, says({ text, wants: ['faq_price'] })],
      says: ['question.answer', 'repair.back-to', 'cancelling.confirm'] as const,
    })),
    {
      it: 'and asks whether that costs anything, in a sentence of its own, is told no price either',
      talk: [
        says({
          text: 'quiero cancelar la del jueves, ¿eso tiene algún costo?',
          wants: ['cancel', 'faq_price'],
        }),
      ],
      says: ['hello.known', 'question.unknown'],
      does: ['recordUnanswered', 'findAppointments'],
    },
    {
      it: 'is not asked why, where something else is wanted after it',
      talk: [
        says({ wants: ['cancel', 'waitlist_join'] }),
        answered('appointments.found', ({ appointments }) => appointments.length === 1),
        intent.yes,
        answered('appointment.cancelled'),
      ],
      says: ['cancelling.done', 'choosing.which-service'],
    },
    {
      it: 'has it cancelled by a yes to that',
      talk: [...asked, halfYes, intent.yes],
      says: [],
      does: ['cancelAppointment'],
    },
  ],
  'a patient who is asked whether several visits are to be cancelled': [
    {
      it: 'and says half a yes is asked once more, in other words',
      talk: [...askedOfAll, halfYes],
      says: ['cancelling.sure-several'],
    },
    {
      it: 'and says yes, but that they are to be moved, has none cancelled',
      talk: [...askedOfAll, says({ wants: ['yes', 'reschedule'] })],
      says: [],
      does: ['findAppointments'],
    },
  ],
  'a patient who has several visits': [
    {
      it: 'and cancels the first of them is asked about that',
      talk: [
        says({ text: 'cancele la más tempranera', wants: ['cancel'] }),
        answered('appointments.found', ({ appointments }) => appointments.length === 3),
      ],
      says: ['cancelling.confirm'],
    },
    {
      it: 'and wants one at the earliest moved is asked which',
      talk: [
        says({ text: 'páseme a la más temprana', wants: ['reschedule'] }),
        answered('appointments.found', ({ appointments }) => appointments.length === 3),
      ],
      says: ['picking.which-reschedule'],
    },
  ],
  'a patient who names somebody of theirs that has no visit': [
    {
      it: 'is told so, and asked about the one that there is',
      world: 'family',
      talk: [
        says({ wants: ['cancel'], values: [{ type: 'person', person: 'mother' }] }),
        answered('appointments.found', ({ appointments }) => appointments.length === 1),
      ],
      says: ['picking.none-of-theirs', 'cancelling.confirm'],
    },
  ],
});
