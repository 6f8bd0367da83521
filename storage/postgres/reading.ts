import type pg from 'pg';
import type { BookedRow, BusyRow } from '../agenda-book.ts';
import type { Backlog } from '../backlog.ts';
import type {
  ConsentRow,
  ConversationSummary,
  HandoffRow,
  OpinionRow,
  OrderRow,
  UnansweredRow,
  UnmetRow,
} from '../rows.ts';
import type {
  ConversationKey,
  DeliveryStatus,
  LoadedConversation,
  StoredPatient,
  TranscriptRow,
} from '../store.ts';

/** Asks for rows by a statement that each connection prepares once. */
export async function ask<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  name: string,
  { text, values }: { text: string; values: readonly unknown[] },
): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ name, text, values: [...values] });
  return rows;
}

/** A conversation as the next turn must see it. */
export async function load(pool: pg.Pool, key: ConversationKey): Promise<LoadedConversation> {
  const { clinic, channel, address } = key;
  const [row] = await ask<LoadedRow>(pool, 'load', { text: LOAD, values: [clinic, channel, address] });
  const { revision, state, consent, words, voice, optedOut, people } = row!;
  return { revision, state, contact: { consent, help: { words, voice }, optedOut, people } };
}

type LoadedContact = LoadedConversation['contact'];
type LoadedRow = Omit<LoadedConversation, 'contact'> & Omit<LoadedContact, 'help'> & LoadedContact['help'];

/** One row, whether or not anything is stored. */
const LOAD = `
  select coalesce(c.revision, 0) as revision, c.state, k.consent, k.help_words as words, k.help_voice as voice,
         coalesce(k.opted_out, false) as "optedOut",
         coalesce((
           select json_agg(json_build_object('id', p.id, 'name', p.name, 'birthDate', p.birth_date,
                                             'nationalId', p.national_id, 'relation', l.relation)
                           order by l.relation <> 'self', p.id)
             from contact_patient as l join patient as p on p.clinic = l.clinic and p.id = l.patient
            where l.clinic = $1 and l.address = $3), '[]') as people
    from (select) as always
    left join conversation as c on c.clinic = $1 and c.channel = $2 and c.address = $3
    left join contact as k on k.clinic = $1 and k.address = $3`;

/** What was said: the rows after `after`; without it, the last ones. Oldest first. */
export async function transcript(
  pool: pg.Pool,
  { clinic, channel, address }: ConversationKey,
  { after, limit }: { after?: number; limit: number },
): Promise<TranscriptRow[]> {
  const order = after === undefined ? 'desc' : 'asc';
  const rows = await ask<StoredTranscriptRow>(pool, `transcript ${order}`, {
    text: `
      select t.id, t.at, t.who, t.text, t.detail, o.key, o.status, o.reason,
             o.external_id as "externalId"
        from conversation as c join transcript as t on t.conversation = c.id
        left join outbox as o on o.id = t.delivery
       where c.clinic = $1 and c.channel = $2 and c.address = $3 and t.id > $4
       order by t.id ${order} limit $5`,
    values: [clinic, channel, address, after ?? 0, limit],
  });
  const told = rows.map(({ key, status, reason, externalId, ...row }) => ({
    ...row,
    delivery: key === null ? null : { key, status, reason, externalId },
  }));
  return after === undefined ? told.reverse() : told;
}

interface StoredTranscriptRow extends Omit<TranscriptRow, 'delivery'> {
  key: string | null;
  status: DeliveryStatus;
  reason: string | null;
  externalId: string | null;
}

/** Conversations of a clinic, the latest first. */
export function conversations(pool: pg.Pool, clinic: string, { limit }: { limit: number }) {
  return ask<ConversationSummary>(pool, 'conversations', {
    text: `select clinic, channel, address, revision, updated_at as "updatedAt", state
             from conversation where clinic = $1 and revision > 0 order by updated_at desc limit $2`,
    values: [clinic, limit],
  });
}

