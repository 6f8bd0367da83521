import { isSearchable, type OutboundMessage, type Sent } from '../../adapters/channels/channel.ts';
import { AdapterError } from '../../adapters/error.ts';
import type { TranscriptRow } from '../../storage/store.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/**
 * Rows of the transcript in which a message of which it is unknown whether it was sent is looked for. Many: who
 * wrote on and on while the house was away has its last reply far back, and it must not be sent again unasked.
 */
const LOOKED_BACK = 1_000;

/**
 * Hands a message to its channel. One that may have been sent already is looked for first: in the receipts that
 * came meanwhile, and with the channel, where it can be asked.
 */
export async function deliver(message: OutboundMessage, errand: Errand, hands: Hands): Promise<Outcome> {
  const before = errand.again ? await sentBefore(message, errand, hands) : null;
  if (before) return { event: null, externalId: before.externalId, ...(before.assumed && ASSUMED) };
  if (isTooLate(message, errand, hands)) {
    throw new AdapterError('refused', 'Deliver: it is too late to say this');
  }
  const sender = hands.sender(errand.conversation);
  const { externalId } = await sender.send(await told(message, errand, hands));
  // Only its receipts could have told, and they did not.
  const isUnknown = errand.again && sender.tellsWithinMs !== undefined && !isSearchable(sender);
  return { event: null, externalId, ...(isUnknown && { sending: 'resent' }) };
}

const ASSUMED = { sending: 'assumed' } as const;

function isTooLate({ notAfter }: OutboundMessage, { conversation }: Errand, { now }: Hands): boolean {
  return notAfter !== undefined && Date.parse(now(conversation.clinic)) > notAfter;
}

/** Rows of the transcript that a desk is shown when it takes a conversation. */
const SHOWN = 100;

/** The message; with what was said so far, where a desk behind the channel is to take the conversation with it. */
async function told(
  message: OutboundMessage,
  { conversation }: Errand,
  { store }: Hands,
): Promise<OutboundMessage> {
  if (!message.handOver) return message;
  const rows = await store.transcript(conversation, { limit: SHOWN });
  const transcript = rows.filter(({ text }) => text !== '').map(({ who, text, at }) => ({ who, text, at }));
  return { ...message, handOver: { ...message.handOver, transcript } };
}

async function sentBefore(message: OutboundMessage, errand: Errand, hands: Hands): Promise<Sent | null> {
  const rows = await hands.store.transcript(errand.conversation, { limit: LOOKED_BACK });
  const row = rows.find(({ delivery }) => delivery?.key === errand.key);
  if (row && hasReceipt(row)) return { externalId: null };
  if (row?.delivery?.status === 'failed') {
    throw new AdapterError('refused', 'Deliver: the channel has said meanwhile that it failed');
  }
  const sender = hands.sender(errand.conversation);
  return row && isSearchable(sender)
    ? sender.find(message, { since: row.at, others: othersIn(rows, errand) })
    : null;
}

/** Messages are sent one after the other: what else has the channel's id by now was sent before. */
function othersIn(rows: readonly TranscriptRow[], { key }: Errand): Set<string> {
  return new Set(
    rows.flatMap(({ delivery }) =>
      delivery?.key !== key && delivery?.externalId ? [delivery.externalId] : [],
    ),
  );
}

function hasReceipt({ delivery }: TranscriptRow): boolean {
  return delivery?.status === 'sent' || delivery?.status === 'delivered' || delivery?.status === 'read';
}
