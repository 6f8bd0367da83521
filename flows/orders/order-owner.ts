import type { Appointment } from '../appointment.ts';
import type { Effects } from '../effects.ts';
import type { FlowEvent } from '../events.ts';
import { givenIn, worldOf } from '../setup.ts';
import { isMeant } from '../who/kin.ts';
import type { Person, World } from '../world.ts';
import type { OrderRead } from './order.ts';
import type { OrderInHand } from './order-setup.ts';

/** An order, as far as it says whose it is. */
export interface Owned {
  order: OrderRead | null;
  /** Whose it is, as was said: a relation to the contact, or the id of one of their people. */
  person?: string | null;
}

interface InHand extends Owned {
  service: string | null;
  appointment: Appointment | null;
}

type Heard = { context: Owned; event: FlowEvent };

/** Whose an order is, as dialogs name people: as it is made out, else as was said; null where neither tells. */
export function ownerOf({ order, person }: Owned): string | null {
  return order?.patient ?? person ?? null;
}

/** The one of the contact's people whose order it is, where that is somebody else than who writes. */
export function isForAnother(owned: Owned, world: World): string | null {
  const [one, ...others] = ownersIn(owned, world);
  return one && !others.length && one.relation !== 'self' ? one.id : null;
}

/**
 * The coming visit that the order is for: the one that it went with before; else its patient's first for its service;
 * of any that wants an order, where it is not sure which service.
 */
export function visitFor(hand: InHand, event: FlowEvent): Appointment | null {
  const { appointment, order } = hand;
  if (appointment || event.type !== 'appointments.found') return appointment;
  const world = worldOf(event);
  const own = event.appointments.find(({ orderId }) => orderId === order!.id);
  const owners = ownersIn(hand, world).map(({ id }) => id);
  const wanting = event.appointments.filter(
    ({ service, orderId, patient }) =>
      orderId === null &&
      (ownerOf(hand) === null || owners.includes(patient)) &&
      world.clinic.services.find(({ id }) => id === service)?.needsOrder,
  );
  const service = order?.service ?? hand.service;
  return own ?? wanting.find((visit) => service === null || visit.service === service) ?? null;
}

/** Whether an order is for the visit that is being booked: of that service, where it names one, and of nobody else. */
export function isOfBooking(hand: InHand & Pick<OrderInHand, 'booking'>, world: World): boolean {
  const { booking, order } = hand;
  if (!booking) return false;
  const isOther = order?.service && booking.service !== null && order.service !== booking.service;
  const owners = ownersIn(hand, world);
  const isTheirs = ownerOf(hand) === null || owners.some((one) => isMeant(one, booking.person ?? 'self'));
  return !isOther && isTheirs;
}

/** An order as it is kept, with whose it is. After the last try a person looks at what is no use all the same. */
export function keptAs(
  { order, files, appointment }: InHand & { files: readonly string[] },
  isLastTry: boolean,
): Effects['keepOrder'] {
  const isNoUse = order!.status === 'needs-photo' || order!.status === 'refused';
  return {
    ...order!,
    status: isNoUse && isLastTry ? 'needs-review' : order!.status,
    files,
    patient: appointment?.patient ?? order!.patient ?? null,
    appointmentId: appointment?.id ?? null,
  };
}

/** Whether a visit is wanted that was named, and nothing was sent for it. */
export function isWithout({ service, order, appointment }: InHand): boolean {
  return service !== null && order === null && appointment === null;
}

/** Whether an order is in the name of nobody whom the contact is known to speak for. */
export function isStrange({ order }: Owned): boolean {
  return order?.reason === 'other-patient';
}

/** Whether an order in a strange name is said to be that of somebody whom the clinic does not know as theirs. */
export function isOfRelative({ context, event }: Heard): boolean {
  return isStrange(context) && isNew(givenIn(event).person, worldOf(event));
}

/** It is theirs whom was said; a person of the clinic holds it against that. */
export function leftToPerson({ context, event }: Heard): { order: OrderRead; person: string } {
  return { order: inReview(context.order!), person: givenIn(event).person! };
}

/** An order as it was read, which in a strange name is left to a person where it was said to be a relative's. */
export function asSaid(order: OrderRead, { person }: Owned, world: World): OrderRead {
  return isStrange({ order }) && isNew(person, world) ? inReview(order) : order;
}

function inReview(order: OrderRead): OrderRead {
  return { ...order, status: 'needs-review', reason: 'patient', faulty: [] };
}

function isNew(person: string | null | undefined, { contact }: World): boolean {
  return Boolean(person) && !contact.people.some((one) => isMeant(one, person!));
}

function ownersIn(owned: Owned, { contact }: World): readonly Person[] {
  const owner = ownerOf(owned);
  return owner === null ? [] : contact.people.filter((one) => isMeant(one, owner));
}
