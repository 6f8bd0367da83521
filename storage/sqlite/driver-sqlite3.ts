import { createRequire } from 'node:module';
import type { Sqlite, Value } from './driver.ts';

/** Opens a connection by the package sqlite3, whose binary `npm run build:sqlite3` builds. */
export async function openSqlite3(file: string): Promise<Sqlite> {
  const { Database } = load();
  const database = await new Promise<RawDatabase>((resolve, reject) => {
    const opened = new Database(file, (error) => (error ? reject(error) : resolve(opened)));
  });
  const statements = new Map<string, RawStatement>();
  const prepared = async (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = await new Promise<RawStatement>((resolve, reject) => {
      const made = database.prepare(sql, (error) => (error ? reject(error) : resolve(made)));
    });
    statements.set(sql, statement);
    return statement;
  };
  const rowsOf = async (sql: string, values: readonly Value[]) => {
    const statement = await prepared(sql);
    // Always `all`: unlike `get` it leaves the statement reset, or it would keep its transaction from ending.
    return settled<unknown[]>((done) => statement.all(values, done));
  };
  return {
    run: async (sql, values = []) => {
      const statement = await prepared(sql);
      return new Promise((resolve, reject) => {
        statement.run(values, function (error) {
          if (error) reject(error);
          else resolve({ changes: this.changes, lastId: this.lastID });
        });
      });
    },
    get: async <Row>(sql: string, values: readonly Value[] = []) =>
      (await rowsOf(sql, values))[0] as Row | undefined,
    all: async <Row>(sql: string, values: readonly Value[] = []) => (await rowsOf(sql, values)) as Row[],
    script: (sql) => settled((done) => database.exec(sql, done)),
    close: async () => {
      for (const statement of statements.values())
        await settled((done) => statement.finalize(() => done(null)));
      await settled((done) => database.close(done));
    },
  };
}

type Done<T> = (error: Error | null, value?: T) => void;

function settled<T = void>(start: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value as T)));
  });
}

/** What is used of the package, whose own types want a compiler option we do not have. */
interface RawDatabase {
  prepare(sql: string, done: Done<void>): RawStatement;
  exec(sql: string, done: Done<void>): void;
  close(done: Done<void>): void;
}

interface RawStatement {
  run(
    values: readonly Value[],
    done: (this: { changes: number; lastID: number }, error: Error | null) => void,
  ): void;
  all(values: readonly Value[], done: Done<unknown[]>): void;
  finalize(done: () => void): void;
}

function load(): { Database: new (file: string, done: Done<void>) => RawDatabase } {
  try {
    return createRequire(import.meta.url)('sqlite3');
  } catch (cause) {
    throw new Error(
      "The driver 'sqlite3' is installed but not built. Run `npm run build:sqlite3` (it compiles for some " +
        "minutes), or use the driver 'better-sqlite3'.",
      { cause },
    );
  }
}
