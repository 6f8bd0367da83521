import { bookCardiology, testCases } from '../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { day, document, moment, says, sends } from '../kit/flows/said.ts';
import { answered, tapped } from '../kit/flows/talk.ts';

const first = says({ values: [{ type: 'choice', choice: { index: 1 } }] });

/** Until a visit only needs a yes, for the one who writes. */
const offeredTo = [bookCardiology, answered('openings.found'), first, answered('opening.held')];

/** Until a stranger is asked who they are. */
const askedWho = [bookCardiology, intent.yes, answered('openings.found'), first];

testCases({
  'who is asked who they are, and puts right what they chose': [
    {
      it: 'has that looked for',
      world: 'stranger',
      talk: [...askedWho, says({ text: 'no espere, mejor el viernes', values: [day('2026-03-13')] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'hears that an hour which was named is free',
      world: 'stranger',
      talk: [
        says({
          wants: ['book'],
          values: [{ type: 'specialty', specialty: 'cardiology' }, moment('2026-03-13T08:00')],
        }),
        intent.yes,
        answered('openings.found'),
      ],
      says: ['booking.is-free', 'identify.all'],
    },
    {
      it: 'is not asked once more for what they had told',
      world: 'stranger',
      talk: [
        ...askedWho,
        document('52111222', true),
        answered('patient.found', ({ patient }) => patient === null),
        says({ text: 'mejor el viernes', values: [day('2026-03-13')] }),
        answered('openings.found'),
        first,
      ].map((turn) => (typeof turn === 'function' || 'kind' in turn ? turn : says({ values: [turn] }))),
      says: [],
      does: ['findPatient'],
    },
    {
      it: 'and names just what they chose is asked on',
      world: 'stranger',
      talk: [...askedWho, says({ text: 'a las 8 el miércoles', values: [moment('2026-03-11T08:00')] })],
      says: ['repair.noted', 'identify.all'],
    },
  ],
  'who is asked who somebody of theirs is, and puts right that it is for themselves': [
    {
      it: 'is asked who they are instead',
      world: 'stranger',
      talk: [
        ...askedWho,
        says({ text: 'es para mi hijo', values: [{ type: 'person', person: 'son' }] }),
        says({ text: 'no es para mi hijo, es para mí', values: [{ type: 'person', person: 'self' }] }),
      ],
      says: ['identify.all'],
    },
    {
      it: 'is heard where the name is asked, with the name told in the same breath',
      world: 'stranger',
      talk: [
        ...askedWho,
        says({ text: 'es para mi hijo', values: [{ type: 'person', person: 'son' }] }),
        intent.no,
        says({
          text: 'es para mí, María Díaz',
          values: [
            { type: 'person', person: 'self' },
            { type: 'name', name: 'María Díaz' },
          ],
        }),
      ],
      says: ['identify.document'],
    },
  ],
  'a patient who has not agreed to the use of their data': [
    {
      it: 'is asked before the first thing that needs it',
      world: 'stranger',
      talk: [bookCardiology],
      says: ['hello.first', 'heard.book-service', 'welcome.consent'],
    },
    {
      it: 'goes on with what they wanted after a yes',
      world: 'stranger',
      talk: [bookCardiology, intent.yes],
      says: [],
      does: ['keepConsent', 'findOpenings'],
    },
    {
      it: 'may refuse, and nothing is begun',
      world: 'stranger',
      talk: [bookCardiology, intent.no],
      says: ['welcome.no-consent'],
      does: ['keepConsent'],
      with: { purpose: 'care', given: false },
    },
    {
      it: 'still gets questions answered',
      world: 'stranger',
      talk: [bookCardiology, intent.no, intent.faq_hours],
      says: ['question.answer'],
    },
    {
      it: 'may change their mind later',
      world: 'stranger',
      talk: [bookCardiology, intent.no, bookCardiology],
      says: ['heard.book-service', 'welcome.consent'],
    },
  ],
  'who agrees to the use of their data after all': [
    {
      it: 'is asked once more with what they had told, and not with a menu',
      world: 'stranger',
      talk: [bookCardiology, intent.no, intent.yes],
      says: ['heard.book-service', 'welcome.consent'],
    },
    {
      it: 'goes on with that',
      world: 'stranger',
      talk: [bookCardiology, intent.no, intent.yes, intent.yes],
      says: [],
      does: ['keepConsent', 'findOpenings'],
    },
  ],
  'a patient of a clinic that has help from outside': [
    {
      it: 'is asked about it after they agreed to the use of their data, and only then',
      world: 'a clinic that has both',
      talk: [bookCardiology, intent.yes],
      says: ['welcome.help-both'],
      does: ['keepConsent'],
      with: { purpose: 'care', given: true },
    },
    {
      it: 'goes on with what they wanted after a no to it',
      world: 'a clinic that has unclear words read',
      talk: [bookCardiology, intent.yes, intent.no],
      says: [],
      does: ['keepConsent', 'findOpenings'],
      with: { purpose: 'words', given: false },
    },
    {
      it: 'is asked once, though they had agreed to the rest before the clinic turned it on',
      world: 'a clinic that has voice notes heard',
      talk: [bookCardiology],
      says: ['hello.known', 'heard.book-service', 'welcome.help-voice'],
    },
    {
      it: 'is not asked again after an answer',
      world: 'a clinic that has voice notes heard',
      talk: [bookCardiology, intent.no, intent.query_appointment],
      says: [],
      does: ['findAppointments'],
    },
  ],
  'a patient who sends a voice note before anybody may hear it': [
    {
      it: 'is asked whether it may be heard',
      world: 'a clinic that has voice notes heard',
      talk: [sends('voice-note')],
      says: ['hello.known', 'welcome.before-audio', 'welcome.help-voice'],
    },
    {
      it: 'is asked to send it again after a yes: that one stays unheard',
      world: 'a clinic that has voice notes heard',
      talk: [sends('voice-note'), intent.yes],
      says: ['welcome.send-again'],
      does: ['keepConsent'],
      with: { purpose: 'voice', given: true },
    },
    {
      it: 'is asked to write after a no',
      world: 'a clinic that has voice notes heard',
      talk: [sends('voice-note'), intent.no],
      says: ['welcome.write-then'],
      does: ['keepConsent'],
      with: { purpose: 'voice', given: false },
    },
    {
      it: 'is asked about their data first, where they have not agreed to that either',
      world: 'a clinic that has both',
      talk: [sends('voice-note')],
      says: ['hello.first', 'welcome.before-audio', 'welcome.consent'],
    },
    {
      it: 'is asked kindly to write each time, once they have said no',
      world: 'a clinic that has voice notes heard',
      talk: [bookCardiology, intent.no, sends('voice-note')],
      says: ['repair.no-audio'],
    },
  ],
  'somebody the clinic does not know': [
    {
      it: 'books, where they were asked who they are to find a visit that they do not have',
      world: 'unvouched',
      talk: [
        ...[intent.query_appointment, intent.yes],
        says({
          text: 'no tengo cita, quiero pedir una',
          wants: ['book'],
          values: [{ type: 'choice', choice: { index: 1 } }],
        }),
      ],
      says: ['choosing.which-service'],
    },
    {
      it: 'is asked for a document, a name and a birth date, one at a time',
      world: 'stranger',
      talk: [
        ...[bookCardiology, intent.yes, answered('openings.found')],
        ...[tapped('cardiology@2026-03-11T08:00'), says({ values: [document('52999888', true)] })],
        answered('patient.found', ({ patient }) => patient === null),
        says({ values: [{ type: 'name', name: 'Clara Nieto' }] }),
      ],
      says: ['identify.birth-date'],
    },
    {
      it: 'is asked for the year of a birth date that has none',
      world: 'stranger',
      talk: [
        ...[bookCardiology, intent.yes, answered('openings.found')],
        ...[tapped('cardiology@2026-03-11T08:00'), says({ values: [document('52999888', true)] })],
        answered('patient.found', ({ patient }) => patient === null),
        says({ values: [{ type: 'name', name: 'Clara Nieto' }] }),
        says({ values: [{ type: 'birth-part', part: { day: '02-14' } }] }),
      ],
      says: ['identify.birth-year'],
    },
    {
      it: 'is asked for the day of a birth date of which the year was told',
      world: 'stranger',
      talk: [
        ...[bookCardiology, intent.yes, answered('openings.found')],
        ...[tapped('cardiology@2026-03-11T08:00'), says({ values: [document('52999888', true)] })],
        answered('patient.found', ({ patient }) => patient === null),
        says({ values: [{ type: 'name', name: 'Clara Nieto' }] }),
        says({ values: [{ type: 'birth-part', part: { year: '1979' } }] }),
      ],
      says: ['identify.birth-day'],
    },
    {
      it: 'is registered with a birth date told in two parts',
      world: 'stranger',
      talk: [
        ...[bookCardiology, intent.yes, answered('openings.found')],
        ...[tapped('cardiology@2026-03-11T08:00'), says({ values: [document('52999888', true)] })],
        answered('patient.found', ({ patient }) => patient === null),
        says({ values: [{ type: 'name', name: 'Clara Nieto' }] }),
        says({ values: [{ type: 'birth-part', part: { year: '1979' } }] }),
        says({ values: [{ type: 'birth-part', part: { day: '02-14' } }] }),
      ],
      says: [],
      does: ['keepPerson', 'holdOpening'],
    },
    {
      it: 'is asked for the day once more where that year has none',
      world: 'stranger',
      talk: [
        ...[bookCardiology, intent.yes, answered('openings.found')],
        ...[tapped('cardiology@2026-03-11T08:00'), says({ values: [document('52999888', true)] })],
        answered('patient.found', ({ patient }) => patient === null),
        says({ values: [{ type: 'name', name: 'Clara Nieto' }] }),
        says({ values: [{ type: 'birth-part', part: { year: '1979' } }] }),
        says({ values: [{ type: 'birth-part', part: { day: '02-29' } }] }),
      ],
      says: ['identify.birth-year'],
    },
    {
      it: 'is registered with what they said, and the time is kept for them',
      world: 'stranger',
      talk: [
        ...[bookCardiology, intent.yes, answered('openings.found')],
        ...[tapped('cardiology@2026-03-11T08:00'), says({ values: [document('52999888', true)] })],
        answered('patient.found', ({ patient }) => patient === null),
        says({ values: [{ type: 'name', name: 'Clara Nieto' }] }),
        says({ values: [{ type: 'birth-date', birthDate: '1990-01-01' }] }),
      ],
      says: [],
      does: ['keepPerson', 'holdOpening'],
      with: {
        id: 'p-new',
        name: 'Clara Nieto',
        nationalId: { kind: 'CC', value: '52999888' },
        birthDate: '1990-01-01',
        relation: 'self',
      },
    },
    {
      it: 'may tell a name and a birth date before they are asked for',
      world: 'stranger',
      talk: [
        ...[bookCardiology, intent.yes, answered('openings.found'), tapped('cardiology@2026-03-11T08:00')],
        says({ values: [{ type: 'name', name: 'Clara Nieto' }] }),
        says({ values: [{ type: 'birth-date', birthDate: '1990-01-01' }] }),
        says({ values: [document('52999888', true)] }),
        answered('patient.found', ({ patient }) => patient === null),
      ],
      says: [],
      does: ['keepPerson', 'holdOpening'],
      with: {
        id: 'p-new',
        name: 'Clara Nieto',
        nationalId: { kind: 'CC', value: '52999888' },
        birthDate: '1990-01-01',
        relation: 'self',
      },
    },
    {
      it: 'is told when the document cannot be right',
      world: 'stranger',
      talk: [intent.query_appointment, intent.yes, says({ values: [document('123', false)] })],
      says: ['identify.document-wrong'],
    },
    {
      it: 'proves who they are by the birth date that the clinic has',
      world: 'stranger',
      talk: [
        ...[intent.query_appointment, intent.yes, says({ values: [document('79111222', true)] })],
        ...[answered('patient.found'), says({ values: [{ type: 'birth-date', birthDate: '1970-05-06' }] })],
      ],
      says: [],
      does: ['keepPerson', 'findAppointments'],
    },
    {
      it: 'is given to a person after three wrong birth dates, and sees nothing',
      world: 'stranger',
      talk: [
        ...[intent.query_appointment, intent.yes, says({ values: [document('79111222', true)] })],
        answered('patient.found'),
        ...[1, 2, 3].map((at) => says({ values: [{ type: 'birth-date', birthDate: `1990-01-0${at}` }] })),
      ],
      says: ['identify.unproven'],
      does: ['handOff'],
      with: { reason: 'identity', summary: { flow: 'identify', known: {} } },
    },
  ],
  'somebody who writes for another': [
    {
      it: 'is understood by the name of one of their people',
      world: 'family',
      talk: [...offeredTo, says({ text: 'es para Mateo' }), answered('opening.held')],
      says: ['booking.confirm'],
      does: ['startTimer'],
    },
    {
      it: 'is asked which of two sons',
      world: 'family',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'specialty', specialty: 'pediatrics' },
            { type: 'person', person: 'son' },
          ],
        }),
        answered('openings.found'),
        first,
      ],
      says: ['identify.which'],
    },
    {
      it: 'is asked for the document of a parent who was never here',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'specialty', specialty: 'cardiology' },
            { type: 'person', person: 'mother' },
          ],
        }),
        answered('openings.found'),
        first,
      ],
      says: ['identify.all-other'],
    },
    {
      it: 'is asked for the document of the child, for a doctor of children',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'pediatrics' }] }),
        answered('openings.found'),
        first,
      ],
      says: ['identify.all-other'],
    },
    {
      it: 'may tell the rest with it, that the document is not there',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'pediatrics' }] }),
        answered('openings.found'),
        first,
        says({
          text: 'Clara Nieto, 15/10/2019, sin documento',
          values: [
            { type: 'name', name: 'Clara Nieto' },
            { type: 'birth-date', birthDate: '2019-10-15' },
            { type: 'choice', choice: { index: 1 } },
          ],
        }),
      ],
      says: ['identify.without-document'],
      does: ['keepPerson', 'holdOpening'],
    },
    {
      it: 'may go on without the document',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'pediatrics' }] }),
        answered('openings.found'),
        first,
        tapped('none'),
      ],
      says: ['identify.without-document', 'identify.name-and-birth-other'],
    },
    {
      it: 'is asked for the name of the other, though they told their own, and for all of a name',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'specialty', specialty: 'cardiology' },
            { type: 'name', name: 'Clara Nieto', whose: 'writer' },
            { type: 'person', person: 'mother' },
            { type: 'name', name: 'Rosa' },
          ],
        }),
        answered('openings.found'),
        first,
        tapped('none'),
      ],
      says: ['identify.without-document', 'identify.name-and-birth-other'],
    },
    {
      it: 'and was never a patient is not taken for the parent they wrote for before',
      world: 'a daughter',
      talk: [bookCardiology, answered('openings.found'), first],
      says: ['identify.which'],
    },
  ],
});
