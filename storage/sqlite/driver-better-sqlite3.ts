import Database, { type Statement } from 'better-sqlite3';
import type { Sqlite, Value } from './driver.ts';

/** Opens a connection by better-sqlite3, which answers at once. */
export function openBetterSqlite3(file: string): Sqlite {
  const database = new Database(file);
  const statements = new Map<string, Statement<unknown[]>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare<unknown[]>(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    run: (sql, values: readonly Value[] = []) => {
      const { changes, lastInsertRowid } = prepared(sql).run(...values);
      return { changes, lastId: Number(lastInsertRowid) };
    },
    // The row is what the statement selects: the caller knows both.
    get: <Row>(sql: string, values: readonly Value[] = []) => prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, values: readonly Value[] = []) => prepared(sql).all(...values) as Row[],
    script: (sql) => void database.exec(sql),
    close: () => void database.close(),
  };
}
