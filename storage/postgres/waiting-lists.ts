import type pg from 'pg';
import type { WaitlistRow } from '../rows.ts';
import type { WaitingLists } from '../waiting-lists.ts';
import { ask } from './reading.ts';

/** Every place there ever was on the lists of a clinic, the oldest first. */
export function waitlist(pool: pg.Pool, clinic: string) {
  return ask<WaitlistRow>(pool, 'waitlist', {
    text: `${PLACES} where clinic = $1 order by id`,
    values: [clinic],
  });
}

/** The waiting lists, on PostgreSQL. What is written here is harmless to repeat, and concerns no lane. */
export function listsOf({
  pool,
  read,
}: {
  pool: pg.Pool;
  /** Asks again while it is the connection that fails. */
  read<T>(query: () => Promise<T>): Promise<T>;
}): WaitingLists {
  const run = <Row extends pg.QueryResultRow>(name: string, text: string, values: readonly unknown[]) =>
    read(() => ask<Row>(pool, name, { text, values }));
  return {
    standing: (clinic) => run<WaitlistRow>('standing places', STANDING, [clinic]),
    offer: async (clinic, id, { offer, now }) => {
      const values = [clinic, id, JSON.stringify(offer), offer.opening.id, now];
      return (await run('offer place', OFFER, values)).length > 0;
    },
    takeBack: async (clinic, id, openingId) => {
      await run('take back offer', TAKE_BACK, [clinic, id, openingId]);
    },
    join: async (place) => {
      await run('join by hand', 'select join_by_hand($1, $2)', [JSON.stringify(place), place.at]);
    },
    leave: async (clinic, id) => (await run('leave list', LEAVE, [clinic, id])).length > 0,
    putBack: async (clinic, id) => (await run('put back', PUT_BACK, [clinic, id])).length > 0,
  };
}

const PLACES = `
  select id, patient, service, from_time as "from", to_time as "to", wish, status, at, offer, unanswered
    from waitlist`;

const STANDS = `status in ('waiting', 'offered')`;

const STANDING = `${PLACES} where clinic = $1 and ${STANDS} order by id`;

const OFFER = `
  update waitlist
     set status = 'offered', offer = case when offer#>>'{opening,id}' = $4 then offer else $3::jsonb end
   where clinic = $1 and id = $2 and ${STANDS}
     and (offer is null or (offer->>'until')::bigint <= $5 or offer#>>'{opening,id}' = $4)
  returning id`;

const TAKE_BACK = `
  update waitlist set status = 'waiting', offer = null
   where clinic = $1 and id = $2 and status = 'offered' and offer#>>'{opening,id}' = $3`;

const LEAVE = `
  update waitlist set status = 'declined', offer = null where clinic = $1 and id = $2 and ${STANDS} returning id`;

const PUT_BACK = `
  update waitlist as w set status = 'waiting', unanswered = 0
   where clinic = $1 and id = $2 and status in ('declined', 'lapsed')
     and not exists (select from waitlist as o
                      where o.clinic = w.clinic and o.patient = w.patient and o.service = w.service
                        and o.${STANDS})
  returning id`;
