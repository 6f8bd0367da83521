import type { FlowAbout } from '../../../flows/effects.ts';
import type { FlowEvent, Given } from '../../../flows/events.ts';
import type { FlowInput } from '../../../flows/flow.ts';
import type { Answer } from '../../../flows/hearing/answer.ts';
import { ANSWERS } from './answers.ts';
import { ana, mateo, openingAt, registered, soon, visit, WORLDS, worldOf } from './clinic.ts';
import { reviewed } from './dues.ts';

const opening = openingAt('cardiology', '2026-03-12T08:00');
const other = openingAt('cardiology', '2026-03-13T08:00');
const remote = openingAt('psychology', '2026-03-13T09:00');
const today = openingAt('general', '2026-03-10T12:00');
const wish = { service: 'cardiology', windows: [] };
const friday: Given = { when: [{ type: 'date', from: '2026-03-13T00:00', to: '2026-03-14T00:00' }] };

const thursdayAt8: Given = { when: [{ type: 'instant', from: '2026-03-12T08:00', to: '2026-03-12T08:00' }] };

const afternoons: Given = { when: [{ type: 'timerange', from: '12:00', to: '19:00' }] };

const anyDay: Given = { when: [{ type: 'range', from: '2026-03-10T10:15', to: null }] };

const yesterday: Given = { when: [{ type: 'date', from: '2026-03-09T00:00', to: '2026-03-10T00:00' }] };

/** What a patient gives, with the variants that guards tell apart. */
const GIVEN: readonly Given[] = [
  friday,
  yesterday,
  thursdayAt8,
  afternoons,
  { service: 'cardiology' },
  { unoffered: 'neurology' },
  { suits: ['cardiology', 'general'] },
  { asBefore: true },
  { instead: 'later' },
  { instead: 'another-doctor' },
  { instead: 'another-day' },
  { instead: 'another-site' },
  { asVisit: { of: 'self', shift: { days: 0 }, beside: [] } },
  { sooner: true },
  { each: [{}] },
  { waits: true },
  { person: 'son' },
  { person: 'father' },
  { name: 'Clara Nieto' },
  { nationalId: { kind: 'CC', value: registered.nationalId!, valid: true } },
  { nationalId: { kind: 'CC', value: '52999888', valid: true } },
  { nationalId: { kind: 'CC', value: '123', valid: false } },
  { birthDate: registered.birthDate! },
  { birthDate: '1990-01-01' },
  { birthPart: { day: '02-14' } },
  { birthPart: { year: '1979' } },
  { phone: '+573005550199' },
];

/** Everything that can be chosen: services and openings, people and visits, and the flows' own words. */
const CHOSEN = [
  ...['cardiology', opening.id, other.id, ana.id, mateo.id, `visit-${opening.id}`],
  ...['more', 'time', 'service', 'person', 'leave', 'wait', 'other', 'move', 'cost', 'skip'],
  ...['none', 'self', 'come', '1', '5', '7', 'all', 'later', 'copy', 'withdraw', 'without-help'],
  ...['again', 'restart', 'book', 'human', 'complain'],
];

/** What each dialog that others call can return with. */
const RETURNED: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  choosing: [
    { opening, wish, person: null },
    { opening, wish, person: 'father', isUnshown: true },
    { opening: remote, wish: { service: 'psychology', windows: [] }, person: 'son' },
    { opening: openingAt('mri', '2026-03-13T10:00'), wish: { service: 'mri', windows: [] }, person: null },
    { nothing: true },
  ],
  identify: [
    { patient: ana.id, name: ana.name },
    { patient: mateo.id, name: mateo.name },
    { given: friday, told: { name: 'Clara Nieto' } },
    { given: thursdayAt8, told: {} },
    {},
  ],
  picking: [
    { appointment: visit(ana.id, opening) },
    { appointment: visit(ana.id, opening, { status: 'confirmed' }) },
    { appointment: visit(ana.id, opening), others: [visit(ana.id, other)] },
    { appointment: soon(ana.id) },
    { appointment: visit(ana.id, openingAt('psychology', '2026-03-10T10:30')) },
    { appointment: visit(ana.id, openingAt('mri', '2026-03-10T11:30')) },
    { none: true },
    {},
  ],
  waitlist: [{ given: {} }, { given: friday }],
  waiting: [{}],
  recalling: [{}, { given: { service: 'cardiology', practitioner: 'vargas', person: 'self' } }],
  rescheduling: [{}],
  cancelling: [{}],
  booking: [{}],
};

