import { createHash } from 'node:crypto';
import {
  type Agent,
  type AgentName,
  type AgentRow,
  type AuditEntry,
  type AuditRow,
  type Claim,
  type Claimed,
  FIRST_HASH,
  hashed,
  type NewAgent,
  type NewSession,
  type ReviewedOrder,
  type SessionTimes,
  type WaitingOrder,
} from '../desk.ts';
import type { Sqlite } from './driver.ts';

/** Enters an agent, or changes one. */
export async function keepAgent(
  db: Sqlite,
  { clinic, name, fullName, password, at }: NewAgent,
): Promise<'added' | 'changed'> {
  const known = await db.get('select 1 from agent where clinic = ? and name = ?', [clinic, name]);
  await db.run(
    `insert into agent (clinic, name, full_name, password, at) values (?, ?, ?, ?, ?)
     on conflict (clinic, name) do update
       set full_name = excluded.full_name, password = excluded.password, disabled_at = null`,
    [clinic, name, fullName, password, at],
  );
  await signOut(db, { clinic, name });
  return known ? 'changed' : 'added';
}

/** Lets nobody in by this name any more. */
export async function disableAgent(db: Sqlite, who: AgentName, at: number): Promise<boolean> {
  const { changes } = await db.run(
    'update agent set disabled_at = coalesce(disabled_at, ?) where clinic = ? and name = ?',
    [at, who.clinic, who.name],
  );
  await signOut(db, who);
  return changes > 0;
}

async function signOut(db: Sqlite, { clinic, name }: AgentName): Promise<void> {
  await db.run('delete from agent_session where clinic = ? and agent = ?', [clinic, name]);
}

/** Who works at the console of a clinic. */
export function agents(db: Sqlite, clinic: string) {
  return db.all<AgentRow>(
    `select clinic, name, full_name as fullName, at, disabled_at as disabledAt
       from agent where clinic = ? order by name`,
    [clinic],
  );
}

/** What an agent's password is held against. */
export async function passwordOf(db: Sqlite, { clinic, name }: AgentName): Promise<string | null> {
  const row = await db.get<{ password: string }>(
    'select password from agent where clinic = ? and name = ? and disabled_at is null',
    [clinic, name],
  );
  return row?.password ?? null;
}

/** Opens a session, and forgets those of the same agent that are over. */
export async function openSession(
  db: Sqlite,
  { id, clinic, name, at, forgetBefore }: NewSession,
): Promise<void> {
  await db.run('delete from agent_session where clinic = ? and agent = ? and begun_at <= ?', [
    clinic,
    name,
    forgetBefore,
  ]);
  await db.run('insert into agent_session (id, clinic, agent, begun_at, seen_at) values (?, ?, ?, ?, ?)', [
    id,
    clinic,
    name,
    at,
    at,
  ]);
}

/** Whose session it is. One that has ended is removed. */
export async function seeSession(
  db: Sqlite,
  id: string,
  { now, begunAfter, seenAfter }: SessionTimes,
): Promise<Agent | null> {
  await db.run('delete from agent_session where id = ? and (begun_at <= ? or seen_at <= ?)', [
    id,
    begunAfter,
    seenAfter,
  ]);
  await db.run('update agent_session set seen_at = max(seen_at, ?) where id = ?', [now, id]);
  const row = await db.get<Agent>(
    `select a.clinic, a.name, a.full_name as fullName
       from agent_session as s join agent as a on a.clinic = s.clinic and a.name = s.agent
      where s.id = ? and a.disabled_at is null`,
    [id],
  );
  return row ?? null;
}

/** Ends a session. */
export async function closeSession(db: Sqlite, id: string): Promise<void> {
  await db.run('delete from agent_session where id = ?', [id]);
}

/** The orders that a person is to look at. */
export async function waitingOrders(db: Sqlite, clinic: string, limit: number): Promise<WaitingOrder[]> {
  const rows = await db.all<Omit<WaitingOrder, 'claimed'> & StoredClaim>(
    `select id, at, reason, service, 1 + coalesce(json_array_length(other_files), 0) as files,
            claimed_by as by, claimed_until as until
       from medical_order where clinic = ? and status = 'needs-review' order by at, id limit ?`,
    [clinic, limit],
  );
  return rows.map(({ by, until, ...row }) => ({ ...row, claimed: claimedBy({ by, until }) }));
}

