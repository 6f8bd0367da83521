import type { ConversationKey, DeliveryStatus, StoredReceipt } from '../store.ts';
import type { Sqlite } from './driver.ts';
import { receive } from './inbox.ts';
import type { PackedInboxRow, PackedSettledRow, StoredOutboxRow } from './packed.ts';

/**
 * Rows that are due, oldest first, only heads: the first open row of a conversation's deliveries, and of its
 * other effects.
 */
export async function dueOutbox(
  db: Sqlite,
  { now, limit }: { now: number; limit: number },
): Promise<{ rows: StoredOutboxRow[]; nextDueAt: number | null }> {
  // Left to itself SQLite goes through all rows there ever were, since those are in the order that is wanted.
  const rows = await db.all<DueRow>(
    `select o.id, o.key, o.type, o.params, o.frame, o.due_at as dueAt, o.attempts,
            c.clinic, c.channel, c.address
       from outbox as o indexed by outbox_due join conversation as c on c.id = o.conversation
      where o.status = 'waiting' and o.due_at <= ? and ${IS_HEAD}
      order by o.id limit ?`,
    [now, limit],
  );
  const next = await db.get<{ dueAt: number }>(
    `select due_at as dueAt from outbox as o
      where o.status = 'waiting' and o.due_at > ? and ${IS_HEAD}
      order by o.due_at limit 1`,
    [now],
  );
  return {
    rows: rows.map(({ clinic, channel, address, ...row }) => ({
      ...row,
      conversation: { clinic, channel, address },
    })),
    nextDueAt: next?.dueAt ?? null,
  };
}

/** The effects of a conversation that are not done, in order. */
export async function openEffects(
  db: Sqlite,
  id: number,
  { clinic, channel, address }: ConversationKey,
): Promise<StoredOutboxRow[]> {
  const rows = await db.all<Omit<StoredOutboxRow, 'conversation'>>(
    `select id, key, type, params, frame, due_at as dueAt, attempts
       from outbox indexed by outbox_lane where conversation = ? and status = 'waiting' order by id`,
    [id],
  );
  return rows.map((row) => ({ ...row, conversation: { clinic, channel, address } }));
}

const IS_HEAD = `not exists (select 1 from outbox as earlier
                  where earlier.conversation = o.conversation and earlier.status = 'waiting'
                    and (earlier.type = 'deliver') = (o.type = 'deliver') and earlier.id < o.id)`;

interface DueRow extends Omit<StoredOutboxRow, 'conversation'> {
  clinic: string;
  channel: string;
  address: string;
}

/** Notes what became of rows. A row that is closed already stays as it is, and brings no event again. */
export async function settle(db: Sqlite, rows: readonly PackedSettledRow[], now: number): Promise<void> {
  for (const row of rows) await settleOne(db, row, now);
}

async function settleOne(db: Sqlite, { id, outcome }: PackedSettledRow, now: number): Promise<void> {
  const which = typeof id === 'number' ? 'id = ?' : 'key = ?';
  switch (outcome.status) {
    case 'done': {
      const { changes } = await db.run(
        `update outbox set status = iif(type = 'deliver', 'sent', 'done'), status_at = ?, external_id = ?
          where ${which} and status = 'waiting'`,
        [now, outcome.externalId, id],
      );
      if (changes === 1) return bring(db, outcome.event);
      // A receipt overtook this note: all that is new is the channel's id.
      await db.run(`update outbox set external_id = coalesce(external_id, ?) where ${which}`, [
        outcome.externalId,
        id,
      ]);
      return;
    }
    case 'retry':
      await db.run(
        `update outbox set due_at = ?, reason = ?, attempts = ? where ${which} and status = 'waiting'`,
        [outcome.dueAt, outcome.reason, outcome.attempts, id],
      );
      return;
    case 'parked': {
      const { changes } = await db.run(
        `update outbox set status = 'parked', status_at = ?, reason = ?, attempts = attempts + 1
          where ${which} and status = 'waiting'`,
        [now, outcome.reason, id],
      );
      if (changes === 1) await bring(db, outcome.event);
    }
  }
}

async function bring(db: Sqlite, event: PackedInboxRow | null): Promise<void> {
  if (event) await receive(db, [event]);
}

/**
 * What may follow what: deliveries only move forwards. One that was given up, or was said to have failed, may turn
 * out to have arrived: that it did is certain, and word of it may have been late.
 */
const BEFORE: { [Status in StoredReceipt['status']]: readonly DeliveryStatus[] } = {
  sent: ['waiting', 'parked'],
  delivered: ['waiting', 'parked', 'failed', 'sent'],
  read: ['waiting', 'parked', 'failed', 'sent', 'delivered'],
  failed: ['waiting', 'sent'],
};

/** Moves deliveries on by the channel's word. */
export async function noteReceipts(
  db: Sqlite,
  receipts: readonly StoredReceipt[],
): Promise<{ unknown: number; moved: string[] }> {
  const moved: string[] = [];
  let unknown = 0;
  for (const receipt of receipts) {
    const delivery = await deliveryOf(db, receipt);
    if (!delivery) unknown += 1;
    else if (BEFORE[receipt.status].includes(delivery.status)) {
      await db.run(
        `update outbox set status = ?, status_at = ?, reason = coalesce(?, reason),
                external_id = coalesce(external_id, ?)
          where id = ?`,
        [receipt.status, receipt.at, receipt.reason ?? null, receipt.externalId ?? null, delivery.id],
      );
      moved.push(delivery.key);
    }
  }
  return { unknown, moved };
}

interface Delivery {
  id: number;
  key: string;
  status: DeliveryStatus;
}

async function deliveryOf(db: Sqlite, receipt: StoredReceipt): Promise<Delivery | undefined> {
  const { clinic, channel, key, externalId } = receipt;
  const find = (which: string, value: string) =>
    db.get<Delivery>(
      `select outbox.id, key, status from outbox join conversation as c on c.id = conversation
        where ${which} and outbox.clinic = ? and c.channel = ? and type = 'deliver'`,
      [value, clinic, channel],
    );
  const byKey = key === undefined ? undefined : await find('key = ?', key);
  if (byKey || externalId === undefined) return byKey;
  return find('external_id = ?', externalId);
}
