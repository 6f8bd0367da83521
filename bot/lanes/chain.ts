import type { ConversationKey, NewInboxRow, NewOutboxRow } from '../../storage/store.ts';
import { type Trace, traceIn, withTrace } from '../seen/tracing.ts';
import type { InboxEvent } from '../turn/inbox-event.ts';
import { keyOf } from './lane-name.ts';

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
  /** Its first row is being carried out. */
  begun: boolean;
  /** So it is, and others have it in hand besides: whatever comes of it, it is not tried again here. */
  lost: boolean;
  /** Older rows are still in the store: what is new must not overtake them, and is read after them. */
  behind: boolean;
  /** Takes back the wake-up call for its first row, where that waits. */
  stopWaiting(): void;
}

/** A chain with nothing in it. */
export function newChain(name: string): Chain {
  return { name, items: [], running: false, begun: false, lost: false, behind: false, stopWaiting: () => {} };
}

/** The answer to an effect, as it arrives. Its external id is the effect's key: carried out twice, it is answered once. */
export function answerRow(
  { conversation, key, params }: Item,
  answer: InboxEvent,
  { at, trace = traceIn(params) }: { at: number; trace?: Trace | null },
): NewInboxRow {
  const event = withTrace(answer, trace);
  return { ...keyOf(conversation), externalId: `answer:${key}`, event, at, readyAt: at };
}
