import type { Receipt } from '../adapters/channels/channel.ts';
import type { ConversationKey, Store, StoredReceipt } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { Feed } from './happening.ts';
import type { Lanes } from './lanes.ts';
import type { Origin } from './receive.ts';
import type { Measures } from './seen/measures.ts';
import { type Tracing, traceIn } from './seen/tracing.ts';
import type { InboxEvent } from './turn/inbox-event.ts';

/** What noting receipts needs of the house. */
export interface ReceiptParts {
  store: Store;
  lanes: Pick<Lanes, 'arrive'>;
  clock: Clock;
  feed: Feed;
  measures: Measures;
  tracing: Tracing;
}

/** A delivery that was moved on, and where to. */
interface Moved {
  key: string;
  status: StoredReceipt['status'];
}

/**
 * Notes the channel's word on messages of ours. Deliveries only ever move forwards; late word changes nothing.
 * Of a message that turns out to have failed, the conversation hears: it is said by another channel, or a person takes
 * over.
 */
export async function noteReceipts(
  origin: Origin,
  receipts: readonly Receipt[],
  parts: ReceiptParts,
): Promise<void> {
  const { clock, feed, measures } = parts;
  const stored = receipts.map((receipt) => toStored(origin, receipt, clock.now()));
  const moved = await note(stored, parts.store);
  const at = clock.now();
  feed.tell(moved.map((one) => ({ ...conversationOf(one.key, origin), ...one, at, kind: 'receipt' })));
  for (const { status } of moved) measures.delivery(origin, status);
  if (parts.tracing.isOn) for (const one of moved) await trace(one, origin, parts);
  for (const { key, status } of moved) {
    if (status !== 'failed') continue;
    const event: InboxEvent = { type: 'delivery.parked', key };
    const where = conversationOf(key, origin);
    await parts.lanes.arrive({ ...where, externalId: `failed:${key}`, event, at, readyAt: at });
  }
}

/** Those with our key go together; one with the channel's id alone goes alone, or nobody knew whose it was. */
async function note(receipts: readonly StoredReceipt[], store: Store): Promise<Moved[]> {
  const keyed = receipts.filter(({ key }) => key !== undefined);
  const others = receipts.filter(({ key }) => key === undefined);
  const batches = [...(keyed.length > 0 ? [keyed] : []), ...others.map((receipt) => [receipt])];
  const noted = await Promise.all(
    batches.map(async (batch) => {
      const { moved } = await store.noteReceipts(batch);
      return moved.map((key) => {
        const receipt = batch.findLast((one) => one.key === key) ?? batch[0]!;
        return { key, status: receipt.status };
      });
    }),
  );
  return noted.flat();
}

/** Rows of the transcript in which the message is looked for that a receipt is about. */
const LOOKED_BACK = 50;

/** The end of a message's way. Its trace is kept beside what was said. */
async function trace(
  { key, status }: Moved,
  origin: Origin,
  { store, tracing }: ReceiptParts,
): Promise<void> {
  const rows = await store.transcript(conversationOf(key, origin), { limit: LOOKED_BACK });
  const said = rows.find(({ delivery }) => delivery?.key === key);
  tracing.span('receipt', { from: [traceIn(said?.detail)], about: () => ({ ...origin, status }) }, () => {});
}

function toStored(origin: Origin, receipt: Receipt, now: number): StoredReceipt {
  const at = Date.parse(receipt.at);
  return { ...origin, ...receipt, at: Number.isNaN(at) ? now : at };
}

/** Keys begin with the name of their conversation: `clinic/channel/address:revision:index`. */
function conversationOf(key: string, { clinic, channel }: Origin): ConversationKey {
  const address = key.slice(`${clinic}/${channel}/`.length).replace(/:\d+:\d+$/, '');
  return { clinic, channel, address };
}
