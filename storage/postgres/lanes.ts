import type pg from 'pg';
import type { ConversationKey, InboxRow, OpenLane, OutboxRow, Store } from '../store.ts';
import { ask } from './reading.ts';

/** What is open in a lane, if it is `me` that has it in hand, or nobody. */
export async function takeLane(
  pool: pg.Pool,
  { clinic, channel, address }: ConversationKey,
  { me, now, limit }: { me: number | null; now: number; limit: number },
): Promise<OpenLane> {
  const key = { clinic, channel, address };
  const [row] = await ask<{ found: { rows: StoredInboxRow[]; effects: OutboxRow[] } }>(pool, 'lane', {
    text: 'select take_lane($1, $2, $3, $4) as found',
    values: [me, JSON.stringify(key), now, limit],
  });
  const { rows, effects } = row!.found;
  return {
    rows: rows.map(({ timer, ...open }) => ({ ...key, ...open, ...(timer !== null && { timer }) })),
    effects,
  };
}

type StoredInboxRow = Omit<InboxRow, 'timer' | keyof ConversationKey> & { timer: string | null };

/** Lanes with a ready row that are `me`'s to take, the longest waiting first. */
export async function readyLanes(
  pool: pg.Pool,
  { me, now, limit }: { me: number | null; now: number; limit: number },
): Promise<{ lanes: ConversationKey[]; nextReadyAt: number | null }> {
  const [row] = await ask<{ found: { lanes: ConversationKey[]; nextReadyAt: number | null } }>(
    pool,
    'ready lanes',
    { text: 'select ready_lanes($1, $2, $3) as found', values: [me, now, limit] },
  );
  return row!.found;
}

/** Outbox rows that are due and `me`'s to carry out, oldest first, only heads; and where others left some. */
export async function dueOutbox(
  pool: pg.Pool,
  { me, now, limit }: { me: number | null; now: number; limit: number },
): ReturnType<Store['dueOutbox']> {
  const [row] = await ask<{ found: Awaited<ReturnType<Store['dueOutbox']>> }>(pool, 'due outbox', {
    text: 'select due_outbox($1, $2, $3) as found',
    values: [me, now, limit],
  });
  return row!.found;
}
