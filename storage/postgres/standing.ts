import type pg from 'pg';
import type { ChangedRow } from '../agenda-book.ts';
import type { Standing, StandingContact } from '../standing.ts';
import { ask, COLUMNS } from './reading.ts';

/** What the clinic's standing work asks, on PostgreSQL. */
export function standingOf({
  pool,
  read,
}: {
  pool: pg.Pool;
  /** Asks again while it is the connection that fails. */
  read<T>(query: () => Promise<T>): Promise<T>;
}): Standing {
  return {
    begun: async (clinic, { keys, channels }) => {
      const values = [clinic, channels, keys];
      const rows = await read(() => ask<{ key: string }>(pool, 'begun', { text: BEGUN, values }));
      return rows.map(({ key }) => key);
    },
    contactsOf: (clinic, { patients, channels }) => {
      const values = [clinic, patients, channels];
      return read(() => ask<StandingContact>(pool, 'contacts of', { text: CONTACTS, values }));
    },
  };
}

const BEGUN = `
  select distinct k.key
    from unnest($3::text[]) as k (key) cross join unnest($2::text[]) as c (channel)
    join inbox as i on i.clinic = $1 and i.channel = c.channel and i.external_id = 'due:' || k.key`;

const CONTACTS = `
  select p.called as patient, l.address, l.relation, coalesce(k.opted_out, false) as "optedOut",
         c.channel, c.updated_at as "updatedAt"
    from unnest($2::text[]) as p (called)
    join contact_patient as l on l.clinic = $1 and l.patient = patient_id($1, p.called)
    left join contact as k on k.clinic = l.clinic and k.address = l.address
    left join conversation as c on c.clinic = l.clinic and c.address = l.address and c.revision > 0
                               and c.channel = any ($3::text[])
   order by l.address, c.channel`;

/** Visits that start in [from, to) and changed at `since` or later, in every state, soonest first. */
export function visitsStarting(
  pool: pg.Pool,
  clinic: string,
  { from, to, since }: { from: number; to: number; since: number },
): Promise<ChangedRow[]> {
  return ask<ChangedRow>(pool, 'visits starting', {
    text: `select ${COLUMNS}, changed_key as "changedKey", changed_at as "changedAt"
             from visit
            where clinic = $1 and status <> 'held' and starts_at >= $2 and starts_at < $3 and changed_at >= $4
            order by starts_at, id`,
    values: [clinic, from, to, since],
  });
}
