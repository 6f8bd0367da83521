import type { MessageKey } from '../../locales/locale.ts';
import type { Appointment } from '../appointment.ts';
import type { Reply } from '../effects.ts';
import type { Args } from '../message.ts';
import { appointmentArgs, askYesNo } from '../setup.ts';
import type { World } from '../world.ts';
import type { OrderRead } from './order.ts';
import { isForAnother, type Owned } from './order-owner.ts';

/** What is said depends on. */
interface Told {
  order: OrderRead | null;
  /** Set where a person of the clinic has decided it. */
  review?: { note: string | null } | null;
}

/** Asks for a file, which may also come later; and until one has come, a visit may be had without. */
export function askFile(key: MessageKey, { order }: Pick<Told, 'order'>): Reply {
  return {
    key,
    choices: [
      ...(order ? [] : [{ id: 'book', key: 'choice.order-book' as const, means: 'book' as const }]),
      { id: 'later', key: 'choice.order-later' },
      { id: 'person', key: 'choice.person' },
    ],
    awaiting: 'file',
  };
}

/** Of an order that is good: whether a time is to be looked for. */
export function sayGood(told: Told & Owned & { service: string | null }, world: World): Reply {
  const { review } = told;
  const service = serviceOf(told);
  const whose = whoseArgs(told, world);
  if (service === null) return askYesNo(review ? 'orders.valid-any' : 'orders.accepted-any', whose).params;
  const args = { service: { service }, ...whose };
  return askYesNo(review ? 'orders.valid' : 'orders.accepted', args).params;
}

/** Of an order that a person is to look at. */
export function sayInReview(owned: Owned, world: World): Reply {
  return askYesNo('orders.in-review', whoseArgs(owned, world)).params;
}

/** Whose it is, where that is one of theirs. */
function whoseArgs(owned: Owned, world: World): Args {
  return { whose: { whose: isForAnother(owned, world) ?? '' } };
}

/** Of an order for a visit that is booked. */
export function sayOfVisit({ order, review }: Told, visit: Appointment): Reply {
  const good = review ? 'orders.valid-of-visit' : 'orders.of-visit';
  return {
    key: order!.status === 'accepted' ? good : 'orders.of-visit-in-review',
    args: appointmentArgs(visit),
  };
}

/** That a person looked at it, and what that person writes: why it is no use is said after this. */
export function sayReviewed() {
  return {
    type: 'reply' as const,
    params: ({ context: { review } }: { context: Told }): Reply => {
      const note = review?.note ?? null;
      return note === null ? { key: 'orders.reviewed' } : { key: 'orders.reviewed-saying', args: { note } };
    },
  };
}

/** Whether what came can be read by nobody, or is no order. */
export function isNoUse({ order }: { order: OrderRead | null }): boolean {
  return order!.status === 'needs-photo' || order!.status === 'refused';
}

/** What is read on the order wins over what was said. */
export function serviceOf({
  order,
  service,
}: {
  order: OrderRead | null;
  service: string | null;
}): string | null {
  return order?.service ?? service;
}
