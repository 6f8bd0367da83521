import type { Effects } from '../flows/effects.ts';
import type { PlaceOffer, WaitlistRow } from './rows.ts';
import type { ConversationKey } from './store.ts';

/**
 * The waiting lists, as the clinic's own work and its people deal with them; patients come to theirs, and leave them,
 * in turns. Whatever is asked twice is done once. Times are milliseconds since the epoch.
 */
export interface WaitingLists {
  /** Places that are waited on still, with what each is offered now, if anything; the oldest first. */
  standing(clinic: string): Promise<WaitlistRow[]>;
  /**
   * Notes what somebody who waits is offered: the one who notes it first may offer it. False where another offer to
   * them is open, or they wait no more. To note the same opening again keeps what is there.
   */
  offer(clinic: string, id: number, what: { offer: PlaceOffer; now: number }): Promise<boolean>;
  /** Takes back that this opening is offered: they wait on. */
  takeBack(clinic: string, id: number, openingId: string): Promise<void>;
  /** Puts a patient on a list, for whom this conversation is written to. Who is on it keeps their place. */
  join(place: NewPlace): Promise<void>;
  /** Takes a place off its list. False where nobody waits on it any more. */
  leave(clinic: string, id: number): Promise<boolean>;
  /** Puts it back, as it was. False where it is there, or another place of that patient on that list is. */
  putBack(clinic: string, id: number): Promise<boolean>;
}

/** A place that a person of the clinic gives. */
export type NewPlace = Effects['joinWaitlist'] & { conversation: ConversationKey; at: number };

/** Offers in a row that may pass without a word: then nobody is asked any more. */
export const MOST_UNANSWERED = 3;
