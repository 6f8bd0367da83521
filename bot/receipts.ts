import type { Receipt } from '../adapters/channels/channel.ts';
import type { Store, StoredReceipt } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { Feed } from './happening.ts';
import type { Origin } from './receive.ts';

/** Notes the channel's word on messages of ours. Deliveries only ever move forwards; late word changes nothing. */
export async function noteReceipts(
  origin: Origin,
  receipts: readonly Receipt[],
  { store, clock, feed }: { store: Store; clock: Clock; feed: Feed },
): Promise<void> {
  const stored = receipts.map((receipt) => toStored(origin, receipt, clock.now()));
  const { moved } = await store.noteReceipts(stored);
  const at = clock.now();
  feed.tell(
    moved.flatMap((key) => {
      const status = stored.findLast((receipt) => receipt.key === key)?.status;
      const address = addressIn(key, origin);
      return status ? [{ ...origin, address, at, kind: 'receipt', key, status } as const] : [];
    }),
  );
}

function toStored(origin: Origin, receipt: Receipt, now: number): StoredReceipt {
  const at = Date.parse(receipt.at);
  return { ...origin, ...receipt, at: Number.isNaN(at) ? now : at };
}

/** Keys begin with the name of their conversation: `clinic/channel/address:revision:index`. */
function addressIn(key: string, { clinic, channel }: Origin): string {
  return key.slice(`${clinic}/${channel}/`.length).replace(/:\d+:\d+$/, '');
}
