import type { Appointment, Opening, OpeningQuery } from '../../../flows/appointment.ts';
import type { Effects, OutwardEffect } from '../../../flows/effects.ts';
import type { ResultEvent } from '../../../flows/events.ts';
import type { OrderStatus } from '../../../flows/orders/order.ts';
import { mateo, openingAt, openingOf, registered, soon, visit } from './clinic.ts';

/** The effects that the world answers. */
export type Answered = Exclude<OutwardEffect['type'], 'releaseOpening' | 'noteCancelReason'>;

const failed: ResultEvent = { type: 'scheduling.failed' };

/** Every way in which the world may answer each effect; the first is the good one. */
export const ANSWERS = {
  findOpenings: (query) => [
    ...(query.limit === 1 ? [{ type: 'openings.found' as const, openings: [justThat(query)] }] : []),
    { type: 'openings.found', openings: openingsFor(query, 3) },
    { type: 'openings.found', openings: openingsFor(query, 1) },
    { type: 'openings.found', openings: [] },
    failed,
  ],
  holdOpening: ({ openingId }) => [
    { type: 'opening.held', openingId },
    { type: 'opening.taken', openingId, patientBusy: true },
    failed,
  ],
  bookAppointment: ({ openingId, patient }) => [
    { type: 'appointment.booked', appointment: visit(patient, openingOf(openingId)) },
    { type: 'opening.taken', openingId },
    failed,
  ],
  confirmAppointment: ({ appointmentId }) => [
    { type: 'appointment.confirmed', appointment: visitOf(appointmentId, 'confirmed') },
    { type: 'appointment.gone', appointmentId },
    failed,
  ],
  checkIn: ({ appointmentId }) => [
    { type: 'appointment.arrived', appointment: visitOf(appointmentId, 'arrived') },
    { type: 'appointment.gone', appointmentId },
    failed,
  ],
  openVideo: () => [
    { type: 'video.ready', url: 'https://video.example/v/1' },
    { type: 'video.missing' },
    failed,
  ],
  cancelAppointment: ({ appointmentId }) => [
    { type: 'appointment.cancelled', appointment: visitOf(appointmentId, 'cancelled') },
    { type: 'appointment.gone', appointmentId },
    failed,
  ],
  moveAppointment: ({ appointmentId, openingId }) => [
    { type: 'appointment.moved', appointment: visit('p-ana', openingOf(openingId)) },
    { type: 'opening.taken', openingId },
    { type: 'appointment.gone', appointmentId },
    failed,
  ],
  findAppointments: ({ patients }) => [
    { type: 'appointments.found', appointments: visitsOf(patients, 1) },
    { type: 'appointments.found', appointments: visitsOf(patients, 3) },
    { type: 'appointments.found', appointments: visitsOf(patients, 12) },
    { type: 'appointments.found', appointments: visitsOf(patients, 2).slice(1) },
    {
      type: 'appointments.found',
      appointments: [visit(patients[0]!, openingAt('general', '2026-03-16T08:00'))],
    },
    {
      type: 'appointments.found',
      appointments: [visit(patients[0]!, openingAt('psychology', '2026-03-17T09:00'))],
    },
    { type: 'appointments.found', appointments: [visit(patients[0]!, openingAt('mri', '2026-03-18T09:00'))] },
    {
      type: 'appointments.found',
      appointments: [
        visit(patients[0]!, openingAt('psychology', '2026-03-10T10:30')),
        visit(patients[0]!, openingAt('mri', '2026-03-10T11:30')),
      ],
    },
    {
      type: 'appointments.found',
      appointments: [visit(patients[0]!, openingAt('mri', '2026-03-10T11:30')), soon(patients.at(-1)!)],
    },
    { type: 'appointments.found', appointments: [soon(patients[0]!)] },
    { type: 'appointments.found', appointments: [] },
    failed,
  ],
  readDocument: ({ files }) => [
    ...(files.length > 1 ? [document('needs-photo', 'blurred', null, files.slice(-1))] : []),
    document('accepted', null, 'mri'),
    madeOutTo(mateo.id),
    document('accepted', null, null),
    ...(files.length > 1 ? [{ ...document('accepted', null, 'mri'), others: files.slice(1) }] : []),
    document('needs-review', 'unsure', 'cardiology'),
    ...['blurred', 'dark', 'cropped', 'upside-down', 'too-small', 'odd'].map((why) =>
      document('needs-photo', why, null),
    ),
    ...['encrypted', 'too-large', 'corrupt', 'unsupported', 'expired', 'other-patient'].map((why) =>
      document('refused', why, null),
    ),
    ...['result', 'receipt', 'prescription', 'identity-card', 'other'].map((why) =>
      document('refused', why, null),
    ),
    { type: 'document.failed' },
    failed,
  ],
  findWaiting: ({ patients }) => [
    { type: 'places.found', places: [{ id: 7, patient: patients[0]!, service: 'cardiology' }] },
    {
      type: 'places.found',
      places: [
        { id: 7, patient: patients[0]!, service: 'cardiology' },
        { id: 8, patient: patients.at(-1)!, service: 'psychology' },
      ],
    },
    { type: 'places.found', places: [] },
    failed,
  ],
  findPatient: () => [
    { type: 'patient.found', patient: registered },
    { type: 'patient.found', patient: null },
  ],
} satisfies { [K in Answered]: (asked: Effects[K]) => readonly ResultEvent[] };

