import { busy, find } from './agenda.ts';
import type { Args, Result } from './calls.ts';
import { load } from './conversation.ts';
import { type DriverName, driverOf, type Sqlite } from './driver.ts';
import type { Line } from './line.ts';

/** What a turn waits for: a few rows by their index. */
const glances = { load, busy, findVisit: find };

type GlanceName = keyof typeof glances;

/** Calls that only look. */
export interface Glance {
  call<Name extends GlanceName>(name: Name, ...args: Args<Name>): Promise<Result<Name>>;
  /** To be closed before the line is: whoever closes the database last tidies it. */
  close(): void;
}

/** A look that takes longer has waited for the disk, and not found its pages in memory. Milliseconds. */
const SLOW_MS = 3;
/** After such a one, the thread is asked for so long: it may wait for a disk, and the house may not. Milliseconds. */
const REST_MS = 1_000;

/**
 * Opens a second connection, in the house's own thread. It looks where nothing is under way in the store's thread,
 * so that all that was asked for before is seen; the way there and back takes several times as long. Where pages are
 * not in memory it looks once a second at most.
 */
export async function openGlance(
  line: Line,
  { file, driver, now }: { file: string; driver: DriverName; now: () => number },
): Promise<Glance> {
  // sqlite3 has threads of its own, and so the same way to go.
  if (driver === 'sqlite3') {
    return { call: (name, ...args) => line.call(name, ...args), close: () => {} };
  }
  const db = await (await driverOf(driver))(file);
  await db.script('pragma query_only = on; pragma busy_timeout = 0');
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    call: async (name, ...args) => {
      const began = now();
      const found = began < restsUntil ? undefined : await look(db, line, { name, args });
      if (now() - began >= SLOW_MS) restsUntil = now() + REST_MS;
      return found === undefined ? line.call(name, ...args) : found;
    },
    close: () => void db.close(),
  };
}

/** What stands there; undefined where it may not stand still, or cannot be seen from here. */
async function look<Name extends GlanceName>(
  db: Sqlite,
  line: Line,
  { name, args }: { name: Name; args: Args<Name> },
): Promise<Result<Name> | undefined> {
  if (!line.isQuiet) return undefined;
  const { calls } = line;
  // Each name comes with the arguments of its own handler.
  const handler = glances[name] as (db: Sqlite, ...args: readonly unknown[]) => Promise<Result<Name>>;
  try {
    const result = await handler(db, ...args);
    return line.calls === calls ? result : undefined;
  } catch {
    return undefined; // The store's thread says why, in our words.
  }
}
