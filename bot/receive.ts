import type { InboundMessage, Received } from '../adapters/channels/channel.ts';
import type { NewInboxRow, Store } from '../storage/store.ts';
import type { Lanes } from './lanes.ts';
import { noteReceipts, type ReceiptParts } from './receipts.ts';
import { type Trace, withTrace } from './seen/tracing.ts';
import { arrivedFrom } from './turn/inbox-event.ts';

/** Whose messages they are, and how they came. */
export interface Origin {
  clinic: string;
  channel: string;
}

export type ReceiveParts = ReceiptParts;

/**
 * Takes in what a channel brought. When it resolves, everything is durable: the channel may be answered.
 * What had come before is counted and left alone.
 */
export async function receive(
  origin: Origin,
  { messages, receipts }: Received,
  parts: ReceiveParts,
): Promise<{ accepted: number; repeated: number }> {
  const at = parts.clock.now();
  const outcomes = await Promise.all([
    ...messages.map((message) => arrive(origin, message, { ...parts, at })),
    ...(receipts.length > 0 ? [noteReceipts(origin, receipts, parts)] : []),
  ]);
  return {
    accepted: outcomes.filter((outcome) => outcome === 'accepted').length,
    repeated: outcomes.filter((outcome) => outcome === 'repeated').length,
  };
}

/** One message's way begins here, and so does its trace. */
async function arrive(
  origin: Origin,
  message: InboundMessage,
  { lanes, measures, tracing, at }: ReceiveParts & { at: number },
): Promise<'accepted' | 'repeated'> {
  const about = () => ({ ...origin, kind: message.content.kind });
  try {
    const outcome = await tracing.span('receive', { from: [], begins: true, about }, (trace) =>
      lanes.arrive(rowOf(origin, message, { at, trace })),
    );
    measures.message(origin, outcome);
    return outcome;
  } catch (error) {
    measures.message(origin, 'failed');
    throw error;
  }
}

/** For a process that takes no turns: what arrives is stored, and another process is rung. */
export function storingOnly(store: Store): Pick<Lanes, 'arrive'> {
  return {
    arrive: async (row) => {
      const [kept] = await store.receive([row]);
      return kept?.isNew ? 'accepted' : 'repeated';
    },
  };
}

function rowOf(
  { clinic, channel }: Origin,
  message: InboundMessage,
  { at, trace }: { at: number; trace: Trace | null },
): NewInboxRow {
  const { from: address, externalId } = message;
  const event = withTrace(arrivedFrom(message, at), trace);
  return { clinic, channel, address, externalId, event, at, readyAt: at };
}
