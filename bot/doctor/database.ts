import { open, readFile, stat } from 'node:fs/promises';
import type { Look } from '../../storage/look.ts';
import { StoreError } from '../../storage/store-error.ts';
import type { Clock } from '../clock.ts';
import { databaseName, type Installation } from '../installation.ts';
import { lookAtStore } from '../registry.ts';
import { type Finding, well, worthKnowing, wrong } from './check.ts';

/** Clocks that differ by more than this put turns and timers in the wrong order. */
const MOST_SKEW_MS = 2_000;

/** Looks at the database, and writes nothing: it may be another process's, or still to be migrated. */
export async function checkDatabase(installation: Installation, clock: Clock): Promise<Finding[]> {
  const { database, databaseUrl: url } = installation;
  if (url === undefined && !(await stat(database).catch(() => null))) {
    return [worthKnowing('database', `${database} is not there yet`, 'it is made at the first start')];
  }
  const name = databaseName(installation);
  let look: Look;
  try {
    look = await lookAtStore({ file: database, url, clock });
  } catch (error) {
    if (!(error instanceof StoreError) && !(error instanceof RangeError)) throw error;
    return [wrong('database', error.message, ADVICE[error instanceof StoreError ? error.kind : 'setting'])];
  }
  const owner = url === undefined ? await ownerOf(database) : null;
  const isReadOnly = url === undefined ? !(await mayWrite(database)) : !look.takesWrites;
  return [
    standing(look, name, owner),
    ...(isReadOnly ? [wrong('database', `${name} takes no writes`, READ_ONLY)] : []),
    ...given(look),
    ...skew(look, clock),
  ];
}

const ADVICE: Readonly<Record<StoreError['kind'] | 'setting', string>> = {
  'newer-version': 'run the newer program again, or restore the backup made before it',
  locked: 'end what holds it, and look again',
  full: 'make room on its disk: it goes on by itself',
  corrupt: 'restore a backup, and keep this file for whoever looks into it',
  unavailable: 'do what it says, and look again; nothing was changed',
  closed: 'look again',
  setting: 'correct DATABASE_URL, and look again',
};

const READ_ONLY = 'give this user the right to write it; with PostgreSQL, name the primary and not a standby';

function standing({ ours, version, isOthers, damage }: Look, name: string, owner: string | null): Finding {
  const check = 'database';
  if (isOthers) {
    return wrong(check, `${name} belongs to another program`, 'name another database, new and empty');
  }
  if (damage !== null) return wrong(check, `${name} is damaged: ${damage}`, ADVICE.corrupt);
  if (version > ours) {
    const found = `${name} is of version ${version}; this program knows versions up to ${ours}`;
    return wrong(check, found, ADVICE['newer-version']);
  }
  if (version < ours) {
    const found = `${name} is of version ${version}, and the next start brings it to ${ours}`;
    return worthKnowing(check, found, 'back it up first: docs/operations.md says how');
  }
  return well(check, owner === null ? name : `${name}, in use by process ${owner}`);
}

function given({ parked }: Look): Finding[] {
  if (parked === 0) return [];
  const advice = 'look in the log for "given up", and answer those conversations';
  return [worthKnowing('given up', `${parked} messages or effects`, advice)];
}

/** Two clocks: this machine's, and the database's; or this machine's now, and when it last wrote. */
function skew({ aheadMs, lastWrittenAt }: Look, clock: Clock): Finding[] {
  const advice = 'keep the clocks of all machines by NTP: turns, holds and reminders go by them';
  if (aheadMs !== null && Math.abs(aheadMs) > MOST_SKEW_MS) {
    const found = `the database's machine is ${seconds(aheadMs)} ${aheadMs > 0 ? 'ahead' : 'behind'}`;
    return [wrong('clock', found, advice)];
  }
  const back = (lastWrittenAt ?? 0) - clock.now();
  if (back <= MOST_SKEW_MS) return [];
  const found = `a conversation moved on ${seconds(back)} from now: the clock was set back, or was wrong`;
  return [worthKnowing('clock', found, advice)];
}

function seconds(ms: number): string {
  return `${Math.round(Math.abs(ms) / 1000)} s`;
}

/** The process that has a SQLite database in hand, where it still runs. */
async function ownerOf(file: string): Promise<string | null> {
  const pid = (await readFile(`${file}.pid`, 'utf8').catch(() => '')).trim();
  if (!/^\d+$/.test(pid)) return null;
  try {
    process.kill(Number(pid), 0); // Asks only whether it is there.
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
  }
}

async function mayWrite(file: string): Promise<boolean> {
  try {
    await (await open(file, 'r+')).close();
    return true;
  } catch {
    return false;
  }
}