/** Examples of every kind of event. A forgotten kind is a type error. */
const EXAMPLES = {
  'patient.agreed': [
    { type: 'patient.agreed', given: {} },
    { type: 'patient.agreed', given: friday },
    { type: 'patient.agreed', given: afternoons },
    { type: 'patient.agreed', given: {}, loosely: true },
    { type: 'patient.agreed', given: { waits: true } },
  ],
  'patient.declined': [
    { type: 'patient.declined', given: {} },
    { type: 'patient.declined', given: friday },
    { type: 'patient.declined', given: { waits: true } },
  ],
  'patient.chose': [
    ...CHOSEN.map((id) => ({ type: 'patient.chose' as const, id, given: {} })),
    { type: 'patient.chose', id: '1', given: { reason: 'por un viaje' } },
    { type: 'patient.chose', id: 'come', given: {}, counted: true },
  ],
  'patient.refused': [{ type: 'patient.refused', given: {} }],
  'patient.left-it-open': [
    { type: 'patient.left-it-open', given: {} },
    // "Cualquier día."
    { type: 'patient.left-it-open', given: anyDay },
  ],
  'patient.gave': GIVEN.map((given) => ({ type: 'patient.gave', given })),
  'patient.wrote': [{ type: 'patient.wrote', text: 'por un viaje', given: {} }],
  'patient.sent-file': [
    { type: 'patient.sent-file', file: { id: 'file-1', mediaType: 'image/jpeg', bytes: 1000 }, given: {} },
  ],
  'patient.went-back': [{ type: 'patient.went-back' }],
  'order.came': [{ type: 'order.came', orderId: 'order-1' }],
  'patient.left': [{ type: 'patient.left' }],
  'flow.returned': Object.values(RETURNED)
    .flat()
    .map((output) => ({ type: 'flow.returned', output })),
  'timer.elapsed': [{ type: 'timer.elapsed', name: 'hold' }],
  'openings.found': [
    { type: 'openings.found', openings: [opening, other, remote] },
    { type: 'openings.found', openings: [opening] },
    { type: 'openings.found', openings: [] },
  ],
  'opening.held': [{ type: 'opening.held', openingId: opening.id }],
  'opening.taken': [{ type: 'opening.taken', openingId: opening.id }],
  'appointment.booked': [{ type: 'appointment.booked', appointment: visit(ana.id, opening) }],
  'appointment.confirmed': [{ type: 'appointment.confirmed', appointment: visit(ana.id, opening) }],
  'appointment.cancelled': [{ type: 'appointment.cancelled', appointment: visit(ana.id, opening) }],
  'appointment.moved': [{ type: 'appointment.moved', appointment: visit(ana.id, other) }],
  'appointment.gone': [{ type: 'appointment.gone', appointmentId: 'visit-1' }],
  'appointments.found': [1, 5, 0].map((count) => ({
    type: 'appointments.found',
    appointments: [opening, remote, other, openingAt('mri', '2026-03-18T09:00'), today]
      .slice(0, count)
      .map((each) => visit(ana.id, each)),
  })),
  'patient.found': ANSWERS.findPatient().filter((answer) => answer.type === 'patient.found'),
  'places.found': ANSWERS.findWaiting({ patients: [ana.id] }).filter(
    (answer) => answer.type === 'places.found',
  ),
  'appointment.arrived': [{ type: 'appointment.arrived', appointment: soon(ana.id) }],
  'video.ready': [{ type: 'video.ready', url: 'https://video.example/v/1' }],
  'video.missing': [{ type: 'video.missing' }],
  'document.read': ANSWERS.readDocument({ files: ['file-1', 'file-2'], afterSeconds: 3 }).filter(
    (answer) => answer.type === 'document.read',
  ),
  'document.failed': [{ type: 'document.failed' }],
  'scheduling.failed': [{ type: 'scheduling.failed' }],
} satisfies { [K in FlowEvent['type']]: readonly Extract<Answer, { type: K }>[] };

/** A visit is cancelled, and something else is wanted after it. */
const CANCELLED_FIRST: FlowEvent = {
  type: 'appointment.cancelled',
  appointment: visit(ana.id, other),
  world: { ...WORLDS.family, othersWait: true },
};

const EVENTS = [
  ...Object.values(EXAMPLES)
    .flat()
    .map((event) => ({ ...event, world: WORLDS.family }) as FlowEvent),
  CANCELLED_FIRST,
];

/** The examples that a dialog may hear while `called` is the dialog that it waits for. */
export function flowEvents(called: string | null): FlowEvent[] {
  const returned = RETURNED[called ?? ''] ?? [];
  return EVENTS.filter((event) => event.type !== 'flow.returned' || returned.includes(event.output));
}

