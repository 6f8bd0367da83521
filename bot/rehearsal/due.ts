import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { FlowAbout } from '../../flows/effects.ts';
import { suitsWaiting } from '../../flows/wish/waiting-wish.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';
import type { DueEvent } from '../house.ts';
import type { Instruction } from './instruction.ts';

export interface DueParts {
  store: Store;
  scheduling: Scheduling;
  conversation: ConversationKey;
}

type Due = Extract<Instruction, { do: 'due' }>;

/** Seconds that a rehearsed offer is kept. */
const OFFERED = 3_600;

/** What the clinic's standing work would begin: found by service and time, as a person would name it. */
export async function dueEvent({ flow, service, at }: Due, parts: DueParts): Promise<DueEvent> {
  if (flow === 'offering') return { type: 'dialog.due', flow, about: await offerOf({ service, at }, parts) };
  const appointment = await visitOf({ service, at }, parts);
  if (flow === 'surveying' || flow === 'clinic-change') {
    return { type: 'dialog.due', flow, about: { appointment } };
  }
  const urgent = flow === 'urgent-reminding' && { urgent: true };
  return { type: 'dialog.due', flow: 'reminding', about: { appointment, ...urgent } };
}

async function visitOf({ service, at }: { service: string; at: string }, parts: DueParts) {
  const { store, scheduling, conversation } = parts;
  const { contact } = await store.load(conversation);
  const patients = contact.people.map(({ id }) => id);
  const visits = await scheduling.appointmentsOf(patients, { from: at, every: true });
  const found = visits.find((visit) => visit.service === service && visit.startsAt.startsWith(at));
  if (!found) throw new RangeError(`Nobody of this contact has a visit for ${service} at ${at}`);
  return found;
}

async function offerOf(
  { service, at }: { service: string; at: string },
  { store, scheduling, conversation }: DueParts,
): Promise<FlowAbout> {
  const { contact } = await store.load(conversation);
  const mine = new Set(contact.people.map(({ id }) => id));
  const windows = [{ from: at, to: null }];
  const [opening] = await scheduling.findOpenings({ service, windows, limit: 1, except: [] });
  if (!opening?.startsAt.startsWith(at)) throw new RangeError(`Nothing is open for ${service} at ${at}`);
  const waiting = (await store.waitlist(conversation.clinic)).find(
    (row) =>
      row.service === service &&
      row.status === 'waiting' &&
      mine.has(row.patient) &&
      suitsWaiting(opening, row.wish),
  );
  if (!waiting) throw new RangeError(`Nobody of this contact waits for ${service} at ${at}`);
  const { id, patient } = waiting;
  const visits = await scheduling.appointmentsOf([patient], { from: at });
  const moved = visits.find((visit) => visit.service === service && visit.startsAt > opening.startsAt);
  const key = `offer:${id}:${opening.id}`;
  const hold = { openingId: opening.id, patient, seconds: OFFERED, key };
  await scheduling.hold({ ...hold, ...(moved && { moved: moved.id }) });
  return { offer: { id, opening, patient, seconds: OFFERED, wish: waiting.wish, ...(moved && { moved }) } };
}