/** Handoffs, oldest first. */
export function handoffs(pool: pg.Pool, clinic: string) {
  return ask<HandoffRow>(pool, 'handoffs', {
    text: `select h.id, c.clinic, c.channel, c.address, h.reason, h.summary, h.status, h.at
             from handoff as h join conversation as c on c.id = h.conversation
            where h.clinic = $1 order by h.id`,
    values: [clinic],
  });
}

/** What was asked for and could not be had, oldest first. */
export function unmet(pool: pg.Pool, clinic: string) {
  return ask<UnmetRow>(pool, 'unmet', {
    text: `select service, from_time as "from", to_time as "to", reason
             from unmet where clinic = $1 order by id`,
    values: [clinic],
  });
}

/** Questions that nobody has answered, oldest first. Their words are the patient's last ones by then. */
export function unanswered(pool: pg.Pool, clinic: string) {
  return ask<UnansweredRow>(pool, 'unanswered', {
    text: `select c.channel, c.address, u.topic, u.at,
                  (select t.text from transcript as t
                    where t.conversation = u.conversation and t.who = 'patient' and t.text <> '' and t.at <= u.at
                    order by t.id desc limit 1) as question
             from unanswered as u join conversation as c on c.id = u.conversation
            where u.clinic = $1 order by u.id`,
    values: [clinic],
  });
}

/** The orders that patients sent, oldest first. */
export function orders(pool: pg.Pool, clinic: string) {
  return ask<OrderRow>(pool, 'orders', {
    text: `select id, patient, to_jsonb(array[file]) || coalesce(other_files, '[]') as files,
                  status, reason, service, fields
             from medical_order where clinic = $1 order by at, id`,
    values: [clinic],
  });
}

/** How visits were, as patients said, oldest first. */
export function opinions(pool: pg.Pool, clinic: string) {
  return ask<OpinionRow>(pool, 'opinions', {
    text: 'select appointment, score, comment from opinion where clinic = $1 order by id',
    values: [clinic],
  });
}

/** The last word of each contact on each purpose. */
export function consents(pool: pg.Pool, clinic: string) {
  return ask<ConsentRow>(pool, 'consents', {
    text: `select address, purpose, given, at from consent
            where id in (select max(id) from consent where clinic = $1 group by address, purpose)
            order by id`,
    values: [clinic],
  });
}

/** Addresses that want no messages they did not ask for. */
export async function optedOut(pool: pg.Pool, clinic: string): Promise<string[]> {
  const rows = await ask<{ address: string }>(pool, 'optedOut', {
    text: 'select address from contact where clinic = $1 and opted_out order by address',
    values: [clinic],
  });
  return rows.map(({ address }) => address);
}

/** What is open, in one clinic or in all. */
export async function counts(pool: pg.Pool, clinic: string | null) {
  const [row] = await ask<{ openInbox: number; openOutbox: number; parked: number; conversations: number }>(
    pool,
    'counts',
    {
      text: `
        select (select count(*) from inbox where done_at is null and ($1::text is null or clinic = $1))
                 as "openInbox",
               (select count(*) from outbox where status = 'waiting' and ($1::text is null or clinic = $1))
                 as "openOutbox",
               (select count(*) from outbox where status = 'parked' and ($1::text is null or clinic = $1))
                 as parked,
               (select count(*) from conversation where $1::text is null or clinic = $1) as conversations`,
      values: [clinic],
    },
  );
  return row!;
}

/** What waits, clinic by clinic, in one statement. */
export async function backlog(pool: pg.Pool, now: number): Promise<Backlog> {
  const [row] = await ask<{ found: Backlog }>(pool, 'backlog', { text: BACKLOG, values: [now] });
  return row!.found;
}

