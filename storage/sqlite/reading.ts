import type { Backlog, ClinicBacklog } from '../backlog.ts';
import type {
  ConsentRow,
  ConversationSummary,
  HandoffRow,
  OpinionRow,
  OrderRow,
  UnansweredRow,
  UnmetRow,
} from '../rows.ts';
import type { ConversationKey, DeliveryStatus, TranscriptRow } from '../store.ts';
import type { Sqlite } from './driver.ts';
import { conversationId, parsed } from './sql.ts';

/** What was said: the rows after `after`; without it, the last ones. Oldest first. */
export async function transcript(
  db: Sqlite,
  key: ConversationKey,
  { after, limit }: { after?: number; limit: number },
): Promise<TranscriptRow[]> {
  const conversation = await conversationId(db, key);
  if (conversation === null) return [];
  const rows = await db.all<StoredTranscriptRow>(
    `select t.id, t.at, who, text, detail, key, status, reason, external_id as externalId
       from transcript as t left join outbox as o on o.id = t.delivery
      where t.conversation = ? and t.id > ?
      order by t.id ${after === undefined ? 'desc' : 'asc'} limit ?`,
    [conversation, after ?? 0, limit],
  );
  const told = rows.map(({ key, status, reason, externalId, detail, ...row }) => ({
    ...row,
    detail: parsed(detail),
    delivery: key === null ? null : { key, status, reason, externalId },
  }));
  return after === undefined ? told.reverse() : told;
}

interface StoredTranscriptRow {
  id: number;
  at: number;
  who: TranscriptRow['who'];
  text: string;
  detail: string | null;
  key: string | null;
  status: DeliveryStatus;
  reason: string | null;
  externalId: string | null;
}

/** Conversations of a clinic, the latest first. */
export async function conversations(
  db: Sqlite,
  clinic: string,
  { limit }: { limit: number },
): Promise<ConversationSummary[]> {
  const rows = await db.all<Omit<ConversationSummary, 'state'> & { state: string }>(
    `select clinic, channel, address, revision, updated_at as updatedAt, state
       from conversation where clinic = ? and revision > 0 order by updated_at desc limit ?`,
    [clinic, limit],
  );
  return rows.map((row) => ({ ...row, state: JSON.parse(row.state) }));
}

/** Handoffs, oldest first. */
export async function handoffs(db: Sqlite, clinic: string): Promise<HandoffRow[]> {
  const rows = await db.all<Omit<HandoffRow, 'summary'> & { summary: string }>(
    `select handoff.id, c.clinic, c.channel, c.address, reason, summary, status, at
       from handoff join conversation as c on c.id = conversation
      where handoff.clinic = ? order by handoff.id`,
    [clinic],
  );
  return rows.map((row) => ({ ...row, summary: JSON.parse(row.summary) }));
}

/** What was asked for and could not be had, oldest first. */
export function unmet(db: Sqlite, clinic: string) {
  return db.all<UnmetRow>(
    `select service, from_time as "from", to_time as "to", reason
       from unmet where clinic = ? order by id`,
    [clinic],
  );
}

/** Questions that nobody has answered, oldest first. Their words are the patient's last ones by then. */
export function unanswered(db: Sqlite, clinic: string) {
  return db.all<UnansweredRow>(
    `select channel, address, topic, unanswered.at,
            (select text from transcript
              where transcript.conversation = unanswered.conversation and who = 'patient' and text <> ''
                and transcript.at <= unanswered.at
              order by transcript.id desc limit 1) as question
       from unanswered join conversation on conversation.id = unanswered.conversation
      where unanswered.clinic = ? order by unanswered.id`,
    [clinic],
  );
}

/** The orders that patients sent, oldest first. */
export async function orders(db: Sqlite, clinic: string): Promise<OrderRow[]> {
  const rows = await db.all<Omit<OrderRow, 'fields' | 'files'> & StoredOrder>(
    `select id, patient, file, other_files as otherFiles, status, reason, service, fields
       from medical_order where clinic = ? order by at, id`,
    [clinic],
  );
  return rows.map(({ file, otherFiles, fields, ...row }) => ({
    ...row,
    files: [file, ...JSON.parse(otherFiles ?? '[]')],
    fields: JSON.parse(fields),
  }));
}

interface StoredOrder {
  file: string;
  otherFiles: string | null;
  fields: string;
}

/** How visits were, as patients said, oldest first. */
export function opinions(db: Sqlite, clinic: string) {
  return db.all<OpinionRow>('select appointment, score, comment from opinion where clinic = ? order by id', [
    clinic,
  ]);
}

/** The last word of each contact on each purpose. */
export async function consents(db: Sqlite, clinic: string): Promise<ConsentRow[]> {
  const rows = await db.all<Omit<ConsentRow, 'given'> & { given: number }>(
    `select address, purpose, given, at from consent
      where id in (select max(id) from consent where clinic = ? group by address, purpose)
      order by id`,
    [clinic],
  );
  return rows.map((row) => ({ ...row, given: row.given === 1 }));
}

/** Addresses that want no messages they did not ask for. */
export async function optedOut(db: Sqlite, clinic: string): Promise<string[]> {
  const rows = await db.all<{ address: string }>(
    'select address from contact where clinic = ? and opted_out = 1 order by address',
    [clinic],
  );
  return rows.map(({ address }) => address);
}

/** What is open, in one clinic or in all. */
export async function counts(db: Sqlite, clinic: string | null) {
  const count = async (from: string) => {
    const scope = clinic === null ? '' : ' and clinic = ?';
    const row = await db.get<{ n: number }>(
      `select count(*) as n from ${from}${scope}`,
      clinic === null ? [] : [clinic],
    );
    return row?.n ?? 0;
  };
  return {
    openInbox: await count('inbox where done_at is null'),
    openOutbox: await count("outbox where status = 'waiting'"),
    parked: await count("outbox where status = 'parked'"),
    conversations: await count('conversation where true'),
  };
}

/** What waits, clinic by clinic. */
export async function backlog(db: Sqlite, now: number): Promise<Backlog> {
  const clinics = await db.all<ClinicBacklog>(BACKLOG, [now, now]);
  const last = await db.get<{ version: number }>('select max(number) as version from migration');
  return { version: last?.version ?? 0, clinics };
}

const BACKLOG = `
  select clinic, sum(lanes) as lanes, sum(inbox) as inbox, min(readySince) as readySince,
         sum(outbox) as outbox, min(dueSince) as dueSince, sum(parked) as parked
    from (select clinic, count(distinct conversation) as lanes, count(*) as inbox, min(ready_at) as readySince,
                 0 as outbox, null as dueSince, 0 as parked
            from inbox where done_at is null and ready_at <= ? group by clinic
          union all
          select clinic, 0, 0, null, count(*), min(due_at), 0
            from outbox where status = 'waiting' and due_at <= ? group by clinic
          union all
          select clinic, 0, 0, null, 0, null, count(*) from outbox where status = 'parked' group by clinic)
   group by clinic order by clinic`;
