import type { AppointmentStatus } from '../../flows/appointment.ts';
import type { AgendaBook, BookedRow, BookRow, BusyRow, ChangedRow } from '../agenda-book.ts';
import type { Awaitable, Ran, Sqlite, Value } from './driver.ts';
import { patientId } from './register.ts';
import { placeholders, Undone } from './sql.ts';

/** Rows that block time, held or booked, that overlap [from, to); of some practitioners, or of all. */
export async function busy(
  db: Sqlite,
  clinic: string,
  {
    from,
    to,
    now,
    practitioners,
  }: { from: number; to: number; now: number; practitioners: readonly string[] | null },
): Promise<BusyRow[]> {
  // Left to itself SQLite goes through all visits there ever were, since those are in the order that is wanted.
  const [index, of] =
    practitioners === null
      ? ['visit_busy', '']
      : ['visit_practitioner', 'and practitioner in (select value from json_each(?))'];
  return db.all<BusyRow>(
    `select practitioner, starts_at as startsAt, ends_at as endsAt,
            iif(status = 'held', patient, null) as heldFor
       from visit indexed by ${index}
      where clinic = ? and blocks = 1 and ends_at > ? and starts_at < ?
        and (held_until is null or held_until > ?) ${of}
      order by starts_at`,
    [clinic, from, to, now, ...(practitioners === null ? [] : [JSON.stringify(practitioners)])],
  );
}

/** Keeps the time for a patient; holding it again prolongs it. */
export async function hold(
  db: Sqlite,
  row: BookRow & { heldUntil: number },
  now: number,
): Promise<'held' | Undone<'taken'>> {
  return (await add(db, row, { status: 'held', heldUntil: row.heldUntil, now }))
    ? 'held'
    : new Undone('taken');
}

/** Gives a held opening back: one patient's hold, or whoever's it is. */
export async function release(
  db: Sqlite,
  clinic: string,
  { openingId, patient }: { openingId: string; patient: string | null },
): Promise<void> {
  const holder = patient === null ? null : ((await patientId(db, clinic, patient)) ?? patient);
  await db.run(
    `delete from visit
      where clinic = ? and opening_id = ? and status = 'held' and patient = coalesce(?, patient)`,
    [clinic, openingId, holder],
  );
}

/** Books: over the patient's own hold, or outright. The same key gives the first row again. */
export async function book(db: Sqlite, row: BookRow, now: number): Promise<BookedRow | Undone<'taken'>> {
  const before = await find(db, row.clinic, { key: row.key });
  if (before) return before;
  if (!(await add(db, row, { status: 'booked', heldUntil: null, now }))) return new Undone('taken');
  return (await find(db, row.clinic, { id: row.id }))!;
}

/** Sets a status, if the row is in one that allows it. The same key again changes nothing. */
export async function setStatus(
  db: Sqlite,
  clinic: string,
  id: string,
  { change, now }: { change: Parameters<AgendaBook['setStatus']>[2]; now: number },
): Promise<BookedRow | null> {
  const { status, when, reason, key } = change;
  const isChanged = await unlessOverlapping(() =>
    db.run(
      `update visit set status = ?, reason = coalesce(?, reason), changed_key = ?, changed_at = ?
        where clinic = ? and id = ? and status in (${placeholders(when)})`,
      [status, reason, key, now, clinic, id, ...when],
    ),
  );
  if (isChanged) return find(db, clinic, { id });
  const before = await db.get<{ id: string }>(
    `select id from visit where clinic = ? and id = ? and changed_key = ? and status = ?`,
    [clinic, id, key, status],
  );
  return before ? find(db, clinic, { id }) : null;
}

const MOVABLE: readonly AppointmentStatus[] = ['booked', 'confirmed', 'arrived'];

