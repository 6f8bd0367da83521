import { bookCardiology, confirming, testCases } from '../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { says, type Value } from '../kit/flows/said.ts';
import { answered, tapped } from '../kit/flows/talk.ts';

const document = (value: string): Value => ({
  type: 'national-id',
  nationalId: { kind: 'CC', value, valid: true },
});
const name = (whole: string): Value => ({ type: 'name', name: whole });
const nobodyHasIt = answered('patient.found', ({ patient }) => patient === null);
const clara = [
  document('52999888'),
  name('Clara Nieto'),
  { type: 'birth-date', birthDate: '1990-01-01' },
] as const;
/** A newcomer who was registered just now, and is asked whether to book. */
const registered = [
  ...[bookCardiology, intent.yes, answered('openings.found'), tapped('cardiology@2026-03-11T08:00')],
  ...[says({ values: clara }), nobodyHasIt, answered('opening.held')],
] as const;
const booked = [...registered, intent.yes, answered('appointment.booked')] as const;

/** One more visit, for their mother, whose document is asked for then. */
const forMother = [
  says({
    text: 'falta otra para mi mamá',
    values: [
      { type: 'person', person: 'mother' },
      { type: 'specialty', specialty: 'cardiology' },
    ],
    wants: ['book'],
  }),
  answered('openings.found'),
  says({ values: [{ type: 'choice', choice: { index: 1 } }] }),
] as const;
const mothersAsked = [...booked, ...forMother] as const;

testCases({
  'who was registered just now, and told something wrong of it': [
    {
      it: 'has the number looked up before it is theirs',
      world: 'stranger',
      talk: [
        ...registered,
        says({ text: 'el documento correcto es 52999889', values: [document('52999889')] }),
      ],
      says: [],
      does: ['findPatient'],
    },
    {
      it: 'has it put right where nobody else goes by that number, and is asked again what was asked',
      world: 'stranger',
      talk: [
        ...registered,
        says({ text: 'me equivoqué, es 52999889', values: [document('52999889')] }),
        nobodyHasIt,
      ],
      says: ['amending.document', 'repair.back-to', 'booking.confirm'],
      does: ['keepPerson'],
      with: {
        id: 'p-new',
        name: 'Clara Nieto',
        nationalId: { kind: 'CC', value: '52999889' },
        birthDate: null,
        relation: 'self',
      },
    },
    {
      it: 'becomes nobody else of the register by a number',
      world: 'stranger',
      talk: [
        ...booked,
        says({ text: 'me equivoqué, es 79111222', values: [document('79111222')] }),
        answered('patient.found', ({ patient }) => patient !== null),
      ],
      says: ['amending.of-another'],
    },
    {
      it: 'has the name written better',
      world: 'stranger',
      talk: [...booked, says({ text: 'corrijo, Clara Nietto', values: [name('Clara Nietto')] })],
      says: ['amending.name'],
      does: ['keepPerson'],
    },
    {
      it: 'has a birth date put right',
      world: 'stranger',
      talk: [
        ...booked,
        says({ text: 'el año quedó mal', values: [{ type: 'birth-date', birthDate: '1991-01-01' }] }),
      ],
      says: ['amending.birth-date'],
      does: ['keepPerson'],
    },
    {
      it: 'and names somebody else takes nothing back of who they are',
      world: 'stranger',
      talk: [...registered, says({ text: 'perdón, es para Luis Nieto', values: [name('Luis Nieto')] })],
      says: ['repair.noted', 'booking.confirm'],
    },
    {
      it: 'and agrees with the number told before has booked',
      world: 'stranger',
      talk: [
        ...registered,
        says({ text: 'sí, correcto, 52999888', wants: ['yes'], values: [document('52999888')] }),
      ],
      says: [],
      does: ['stopTimer', 'bookAppointment'],
    },
  ],
  'who told once more who they are, when all of it was known': [
    {
      it: 'has the next asked who that is',
      world: 'stranger',
      talk: [
        ...registered,
        says({ text: 'corrijo, es 52999888', values: [document('52999888')] }),
        intent.yes,
        answered('appointment.booked'),
        ...forMother,
      ],
      says: ['identify.all-other'],
    },
  ],
  "who is asked for the next one's document": [
    {
      it: 'has their own put right, and is asked again for that one',
      world: 'stranger',
      talk: [
        ...mothersAsked,
        says({ text: 'mi cédula quedó mal, es 52999889', values: [document('52999889')] }),
        nobodyHasIt,
      ],
      says: ['amending.document', 'repair.back-to', 'identify.all-other'],
      does: ['keepPerson'],
    },
    {
      it: "and tells a number unlike theirs has told the next one's",
      world: 'stranger',
      talk: [
        ...mothersAsked,
        says({ text: 'no, me equivoqué, la de ella es 20111222', values: [document('20111222')] }),
      ],
      says: [],
      does: ['findPatient'],
      with: { nationalId: '20111222' },
    },
  ],
  'who is known to the clinic': [
    {
      it: 'has nothing of the register changed by a message',
      talk: [
        ...confirming,
        says({ text: 'el documento correcto es 52999889', values: [document('52999889')] }),
      ],
      says: ['repair.noted', 'booking.confirm'],
    },
  ],
});
