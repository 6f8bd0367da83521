import { type CallName, reads, SOFT, writes } from './calls.ts';
import type { Sqlite } from './driver.ts';
import { Undone } from './sql.ts';

/** One thing the store is asked for. */
export interface Call {
  id: number;
  name: CallName;
  args: readonly unknown[];
}

export type Outcome = { value: unknown } | { error: unknown };

export type Answer = { id: number } & Outcome;

type Handler = (db: Sqlite, ...args: readonly unknown[]) => unknown;

/** Whether a call writes. */
export function isWrite(name: CallName): name is keyof typeof writes {
  return name in writes;
}

/**
 * Answers calls that came together, in two parts. Those that write share one commit, which is durable before
 * any of them is answered; each fails alone. Those that read come after it, and see what was written.
 */
export async function* serve(db: Sqlite, calls: readonly Call[]): AsyncGenerator<Answer[]> {
  const writing = calls.filter(({ name }) => isWrite(name));
  if (writing.length > 0) {
    const outcomes = await write(db, writing);
    yield writing.map(({ id }, index) => ({ id, ...outcomes[index]! }));
  }
  const reading = calls.filter(({ name }) => !isWrite(name));
  const answers: Answer[] = [];
  for (const call of reading) answers.push({ id: call.id, ...(await attempt(() => perform(db, call))) });
  if (answers.length > 0) yield answers;
}

/**
 * Writes, and waits for the disk, unless all that is written can be done again: then what the machine's power
 * takes along is, and the next commit that waits for the disk makes it as durable as itself.
 */
async function write(db: Sqlite, calls: readonly Call[]): Promise<Outcome[]> {
  if (!calls.every(({ name }) => SOFT.has(name))) return writeAll(db, calls);
  await db.script('pragma synchronous = normal');
  try {
    return await writeAll(db, calls);
  } finally {
    await db.script('pragma synchronous = full');
  }
}

async function writeAll(db: Sqlite, calls: readonly Call[]): Promise<Outcome[]> {
  if (calls.length === 1) return [await writeAlone(db, calls[0]!)];
  try {
    return await writeTogether(db, calls);
  } catch (error) {
    if (error instanceof NotBegun) return calls.map(() => ({ error: error.cause }));
  }
  // One of them took the whole transaction along, as a full disk does. Those that can be written are.
  const outcomes = [];
  for (const call of calls) outcomes.push(await writeAlone(db, call));
  return outcomes;
}

/**
 * One transaction for all. That one of them must leave nothing behind is rare: only then are they written again,
 * each within a savepoint, for which SQLite keeps a copy of every page that it changes.
 */
async function writeTogether(db: Sqlite, calls: readonly Call[]): Promise<Outcome[]> {
  return (await inOneGo(db, calls, writePlainly)) ?? (await inOneGo(db, calls, writeOne))!;
}

/** Null, and nothing is written, where `writeEach` cannot take back what one of them has to. */
async function inOneGo(
  db: Sqlite,
  calls: readonly Call[],
  writeEach: (db: Sqlite, call: Call) => Promise<Outcome | null>,
): Promise<Outcome[] | null> {
  await begin(db);
  try {
    const outcomes = [];
    for (const call of calls) {
      const outcome = await writeEach(db, call);
      if (outcome === null) {
        await rollBack(db);
        return null;
      }
      outcomes.push(outcome);
    }
    await db.run('commit');
    return outcomes;
  } catch (error) {
    await rollBack(db);
    throw error;
  }
}

async function writePlainly(db: Sqlite, call: Call): Promise<Outcome | null> {
  const outcome = await attempt(() => perform(db, call));
  return isUndone(outcome) ? null : outcome;
}

async function writeOne(db: Sqlite, call: Call): Promise<Outcome> {
  await db.run('savepoint one');
  const outcome = await attempt(() => perform(db, call));
  if (isUndone(outcome)) await db.run('rollback to one');
  await db.run('release one');
  return withAnswer(outcome);
}

async function writeAlone(db: Sqlite, call: Call): Promise<Outcome> {
  const outcome = await attempt(async () => {
    await begin(db);
    const value = await perform(db, call);
    await db.run(value instanceof Undone ? 'rollback' : 'commit');
    return value;
  });
  if ('value' in outcome) return withAnswer(outcome);
  await rollBack(db);
  return outcome.error instanceof NotBegun ? { error: outcome.error.cause } : outcome;
}

function isUndone(outcome: Outcome): boolean {
  return 'error' in outcome || outcome.value instanceof Undone;
}

function withAnswer(outcome: Outcome): Outcome {
  return 'value' in outcome && outcome.value instanceof Undone ? { value: outcome.value.answer } : outcome;
}

function perform(db: Sqlite, { name, args }: Call): unknown {
  // The names and what is handed over with them are checked where calls are made.
  const handler = (isWrite(name) ? writes[name] : reads[name]) as Handler;
  return handler(db, ...args);
}

/** The transaction could not be begun: somebody else holds the database. */
class NotBegun extends Error {}

async function begin(db: Sqlite): Promise<void> {
  try {
    await db.run('begin immediate');
  } catch (cause) {
    throw new NotBegun('No transaction was begun', { cause });
  }
}

/** Leaves no transaction open. Some errors have ended it already. */
async function rollBack(db: Sqlite): Promise<void> {
  await attempt(() => db.run('rollback'));
}

async function attempt(work: () => unknown): Promise<Outcome> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  }
}