/** Books `to` and marks the old row 'rescheduled', both or neither. */
export async function move(
  db: Sqlite,
  clinic: string,
  id: string,
  { to, now }: { to: BookRow; now: number },
): Promise<BookedRow | 'gone' | Undone<'taken'>> {
  const before = await find(db, clinic, { key: to.key });
  if (before) return before;
  // First it gives up its own time, which the new one may overlap.
  const left = await setStatus(db, clinic, id, {
    change: { status: 'rescheduled', when: MOVABLE, reason: null, key: to.key },
    now,
  });
  return left ? book(db, to, now) : 'gone';
}

/** Visits that start at `from` or later, of some patients or of all. */
export async function visitsOf(
  db: Sqlite,
  clinic: string,
  { patients, from }: { patients: readonly string[] | null; from: number },
): Promise<BookedRow[]> {
  if (patients === null) {
    return db.all<BookedRow>(`${select()} and starts_at >= ? order by starts_at, id`, [clinic, from]);
  }
  const ids = [];
  for (const patient of patients) ids.push((await patientId(db, clinic, patient)) ?? patient);
  return db.all<BookedRow>(
    `${select('indexed by visit_patient')} and patient in (select value from json_each(?)) and starts_at >= ?
      order by starts_at, id`,
    [clinic, JSON.stringify(ids), from],
  );
}

/** A visit by its id, or by the key it was booked with. */
export async function find(
  db: Sqlite,
  clinic: string,
  by: { id: string } | { key: string },
): Promise<BookedRow | null> {
  const row =
    'id' in by
      ? await db.get<BookedRow>(`${select()} and id = ?`, [clinic, by.id])
      : await db.get<BookedRow>(`${select()} and key = ?`, [clinic, by.key]);
  return row ?? null;
}

/** Visits that start in [from, to) and changed at `since` or later, in every state, soonest first. */
export async function starting(
  db: Sqlite,
  clinic: string,
  { from, to, since }: { from: number; to: number; since: number },
): Promise<ChangedRow[]> {
  return db.all<ChangedRow>(
    `select ${COLUMNS}, changed_key as changedKey, changed_at as changedAt
       from visit
      where clinic = ? and status <> 'held' and starts_at >= ? and starts_at < ? and changed_at >= ?
      order by starts_at, id`,
    [clinic, from, to, since],
  );
}

const COLUMNS = `id, clinic, opening_id as openingId, patient, service, practitioner, site,
                 starts_at as startsAt, ends_at as endsAt, modality, order_id as orderId, key, status`;
const select = (by = '') => `select ${COLUMNS} from visit ${by} where clinic = ? and status <> 'held'`;

/** Adds a blocking row over holds that have lapsed, or are the patient's own. `false`: the time is taken. */
async function add(
  db: Sqlite,
  row: BookRow,
  { status, heldUntil, now }: { status: 'held' | 'booked'; heldUntil: number | null; now: number },
): Promise<boolean> {
  const { clinic, practitioner, startsAt, endsAt } = row;
  const patient = (await patientId(db, clinic, row.patient)) ?? row.patient;
  await db.run(
    `delete from visit
      where clinic = ? and practitioner = ? and blocks = 1 and ends_at > ? and starts_at < ?
        and status = 'held' and (held_until <= ? or patient = ?)`,
    [clinic, practitioner, startsAt, endsAt, now, patient],
  );
  const values: Value[] = [clinic, row.id, row.openingId, patient, row.service, practitioner, row.site];
  values.push(startsAt, endsAt, row.modality, row.orderId, row.key, status, heldUntil, now);
  return unlessOverlapping(() =>
    db.run(
      `insert into visit (clinic, id, opening_id, patient, service, practitioner, site, starts_at, ends_at,
                          modality, order_id, key, status, held_until, changed_at)
       values (${placeholders(values)})`,
      values,
    ),
  );
}

/** Whether a row was written. The database itself refuses one that overlaps another. */
async function unlessOverlapping(write: () => Awaitable<Ran>): Promise<boolean> {
  try {
    return (await write()).changes > 0;
  } catch (error) {
    if (error instanceof Error && error.message.endsWith('visits overlap')) return false;
    throw error;
  }
}
