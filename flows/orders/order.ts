import type { MessageKey } from '../../locales/locale.ts';

/** What became of an order that a patient sent. */
export type OrderStatus = 'accepted' | 'needs-photo' | 'needs-review' | 'refused';

/** A medical order, as it was read from a photo or a document. */
export interface OrderRead {
  /** Unique within the clinic. */
  id: string;
  status: OrderStatus;
  /** Why it was not accepted, in the reader's word: 'blurred', 'dark', 'cropped', 'expired', 'other-patient'… */
  reason: string | null;
  /** The clinic's service for what it orders, where that is sure. */
  service: string | null;
  /** The patient it is made out to, where that is sure, and they are one of the contact's. Absent in orders kept before that was. */
  patient?: string | null;
  /** What was read on it. */
  fields: Readonly<Record<string, unknown>>;
  /** Those of its files that are no use, so that another is needed in their place. */
  faulty: readonly string[];
}

/** What a person of the clinic decided of an order that the reader was not sure of. */
export interface OrderReview {
  /** As that person left it: 'needs-photo' asks for a better one. */
  order: OrderRead;
  /** Ids of its files, in their order. */
  files: readonly string[];
  /** What the person signs in with. */
  by: string;
  /** Their words for the patient, passed on as they are. */
  note: string | null;
}

/** What a person may find wrong with an order, besides what the reader may. */
export const FOUND_BY_PEOPLE = ['unsigned', 'incomplete', 'not-done-here', 'in-words'] as const;

/** What is said of an order that is no use, so that the next one is. */
const WHY_NOT: Readonly<Record<string, MessageKey>> = {
  blurred: 'orders.blurred',
  dark: 'orders.dark',
  cropped: 'orders.cropped',
  'upside-down': 'orders.upside-down',
  'too-small': 'orders.too-small',
  encrypted: 'orders.encrypted',
  corrupt: 'orders.damaged',
  empty: 'orders.damaged',
  'too-large': 'orders.too-large',
  unsupported: 'orders.unsupported',
  expired: 'orders.expired',
  'other-patient': 'orders.other-patient',
  result: 'orders.is-a-result',
  receipt: 'orders.is-a-receipt',
  prescription: 'orders.is-a-prescription',
  'identity-card': 'orders.is-an-identity-card',
  unsigned: 'orders.unsigned',
  incomplete: 'orders.incomplete',
  'not-done-here': 'orders.not-done-here',
  'in-words': 'orders.send-another',
};

/** Why it is no use, and what would help. */
export function whyNot({ status, reason }: Pick<OrderRead, 'status' | 'reason'>): MessageKey {
  const known = WHY_NOT[reason ?? ''];
  return known ?? (status === 'needs-photo' ? 'orders.not-legible' : 'orders.not-an-order');
}

/** A file that nobody could read yet: a person looks at it. */
export function unreadOrder(id: string): OrderRead {
  return { id, status: 'needs-review', reason: 'not-read', service: null, fields: {}, faulty: [] };
}
