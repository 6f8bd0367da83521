import pg from 'pg';
import { startPostgres } from './scratch-postgres.ts';

/** An empty database on a PostgreSQL server, gone when it is disposed of. */
export interface ScratchDatabase extends AsyncDisposable {
  url: string;
  /** Where the server's programs are; null where it is somebody else's. */
  bin: string | null;
}

/**
 * Makes a database named `name` on the server that `server` is the address of a database of; without one, on a
 * server that is started for it. Where that is `durable`, every commit waits for the disk.
 * @throws RangeError where there is no server to start
 */
export async function openScratchDatabase(
  name: string,
  { server, durable }: { server: string | undefined; durable: boolean },
): Promise<ScratchDatabase> {
  await using opened = new AsyncDisposableStack();
  const started = server === undefined ? opened.use(await startPostgres({ durable })) : null;
  const admin = new pg.Client({ connectionString: server ?? started!.urlOf('postgres') }); // One of the two.
  await admin.connect();
  opened.defer(() => admin.end());
  await admin.query(`create database ${name}`);
  opened.defer(async () => void (await admin.query(`drop database ${name} with (force)`)));
  const kept = opened.move();
  return {
    url: started?.urlOf(name) ?? withDatabase(server!, name),
    bin: started?.bin ?? null,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
