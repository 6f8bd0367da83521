import type { ConversationKey } from './store.ts';

/**
 * How the processes that share a store divide the work. One of them has a conversation in hand as long as there
 * is something to do in it: it takes its turns and carries its effects out. `readyLanes` and `lane` give only
 * what nobody else has in hand, and whoever asks has it in hand from then on; what is asked of a lane in
 * another's hand, that one is told. `behind`, from `receive` and `commit`, means that a lane is in another's hand,
 * or that another has stored rows or left effects which may come first: whoever hears it must read the lane.
 * Effects that a process left are taken in hand by reading their lane, and in no other way: no turn comes between.
 */
export interface Sharing {
  /** Whether this process takes turns; otherwise it takes messages in and shows what became of them. */
  readonly works: boolean;
  /** From now on tells what others do and what has come due, until the store is closed. */
  join(work: SharedWork): Promise<void>;
  /**
   * Null while the others can see that this process lives. Otherwise they may be taking over what it has in hand, and
   * nothing is to be begun: it resolves when they see it again.
   */
  unseen(): Promise<void> | null;
}

/** What a process that shares a store is told. */
export interface SharedWork {
  /** Something of this lane is ready, or will be at `at`. */
  wake(key: ConversationKey, at: number): void;
  /** Effects that failed are due again. */
  carryOut(): void;
  /** Another process has left, or `died`, perhaps of what it was doing: what it had in hand is anybody's. */
  takeOver(after: { died: boolean }): void;
  /** This process was taken for dead, and is not: what it remembers to have in hand is the others'. */
  letGo(): void;
  /** Another process has changed this conversation. What is remembered of it, and of its contact, is old. */
  changed(key: ConversationKey): void;
}
