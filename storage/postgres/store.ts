import type pg from 'pg';
import type { AgendaBook, BookedRow } from '../agenda-book.ts';
import type { ConversationKey, Store } from '../store.ts';
import type { Named } from './calls.ts';
import { nameOf, openPool } from './connect.ts';
import { deskOf } from './desk.ts';
import { shelfOf } from './devices.ts';
import { Engine } from './engine.ts';
import { toStoreError } from './faults.ts';
import { Keeper } from './keeper.ts';
import { dueOutbox, readyLanes, takeLane } from './lanes.ts';
import { Line } from './line.ts';
import { migrate } from './migrate.ts';
import { withPatience } from './patience.ts';
import * as reading from './reading.ts';
import { standingOf, visitsStarting } from './standing.ts';
import { listsOf, waitlist } from './waiting-lists.ts';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`; straight to the server, not through a transaction pooler. */
  url: string;
  /** Milliseconds since the epoch, by the house's clock. */
  now: () => number;
  /** Waits in real time; rejects when the signal aborts. */
  wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Whether this process takes turns. @default true */
  works?: boolean;
}

/**
 * Opens the store on a PostgreSQL database, which other processes may have open too.
 * @throws StoreError where it is newer, another program's, or out of reach.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const database = nameOf(options.url);
  try {
    return await open(options, database);
  } catch (error) {
    throw toStoreError(error, database) ?? (error as Error);
  }
}

/** What the calls of the store go through. */
interface Ways {
  pool: pg.Pool;
  line: Line;
  keeper: Keeper;
  /** Reads after what was written before, and says in our words why it could not. */
  read<T>(query: () => Promise<T>): Promise<T>;
}

async function open(options: PostgresStoreOptions, database: string): Promise<Store> {
  const { url, now, wait, works = true } = options;
  const { version, applied, functions } = await migrate(url, now());
  const pool = openPool(url, functions);
  const keeper = await Keeper.open({ url, functions, works, now, wait });
  const line = new Line({ pool, keeper, database, wait });
  const read: Ways['read'] = async (query) => {
    await line.settled();
    try {
      return await withPatience(query, wait);
    } catch (error) {
      throw toStoreError(error, database) ?? (error as Error);
    }
  };
  const ways = { pool, line, keeper, read };
  let engine: Engine | null = null;
  return {
    name: 'postgres',
    driver: 'pg',
    version,
    migrated: applied,
    ...spineOf(ways, now),
    ...registerOf(ways),
    ...readingOf(ways),
    agenda: bookOf(ways),
    devices: shelfOf(ways),
    desk: deskOf(ways),
    waitingLists: listsOf(ways),
    standing: standingOf(ways),
    sharing: {
      works,
      unseen: () => keeper.unseen,
      join: async (work) => {
        keeper.listen(work);
        if (works) engine = await Engine.start({ pool, keeper, work, wait });
      },
    },
    close: async () => {
      await engine?.stop();
      await line.close();
      await keeper.close();
      await pool.end();
    },
  };
}

/** For calls that are only done. */
async function nothing(call: Promise<unknown>): Promise<void> {
  await call;
}

type Spine = 'receive' | 'load' | 'lane' | 'readyLanes' | 'commit' | 'noteAttempts' | 'dueOutbox' | 'settle';

function spineOf({ pool, line, keeper, read }: Ways, now: () => number): Pick<Store, Spine | 'noteReceipts'> {
  const tell = (changed: readonly Named[]) => {
    for (const [clinic, channel, address] of changed) keeper.announce({ clinic, channel, address });
  };
  return {
    receive: (rows) => line.call({ do: 'receive', rows }),
    load: (key) => read(() => reading.load(pool, key)),
    lane: (key, at, limit) => read(() => takeLane(pool, key, { me: keeper.worker, now: at, limit })),
    readyLanes: (at, limit) => read(() => readyLanes(pool, { me: keeper.worker, now: at, limit })),
    commit: async (turn) => {
      const handoff = turn.state.handoff?.status ?? (turn.state.errand ? 'waiting' : null);
      const outcome = await line.call<Awaited<ReturnType<Store['commit']>>>({
        do: 'commit',
        turn: { ...turn, handoff },
      });
      if (outcome === 'done') keeper.announce(turn.key);
      return outcome;
    },
    noteAttempts: (rows) => nothing(line.call({ do: 'noteAttempts', rows })),
    dueOutbox: (at, limit) => read(() => dueOutbox(pool, { me: keeper.worker, now: at, limit })),
    settle: async (rows) => tell(await line.call<Named[]>({ do: 'settle', rows, now: now() })),
    noteReceipts: async (receipts) => {
      const noted = await line.call<{ unknown: number; moved: string[]; changed: Named[] }>({
        do: 'noteReceipts',
        receipts,
      });
      tell(noted.changed);
      return { unknown: noted.unknown, moved: noted.moved };
    },
  };
}

function registerOf({
  pool,
  line,
  read,
}: Ways): Pick<Store, 'savePatients' | 'linkContacts' | 'findPatient' | 'spend'> {
  return {
    savePatients: (patients) => nothing(line.call({ do: 'savePatients', patients })),
    linkContacts: (links) => nothing(line.call({ do: 'linkContacts', links })),
    findPatient: (clinic, by) => read(() => reading.findPatient(pool, clinic, by)),
    spend: (spending) => line.call({ do: 'spend', spending }),
  };
}

type Reading =
  | 'transcript'
  | 'conversations'
  | 'handoffs'
  | 'waitlist'
  | 'unmet'
  | 'unanswered'
  | 'orders'
  | 'opinions'
  | 'consents'
  | 'optedOut'
  | 'counts'
  | 'backlog';

function readingOf({ pool, read }: Ways): Pick<Store, Reading> {
  return {
    transcript: (key: ConversationKey, options) => read(() => reading.transcript(pool, key, options)),
    conversations: (clinic, options) => read(() => reading.conversations(pool, clinic, options)),
    handoffs: (clinic) => read(() => reading.handoffs(pool, clinic)),
    waitlist: (clinic) => read(() => waitlist(pool, clinic)),
    unmet: (clinic) => read(() => reading.unmet(pool, clinic)),
    unanswered: (clinic) => read(() => reading.unanswered(pool, clinic)),
    orders: (clinic) => read(() => reading.orders(pool, clinic)),
    opinions: (clinic) => read(() => reading.opinions(pool, clinic)),
    consents: (clinic) => read(() => reading.consents(pool, clinic)),
    optedOut: (clinic) => read(() => reading.optedOut(pool, clinic)),
    counts: (clinic) => read(() => reading.counts(pool, clinic)),
    backlog: (at) => read(() => reading.backlog(pool, at)),
  };
}

function bookOf({ pool, line, read }: Ways): AgendaBook {
  return {
    busy: (clinic, from, to, now, practitioners) =>
      read(() => reading.busy(pool, clinic, { from, to, now, practitioners: practitioners ?? null })),
    hold: (row, now) => line.call({ do: 'hold', row, now }),
    release: (clinic, openingId, patient) =>
      nothing(line.call({ do: 'release', clinic, openingId, patient })),
    book: (row, now) => line.call<BookedRow | 'taken'>({ do: 'book', row, now }),
    setStatus: (clinic, id, change, now) => line.call({ do: 'setStatus', clinic, id, change, now }),
    move: (clinic, id, row, now) => line.call({ do: 'move', clinic, id, row, now }),
    of: (clinic, patients, from) => read(() => reading.visitsOf(pool, clinic, { patients, from })),
    find: (clinic, by) => read(() => reading.findVisit(pool, clinic, by)),
    starting: (clinic, from, to, since) => read(() => visitsStarting(pool, clinic, { from, to, since })),
  };
}
