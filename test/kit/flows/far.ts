import { DUES } from './dues.ts';
import { CONTROL_EXAMPLES, INTENT_EXAMPLES as intent, KIND_EXAMPLES } from './examples.ts';
import { says, sentence } from './said.ts';
import { answered, elapsed, type Turn } from './talk.ts';

const first = says({ values: [{ type: 'choice', choice: { index: 1 } }] });
const book = (specialty: string) => says({ wants: ['book'], values: [{ type: 'specialty', specialty }] });

const forMeAndMyHusband = sentence('psicología para mí y mi esposo', [
  ['psicología', { type: 'specialty', specialty: 'psychology' }],
  ['para mí', { type: 'person', person: 'self' }],
  ['mi esposo', { type: 'person', person: 'partner' }],
]);

const scanToBook: readonly Turn[] = [
  book('mri'),
  answered('openings.found'),
  first,
  answered('opening.held'),
];

const aboutToMove: readonly Turn[] = [
  intent.reschedule,
  answered('appointments.found', ({ appointments }) => appointments.length === 1),
  says({ values: [{ type: 'when', when: { type: 'time', from: '15:00', to: '15:00' } }] }),
  answered('openings.found'),
  first,
  answered('opening.held'),
];

const toRename: readonly Turn[] = [
  ...[book('cardiology'), answered('openings.found'), first, answered('opening.held'), intent.yes],
  answered('appointment.booked'),
  says({
    text: 'ay perdón, era para mi hijo Tomás Nieto',
    values: [
      { type: 'person', person: 'son' },
      { type: 'name', name: 'Tomás Nieto' },
      { type: 'birth-date', birthDate: '2015-01-01' },
    ],
  }),
];

/** Talks to places that a walk from the beginning hardly comes to: many right answers in a row lead there. */
export const FAR: Readonly<Record<string, readonly Turn[]>> = {
  'a scan, about to be booked': scanToBook,
  'a scan, about to be booked, whose order was read': [
    ...scanToBook,
    KIND_EXAMPLES.file,
    answered('document.read'),
  ],
  'all about a visit of theirs': [
    says({
      text: '¿Dónde es mi cita? ¿Con quién? ¿Cuánto me cuesta? ¿Es virtual? ¿A qué hora llego? ¿Voy en ayunas?',
      wants: ['query_appointment'],
    }),
  ],
  'no visit to cancel': [
    intent.cancel,
    answered('appointments.found', ({ appointments }) => appointments.length === 0),
  ],
  'a place on a list, meant by who has no visit to cancel': [
    intent.cancel,
    answered('appointments.found', ({ appointments }) => appointments.length === 0),
    answered('places.found'),
  ],
  'a visit that is too near to be moved': [
    intent.reschedule,
    answered(
      'appointments.found',
      ({ appointments }) => appointments.length === 1 && appointments[0]!.startsAt.startsWith('2026-03-10'),
    ),
  ],
  'a visit by video, about to be moved': [
    intent.reschedule,
    answered('appointments.found', ({ appointments }) => appointments[0]?.service === 'psychology'),
    says({ values: [{ type: 'when', when: { type: 'time', from: '15:00', to: '15:00' } }] }),
    answered('openings.found'),
    first,
    answered('opening.held'),
  ],
  'a visit about to be moved, and nothing said for long': [
    says({
      wants: ['reschedule'],
      values: [{ type: 'when', when: { type: 'time', from: '15:00', to: '15:00' } }],
    }),
    answered('appointments.found'),
    answered('openings.found'),
    first,
    answered('opening.held'),
    elapsed('hold'),
  ],
  'an urgent reminder in the middle of a booking, answered by a plain yes': [
    ...[book('cardiology'), answered('openings.found'), first, answered('opening.held')],
    () => DUES['an urgent reminder'],
    intent.yes,
  ],
  'an order that nobody could read, for a visit that wants one': [
    KIND_EXAMPLES.file,
    answered('document.failed'),
    answered('appointments.found', ({ appointments }) => appointments[0]?.service === 'mri'),
  ],
  'an order of what is being booked, just read': [
    book('mri'),
    answered('openings.found'),
    KIND_EXAMPLES.file,
    answered('document.read', ({ order }) => order.status === 'accepted' && order.service === 'mri'),
  ],
  'what is to be done with their data, left to a person': [CONTROL_EXAMPLES.my_data, first],
  'two pages of an order, of which one cannot be read': [
    KIND_EXAMPLES.file,
    KIND_EXAMPLES.file,
    answered('document.read', ({ order }) => order.reason === 'blurred'),
  ],
  'an order of more pages than are taken': Array.from({ length: 12 }, () => KIND_EXAMPLES.file),
  'a visit by video, about to be booked': [
    book('psychology'),
    answered('openings.found'),
    first,
    answered('opening.held'),
  ],
  'the first of two visits, about to be booked': [
    forMeAndMyHusband,
    answered('openings.found'),
    first,
    answered('opening.held'),
    intent.yes,
  ],
  'a visit of every week, just booked': [
    says({
      wants: ['book'],
      controls: ['weekly'],
      values: [{ type: 'specialty', specialty: 'cardiology' }],
    }),
    answered('openings.found'),
    first,
    answered('opening.held'),
    intent.yes,
    answered('appointment.booked'),
  ],
  'several visits, about to be cancelled': [
    says({ text: 'cancele todas mis citas', wants: ['cancel'] }),
    answered('appointments.found', ({ appointments }) => appointments.length === 3),
  ],
  'several visits, just cancelled': [
    says({ text: 'cancele todas mis citas', wants: ['cancel'] }),
    answered('appointments.found', ({ appointments }) => appointments.length === 3),
    intent.yes,
    answered('appointment.cancelled'),
    answered('appointment.cancelled'),
    answered('appointment.cancelled'),
  ],
  'nothing sooner than the visit that is to be moved': [
    says({ text: '¿no habrá algo antes?', wants: ['reschedule'] }),
    answered('appointments.found', ({ appointments }) => appointments.length === 1),
    ...Array.from({ length: 3 }, () => answered('openings.found', ({ openings }) => openings.length === 0)),
  ],
  'a visit to be moved to a time that its site does not have': [
    ...aboutToMove.slice(0, 3),
    answered('openings.found', ({ openings }) => openings.length === 0),
  ],
  'a visit, about to be moved': aboutToMove,
  'a visit, about to be moved until the time was kept no more': [...aboutToMove, elapsed('hold')],
  'a visit that was booked for somebody else, who is not known': toRename,
  'a visit that was booked for somebody else, about to be put in their name': [...toRename, intent.no],
  'a document that was told wrong, about to be put right': [
    ...toRename,
    intent.no,
    says({
      text: 'me equivoqué en la cédula',
      values: [{ type: 'national-id', nationalId: { kind: 'CC', value: '52999889', valid: true } }],
    }),
  ],
  'a visit, given back to be booked in another name': [
    ...toRename,
    intent.no,
    intent.yes,
    answered('appointment.cancelled'),
  ],
  'a visit, about to be booked in another name': [
    ...toRename,
    intent.no,
    intent.yes,
    answered('appointment.cancelled'),
    answered('openings.found'),
  ],
};
