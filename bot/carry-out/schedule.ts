import type { Gone, Taken } from '../../adapters/scheduling/scheduling.ts';
import type { Appointment, AppointmentStatus } from '../../flows/appointment.ts';
import type { Effects } from '../../flows/effects.ts';
import type { ResultEvent } from '../../flows/events.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/** Looks for bookable times. */
export async function findOpenings(
  query: Effects['findOpenings'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const openings = await agenda(errand, hands).findOpenings(query);
  return { event: { type: 'openings.found', openings } };
}

/** Keeps an opening for a patient while they decide. */
export async function holdOpening(
  { openingId, ...whose }: Effects['holdOpening'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const held = await agenda(errand, hands).hold({ openingId, ...whose, key: errand.key });
  return { event: isTaken(held) ? taken(held, openingId) : { type: 'opening.held', openingId } };
}

/** Gives a held opening back. */
export async function releaseOpening(
  { openingId }: Effects['releaseOpening'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  await agenda(errand, hands).release({ openingId });
  return { event: null };
}

/** Books an opening; after an unclear answer, looks first whether it was booked then. */
export async function bookAppointment(
  { openingId, patient, orderId }: Effects['bookAppointment'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const { key, again } = errand;
  const scheduling = agenda(errand, hands);
  const known = again ? await scheduling.find({ key }) : null;
  const booked =
    known ?? (await scheduling.book({ openingId, patient, key, ...(orderId !== undefined && { orderId }) }));
  if (isTaken(booked)) return { event: taken(booked, openingId) };
  return { event: { type: 'appointment.booked', appointment: booked } };
}

/** Notes that the patient will come. */
export async function confirmAppointment(
  { appointmentId }: Effects['confirmAppointment'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const confirmed = await agenda(errand, hands).confirm({ appointmentId, key: errand.key });
  return { event: unlessGone('appointment.confirmed', confirmed, appointmentId) };
}

/** Notes that the patient has come. */
export async function checkIn(
  { appointmentId }: Effects['checkIn'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const arrived = await agenda(errand, hands).arrive({ appointmentId, key: errand.key });
  return { event: unlessGone('appointment.arrived', arrived, appointmentId) };
}

/** Cancels a visit. */
export async function cancelAppointment(
  { appointmentId, reason }: Effects['cancelAppointment'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const cancelled = await agenda(errand, hands).cancel({ appointmentId, reason, key: errand.key });
  return { event: unlessGone('appointment.cancelled', cancelled, appointmentId) };
}

/** Adds why a visit was cancelled, which a patient says after the fact or not at all. */
export async function noteCancelReason(
  { appointmentId, reason }: Effects['noteCancelReason'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  await agenda(errand, hands).noteReason({ appointmentId, reason, key: errand.key });
  return { event: null };
}

/** Moves a visit to an opening; after an unclear answer, looks first whether it was moved then. */
export async function moveAppointment(
  { appointmentId, openingId }: Effects['moveAppointment'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const { key, again } = errand;
  const scheduling = agenda(errand, hands);
  const known = again ? await scheduling.find({ key }) : null;
  const moved = known ?? (await scheduling.move({ appointmentId, openingId, key }));
  if (isTaken(moved)) return { event: taken(moved, openingId) };
  return { event: unlessGone('appointment.moved', moved, appointmentId) };
}

/** What became of visits that took place, as far as anybody noted. */
const TOOK_PLACE: readonly AppointmentStatus[] = ['booked', 'confirmed', 'arrived', 'fulfilled'];
const YEAR_MS = 365 * 24 * 3_600_000;

/** The coming visits of some patients, or their past ones. */
export async function findAppointments(
  { patients, since }: Effects['findAppointments'],
  errand: Errand,
  hands: Hands,
): Promise<Outcome> {
  const now = hands.now(errand.conversation.clinic);
  if (since === 'last-year') {
    const from = new Date(Date.parse(now) - YEAR_MS).toISOString();
    const all = await agenda(errand, hands).appointmentsOf(patients, { from, every: true });
    const past = all.filter(
      ({ startsAt, status }) => Date.parse(startsAt) < Date.parse(now) && TOOK_PLACE.includes(status),
    );
    return { event: { type: 'appointments.found', appointments: past } };
  }
  const from = since === 'today' ? now.replace(/T\d\d:\d\d:\d\d(\.\d+)?/, 'T00:00:00') : now;
  const appointments = await agenda(errand, hands).appointmentsOf(patients, { from });
  return { event: { type: 'appointments.found', appointments } };
}

function agenda({ conversation }: Errand, { scheduling }: Hands) {
  return scheduling(conversation.clinic);
}

function taken({ patientBusy }: Taken, openingId: string): ResultEvent {
  return { type: 'opening.taken', openingId, ...(patientBusy && { patientBusy }) };
}

function isTaken(answer: object): answer is Taken {
  return 'taken' in answer;
}

function unlessGone(
  type: 'appointment.confirmed' | 'appointment.arrived' | 'appointment.cancelled' | 'appointment.moved',
  answer: Appointment | Gone,
  appointmentId: string,
): ResultEvent {
  return 'gone' in answer ? { type: 'appointment.gone', appointmentId } : { type, appointment: answer };
}
