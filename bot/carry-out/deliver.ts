import type { OutboundMessage } from '../../adapters/channels/channel.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/** Rows of the transcript in which a message of which it is unknown whether it was sent is looked for. */
const LOOKED_BACK = 50;

/** Hands a message to its channel. One that a receipt has vouched for meanwhile is not sent again. */
export async function deliver(message: OutboundMessage, errand: Errand, hands: Hands): Promise<Outcome> {
  if (errand.again && (await hasReceipt(errand, hands))) return { event: null };
  const { externalId } = await hands.sender(errand.conversation).send(message);
  return { event: null, externalId };
}

async function hasReceipt({ conversation, key }: Errand, { store }: Hands): Promise<boolean> {
  const rows = await store.transcript(conversation, { limit: LOOKED_BACK });
  const status = rows.find(({ delivery }) => delivery?.key === key)?.delivery?.status;
  return status === 'sent' || status === 'delivered' || status === 'read';
}
