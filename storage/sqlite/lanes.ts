import type { ConversationKey } from '../store.ts';
import type { Sqlite } from './driver.ts';
import { openEffects } from './outbox.ts';
import type { StoredInboxRow, StoredOutboxRow } from './packed.ts';
import { conversationId } from './sql.ts';

/**
 * What is open in a lane: its rows but timers that have not elapsed, oldest first, and its effects, in order, in
 * hand already or left by an earlier process.
 */
export async function lane(
  db: Sqlite,
  key: ConversationKey,
  { now, limit }: { now: number; limit: number },
): Promise<{ rows: StoredInboxRow[]; effects: StoredOutboxRow[] }> {
  const conversation = await conversationId(db, key);
  if (conversation === null) return { rows: [], effects: [] };
  const rows = await openRows(db, { conversation, now, limit });
  return {
    rows: rows.map(({ timer, ...row }) => ({ ...key, ...row, ...(timer !== null && { timer }) })),
    effects: await openEffects(db, conversation, key),
  };
}

function openRows(
  db: Sqlite,
  { conversation, now, limit }: { conversation: number; now: number; limit: number },
): OpenRow[] | Promise<OpenRow[]> {
  return db.all<OpenRow>(
    `select id, external_id as externalId, event, at, ready_at as readyAt, timer, attempts
       from inbox
      where conversation = ? and done_at is null and (timer is null or ready_at <= ?)
      order by id limit ?`,
    [conversation, now, limit],
  );
}

interface OpenRow {
  id: number;
  externalId: string | null;
  event: string;
  at: number;
  readyAt: number;
  timer: string | null;
  attempts: number;
}

/** A piece of a message waits at most this long for what follows it. Milliseconds. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * Lanes with a ready row, or a piece that soon will be, the longest waiting first; and when the next row will be
 * ready. Of a piece it must be known that it is there: what comes later must not overtake it.
 */
export async function readyLanes(
  db: Sqlite,
  { now, limit }: { now: number; limit: number },
): Promise<{ lanes: ConversationKey[]; nextReadyAt: number | null }> {
  const lanes = await db.all<ConversationKey>(
    `select clinic, channel, address
       from (select conversation, min(id) as head from inbox
              where done_at is null and ready_at <= ? and (timer is null or ready_at <= ?)
              group by conversation order by head limit ?)
       join conversation on conversation.id = conversation
      order by head`,
    [now + LONGEST_PAUSE_MS, now, limit],
  );
  const next = await db.get<{ at: number | null }>(
    'select min(ready_at) as at from inbox where done_at is null and ready_at > ?',
    [now],
  );
  return { lanes, nextReadyAt: next?.at ?? null };
}