/** What `flow` may be started with, in the worlds that a first state tells apart. */
export function flowInputs(flow: string): FlowInput[] {
  const inputs = flow === 'welcome' ? [...INPUTS, ...WITH_HELP] : INPUTS;
  return inputs.filter(
    ({ about, given }) =>
      (NEEDED[flow]?.(about) ?? true) && (flow === 'orders' || !(given.files || about.review)),
  );
}

/** What must be handed to a dialog that only others, or the clinic, begin. */
const NEEDED: Readonly<Record<string, (about: FlowAbout) => boolean>> = {
  waitlist: ({ wish }) => wish?.service !== undefined,
  reminding: ({ appointment }) => appointment !== undefined,
  'clinic-change': ({ appointment }) => appointment !== undefined,
  surveying: ({ appointment }) => appointment !== undefined,
  renaming: ({ appointment }) => appointment !== undefined,
  amending: ({ person }) => person !== undefined,
  offering: ({ offer }) => offer !== undefined,
};

const INPUTS: readonly FlowInput[] = [
  input({}),
  input({ given: { person: 'son', service: 'cardiology' } }),
  input({ given: { sure: false, screen: true, nationalId: { kind: 'CC', value: '1', valid: true } } }),
  input({ about: { person: ana }, given: { name: 'Ana Gómez Ruiz', birthDate: '1985-04-13' } }),
  input({ about: { person: ana }, given: { nationalId: { kind: 'CC', value: '52111223', valid: true } } }),
  input({ about: { wish, opt: 'in', reason: 'confused', purpose: 'see' } }),
  input({ about: { wish, appointment: visit(ana.id, opening) }, intent: 'cancel', given: thursdayAt8 }),
  input({ about: { appointment: visit(ana.id, opening, { status: 'confirmed' }) }, intent: 'confirm' }),
  input({ given: { service: 'cardiology', reason: 'por un viaje', ...thursdayAt8 } }),
  input({ given: { weekly: true } }),
  input({ intent: 'cancel', given: { each: [{}] } }),
  input({ intent: 'faq_hours' }),
  input({ intent: 'check_in' }),
  input({ given: { question: 'parking' } }),
  input({ given: { ofVisit: { facts: ['place'] } } }),
  input({ given: { ofVisit: { facts: ['price'], orElse: { intent: 'faq_price', given: {} } } } }),
  input({ given: { ofVisit: { facts: ['standing'] }, each: [{}], except: { service: 'cardiology' } } }),
  input({ given: { files: ['file-1'] } }),
  input({ given: { files: ['file-1'] }, about: { booking: { service: 'mri', person: null } } }),
  input({ given: { files: Array.from({ length: 12 }, (_, at) => `file-${at + 1}`) } }),
  input({ about: { appointment: visit(ana.id, openingAt('mri', '2026-03-12T08:00')), interrupts: true } }),
  input({ about: { appointment: visit(ana.id, opening, { status: 'cancelled' }) } }),
  input({ about: { appointment: visit(ana.id, openingAt('general', '2026-03-09T08:00')) } }),
  input({ about: { offer: { id: 7, opening, patient: ana.id, seconds: 3_600 } } }),
  input({ about: { offer: { id: 7, opening, patient: ana.id, seconds: 3_600, last: true } } }),
  input({ about: { offer: { id: 7, opening, patient: ana.id, seconds: 3_600, until: '2026-03-01T08:00' } } }),
  input({
    about: {
      offer: { id: 7, opening, patient: ana.id, seconds: 3_600, moved: visit(ana.id, other) },
      interrupts: true,
    },
  }),
  input({ about: { waiting: 'leave' } }),
  input({ about: { waiting: 'leave', opt: 'in' }, given: { sure: false } }),
  input({ about: { review: reviewed('accepted') } }),
  input({ about: { review: reviewed('refused', 'unsigned', { note: 'falta el sello' }) } }),
  { ...input({ about: { wish, purpose: 'see', reason: 'not-yet' } }), world: WORLDS.stranger },
  { ...input({ about: { wish } }), world: WORLDS.unvouched },
  { ...input({}), world: worldOf({}, { ...WORLDS.family.clinic, questions: [] }) },
];

/** Known patients of clinics that have since turned help on. */
const WITH_HELP: readonly FlowInput[] = (['words', 'voice', 'both'] as const).map((help) => {
  const clinic = { ...WORLDS.family.clinic, help: help === 'both' ? (['words', 'voice'] as const) : [help] };
  return {
    ...input({ about: { voiceNote: help === 'voice' } }),
    world: worldOf({ people: WORLDS.family.contact.people }, clinic),
  };
});

function input(some: { given?: Given; about?: FlowAbout; intent?: FlowInput['intent'] }): FlowInput {
  return { given: {}, about: {}, intent: null, ...some, world: WORLDS.family };
}