const BACKLOG = `
  select json_build_object(
    'version', (select max(number) from migration),
    'clinics', (select coalesce(json_agg(waiting order by clinic), '[]') from (
      select clinic, sum(lanes) as lanes, sum(inbox) as inbox, min(ready_at) as "readySince",
             sum(outbox) as outbox, min(due_at) as "dueSince", sum(parked) as parked
        from (select clinic, count(distinct conversation) as lanes, count(*) as inbox, min(ready_at) as ready_at,
                     0 as outbox, null::bigint as due_at, 0 as parked
                from inbox where done_at is null and ready_at <= $1 group by clinic
              union all
              select clinic, 0, 0, null, count(*), min(due_at), 0
                from outbox where status = 'waiting' and due_at <= $1 group by clinic
              union all
              select clinic, 0, 0, null, 0, null, count(*) from outbox where status = 'parked' group by clinic
             ) as each_kind
       group by clinic) as waiting)) as found`;

/** A patient by id, whichever of their ids it is, or by document. */
export async function findPatient(
  pool: pg.Pool,
  clinic: string,
  by: { id: string } | { nationalId: string },
): Promise<StoredPatient | null> {
  const select = `select clinic, id, name, national_id as "nationalId", national_id_kind as "nationalIdKind",
                         birth_date as "birthDate" from patient where clinic = $1`;
  const [row] =
    'id' in by
      ? await ask<StoredPatient>(pool, 'patient by id', {
          text: `${select} and id = patient_id($1, $2)`,
          values: [clinic, by.id],
        })
      : await ask<StoredPatient>(pool, 'patient by document', {
          text: `${select} and national_id = $2`,
          values: [clinic, by.nationalId],
        });
  return row ?? null;
}

/** A visit's row, for `select`. */
export const COLUMNS = `id, clinic, opening_id as "openingId", patient, service, practitioner, site,
                 starts_at as "startsAt", ends_at as "endsAt", modality, order_id as "orderId", key, status`;
const VISIT = `select ${COLUMNS} from visit where clinic = $1 and status <> 'held'`;

/** Rows that block time, held or booked, that overlap [from, to); of some practitioners, or of all. */
export function busy(
  pool: pg.Pool,
  clinic: string,
  {
    from,
    to,
    now,
    practitioners,
  }: { from: number; to: number; now: number; practitioners: readonly string[] | null },
) {
  return ask<BusyRow>(pool, 'busy', {
    text: `select practitioner, starts_at as "startsAt", ends_at as "endsAt",
                  case when status = 'held' then patient end as "heldFor"
             from visit
            where clinic = $1 and status in ('held', 'booked', 'confirmed', 'arrived', 'fulfilled')
              and ends_at > $2 and starts_at < $3 and (held_until is null or held_until > $4)
              and ($5::text[] is null or practitioner = any ($5))
            order by starts_at`,
    values: [clinic, from, to, now, practitioners],
  });
}

/** Visits that start at `from` or later, of some patients or of all. */
export function visitsOf(
  pool: pg.Pool,
  clinic: string,
  { patients, from }: { patients: readonly string[] | null; from: number },
) {
  return ask<BookedRow>(pool, 'visits', {
    text: `${VISIT} and starts_at >= $3
             and ($2::text[] is null
                  or patient = any (array(select patient_id($1, called) from unnest($2::text[]) as called)))
            order by starts_at, id`,
    values: [clinic, patients, from],
  });
}

/** A visit by its id, or by the key it was booked with. */
export async function findVisit(
  pool: pg.Pool,
  clinic: string,
  by: { id: string } | { key: string },
): Promise<BookedRow | null> {
  const [row] =
    'id' in by
      ? await ask<BookedRow>(pool, 'visit by id', { text: `${VISIT} and id = $2`, values: [clinic, by.id] })
      : await ask<BookedRow>(pool, 'visit by key', {
          text: `${VISIT} and key = $2`,
          values: [clinic, by.key],
        });
  return row ?? null;
}
