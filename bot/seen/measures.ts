import type { DeliveryStatus } from '../../storage/store.ts';

/** Where something happened, as closely as it is counted: never an address. */
export interface Where {
  clinic: string;
  channel: string;
}

/** How a turn ended: as the store said, or it could not be computed, or the conversation went to a person. */
export type TurnEnd = 'done' | 'stale' | 'duplicate' | 'behind' | 'failed' | 'parked';

/**
 * What became of a message of ours: as deliveries stand; or that it is to be tried again; or that nobody can say
 * whether it was sent, and it is taken to be, or is sent again.
 */
export type DeliveryWord = Exclude<DeliveryStatus, 'waiting'> | 'retried' | 'assumed' | 'resent';

/**
 * What became of something the clinic had to say of a visit: it was begun; or it came too late to be of use; or there
 * is nobody to tell, or nobody who wants to be told.
 */
export type StandingOutcome = 'begun' | 'late' | 'nobody' | 'opted-out';

/** Told of what the house does as it does it, to count and to time it. */
export interface Measures {
  /** A message came in. `failed`: it could not be stored. */
  message(where: Where, outcome: 'accepted' | 'repeated' | 'failed'): void;
  /** A webhook was refused, with this status: forged, malformed, or too large. No clinic: it was for all of them. */
  refused(where: Pick<Where, 'channel'> & { clinic: string | null }, status: number): void;
  /** A turn begins; what is returned is told how it ended. */
  turn(where: Where): (end: TurnEnd) => void;
  /** Something became of a message of ours. */
  delivery(where: Where, word: DeliveryWord): void;
  /** The scheduling system is asked; what is returned is told how that ended. */
  call(clinic: string, name: string): (outcome: string) => void;
  /** Something was due to be said of a visit, or of a time that came free, of the clinic's own accord. */
  standing(clinic: string, what: 'reminder' | 'change' | 'offer', outcome: StandingOutcome): void;
  /** A service outside is asked, or would be; what is returned is told how that ended. */
  outside(clinic: string, use: string): (outcome: string) => void;
}

const nothing = () => {};

/** Where nobody counts. */
export const unmeasured: Measures = {
  message: nothing,
  refused: nothing,
  turn: () => nothing,
  delivery: nothing,
  call: () => nothing,
  standing: nothing,
  outside: () => nothing,
};
