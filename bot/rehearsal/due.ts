import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import { suitsWaiting } from '../../flows/wish/waiting-wish.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';
import type { DueEvent } from '../house.ts';
import { type ByHandParts, offerByHand } from '../waitlist/offer-by-hand.ts';
import type { Instruction } from './instruction.ts';

export interface DueParts {
  store: Store;
  scheduling: Scheduling;
  conversation: ConversationKey;
}

type OfferNowParts = Omit<ByHandParts, 'store'> & { store: Store; conversation: ConversationKey };
type Due = Extract<Instruction, { do: 'due' }>;

/** What the clinic's standing work would begin: found by service and time, as a person would name it. */
export async function dueEvent({ flow, service, at }: Due, parts: DueParts): Promise<DueEvent> {
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

/** Offers an opening to somebody of this contact who waits for it, as a person of the clinic would. */
export async function offerNow(
  { service, at }: Due,
  { conversation, ...parts }: OfferNowParts,
): Promise<void> {
  const { store, scheduling } = parts;
  const { contact } = await store.load(conversation);
  const mine = new Set(contact.people.map(({ id }) => id));
  const places = await store.waitingLists.standing(conversation.clinic);
  const own = places.filter((place) => place.service === service && mine.has(place.patient));
  if (own.some(({ offer }) => offer?.opening.startsAt.startsWith(at))) return;
  const windows = [{ from: at, to: null }];
  const [opening] = await scheduling.findOpenings({ service, windows, limit: 1, except: [] });
  if (!opening?.startsAt.startsWith(at)) throw new RangeError(`Nothing is open for ${service} at ${at}`);
  const waiting = own.find(({ wish }) => suitsWaiting(opening, wish));
  const outcome = waiting && (await offerByHand({ id: waiting.id, opening }, parts));
  if (outcome !== 'made') throw new RangeError(`Nobody of this contact waits for ${service} at ${at}`);
}
