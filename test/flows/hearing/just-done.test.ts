import { confirming, testCases } from '../../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { day, says } from '../../kit/flows/said.ts';
import { answered } from '../../kit/flows/talk.ts';

const friday = day('2026-03-13');
const booked = [...confirming, intent.yes, answered('appointment.booked')] as const;
const itIsFriday = (text: string) => says({ text, values: [friday] });

testCases({
  'who puts right what was just booked': [
    {
      it: 'has it moved',
      talk: [...booked, itIsFriday('ay no, era el viernes')],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'has it moved by asking for that, and is not asked which visit is meant',
      talk: [...booked, says({ text: 'cámbiamela al viernes', wants: ['reschedule'], values: [friday] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'has another of theirs looked for, where that is named by its day',
      talk: [
        ...booked,
        says({
          text: 'cambia la del viernes',
          wants: ['reschedule'],
          values: [{ ...friday, role: 'visit' }],
        }),
      ],
      says: [],
      does: ['findAppointments'],
    },
    {
      it: 'books one more by asking for another',
      talk: [...booked, says({ text: 'no, otra para el viernes', wants: ['book'], values: [friday] })],
      says: ['choosing.which-service'],
    },
    {
      it: 'books one more of another specialty',
      talk: [
        ...booked,
        says({
          text: 'perdón, también psicología',
          wants: ['book'],
          values: [{ type: 'specialty', specialty: 'psychology' }],
        }),
      ],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'and names a day without putting anything right wants a new visit',
      talk: [...booked, itIsFriday('el viernes')],
      says: ['choosing.which-service'],
    },
  ],
});
