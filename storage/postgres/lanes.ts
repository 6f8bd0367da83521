import type pg from 'pg';
import type { ConversationKey, InboxRow, OutboxRow } from '../store.ts';
import { ask } from './reading.ts';

/** The open rows of a lane that are ready, oldest first, if it is `me` that has it in hand, or nobody. */
export async function takeLane(
  pool: pg.Pool,
  { clinic, channel, address }: ConversationKey,
  { me, now, limit }: { me: number | null; now: number; limit: number },
): Promise<InboxRow[]> {
  const rows = await ask<StoredInboxRow>(pool, 'lane', {
    text: `select id, external_id as "externalId", event, at, ready_at as "readyAt", timer, attempts
             from take_lane($1, $2, $3, $4)`,
    values: [me, JSON.stringify({ clinic, channel, address }), now, limit],
  });
  return rows.map(({ timer, ...row }) => ({
    clinic,
    channel,
    address,
    ...row,
    ...(timer !== null && { timer }),
  }));
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

/** Outbox rows that are due and `me`'s to carry out, oldest first, only heads. */
export async function dueOutbox(
  pool: pg.Pool,
  { me, now, limit }: { me: number | null; now: number; limit: number },
): Promise<{ rows: OutboxRow[]; nextDueAt: number | null }> {
  const [row] = await ask<{ found: { rows: OutboxRow[]; nextDueAt: number | null } }>(pool, 'due outbox', {
    text: 'select due_outbox($1, $2, $3) as found',
    values: [me, now, limit],
  });
  return row!.found;
}
