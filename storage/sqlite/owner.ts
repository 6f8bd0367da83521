import { readFile, rm, writeFile } from 'node:fs/promises';
import { StoreError } from '../store-error.ts';
import type { OpenSqlite } from './driver.ts';
import { isBusy } from './faults.ts';

/** Long enough for a process that was just killed to be gone. Milliseconds. */
const PATIENCE_MS = 500;

/**
 * Makes this process the only owner of a database until `giveUp` is called or the process ends, however it
 * ends: the lock is the operating system's, on a file of its own beside the database.
 * @throws StoreError 'locked', which names the process that owns it.
 */
export async function own(file: string, open: OpenSqlite): Promise<{ giveUp(): Promise<void> }> {
  const pidFile = `${file}.pid`;
  const lock = await open(`${file}.lock`);
  try {
    await lock.script(`pragma busy_timeout = ${PATIENCE_MS}`);
    await lock.run('begin immediate');
  } catch (error) {
    await lock.close();
    if (!isBusy(error)) throw error;
    const pid = await readFile(pidFile, 'utf8').catch(() => 'unknown');
    throw new StoreError(
      'locked',
      `The database ${file} is in use by process ${pid}. Stop that process first, or name another folder.`,
      { cause: error },
    );
  }
  await writeFile(pidFile, String(process.pid));
  return {
    async giveUp() {
      await rm(pidFile, { force: true });
      await lock.close();
    },
  };
}
