import type { Effects } from '../../flows/effects.ts';
import type { PlaceOffer, WaitlistRow } from '../rows.ts';
import { MOST_UNANSWERED, type NewPlace } from '../waiting-lists.ts';
import type { Sqlite } from './driver.ts';
import { conversationOf } from './inbox.ts';
import { parsed } from './sql.ts';

const STANDS = `status in ('waiting', 'offered')`;

/** Every place there ever was on the lists of a clinic, the oldest first. */
export function waitlist(db: Sqlite, clinic: string): Promise<WaitlistRow[]> {
  return places(db, 'clinic = ?', clinic);
}

/** Those that are waited on still. */
export function standingPlaces(db: Sqlite, clinic: string): Promise<WaitlistRow[]> {
  return places(db, `clinic = ? and ${STANDS}`, clinic);
}

async function places(db: Sqlite, which: string, clinic: string): Promise<WaitlistRow[]> {
  type Stored = Omit<WaitlistRow, 'wish' | 'offer'> & { wish: string | null; offer: string | null };
  const rows = await db.all<Stored>(
    `select id, patient, service, from_time as "from", to_time as "to", wish, status, at, offer, unanswered
       from waitlist where ${which} order by id`,
    [clinic],
  );
  return rows.map((row) => ({
    ...row,
    wish: parsed(row.wish) as WaitlistRow['wish'],
    offer: parsed(row.offer) as WaitlistRow['offer'],
  }));
}

/** A place on a list: who waits already keeps theirs, and waits for what they asked for last. */
export async function joinWaitlist(
  db: Sqlite,
  { patient, service, from, to, wish }: Effects['joinWaitlist'],
  { clinic, conversation, at }: { clinic: string; conversation: number; at: number },
): Promise<void> {
  const place = `clinic = ? and patient = ? and service = ? and ${STANDS}`;
  const wanted = wish ? JSON.stringify(wish) : null;
  await db.run(`update waitlist set from_time = ?, to_time = ?, wish = ? where ${place}`, [
    ...[from, to, wanted],
    ...[clinic, patient, service],
  ]);
  await db.run(
    `insert into waitlist (clinic, conversation, patient, service, from_time, to_time, wish, at)
     select ?, ?, ?, ?, ?, ?, ?, ? where not exists (select 1 from waitlist where ${place})`,
    [clinic, conversation, patient, service, from, to, wanted, at, clinic, patient, service],
  );
}

/** What became of an offer: who may wait on does so, unless they have left meanwhile, or are offered another. */
export async function settleOffer(
  db: Sqlite,
  { id, status, openingId }: Effects['settleOffer'],
  { clinic }: { clinic: string },
): Promise<void> {
  if (status === 'accepted' || status === 'declined') {
    await db.run('update waitlist set status = ?, offer = null where clinic = ? and id = ?', [
      status,
      clinic,
      id,
    ]);
    return;
  }
  const unanswered = status === 'lapsed' ? 'unanswered + 1' : '0';
  await db.run(
    `update waitlist set status = iif(${unanswered} < ${MOST_UNANSWERED}, 'waiting', 'lapsed'),
            unanswered = ${unanswered}, offer = null
      where clinic = ? and id = ? and ${STANDS}
        and (offer is null or offer ->> '$.opening.id' = coalesce(?, offer ->> '$.opening.id'))`,
    [clinic, id, openingId ?? null],
  );
}

/** Notes what a place is offered, where nothing else is. */
export async function offerPlace(
  db: Sqlite,
  clinic: string,
  { id, offer, now }: { id: number; offer: PlaceOffer; now: number },
): Promise<boolean> {
  const { changes } = await db.run(
    `update waitlist set status = 'offered', offer = iif(offer ->> '$.opening.id' = ?, offer, ?)
      where clinic = ? and id = ? and ${STANDS}
        and (offer is null or offer ->> '$.until' <= ? or offer ->> '$.opening.id' = ?)`,
    [offer.opening.id, JSON.stringify(offer), clinic, id, now, offer.opening.id],
  );
  return changes > 0;
}

/** Takes back that it is offered this. */
export async function takeBackOffer(
  db: Sqlite,
  clinic: string,
  { id, openingId }: { id: number; openingId: string },
): Promise<void> {
  await db.run(
    `update waitlist set status = 'waiting', offer = null
      where clinic = ? and id = ? and status = 'offered' and offer ->> '$.opening.id' = ?`,
    [clinic, id, openingId],
  );
}

/** Puts a patient on a list by the hand of a person. */
export async function joinByHand(db: Sqlite, { conversation, at, ...wanted }: NewPlace): Promise<void> {
  const { clinic } = conversation;
  await joinWaitlist(db, wanted, {
    clinic,
    conversation: await conversationOf(db, { ...conversation, at }),
    at,
  });
}

/** Takes a place off its list. */
export async function leaveList(db: Sqlite, clinic: string, id: number): Promise<boolean> {
  const { changes } = await db.run(
    `update waitlist set status = 'declined', offer = null where clinic = ? and id = ? and ${STANDS}`,
    [clinic, id],
  );
  return changes > 0;
}

/** Puts it back. */
export async function putBackOnList(db: Sqlite, clinic: string, id: number): Promise<boolean> {
  const { changes } = await db.run(
    `update waitlist as w set status = 'waiting', unanswered = 0
      where clinic = ? and id = ? and status in ('declined', 'lapsed')
        and not exists (select 1 from waitlist as o
                         where o.clinic = w.clinic and o.patient = w.patient and o.service = w.service
                           and o.${STANDS})`,
    [clinic, id],
  );
  return changes > 0;
}
