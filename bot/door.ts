import type { Received } from '../adapters/channels/channel.ts';
import { StoreError, type StoreErrorKind } from '../storage/store-error.ts';
import type { Activity } from './lanes/activity.ts';
import { type Origin, type ReceiveParts, receive } from './receive.ts';
import type { Spine } from './spine.ts';
import { senderIn, type Wards } from './ward.ts';

/** What stands behind the door, and who tells it that the house closes. */
export interface DoorParts extends ReceiveParts {
  spine: Pick<Spine, 'outbox' | 'settling'>;
  activity: Activity;
  /** Aborted when nothing more is taken in. */
  closing: AbortSignal;
}

/** Where all that channels bring comes in. */
export interface Door {
  /** Takes it in; resolves when it is durable. @throws RangeError for no such origin; whatever the store throws. */
  receive(origin: Origin, received: Received): Promise<{ accepted: number; repeated: number }>;
  /** What kept the last message that came from being stored, and when; null where it was stored. */
  trouble(): Trouble | null;
}

/** A message could not be stored. */
export interface Trouble {
  kind: StoreErrorKind | 'broken';
  at: number;
}

/** Opens the door of a house on its wards. */
export function openDoor(wards: Wards, parts: DoorParts): Door {
  const { spine, activity, clock, closing } = parts;
  let trouble: Trouble | null = null;
  return {
    trouble: () => trouble,
    async receive(origin, received) {
      closing.throwIfAborted();
      senderIn(wards, origin);
      try {
        // A receipt that knows only the channel's id finds its message by the note on what became of it.
        if (received.receipts.length > 0) spine.settling.ride();
        const outcome = await activity.during(() => receive(origin, received, parts));
        trouble = null;
        if (received.isBack) spine.outbox.tryAgain(origin);
        return outcome;
      } catch (error) {
        trouble = { kind: error instanceof StoreError ? error.kind : 'broken', at: clock.now() };
        throw error;
      }
    },
  };
}
