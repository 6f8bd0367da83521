import type { ConversationEvent } from '../../../flows/events.ts';
import { bookCardiology, confirming, handedOver, offered, testCases } from '../../kit/flows/cases.ts';
import { DUES } from '../../kit/flows/dues.ts';
import { CONTROL_EXAMPLES as control, INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { day, says, taps } from '../../kit/flows/said.ts';
import { answered, elapsed, type Turn, tapped } from '../../kit/flows/talk.ts';

const begins =
  (event: ConversationEvent): Turn =>
  () =>
    event;
const reminder = begins(DUES['a reminder']);
const urgent = begins(DUES['an urgent reminder']);
const offer = begins(DUES['an opening for one who waits']);
const survey = begins(DUES['the question how it was']);
const moved = begins(DUES['a visit that the clinic moved']);
const calledOff = begins(DUES['a visit that the clinic cannot hold']);
const overdue = begins(DUES['a reminder of a visit that was cancelled']);
const resolved: Turn = () => ({ type: 'agent.resolved' });

const OFFERED = DUES['an opening for one who waits'].about.offer!.opening.id;

const first = says({ values: [{ type: 'choice', choice: { index: 1 } }] });

testCases({
  'a reminder': [
    {
      it: 'that waits while its visit is moved is said no more, though the visit has a new id since',
      talk: [
        intent.reschedule,
        answered('appointments.found', ({ appointments }) => appointments.length === 1),
        says({ values: [{ type: 'when', when: { type: 'time', from: '15:00', to: '15:00' } }] }),
        answered('openings.found'),
        first,
        answered('opening.held'),
        reminder,
        intent.yes,
        answered('appointment.moved'),
      ],
      says: ['rescheduling.done'],
      does: ['stopTimer'],
    },
    {
      it: 'says who writes, and asks whether the visit stands',
      talk: [reminder],
      says: ['hello.known', 'reminding.ask'],
      does: ['startTimer'],
    },
    {
      it: 'answers by itself what is asked of it',
      talk: [reminder, says({ text: '¿a qué hora es?' })],
      says: ['reminding.ask'],
    },
    {
      it: 'is answered by one word',
      talk: [reminder, intent.yes],
      says: [],
      does: ['stopTimer', 'confirmAppointment'],
    },
    {
      it: 'is answered by one tap',
      talk: [reminder, tapped('come')],
      says: [],
      does: ['stopTimer', 'confirmAppointment'],
    },
    {
      it: 'that is met with a no asks whether to cancel, and cancels nothing yet',
      talk: [reminder, intent.no],
      says: ['cancelling.confirm'],
      does: ['stopTimer'],
    },
    {
      it: 'that is met with another day moves the visit there',
      talk: [reminder, says({ wants: ['no'], values: [day('2026-03-13')] })],
      says: [],
      does: ['stopTimer', 'findOpenings'],
    },
    {
      it: 'that is met with "I cannot come" is about its own visit',
      talk: [reminder, intent.cancel],
      says: ['cancelling.confirm'],
      does: ['stopTimer'],
    },
    {
      it: 'does not take the wish to cancel another visit for its own',
      talk: [reminder, says({ wants: ['cancel'], values: [day('2026-03-16')] })],
      says: [],
      does: ['findAppointments'],
    },
    {
      it: 'waits for the dialog in progress to end',
      talk: [...offered, reminder],
      says: [],
      does: ['startTimer'],
    },
    {
      it: 'is said no more, where the dialog in progress has cancelled its visit',
      talk: [
        ...[intent.cancel, answered('appointments.found'), reminder, intent.yes],
        ...[answered('appointment.cancelled'), intent.no],
      ],
      says: ['cancelling.thanks'],
      does: [],
    },
    {
      it: 'is never confirmed by the yes to the dialog in progress',
      talk: [...confirming, reminder, intent.yes],
      says: [],
      does: ['stopTimer', 'bookAppointment'],
    },
    {
      it: 'is asked once that dialog has ended',
      talk: [...confirming, reminder, intent.yes, answered('appointment.booked')],
      says: ['booking.booked', 'visit.preparation', 'reminding.ask'],
      does: ['stopTimer', 'startTimer'],
    },
    {
      it: 'waits on while the patient is still there',
      talk: [...offered, reminder, elapsed('due')],
      says: [],
      does: ['startTimer'],
    },
    {
      it: 'is asked at once where it cannot wait, and a plain yes is made sure of',
      talk: [...confirming, urgent, intent.yes],
      says: ['confirming.ask'],
      does: ['stopTimer'],
    },
    {
      it: 'is confirmed by its own button though another dialog was in progress',
      talk: [...confirming, urgent, tapped('come')],
      says: [],
      does: ['stopTimer', 'confirmAppointment'],
    },
    {
      it: 'that was asked before another dialog is answered by its button, and the dialog goes on',
      talk: [reminder, bookCardiology, answered('openings.found'), (scene) => tapOf('reminding', scene)],
      says: [],
      does: ['stopTimer', 'confirmAppointment'],
    },
    {
      it: 'takes the place of an earlier one of the same visit',
      talk: [reminder, reminder, control.leave],
      says: ['repair.left'],
      does: ['stopTimer'],
    },
    {
      it: 'is not said while a person has the conversation',
      talk: [...handedOver, reminder],
      says: [],
    },
    {
      it: 'is said when the person hands it back',
      talk: [...handedOver, reminder, resolved],
      says: ['person.returned', 'reminding.ask'],
      does: ['stopTimer', 'startTimer'],
    },
    {
      it: 'of a visit that has begun asks nothing any more',
      talk: [reminder, elapsed('visit')],
      says: [],
      does: ['stopTimer'],
    },
    {
      it: 'of a confirmed visit asks nothing, and tells how to prepare',
      talk: [begins(DUES['a reminder of a confirmed visit'])],
      says: ['hello.known', 'reminding.tell-remote', 'visit.connect'],
    },
  ],
  'one who waits for an opening': [
    {
      it: 'gets it after a yes, and waits no longer',
      talk: [offer, intent.waitlist_accept, answered('appointment.booked')],
      says: ['booking.booked', 'visit.preparation'],
      does: ['settleOffer'],
      with: { id: 7, status: 'accepted', openingId: OFFERED },
    },
    {
      it: 'may let it pass and wait on',
      talk: [offer, intent.waitlist_decline, intent.yes],
      says: ['offering.stays'],
      does: [],
    },
    {
      it: 'gives it back by a no, and keeps the place, whatever is said of that',
      talk: [offer, intent.no],
      says: ['offering.stay'],
      does: ['stopTimer', 'releaseOpening', 'settleOffer'],
    },
    {
      it: 'is told when it lapses',
      talk: [offer, elapsed('offer')],
      says: ['offering.lapsed'],
      does: ['stopTimer', 'releaseOpening', 'settleOffer'],
    },
    {
      it: 'is written to no more once the last of several lapses',
      talk: [begins(DUES['the last of several openings for one who waits']), elapsed('offer')],
      says: ['offering.lapsed-last'],
      does: ['stopTimer', 'releaseOpening', 'settleOffer'],
    },
    {
      it: 'is not told of one that is kept no longer',
      talk: [begins(DUES['an opening that was kept until a while ago'])],
      says: [],
      does: ['settleOffer'],
    },
    {
      it: 'waits on when somebody was quicker',
      talk: [offer, intent.yes, answered('opening.taken')],
      says: ['offering.taken'],
      does: ['settleOffer'],
      with: { id: 7, status: 'waiting', openingId: OFFERED },
    },
  ],
  'a visit that the clinic itself changed': [
    {
      it: 'is told, with its new time',
      talk: [moved],
      says: ['hello.known', 'changed.moved'],
      does: ['startTimer'],
    },
    {
      it: 'is kept at its new time by a yes',
      talk: [moved, intent.yes],
      says: [],
      does: ['stopTimer', 'confirmAppointment'],
    },
    {
      it: 'is not cancelled by a no, but moved again',
      talk: [moved, intent.no],
      says: ['rescheduling.when'],
      does: ['stopTimer'],
    },
    {
      it: 'moves to the day that is named',
      talk: [moved, says({ wants: ['no'], values: [day('2026-03-13')] })],
      says: [],
      does: ['stopTimer', 'findOpenings'],
    },
    {
      it: 'is left to a person who is asked for',
      talk: [moved, tapped('person')],
      says: ['person.soon'],
      does: ['stopTimer', 'handOff'],
    },
    {
      it: 'is told to be off, and why nobody comes',
      talk: [calledOff],
      says: ['hello.known', 'changed.cancelled'],
      does: [],
    },
    {
      it: 'is looked for again after a yes',
      talk: [calledOff, intent.yes],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'is looked for on the day that is named',
      talk: [calledOff, says({ values: [day('2026-03-13')] })],
      says: [],
      does: ['findOpenings'],
    },
    { it: 'is left at that by a no', talk: [calledOff, intent.no], says: ['menu.bye'], does: [] },
  ],
  'a reminder that has nothing to say': [
    { it: 'greets nobody', talk: [overdue], says: [], does: [] },
    {
      it: 'leaves the greeting to the next that has',
      talk: [overdue, reminder],
      says: ['hello.known', 'reminding.ask'],
      does: ['startTimer'],
    },
  ],
  'one who is asked how it was': [
    {
      it: 'answers with a number, and is thanked',
      talk: [survey, tapped('5')],
      says: ['surveying.thanks'],
      does: ['recordOpinion'],
      with: { appointmentId: 'visit-cardiology@2026-03-12T08:00', score: 5, comment: null },
    },
    {
      it: 'is asked what happened where it was bad',
      talk: [survey, tapped('1')],
      says: ['surveying.why'],
      does: ['recordOpinion'],
    },
    {
      it: 'may say so in their own words',
      talk: [survey, tapped('1'), says({ text: 'esperé una hora' })],
      says: ['surveying.passed-on'],
      does: ['recordOpinion'],
      with: { appointmentId: 'visit-cardiology@2026-03-12T08:00', score: null, comment: 'esperé una hora' },
    },
  ],
});

function tapOf(flow: string, { conversation }: Parameters<Extract<Turn, (scene: never) => unknown>>[0]) {
  const asked = conversation.frames.find((frame) => frame.flow === flow)?.asked;
  return { type: 'patient.said', said: taps(`${asked!.number}:come`) } as const;
}
