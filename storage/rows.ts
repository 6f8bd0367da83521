import type { Opening } from '../flows/appointment.ts';
import type { Conversation } from '../flows/conversation/conversation-state.ts';
import type { OrderStatus } from '../flows/orders/order.ts';
import type { WaitingWish } from '../flows/wish/waiting-wish.ts';
import type { ConversationKey } from './store.ts';

/** An order that a patient sent, and what became of it. */
export interface OrderRow {
  id: string;
  patient: string | null;
  /** Ids of its files, in their order: one, or one for each page or side. */
  files: readonly string[];
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

/** A conversation that a person is to take, or has taken. */
export interface HandoffRow extends ConversationKey {
  id: number;
  reason: string;
  summary: unknown;
  status: 'waiting' | 'with-agent' | 'resolved';
  at: number;
}

/** Somebody who waits for an opening, and how that stands. */
export interface WaitlistRow {
  id: number;
  patient: string;
  service: string;
  from: string;
  to: string | null;
  /** All that they would take; null for whatever comes free. */
  wish: WaitingWish | null;
  status: 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed';
  /** Since when; milliseconds since the epoch, as all that is `at`. */
  at: number;
  /** What they are, or were last, offered; null where nothing is. Past its `until` they wait as before. */
  offer: PlaceOffer | null;
  /** Offers in a row that passed without a word from them. */
  unanswered: number;
}

/** An opening that came free, as it is kept for one who waits. */
export interface PlaceOffer {
  opening: Opening;
  /** Milliseconds since the epoch. */
  until: number;
  /** Of the dialog in which it is offered: unique for ever. */
  key: string;
}

/** What was asked for and could not be given. */
export interface UnmetRow {
  service: string;
  from: string;
  to: string | null;
  reason: string;
}

/** A question that the clinic's file does not answer. */
export interface UnansweredRow {
  channel: string;
  address: string;
  /** What it is about: `price`, `hours`…; null where that is not known. */
  topic: string | null;
  at: number;
  /** The words it was asked in; null where they are not kept any more. */
  question: string | null;
}

/** A conversation as it is listed. */
export interface ConversationSummary extends ConversationKey {
  revision: number;
  updatedAt: number;
  state: Conversation;
}

/** One use of a service outside the house, of a day's budget. */
export interface Spending {
  clinic: string;
  /** What it is used for. */
  use: string;
  /** The clinic's day, `YYYY-MM-DD`. */
  day: string;
  most: number;
}
