import type { Pursuit } from '../../flows/conversation/pursuit.ts';
import type { ConversationKey, Store, TranscriptRow } from '../../storage/store.ts';

/**
 * What is known of something that the clinic has said.
 * - `arrived`: by one of its channels, or the patient has spoken since.
 * - `failed`: the last channel could not.
 * - `unheard`: the last channel took it, and has said nothing more.
 * - `waiting`: the last channel has not taken it yet.
 */
export type Word = 'arrived' | 'failed' | 'unheard' | 'waiting';

/** Rows of each transcript in which its message is looked for. */
const LOOKED_BACK = 100;

/** Looks, in this conversation and in those it was said in before. Without `delivery` it was not said here yet. */
export async function wordOf(
  { delivery, earlier }: Pick<Pursuit, 'earlier'> & { delivery?: string },
  key: ConversationKey,
  store: Pick<Store, 'transcript'>,
): Promise<Word> {
  const own = delivery === undefined ? [] : [{ channel: key.channel, delivery }];
  const words = await Promise.all(
    [...own, ...earlier].map(async (one) => {
      const rows = await store.transcript({ ...key, channel: one.channel }, { limit: LOOKED_BACK });
      return wordIn(rows, one.delivery);
    }),
  );
  return words.includes('arrived') ? 'arrived' : (words[0] ?? 'unheard');
}

/** Pure: what one transcript tells of one message of ours. */
export function wordIn(rows: readonly TranscriptRow[], delivery: string): Word {
  const at = rows.findLastIndex((row) => row.delivery?.key === delivery);
  switch (rows[at]?.delivery?.status) {
    case 'delivered':
    case 'read':
      return 'arrived';
    case 'failed':
    case 'parked':
      return 'failed';
    case 'waiting':
      return 'waiting';
    default:
      // Who has said anything since then has seen it. Where so much was said that it is not found, too.
      return rows.slice(at + 1).some(({ who }) => who === 'patient') ? 'arrived' : 'unheard';
  }
}
