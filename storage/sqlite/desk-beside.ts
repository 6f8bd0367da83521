import type { Desk } from '../desk.ts';
import type { Args, CallName, Result } from './calls.ts';
import { deskOf } from './desk-calls.ts';
import type { DriverName } from './driver.ts';
import { driverOf } from './driver.ts';
import { serve } from './engine.ts';

/** How long the house's own writes are waited for. Milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * Opens the desk of a database that another process owns and is at work on. Both write in short transactions of
 * their own; what stands on this desk is nothing that the other keeps in memory.
 */
export async function openDeskBesideSqlite(
  file: string,
  driver: DriverName,
): Promise<{ desk: Desk; close(): Promise<void> }> {
  const db = await (await driverOf(driver))(file);
  await db.script(
    `pragma busy_timeout = ${PATIENCE_MS}; pragma synchronous = full; pragma foreign_keys = on`,
  );
  const call = async <Name extends CallName>(name: Name, ...args: Args<Name>): Promise<Result<Name>> => {
    for await (const [answer] of serve(db, [{ id: 1, name, args }])) {
      if (answer && 'error' in answer) throw answer.error;
      if (answer) return answer.value as Result<Name>; // The handler of this name gave it.
    }
    throw new TypeError(`'${name}' was not answered`);
  };
  return { desk: deskOf({ call }), close: async () => db.close() };
}
