import type { Intent } from '../../../nlu/types.ts';
import { cancelling, confirming, testCases } from '../../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { day, says } from '../../kit/flows/said.ts';
import { answered } from '../../kit/flows/talk.ts';

const friday = day('2026-03-13');
const booked = [...confirming, intent.yes, answered('appointment.booked')] as const;
const cancelled = [...cancelling, intent.yes, answered('appointment.cancelled')] as const;
const son = (text: string, wants: readonly Intent[] = []) =>
  says({ text, wants: [...wants], values: [{ type: 'person', person: 'son' }] });
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
    {
      it: 'sees somebody else by asking for another doctor',
      talk: [...booked, says({ text: 'no, con la otra doctora', controls: ['correct', 'another_doctor'] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'is asked whether it is to be in the name of the one it was for',
      world: 'family',
      talk: [...booked, says({ text: 'ay perdón, era para Mateo' })],
      says: ['renaming.confirm'],
    },
    {
      it: 'has it given back and booked anew in that name by a yes',
      world: 'family',
      talk: [
        ...booked,
        says({ text: 'ay perdón, era para Mateo' }),
        intent.yes,
        answered('appointment.cancelled'),
        answered('openings.found'),
        answered('appointment.booked'),
      ],
      says: ['booking.booked'],
    },
    {
      it: 'hears that it is as it was, where the name is not to be another after all',
      world: 'family',
      talk: [...booked, says({ text: 'ay perdón, era para Mateo' }), intent.no],
      says: ['rescheduling.kept'],
    },
  ],
  'who wants one more right after a visit was booked': [
    {
      it: 'is not taken to move it',
      talk: [...booked, says({ text: 'quiero otra', wants: ['reschedule'] })],
      says: ['choosing.which-service'],
    },
    {
      it: 'moves it by asking for another hour',
      talk: [...booked, says({ text: 'quiero otra hora', wants: ['reschedule'] })],
      says: [],
      does: ['findAppointments'],
    },
    {
      it: 'is given one more, and not the one of another',
      talk: [...booked, son('eh, ahora una para mi hijo', ['book'])],
      says: ['choosing.which-service'],
    },
    {
      it: 'has one of the same service for somebody else',
      talk: [...booked, son('gracias, y otra para mi hijo', ['book'])],
      says: [],
      does: ['findOpenings'],
    },
  ],
  'who has just cancelled a visit': [
    {
      it: 'has it booked again, where another was meant',
      talk: [...cancelled, says({ text: 'no, esa no era', wants: ['no'] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'has nothing booked by telling why',
      talk: [...cancelled, says({ text: 'por trabajo', values: [{ type: 'reason', reason: 'trabajo' }] })],
      says: ['cancelling.thanks'],
      does: ['noteCancelReason'],
    },
  ],
});
