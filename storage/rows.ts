import type { OrderStatus } from '../flows/order.ts';

/** An order that a patient sent, and what became of it. */
export interface OrderRow {
  id: string;
  patient: string | null;
  file: string;
  status: OrderStatus;
  reason: string | null;
  service: string | null;
  fields: Readonly<Record<string, unknown>>;
}

/** How a visit was: a score from 1 to 5, or words. */
export interface OpinionRow {
  appointment: string;
  score: number | null;
  comment: string | null;
}

/** What a contact agreed to, or refused, last. */
export interface ConsentRow {
  address: string;
  purpose: string;
  given: boolean;
  at: number;
}
