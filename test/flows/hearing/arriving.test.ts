import type { Appointment } from '../../../flows/appointment.ts';
import { testCases } from '../../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { day, says } from '../../kit/flows/said.ts';
import { answered, type Turn, tapped } from '../../kit/flows/talk.ts';

const visits = (fits: (appointments: readonly Appointment[]) => boolean): Turn =>
  answered('appointments.found', ({ appointments }) => fits(appointments));
const noon = visits(
  ([one, ...others]) => one?.startsAt.startsWith('2026-03-10T12') === true && !others.length,
);
const today = visits(([one]) => one?.startsAt.startsWith('2026-03-10T10:30') === true);
const onTheSeventeenth = visits(([one]) => one?.startsAt.startsWith('2026-03-17') === true);
const none = visits((appointments) => appointments.length === 0);

testCases({
  'a patient who has come': [
    {
      it: 'is looked for among the visits of today, those that have begun too',
      talk: [intent.check_in],
      says: ['hello.known'],
      does: ['findAppointments'],
      with: { patients: ['p-ana'], since: 'today' },
    },
    {
      it: 'is noted to have come, and told where to wait',
      talk: [intent.check_in, noon, answered('appointment.arrived')],
      says: ['check-in.done'],
    },
    {
      it: 'is reminded of the order that their visit wants',
      talk: [intent.check_in, today, answered('appointment.arrived')],
      says: ['check-in.done', 'check-in.order'],
    },
    {
      it: 'to another site is told where they are expected, and not noted',
      talk: [
        says({
          text: 'ya llegué, estoy en el centro',
          wants: ['check_in'],
          values: [{ type: 'site', site: 'centro' }],
        }),
        noon,
      ],
      says: ['check-in.elsewhere'],
      does: [],
    },
    {
      it: 'late wants no visit, where none is named',
      talk: [says({ text: 'mire que voy tarde', wants: ['book'], controls: ['late'] }), none],
      says: ['question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'late and wants another visit looks for one',
      talk: [says({ text: 'voy tarde, quiero otra cita', wants: ['book'], controls: ['late'] })],
      says: ['hello.known', 'choosing.which-service'],
    },
    {
      it: 'has not, who is still on the way',
      talk: [says({ text: 'voy llegando en 10 minutos, hay tráfico', wants: ['check_in'] }), noon],
      says: ['late.told'],
      does: ['handOff'],
    },
    {
      it: 'late for a visit of another day is awaited by nobody yet',
      talk: [says({ text: 'el viernes voy tarde', controls: ['late'], values: [day('2026-03-13')] })],
      says: ['hello.known', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'and asks what would be is told, and nobody is',
      talk: [says({ text: '¿qué pasa si llego tarde?', controls: ['late'] })],
      says: ['hello.known', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'late is told of once',
      talk: [
        says({ text: 'voy tarde', controls: ['late'] }),
        noon,
        says({ text: 'voy muy tarde', controls: ['late'] }),
        noon,
      ],
      says: ['late.told'],
      does: [],
    },
    {
      it: 'has, who stands at the door',
      talk: [says({ text: 'ya llegué, estoy en la puerta', wants: ['check_in'] })],
      says: ['hello.known'],
      does: ['findAppointments'],
    },
    {
      it: 'without a visit today is offered a person',
      talk: [intent.check_in, none],
      says: ['check-in.none'],
    },
    {
      it: 'is given to a person when the agenda does not answer',
      talk: [intent.check_in, noon, answered('scheduling.failed')],
      says: ['check-in.failed'],
      does: ['handOff'],
    },
  ],
  'a patient who asks for the link': [
    {
      it: 'gets it when the visit is about to begin',
      talk: [intent.telemed_link, today, answered('video.ready')],
      says: ['telemedicine.link'],
    },
    {
      it: 'is told when it comes, where it is too early',
      talk: [intent.telemed_link, onTheSeventeenth],
      says: ['telemedicine.later'],
    },
    {
      it: 'is given to a person where there is none, and the visit is about to begin',
      talk: [intent.telemed_link, today, answered('video.missing')],
      says: ['telemedicine.missing'],
      does: ['handOff'],
    },
    {
      it: 'without such a visit is offered a person',
      talk: [intent.telemed_link, none],
      says: ['telemedicine.none'],
    },
    {
      it: 'for a day and a specialty, wants a visit by video',
      talk: [
        says({
          wants: ['telemed_link'],
          values: [{ type: 'specialty', specialty: 'psychology' }, day('2026-03-13')],
        }),
      ],
      says: ['hello.known'],
      does: ['findOpenings'],
    },
  ],
  'a family of whom several come today': [
    {
      it: 'is asked who has come',
      talk: [
        intent.check_in,
        visits(
          (appointments) =>
            appointments.length === 2 && appointments[1]!.startsAt.startsWith('2026-03-10T12'),
        ),
        tapped('visit-mri@2026-03-10T11:30'),
      ],
      says: [],
      does: ['checkIn'],
      with: { appointmentId: 'visit-mri@2026-03-10T11:30' },
    },
  ],
});
