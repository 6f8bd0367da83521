import { type CallName, reads, writes } from './calls.ts';
import type { Sqlite } from './driver.ts';
import { Undone } from './sql.ts';

/** One thing the store is asked for. */
export interface Call {
  name: CallName;
  args: readonly unknown[];
}

export type Answer = { value: unknown } | { error: unknown };

type Handler = (db: Sqlite, ...args: readonly unknown[]) => unknown;

const isWrite = (name: CallName): name is keyof typeof writes => name in writes;

/**
 * Answers calls that came together. Those that write share one commit, which is durable before any of them is
 * answered; each fails alone. Those that read come after it.
 */
export async function serve(db: Sqlite, calls: readonly Call[]): Promise<Answer[]> {
  const answers = new Map<Call, Answer>();
  const writing = calls.filter(({ name }) => isWrite(name));
  const written = await writeAll(db, writing);
  for (const [index, call] of writing.entries()) answers.set(call, written[index]!);
  for (const call of calls) {
    if (!isWrite(call.name)) answers.set(call, await attempt(() => perform(db, call)));
  }
  return calls.map((call) => answers.get(call)!);
}

async function writeAll(db: Sqlite, calls: readonly Call[]): Promise<Answer[]> {
  const [first] = calls;
  if (!first) return [];
  if (calls.length === 1) return [await writeAlone(db, first)];
  const together = await attempt(() => writeTogether(db, calls));
  if ('value' in together) return together.value as Answer[];
  const { error } = together;
  if (error instanceof NotBegun) return calls.map(() => ({ error: error.cause }));
  // One of them took the whole transaction along, as a full disk does. Those that can be written are.
  const answers = [];
  for (const call of calls) answers.push(await writeAlone(db, call));
  return answers;
}

/** One transaction for all, and within it a savepoint for each. */
async function writeTogether(db: Sqlite, calls: readonly Call[]): Promise<Answer[]> {
  await begin(db);
  try {
    const answers = [];
    for (const call of calls) answers.push(await writeOne(db, call));
    await db.run('commit');
    return answers;
  } catch (error) {
    await rollBack(db);
    throw error;
  }
}

async function writeOne(db: Sqlite, call: Call): Promise<Answer> {
  await db.run('savepoint one');
  const answer = await attempt(() => perform(db, call));
  const isUndone = 'error' in answer || answer.value instanceof Undone;
  if (isUndone) await db.run('rollback to one');
  await db.run('release one');
  return answered(answer);
}

async function writeAlone(db: Sqlite, call: Call): Promise<Answer> {
  const answer = await attempt(async () => {
    await begin(db);
    const value = await perform(db, call);
    await db.run(value instanceof Undone ? 'rollback' : 'commit');
    return value;
  });
  if ('error' in answer) await rollBack(db);
  if ('error' in answer && answer.error instanceof NotBegun) return { error: answer.error.cause };
  return answered(answer);
}

function answered(answer: Answer): Answer {
  return 'value' in answer && answer.value instanceof Undone ? { value: answer.value.answer } : answer;
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

async function attempt(work: () => unknown): Promise<Answer> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  }
}
