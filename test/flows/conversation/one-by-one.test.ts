import { bookCardiology, testCases } from '../../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { says, sentence } from '../../kit/flows/said.ts';
import { answered } from '../../kit/flows/talk.ts';

const person = (words: string, whose: string) => [words, { type: 'person' as const, person: whose }] as const;
const psychologyFor = (
  text: string,
  ...people: readonly (readonly [string, { type: 'person'; person: string }])[]
) =>
  sentence(text, [
    ['psicología', { type: 'specialty', specialty: 'psychology' }],
    ...people.map(([words, value]) => [words, value] as [string, typeof value]),
  ]);
const choosesFirst = says({ values: [{ type: 'choice', choice: { index: 1 } }] });
const booked = [
  answered('openings.found'),
  choosesFirst,
  answered('opening.held'),
  intent.yes,
  answered('appointment.booked'),
];

testCases({
  'who wants one more in the middle of a booking': [
    {
      it: 'is promised it, and goes on with the first',
      talk: [
        bookCardiology,
        answered('openings.found'),
        sentence('y otra de psicología', [['psicología', { type: 'specialty', specialty: 'psychology' }]]),
      ],
      says: ['booking.then-that', 'choosing.offer-soonest'],
    },
  ],
  'who books for several': [
    {
      it: 'hears whose is first',
      world: 'family',
      talk: [
        psychologyFor(
          'psicología para mi mamá y para mí',
          person('mi mamá', 'mother'),
          person('para mí', 'self'),
        ),
      ],
      says: ['hello.known', 'booking.first-of'],
      does: ['findOpenings'],
    },
    {
      it: 'hears when it is their own turn',
      world: 'family',
      talk: [
        psychologyFor(
          'psicología para mi mamá y para mí',
          person('mi mamá', 'mother'),
          person('para mí', 'self'),
        ),
        ...booked,
      ],
      says: ['booking.booked-remote', 'visit.connect', 'booking.next-own'],
      does: ['findOpenings'],
    },
    {
      it: 'hears whose is next',
      world: 'family',
      talk: [
        psychologyFor('psicología para mí y mi mamá', person('para mí', 'self'), person('mi mamá', 'mother')),
        ...booked,
      ],
      says: ['booking.booked-remote', 'visit.connect', 'booking.next-of'],
      does: ['findOpenings'],
    },
    {
      it: 'tells the specialty of each where it is asked for the first',
      world: 'family',
      talk: [
        sentence(
          'una cita para mí y mi mamá',
          [person('para mí', 'self'), person('mi mamá', 'mother')].map(([words, value]) => [words, value]),
        ),
        sentence('cardiología y psicología', [
          ['cardiología', { type: 'specialty', specialty: 'cardiology' }],
          ['psicología', { type: 'specialty', specialty: 'psychology' }],
        ]),
        ...booked,
      ],
      says: ['booking.booked', 'visit.preparation', 'booking.next-of'],
      does: ['findOpenings'],
    },
  ],
});
