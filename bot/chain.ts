import type { ConversationKey, NewOutboxRow } from '../storage/store.ts';

/** One row in hand. */
export interface Item extends NewOutboxRow {
  conversation: ConversationKey;
  /** Failures that count. */
  attempts: number;
  /** How often it was tried because its channel was back. */
  onReturn: number;
  again: boolean;
  /** The patient's next words wait for its answer. */
  expected: boolean;
}

/** A conversation's deliveries, its slow effects, or its others, in order. In memory only while one is in hand. */
export interface Chain {
  name: string;
  items: Item[];
  running: boolean;
  /** Older rows are still in the store: what is new must not overtake them, and is read after them. */
  behind: boolean;
  /** Takes back the wake-up call for its first row, where that waits. */
  stopWaiting(): void;
}

/** A chain with nothing in it. */
export function newChain(name: string): Chain {
  return { name, items: [], running: false, behind: false, stopWaiting: () => {} };
}
