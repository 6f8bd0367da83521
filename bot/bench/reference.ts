import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import { laneOf } from '../lanes/lane-name.ts';
import type { Written } from './recording-store.ts';

/** A bare driver: prepared statements, no flow, no thread. */
interface Driver {
  run(statement: 'begin' | 'commit'): void;
  write(turn: Written, lane: number): void;
  close(): void;
}

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'storage', 'migrations');

/** What is run on a file that is opened: durable at every commit, as the house's own. */
const PRAGMAS = ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'temp_store = memory'];

const SQL = {
  conversation: `insert into conversation (id, clinic, channel, address, revision, state, updated_at)
    values (?, ?, ?, ?, 1, ?, ?)
    on conflict (id) do update set revision = revision + 1, state = excluded.state, updated_at = excluded.updated_at`,
  inbox: `insert into inbox (clinic, conversation, channel, external_id, event, at, ready_at, done_at)
    values (?, ?, ?, ?, ?, ?, ?, ?)`,
  outbox: `insert into outbox (clinic, conversation, key, type, params, frame, due_at) values (?, ?, ?, ?, ?, ?, ?)`,
  transcript: `insert into transcript (clinic, conversation, at, who, text, detail) values (?, ?, ?, ?, ?, ?)`,
  settle: `update outbox set status = 'done', status_at = ? where key = ?`,
};

/**
 * Writes the rows of a recorded run with a bare driver, `perCommit` turns a commit; gives turns a second.
 * The tables and indices are the house's own.
 */
export async function writeBare(
  name: 'better-sqlite3' | 'node:sqlite',
  turns: readonly Written[],
  { file, perCommit }: { file: string; perCommit: number },
): Promise<number> {
  const driver =
    name === 'better-sqlite3' ? openBetter(file, await schema()) : openNode(file, await schema());
  const lanes = new Map<string, number>();
  const began = performance.now();
  for (let at = 0; at < turns.length; at += perCommit) {
    driver.run('begin');
    for (const turn of turns.slice(at, at + perCommit)) {
      const lane = laneOf(turn.record.key);
      if (!lanes.has(lane)) lanes.set(lane, lanes.size + 1);
      driver.write(turn, lanes.get(lane)!);
    }
    driver.run('commit');
  }
  const seconds = (performance.now() - began) / 1000;
  driver.close();
  return turns.length / seconds;
}

async function schema(): Promise<string> {
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sqlite.sql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(MIGRATIONS, name), 'utf8')));
  return texts.join('\n');
}

function openBetter(file: string, ddl: string): Driver {
  const database = new Database(file);
  for (const pragma of PRAGMAS) database.pragma(pragma);
  database.exec(ddl);
  const statements = {
    begin: database.prepare('begin immediate'),
    commit: database.prepare('commit'),
  };
  return {
    run: (statement) => statements[statement].run(),
    write: writer((sql) => {
      const statement = database.prepare(sql);
      return (...values) => statement.run(...values);
    }),
    close: () => database.close(),
  };
}

function openNode(file: string, ddl: string): Driver {
  const database = new DatabaseSync(file);
  for (const pragma of PRAGMAS) database.exec(`pragma ${pragma}`);
  database.exec(ddl);
  const statements = {
    begin: database.prepare('begin immediate'),
    commit: database.prepare('commit'),
  };
  return {
    run: (statement) => statements[statement].run(),
    write: writer((sql) => {
      const statement = database.prepare(sql);
      return (...values) => statement.run(...values);
    }),
    close: () => database.close(),
  };
}

type Value = string | number | null;

function writer(prepare: (sql: string) => (...values: Value[]) => unknown): Driver['write'] {
  const conversation = prepare(SQL.conversation);
  const inbox = prepare(SQL.inbox);
  const outbox = prepare(SQL.outbox);
  const transcript = prepare(SQL.transcript);
  const settle = prepare(SQL.settle);
  return ({ record, row, settled }, lane) => {
    const { key, at } = record;
    const { clinic, channel, address } = key;
    conversation(lane, clinic, channel, address, JSON.stringify(record.state), at);
    if (row) inbox(clinic, lane, channel, row.externalId, JSON.stringify(row.event), row.at, row.readyAt, at);
    for (const { who, text, detail } of record.transcript) {
      transcript(clinic, lane, at, who, text, JSON.stringify(detail));
    }
    for (const effect of record.outbox) {
      outbox(
        clinic,
        lane,
        effect.key,
        effect.type,
        JSON.stringify(effect.params),
        effect.frame,
        effect.dueAt,
      );
    }
    for (const id of settled) settle(at, id);
  };
}