/** An order, whose conversation it is of, and who decided it. */
export async function order(db: Sqlite, clinic: string, id: string): Promise<ReviewedOrder | null> {
  const row = await db.get<StoredOrder>(
    `select o.id, o.patient, o.file, o.other_files as otherFiles, o.status, o.reason, o.service, o.fields, o.at,
            o.claimed_by as by, o.claimed_until as until, o.decided_by as decidedBy, o.decided_at as decidedAt,
            c.channel, c.address
       from medical_order as o join conversation as c on c.id = o.conversation
      where o.clinic = ? and o.id = ?`,
    [clinic, id],
  );
  if (!row) return null;
  const { file, otherFiles, fields, by, until, decidedBy, decidedAt, channel, address, ...known } = row;
  return {
    ...known,
    files: [file, ...JSON.parse(otherFiles ?? '[]')],
    fields: JSON.parse(fields),
    conversation: { clinic, channel, address },
    claimed: claimedBy({ by, until }),
    decided: decidedBy !== null && decidedAt !== null ? { by: decidedBy, at: decidedAt } : null,
  };
}

/** Keeps an order for an agent, unless another has it. */
export async function claimOrder(
  db: Sqlite,
  clinic: string,
  { id, claim: { agent, now, until } }: { id: string; claim: Claim },
): Promise<Claimed | null> {
  await db.run(
    `update medical_order set claimed_by = ?, claimed_until = ?
      where clinic = ? and id = ? and status = 'needs-review'
        and (claimed_by is null or claimed_by = ? or claimed_until <= ?)`,
    [agent, until, clinic, id, agent, now],
  );
  const row = await db.get<StoredClaim>(
    `select claimed_by as by, claimed_until as until
       from medical_order where clinic = ? and id = ? and status = 'needs-review'`,
    [clinic, id],
  );
  return row ? claimedBy(row) : null;
}

/** Gives an order back to the line. */
export async function releaseOrder(
  db: Sqlite,
  clinic: string,
  { id, agent }: { id: string; agent: string },
): Promise<void> {
  await db.run(
    `update medical_order set claimed_by = null, claimed_until = null
      where clinic = ? and id = ? and claimed_by = ?`,
    [clinic, id, agent],
  );
}

/** Notes what somebody saw or did. Writes come one after the other: the row before is the last there is. */
export async function note(db: Sqlite, entry: AuditEntry): Promise<void> {
  const { clinic, at, agent, act, subject } = entry;
  const last = await db.get<{ number: number; hash: string }>(
    'select number, hash from audit where clinic = ? order by number desc limit 1',
    [clinic],
  );
  const number = (last?.number ?? 0) + 1;
  const text = hashed({ ...entry, number }, last?.hash ?? FIRST_HASH);
  await db.run(
    'insert into audit (clinic, number, at, agent, act, subject, hash) values (?, ?, ?, ?, ?, ?, ?)',
    [clinic, number, at, agent, act, subject, createHash('sha256').update(text).digest('hex')],
  );
}

/** What was noted, oldest first. */
export function audit(db: Sqlite, clinic: string, { after, limit }: { after: number; limit: number }) {
  return db.all<AuditRow>(
    `select clinic, number, at, agent, act, subject, hash
       from audit where clinic = ? and number > ? order by number limit ?`,
    [clinic, after, limit],
  );
}

interface StoredClaim {
  by: string | null;
  until: number | null;
}

interface StoredOrder
  extends Omit<ReviewedOrder, 'files' | 'fields' | 'conversation' | 'claimed' | 'decided'>,
    StoredClaim {
  file: string;
  otherFiles: string | null;
  fields: string;
  decidedBy: string | null;
  decidedAt: number | null;
  channel: string;
  address: string;
}

function claimedBy({ by, until }: StoredClaim): Claimed | null {
  return by !== null && until !== null ? { by, until } : null;
}
