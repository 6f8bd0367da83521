import type { Sqlite } from './driver.ts';
import { addToInbox, markDone } from './inbox.ts';
import type { PackedTurn } from './packed.ts';
import { writeRecord } from './records.ts';
import { Undone } from './sql.ts';

/** Writes one turn, wholly or not at all. */
export async function commit(
  db: Sqlite,
  turn: PackedTurn,
): Promise<'done' | Undone<'stale'> | Undone<'duplicate'>> {
  const conversation = await moveOn(db, turn);
  if (conversation === null) return new Undone('stale');
  const { receive, at } = turn;
  if (receive && (await addToInbox(db, conversation, { row: receive, doneAt: at })) === null) {
    return new Undone('duplicate');
  }
  for (const id of turn.rows) {
    if (!(await markDone(db, conversation, { id, at }))) return new Undone('stale');
  }
  const delivery = await writeOutbox(db, conversation, turn);
  await writeTranscript(db, conversation, { turn, delivery });
  for (const record of turn.records) await writeRecord(db, record, { ...turn.key, conversation, at });
  await followHandoff(db, conversation, turn);
  return 'done';
}

/** Sets the conversation's state, if it still is where the turn found it: its id, or null. */
async function moveOn(db: Sqlite, turn: PackedTurn): Promise<number | null> {
  const { clinic, channel, address } = turn.key;
  const moved =
    turn.expectRevision === 0
      ? await db.get<{ id: number }>(
          `insert into conversation (clinic, channel, address, revision, state, updated_at)
           values (?, ?, ?, 1, ?, ?)
           on conflict (clinic, channel, address)
           do update set revision = 1, state = excluded.state, updated_at = excluded.updated_at
           where revision = 0
           returning id`,
          [clinic, channel, address, turn.state, turn.at],
        )
      : await db.get<{ id: number }>(
          `update conversation set revision = revision + 1, state = ?, updated_at = ?
           where clinic = ? and channel = ? and address = ? and revision = ?
           returning id`,
          [turn.state, turn.at, clinic, channel, address, turn.expectRevision],
        );
  return moved?.id ?? null;
}

/** Adds the rows of the outbox. The id of the one that is the turn's message. */
async function writeOutbox(db: Sqlite, conversation: number, turn: PackedTurn): Promise<number | null> {
  let delivery: number | null = null;
  for (const { key, type, params, frame, dueAt } of turn.outbox) {
    const { lastId } = await db.run(
      `insert into outbox (clinic, conversation, key, type, params, frame, due_at)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [turn.key.clinic, conversation, key, type, params, frame, dueAt],
    );
    if (type === 'deliver') delivery = lastId;
  }
  return delivery;
}

async function writeTranscript(
  db: Sqlite,
  conversation: number,
  { turn, delivery }: { turn: PackedTurn; delivery: number | null },
): Promise<void> {
  for (const { who, text, detail } of turn.transcript) {
    await db.run(
      `insert into transcript (clinic, conversation, at, who, text, detail, delivery)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [turn.key.clinic, conversation, turn.at, who, text, detail, who === 'patient' ? null : delivery],
    );
  }
}

/** What people of the clinic see of a handoff is where the conversation itself stands with it. */
async function followHandoff(db: Sqlite, conversation: number, { handoff }: PackedTurn): Promise<void> {
  const status = handoff ?? 'resolved';
  await db.run(
    `update handoff set status = ?
      where conversation = ? and status <> 'resolved' and status <> ?`,
    [status, conversation, status],
  );
}
