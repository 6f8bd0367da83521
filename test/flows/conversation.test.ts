import type { Appointment } from '../../flows/appointment.ts';
import { bookCardiology, cancelling, confirming, offered, testCases } from '../kit/flows/cases.ts';
import { CONTROL_EXAMPLES as control, INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { day, says, sentence, taps } from '../kit/flows/said.ts';
import { answered, elapsed, tapped } from '../kit/flows/talk.ts';

const friday = day('2026-03-13');
const isSoon = ({ appointments }: { appointments: readonly Appointment[] }) =>
  appointments.length === 1 && appointments[0]!.startsAt.startsWith('2026-03-10');

testCases({
  'a patient who books': [
    {
      it: 'is greeted once, by name, before the first answer',
      talk: [bookCardiology],
      says: ['hello.known'],
      does: ['findOpenings'],
    },
    {
      it: 'gets the visit after a yes, and is told what to prepare',
      talk: [...confirming, intent.yes, answered('appointment.booked')],
      says: ['booking.booked', 'visit.preparation'],
    },
    {
      it: 'is offered other times when somebody was quicker',
      talk: [...confirming, intent.yes, answered('opening.taken')],
      says: ['booking.taken'],
      does: ['findOpenings'],
    },
    {
      it: 'and has no order for the study yet is told what to do about it, and goes on',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'mri' }] }),
        answered('openings.found'),
        says({ text: 'no tengo la orden todavía', wants: ['no'] }),
      ],
      says: ['visit.order', 'repair.back-to', 'choosing.offer-soonest'],
    },
    {
      it: 'and tells since when it hurts names no day by that',
      talk: [
        sentence('psicología, hace 3 días que no duermo', [
          ['psicología', { type: 'specialty', specialty: 'psychology' }],
          ['hace 3 días', day('2026-03-07')],
        ]),
      ],
      says: ['hello.known'],
      does: ['findOpenings'],
    },
    {
      it: 'is given to a person when the agenda does not answer',
      talk: [...confirming, intent.yes, answered('scheduling.failed')],
      says: ['scheduling.failed'],
      does: ['handOff'],
    },
    {
      it: 'says "cancel" of a visit that is not booked yet, and leaves',
      talk: [...confirming, intent.cancel],
      says: ['repair.left'],
      does: ['stopTimer', 'releaseOpening'],
    },
  ],
  'a visit that begins too soon to be changed by message': [
    {
      it: 'is not cancelled: a person is offered, who can',
      talk: [intent.cancel, answered('appointments.found', isSoon)],
      says: ['notice.too-late'],
    },
    {
      it: 'is not moved either',
      talk: [intent.reschedule, answered('appointments.found', isSoon)],
      says: ['notice.too-late'],
    },
    {
      it: 'is given to a person after a yes',
      talk: [intent.cancel, answered('appointments.found', isSoon), intent.yes],
      says: ['person.soon'],
      does: ['handOff'],
    },
    {
      it: 'stays as it is after a no',
      talk: [intent.cancel, answered('appointments.found', isSoon), intent.no],
      says: ['notice.kept'],
    },
    {
      it: 'can still be confirmed',
      talk: [intent.confirm, answered('appointments.found', isSoon)],
      says: [],
      does: ['confirmAppointment'],
    },
  ],
  'a visit for which the clinic wants an order': [
    {
      it: 'is booked, and the order asked for',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'mri' }] }),
        answered('openings.found'),
        says({ values: [{ type: 'choice', choice: { index: 1 } }] }),
        answered('opening.held'),
        intent.yes,
        answered('appointment.booked'),
      ],
      says: ['booking.booked', 'visit.bring', 'visit.order'],
    },
  ],
  'a patient who changes their mind': [
    {
      it: 'says another day instead of yes, and the kept opening is given back',
      talk: [...confirming, says({ wants: ['no'], values: [friday] })],
      says: [],
      does: ['stopTimer', 'releaseOpening', 'findOpenings'],
    },
    {
      it: 'says no, is asked what to change, and chooses another time',
      talk: [...confirming, intent.no, tapped('time')],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'goes back from the confirmation to the offer',
      talk: [...confirming, control.back],
      says: [],
      does: ['stopTimer', 'releaseOpening', 'findOpenings'],
    },
    {
      it: 'moves the visit that was to be cancelled',
      talk: [...cancelling, tapped('move')],
      says: ['rescheduling.when'],
    },
    {
      it: 'keeps the visit that was to be cancelled',
      talk: [...cancelling, intent.no],
      says: ['cancelling.kept'],
    },
  ],
  'a patient who corrects an earlier answer': [
    {
      it: 'names another specialty while times are offered',
      talk: [
        ...offered,
        says({ controls: ['correct'], values: [{ type: 'specialty', specialty: 'general' }] }),
      ],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'names another day while times are offered',
      talk: [...offered, says({ controls: ['correct'], values: [day('2026-03-20')] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'says that it is for a child when all is ready to be booked',
      world: 'family',
      talk: [...confirming, says({ controls: ['correct'], values: [{ type: 'person', person: 'son' }] })],
      says: ['identify.which'],
      does: ['stopTimer', 'releaseOpening'],
    },
  ],
  'a patient who asks something in between': [
    {
      it: 'is answered, and asked again',
      talk: [...offered, intent.faq_hours],
      says: ['question.answer', 'repair.back-to', 'choosing.offer-soonest'],
    },
    {
      it: 'asks what the clinic has no answer to, which is noted',
      talk: [...offered, intent.faq_insurance],
      says: ['question.unknown', 'repair.back-to', 'choosing.offer-soonest'],
      does: ['recordUnanswered'],
    },
    {
      it: 'asks by the words of the clinic’s own file',
      talk: [...offered, says({ text: '¿Hay parqueadero?' })],
      says: ['question.answer', 'repair.back-to', 'choosing.offer-soonest'],
    },
  ],
  'a patient who interrupts with another wish': [
    {
      it: 'comes back to the first once the second is settled',
      talk: [...offered, ...cancelling, intent.no],
      says: ['cancelling.kept', 'repair.back-to', 'choosing.offer-soonest'],
    },
    {
      it: 'comes back to the first when the second is left',
      talk: [...offered, ...cancelling, control.leave],
      says: ['rescheduling.kept', 'repair.back-to', 'choosing.offer-soonest'],
    },
    {
      it: 'does not book by the yes that cancels',
      talk: [...confirming, ...cancelling, intent.yes],
      says: [],
      does: ['cancelAppointment'],
    },
  ],
  'a patient who wants two things at once': [
    {
      it: 'gets the first first, of the day that goes with it',
      talk: [
        says({ wants: ['cancel', 'book'], values: [day('2026-03-12'), friday] }),
        answered('appointments.found', ({ appointments }) => appointments.length === 3),
      ],
      says: ['cancelling.confirm'],
    },
    {
      it: 'gets the second after it: another one of the same service, on its own day',
      talk: [
        says({ wants: ['cancel', 'book'], values: [day('2026-03-12'), friday] }),
        answered('appointments.found'),
        intent.yes,
        answered('appointment.cancelled'),
      ],
      says: ['cancelling.done'],
      does: ['findOpenings'],
    },
  ],
  'an answer to the wrong question': [
    {
      it: 'does nothing when it is a tap on an old choice',
      talk: [...confirming, taps('1:yes')],
      says: ['repair.stale-choice', 'booking.confirm'],
    },
    {
      it: 'is no answer when nothing was asked: the menu is',
      talk: [intent.yes],
      says: ['hello.known', 'menu.what'],
    },
  ],
  'a patient who falls silent': [
    {
      it: 'is told that the time is no longer kept',
      talk: [...confirming, elapsed('hold')],
      says: ['booking.lapsed'],
      does: ['stopTimer'],
    },
    {
      it: 'has it kept again, where it is still free',
      talk: [...confirming, elapsed('hold'), intent.yes],
      says: [],
      does: ['holdOpening'],
    },
    {
      it: 'is not spoken to about it in the middle of something else',
      talk: [...confirming, ...cancelling, elapsed('hold')],
      says: [],
      does: ['stopTimer'],
    },
    {
      it: 'hears of it when the other thing is done',
      talk: [...confirming, ...cancelling, elapsed('hold'), intent.no],
      says: ['cancelling.kept', 'repair.back-to', 'booking.lapsed'],
    },
  ],
});