/** The ways in which `effect` may be answered. */
export function answersTo(effect: { type: Answered; params: unknown }): readonly ResultEvent[] {
  // The table is keyed by the effect's own type, which TypeScript cannot follow through the index.
  const answer = ANSWERS[effect.type] as (asked: never) => readonly ResultEvent[];
  return answer(effect.params as never);
}

/** Whether an effect of that type is answered. */
export function isAnswered(type: string): type is Answered {
  return Object.hasOwn(ANSWERS, type);
}

/** A good order, and whose it is. */
function madeOutTo(patient: string): ResultEvent {
  const { order, ...read } = document('accepted', null, 'mri');
  return { ...read, order: { ...order, id: `order-of-${patient}`, patient } };
}

function document(
  status: OrderStatus,
  reason: string | null,
  service: string | null,
  faulty: readonly string[] = ['file-1'],
): Extract<ResultEvent, { type: 'document.read' }> {
  const order = { id: `order-${status}`, status, reason, service, fields: {}, faulty };
  return { type: 'document.read', order };
}

/** Openings that match a query: one a day from its first window on, at its hour. */
function openingsFor(query: OpeningQuery, count: number): Opening[] {
  const { from, dayFrom = '08:00' } = query.windows[0]!;
  const first = Date.parse(`${from.slice(0, 10)}T00:00Z`);
  return Array.from({ length: 8 }, (_, at) => new Date(first + (at + 1) * 86_400_000).toISOString())
    .map((iso) => openingAt(query.service, `${iso.slice(0, 10)}T${dayFrom}`))
    .filter(({ id }) => !query.except?.includes(id))
    .slice(0, count);
}

/** The very time that is asked for, where only one will do. */
function justThat({ service, windows }: OpeningQuery): Opening {
  const { from, dayFrom } = windows[0]!;
  return openingAt(service, `${from.slice(0, 10)}T${dayFrom}`);
}

/** Coming visits from Thursday on; the second is remote, and confirmed already. */
function visitsOf(patients: readonly string[], count: number): Appointment[] {
  return Array.from({ length: count }, (_, at) => {
    const opening = openingAt(at === 1 ? 'psychology' : 'cardiology', `2026-03-${12 + at}T08:00`);
    const status = at === 1 ? 'confirmed' : 'booked';
    return visit(patients[at % patients.length]!, opening, { status });
  });
}

function visitOf(id: string, status: Appointment['status']): Appointment {
  return visit('p-ana', openingOf(id.slice('visit-'.length)), { status });
}
