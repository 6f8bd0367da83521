import type { Sqlite } from './driver.ts';
import type { PackedInboxRow } from './packed.ts';
import { conversationId } from './sql.ts';

/** Stores what arrived. What had arrived before is left as it is. */
export async function receive(
  db: Sqlite,
  rows: readonly PackedInboxRow[],
): Promise<{ id: number; isNew: boolean }[]> {
  const kept = [];
  for (const row of rows) kept.push(await receiveOne(db, row));
  return kept;
}

async function receiveOne(db: Sqlite, row: PackedInboxRow): Promise<{ id: number; isNew: boolean }> {
  const conversation = await conversationOf(db, row);
  if (row.timer !== undefined) await stopTimer(db, conversation, { timer: row.timer, at: row.at });
  const id = await addToInbox(db, conversation, { row, doneAt: null });
  if (id !== null) return { id, isNew: true };
  const before = await db.get<{ id: number }>(
    'select id from inbox where clinic = ? and channel = ? and external_id = ?',
    [row.clinic, row.channel, row.externalId],
  );
  return { id: before!.id, isNew: false };
}

/** The conversation by its number; one that nothing was said in yet is begun. */
export async function conversationOf(
  db: Sqlite,
  row: Pick<PackedInboxRow, 'clinic' | 'channel' | 'address' | 'at'>,
): Promise<number> {
  const known = await conversationId(db, row);
  if (known !== null) return known;
  const { lastId } = await db.run(
    'insert into conversation (clinic, channel, address, revision, updated_at) values (?, ?, ?, 0, ?)',
    [row.clinic, row.channel, row.address, row.at],
  );
  return lastId;
}

/** Adds a row; null when its external id had been there before: it is unique for ever. */
export async function addToInbox(
  db: Sqlite,
  conversation: number,
  { row, doneAt }: { row: PackedInboxRow; doneAt: number | null },
): Promise<number | null> {
  const { clinic, channel, externalId, event, at, readyAt, timer = null } = row;
  const { changes, lastId } = await db.run(
    `insert into inbox (clinic, conversation, channel, external_id, event, at, ready_at, timer, done_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (clinic, channel, external_id) where external_id is not null do nothing`,
    [clinic, conversation, channel, externalId, event, at, readyAt, timer, doneAt],
  );
  return changes === 1 ? lastId : null;
}

/** Stops a timer that has not been taken. Its row stays, done: ids are never given twice. */
export async function stopTimer(
  db: Sqlite,
  conversation: number,
  { timer, at }: { timer: string; at: number },
): Promise<void> {
  await db.run('update inbox set done_at = ? where conversation = ? and timer = ? and done_at is null', [
    at,
    conversation,
    timer,
  ]);
}

/** Marks a row done. `false`: it was done already, or stopped. */
export async function markDone(
  db: Sqlite,
  conversation: number,
  { id, at }: { id: number; at: number },
): Promise<boolean> {
  const { changes } = await db.run(
    'update inbox set done_at = ? where id = ? and conversation = ? and done_at is null',
    [at, id, conversation],
  );
  return changes === 1;
}

/** Counts one more attempt on open rows. */
export async function noteAttempts(db: Sqlite, rows: readonly number[]): Promise<void> {
  for (const id of rows) {
    await db.run('update inbox set attempts = attempts + 1 where id = ? and done_at is null', [id]);
  }
}
