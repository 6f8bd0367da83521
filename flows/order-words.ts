import type { MessageKey } from '../locales/locale.ts';
import type { Appointment } from './appointment.ts';
import type { Reply } from './effects.ts';
import type { OrderRead } from './order.ts';
import { appointmentArgs, askYesNo } from './setup.ts';

/** What is said depends on. */
interface Told {
  order: OrderRead | null;
  /** Set where a person of the clinic has decided it. */
  review?: { note: string | null } | null;
}

/** Asks for a file, which may also come later. */
export function askFile(key: MessageKey): Reply {
  return {
    key,
    choices: [
      { id: 'later', key: 'choice.order-later' },
      { id: 'person', key: 'choice.person' },
    ],
    awaiting: 'file',
  };
}

/** Of an order that is good: whether a time is to be looked for. */
export function sayGood({ review }: Told, service: string | null): Reply {
  if (service === null) return askYesNo(review ? 'orders.valid-any' : 'orders.accepted-any').params;
  return askYesNo(review ? 'orders.valid' : 'orders.accepted', { service: { service } }).params;
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
