import { createHash } from 'node:crypto';
import type pg from 'pg';
import {
  type Agent,
  type AgentRow,
  type AuditEntry,
  type AuditRow,
  type Claim,
  type Claimed,
  type Desk,
  FIRST_HASH,
  hashed,
  type ReviewedOrder,
  type WaitingOrder,
} from '../desk.ts';
import { ask } from './reading.ts';

/**
 * The clinic's side of the counter, on PostgreSQL. What is written here is harmless to repeat, and concerns no lane:
 * it does not go through the line of turns.
 */
export function deskOf({
  pool,
  read,
}: {
  pool: pg.Pool;
  /** Asks again while it is the connection that fails. */
  read<T>(query: () => Promise<T>): Promise<T>;
}): Desk {
  const run = <Row extends pg.QueryResultRow>(name: string, text: string, values: readonly unknown[]) =>
    read(() => ask<Row>(pool, name, { text, values }));
  return {
    keepAgent: async ({ clinic, name, fullName, password, at }) => {
      const [kept] = await run<{ added: boolean }>('keep agent', KEEP_AGENT, [
        ...[clinic, name, fullName],
        ...[password, at],
      ]);
      await run('sign out', SIGN_OUT, [clinic, name]);
      return kept!.added ? 'added' : 'changed';
    },
    disableAgent: async ({ clinic, name }, at) => {
      const disabled = await run('disable agent', DISABLE_AGENT, [clinic, name, at]);
      await run('sign out', SIGN_OUT, [clinic, name]);
      return disabled.length > 0;
    },
    agents: (clinic) => run<AgentRow>('agents', AGENTS, [clinic]),
    passwordOf: async ({ clinic, name }) => {
      const [row] = await run<{ password: string }>('password of', PASSWORD_OF, [clinic, name]);
      return row?.password ?? null;
    },
    openSession: async ({ id, clinic, name, at, forgetBefore }) => {
      await run('forget sessions', FORGET_SESSIONS, [clinic, name, forgetBefore]);
      await run('open session', OPEN_SESSION, [id, clinic, name, at]);
    },
    seeSession: async (id, { now, begunAfter, seenAfter }) => {
      await run('end session', END_SESSION, [id, begunAfter, seenAfter]);
      const [agent] = await run<Agent>('see session', SEE_SESSION, [id, now]);
      return agent ?? null;
    },
    closeSession: async (id) => {
      await run('close session', 'delete from agent_session where id = $1', [id]);
    },
    waitingOrders: (clinic, limit) => run<WaitingOrder>('waiting orders', WAITING, [clinic, limit]),
    order: async (clinic, id) => (await run<ReviewedOrder>('one order', ORDER, [clinic, id]))[0] ?? null,
    claimOrder: async (clinic, id, { agent, now, until }: Claim) => {
      await run('claim order', CLAIM, [clinic, id, agent, now, until]);
      const [claimed] = await run<Claimed>('claimed', CLAIMED, [clinic, id]);
      return claimed ?? null;
    },
    releaseOrder: async (clinic, id, agent) => {
      await run('release order', RELEASE, [clinic, id, agent]);
    },
    note: (entry) => read(() => note(pool, entry)),
    audit: (clinic, { after, limit }) => run<AuditRow>('audit', AUDIT, [clinic, after, limit]),
  };
}

const KEEP_AGENT = `
  insert into agent (clinic, name, full_name, password, at) values ($1, $2, $3, $4, $5)
  on conflict (clinic, name) do update
    set full_name = excluded.full_name, password = excluded.password, disabled_at = null
  returning xmax = 0 as added`;

const SIGN_OUT = 'delete from agent_session where clinic = $1 and agent = $2';

const DISABLE_AGENT = `
  update agent set disabled_at = coalesce(disabled_at, $3) where clinic = $1 and name = $2 returning name`;

const AGENTS = `
  select clinic, name, full_name as "fullName", at, disabled_at as "disabledAt"
    from agent where clinic = $1 order by name collate "C"`;

const PASSWORD_OF = 'select password from agent where clinic = $1 and name = $2 and disabled_at is null';

const OPEN_SESSION = `
  insert into agent_session (id, clinic, agent, begun_at, seen_at) values ($1, $2, $3, $4, $4)
  on conflict (id) do nothing`;

const FORGET_SESSIONS = 'delete from agent_session where clinic = $1 and agent = $2 and begun_at <= $3';

const END_SESSION = 'delete from agent_session where id = $1 and (begun_at <= $2 or seen_at <= $3)';

const SEE_SESSION = `
  update agent_session as s set seen_at = greatest(seen_at, $2)
    from agent as a
   where s.id = $1 and a.clinic = s.clinic and a.name = s.agent and a.disabled_at is null
  returning a.clinic, a.name, a.full_name as "fullName"`;

const CLAIMED_AS = `
  case when claimed_by is not null then jsonb_build_object('by', claimed_by, 'until', claimed_until) end as claimed`;

const WAITING = `
  select id, at, reason, service, 1 + jsonb_array_length(coalesce(other_files, '[]')) as files, ${CLAIMED_AS}
    from medical_order where clinic = $1 and status = 'needs-review' order by at, id limit $2`;

const ORDER = `
  select o.id, o.patient, to_jsonb(array[o.file]) || coalesce(o.other_files, '[]') as files, o.status, o.reason,
         o.service, o.fields, o.at, ${CLAIMED_AS},
         case when decided_by is not null then jsonb_build_object('by', decided_by, 'at', decided_at) end as decided,
         jsonb_build_object('clinic', c.clinic, 'channel', c.channel, 'address', c.address) as conversation
    from medical_order as o join conversation as c on c.id = o.conversation
   where o.clinic = $1 and o.id = $2`;

const CLAIM = `
  update medical_order set claimed_by = $3, claimed_until = $5
   where clinic = $1 and id = $2 and status = 'needs-review'
     and (claimed_by is null or claimed_by = $3 or claimed_until <= $4)`;

const CLAIMED = `
  select claimed_by as by, claimed_until as until
    from medical_order where clinic = $1 and id = $2 and status = 'needs-review' and claimed_by is not null`;

const RELEASE = `
  update medical_order set claimed_by = null, claimed_until = null
   where clinic = $1 and id = $2 and claimed_by = $3`;

const AUDIT = `
  select clinic, number, at, agent, act, subject, hash
    from audit where clinic = $1 and number > $2 order by number limit $3`;

const LAST = 'select number, hash from audit where clinic = $1 order by number desc limit 1';

const NOTE = `
  insert into audit (clinic, number, at, agent, act, subject, hash) values ($1, $2, $3, $4, $5, $6, $7)`;

/** One process at a time adds to a clinic's audit: each row stands on the one before. */
async function note(pool: pg.Pool, entry: AuditEntry): Promise<void> {
  const { clinic, at, agent, act, subject } = entry;
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('recado audit ' || $1))", [clinic]);
    const { rows } = await client.query<{ number: number; hash: string }>(LAST, [clinic]);
    const [last] = rows;
    const number = (last?.number ?? 0) + 1;
    const text = hashed({ ...entry, number }, last?.hash ?? FIRST_HASH);
    const hash = createHash('sha256').update(text).digest('hex');
    await client.query(NOTE, [clinic, number, at, agent, act, subject, hash]);
    await client.query('commit');
    client.release();
  } catch (error) {
    // A connection in the middle of something is of no use to who comes next.
    client.release(true);
    throw error;
  }
}
