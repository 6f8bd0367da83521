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
  /** What was read on it. */
  fields: Readonly<Record<string, unknown>>;
}
