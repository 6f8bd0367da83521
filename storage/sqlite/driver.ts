/** The packages that SQLite can be reached by. */
export const DRIVERS = ['better-sqlite3', 'sqlite3'] as const;

export type DriverName = (typeof DRIVERS)[number];

export type Value = string | number | null;

/**
 * One connection to SQLite: all that the store needs of a driver. Statements are prepared once and kept.
 * A driver may answer at once or later; whoever uses it waits for each answer before the next call.
 */
export interface Sqlite {
  run(sql: string, values?: readonly Value[]): Awaitable<Ran>;
  /** The first row. */
  get<Row>(sql: string, values?: readonly Value[]): Awaitable<Row | undefined>;
  all<Row>(sql: string, values?: readonly Value[]): Awaitable<Row[]>;
  /** Several statements, without values. */
  script(sql: string): Awaitable<void>;
  close(): Awaitable<void>;
}

/** What a statement did. */
export interface Ran {
  /** Rows changed. */
  changes: number;
  /** The id of the row it added, if it added one. */
  lastId: number;
}

/** Opens a connection; a file that is not there is made. */
export type OpenSqlite = (file: string) => Awaitable<Sqlite>;

export type Awaitable<T> = T | Promise<T>;

/** Opens connections by the driver of this name, which is loaded only now. */
export async function driverOf(name: DriverName): Promise<OpenSqlite> {
  switch (name) {
    case 'better-sqlite3':
      return (await import('./driver-better-sqlite3.ts')).openBetterSqlite3;
    case 'sqlite3':
      return (await import('./driver-sqlite3.ts')).openSqlite3;
  }
}
