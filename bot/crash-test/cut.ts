import pg from 'pg';

/** Cuts connections to a database as a failing network does: whatever they were at is rolled back. */
export interface Cutter {
  cut(): Promise<void>;
  close(): Promise<void>;
}

/** Opens one, with a connection of its own to the same server. */
export async function openCutter(url: string): Promise<Cutter> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    cut: async () => {
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity ' +
          'where datname = current_database() and pid <> pg_backend_pid()',
      );
    },
    close: () => client.end(),
  };
}
