import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { settingsFor } from '../../storage/postgres/connect.ts';
import { migrate } from '../../storage/postgres/migrate.ts';
import type { Written } from './recording-store.ts';
import { sharesOf } from './reference-postgres.ts';

const run = promisify(execFile);

/** Turns that are put into their table by one statement. */
const TURNS_AT_ONCE = 500;

/**
 * The turns of a client, one after the other, each a transaction. They stand in a table: pgbench has no words of its
 * own, and to look one up by its key costs it little beside a turn.
 */
const SCRIPT = `
\\set n :n + 1
select commit_turn(null, turn), settle_rows(null, settled, at) from bench_turn where client = :client_id and n = :n;
`;

/** Whether this machine has pgbench, which comes with PostgreSQL and with no package of npm. */
export async function hasPgbench(): Promise<boolean> {
  try {
    await run('pgbench', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** As `writeBarePostgres`, by pgbench itself: the same statements, a transaction for each turn. Gives turns a second. */
export async function writeByPgbench(
  written: readonly Written[],
  { url, now, clients }: { url: string; now: number; clients: number },
): Promise<number> {
  const { functions } = await migrate(url, now);
  const shares = sharesOf(written, clients);
  const settings = settingsFor(url, functions);
  const client = new pg.Client(settings);
  await client.connect();
  await client.query(`create table bench_turn
    (client int, n int, turn jsonb, settled jsonb, at bigint, primary key (client, n))`);
  const rows = shares.flatMap((share, of) =>
    share.map(({ turn, settled, at }, n) => ({ client: of, n: n + 1, turn, settled, at })),
  );
  for (let from = 0; from < rows.length; from += TURNS_AT_ONCE) {
    const text = 'insert into bench_turn select * from jsonb_populate_recordset(null::bench_turn, $1)';
    await client.query(text, [JSON.stringify(rows.slice(from, from + TURNS_AT_ONCE))]);
  }
  await client.query('vacuum analyze bench_turn');
  const each = Math.max(...shares.map((share) => share.length));
  const rate = await transactionsPerSecond({ url, options: settings.options ?? '', clients, each });
  const { rows: counted } = await client.query<{ n: number }>(
    'select sum(revision)::int as n from conversation',
  );
  await client.end();
  if (counted[0]?.n !== rows.length) {
    throw new Error(`pgbench wrote ${counted[0]?.n} turns of ${rows.length}`);
  }
  // Clients whose turns are done before those of others find nothing more to do, which takes no time.
  return (rate * rows.length) / (clients * each);
}

async function transactionsPerSecond(of: {
  url: string;
  options: string;
  clients: number;
  each: number;
}): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-pgbench-'));
  try {
    const script = join(folder, 'turn.sql');
    await writeFile(script, SCRIPT);
    const [clients, each] = [String(of.clients), String(of.each)];
    const { stdout } = await run(
      'pgbench',
      ['-n', '-M', 'prepared', '-c', clients, '-j', '1', '-t', each, '-D', 'n=0', '-f', script, of.url],
      { env: { ...process.env, PGOPTIONS: of.options } },
    );
    const told = /tps = ([\d.]+)/.exec(stdout)?.[1];
    if (told === undefined) throw new Error('pgbench does not say how many transactions a second it had');
    return Number(told);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
