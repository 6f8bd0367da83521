import pg from 'pg';
import { settingsFor } from '../../storage/postgres/connect.ts';
import { migrate } from '../../storage/postgres/migrate.ts';
import type { NewInboxRow, SettledRow, TurnRecord } from '../../storage/store.ts';
import { laneOf } from '../lanes/lane-name.ts';
import type { Written } from './recording-store.ts';

/** One turn as the database's own functions take it. */
export interface Bare {
  turn: TurnRecord & { handoff: 'waiting' | 'with-agent' | null };
  settled: readonly SettledRow[];
  at: number;
}

/**
 * Writes the turns of a recorded run by the statements that the house's own store performs, a transaction for
 * each, by bare `pg` on as many connections. Gives turns a second. Conversations keep their order: each is written by one connection.
 */
export async function writeBarePostgres(
  written: readonly Written[],
  { url, now, clients }: { url: string; now: number; clients: number },
): Promise<number> {
  const { functions } = await migrate(url, now);
  const shares = sharesOf(written, clients);
  const connections = await Promise.all(
    shares.map(async () => {
      const client = new pg.Client(settingsFor(url, functions));
      await client.connect();
      return client;
    }),
  );
  const began = performance.now();
  await Promise.all(connections.map((client, at) => writeAll(client, shares[at]!)));
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(connections.map((client) => client.end()));
  return written.length / seconds;
}

async function writeAll(client: pg.Client, turns: readonly Bare[]): Promise<void> {
  for (const { turn, settled, at } of turns) {
    const { rows } = await client.query<{ outcome: string }>({
      name: 'turn',
      text: 'select commit_turn(null, $1) as outcome, settle_rows(null, $2, $3)',
      values: [JSON.stringify(turn), JSON.stringify(settled), at],
    });
    if (rows[0]?.outcome !== 'done') throw new Error(`The reference wrote nothing: ${rows[0]?.outcome}`);
  }
}

/** The turns of each connection. Conversations begin anew: their first turns are not part of the run. */
export function sharesOf(written: readonly Written[], clients: number): Bare[][] {
  const shares = Array.from({ length: clients }, (): Bare[] => []);
  const lanes = new Map<string, { share: Bare[]; revision: number }>();
  for (const { record, row, settled } of written) {
    const name = laneOf(record.key);
    const lane = lanes.get(name) ?? { share: shares[lanes.size % clients]!, revision: 0 };
    lanes.set(name, lane);
    lane.share.push({
      turn: {
        ...record,
        rows: [],
        receive: row satisfies NewInboxRow | null,
        expectRevision: lane.revision,
        handoff: record.state.handoff?.status ?? null,
      },
      settled: settled.map((id) => ({ id, outcome: { status: 'done', externalId: null, event: null } })),
      at: record.at,
    });
    lane.revision += 1;
  }
  return shares;
}
