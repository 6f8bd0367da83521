import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Sqlite } from '../../../storage/sqlite/driver.ts';
import { type Call, type Outcome, serve as serveInParts } from '../../../storage/sqlite/engine.ts';
import { toStoreError } from '../../../storage/sqlite/faults.ts';
import { type OpenDatabase, openDatabase } from '../../../storage/sqlite/open.ts';
import { packInboxRow, packTurn } from '../../../storage/sqlite/packed.ts';
import type { NewTranscriptRow } from '../../../storage/store.ts';
import { ANA, LUIS, message, turn } from '../../contracts/store/trial.ts';
import { temporaryFolder } from '../../kit/sqlite-trial.ts';

interface Trial extends AsyncDisposable, OpenDatabase {
  file: string;
}

async function database(): Promise<Trial> {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'recado.db');
  const opened = await openDatabase({ file, driver: 'better-sqlite3', now: 0 });
  return {
    ...opened,
    file,
    [Symbol.asyncDispose]: async () => {
      await opened.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** The same connection, which tells `hear` of each statement before it is run. */
function overheard(db: Sqlite, hear: (sql: string) => void): Sqlite {
  return {
    ...db,
    run: (sql, values) => {
      hear(sql);
      return db.run(sql, values);
    },
  };
}

async function serve(db: Sqlite, calls: readonly Omit<Call, 'id'>[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const parts = serveInParts(
    db,
    calls.map((call, id) => ({ id, ...call })),
  );
  for await (const answers of parts) {
    for (const { id, ...outcome } of answers) outcomes[id] = outcome;
  }
  return outcomes;
}

const taken = (address: string, text = ''): Omit<Call, 'id'> => {
  const said: NewTranscriptRow = { who: 'patient', text, detail: null };
  return { name: 'commit', args: [packTurn(turn({ ...ANA, address }, 0, { transcript: [said] }))] };
};

const readRevision = (address: string): Omit<Call, 'id'> => ({ name: 'load', args: [{ ...ANA, address }] });

function outcomes(answers: readonly Outcome[], file = ''): unknown[] {
  return answers.map((answer) => ('value' in answer ? answer.value : toStoreError(answer.error, file)?.kind));
}

describe('calls that come together', () => {
  it('share one commit', async () => {
    await using trial = await database();
    const heard: string[] = [];
    const db = overheard(trial.db, (sql) => heard.push(sql));
    const calls = Array.from({ length: 64 }, (_, n) => taken(`a${n}`));
    assert.deepEqual(new Set(outcomes(await serve(db, calls))), new Set(['done']));
    assert.equal(heard.filter((sql) => sql === 'commit').length, 1);
  });

  it('have a savepoint each only where one of them leaves nothing behind', async () => {
    await using trial = await database();
    const heard: string[] = [];
    const db = overheard(trial.db, (sql) => heard.push(sql));
    const savepoints = () => heard.splice(0).filter((sql) => sql.startsWith('savepoint')).length;
    assert.deepEqual(outcomes(await serve(db, [taken('a'), taken('b')])), ['done', 'done']);
    assert.equal(savepoints(), 0);
    assert.deepEqual(outcomes(await serve(db, [taken('c'), taken('a'), taken('d')])), [
      'done',
      'stale',
      'done',
    ]);
    assert.equal(savepoints(), 3);
    assert.deepEqual(await trial.db.get('select count(*) as n from transcript'), { n: 4 });
  });

  it('need none where they only read', async () => {
    await using trial = await database();
    const heard: string[] = [];
    const db = overheard(trial.db, (sql) => heard.push(sql));
    await serve(db, [readRevision('a'), { name: 'counts', args: [null] }]);
    assert.deepEqual(heard, []);
  });

  it('wait for the disk, unless they only note what became of something', async () => {
    await using trial = await database();
    const { db } = trial;
    const levels: unknown[] = [];
    const heard = overheard(db, (sql) => sql === 'commit' && levels.push(db.get('pragma synchronous')));
    const note: Omit<Call, 'id'> = { name: 'noteAttempts', args: [[1]] };
    await serve(heard, [note, note]);
    await serve(heard, [note]);
    await serve(heard, [note, taken('a')]);
    await serve(heard, [taken('b')]);
    const [normal, full] = [{ synchronous: 1 }, { synchronous: 2 }];
    assert.deepEqual(levels, [normal, normal, full, full]);
  });

  it('are answered in their order, those that read with what was written', async () => {
    await using trial = await database();
    const answers = await serve(trial.db, [readRevision('a'), taken('a'), taken('a'), readRevision('a')]);
    const [before, first, second, after] = outcomes(answers) as [
      { revision: number },
      unknown,
      unknown,
      object,
    ];
    assert.deepEqual([first, second], ['done', 'stale']);
    assert.equal(before.revision, 1);
    assert.deepEqual(after, before);
  });
});

describe('a disk that is full', () => {
  /** Leaves room for `pages` more in the file. */
  async function leaveRoom({ db }: Trial, pages: number): Promise<void> {
    const now = await db.get<{ page_count: number }>('pragma page_count');
    await db.script(`pragma max_page_count = ${now!.page_count + pages}`);
  }

  it('refuses what does not fit, does the rest, and goes on when there is room', async () => {
    await using trial = await database();
    await leaveRoom(trial, 20);
    const calls = [taken('a'), taken('big', 'x'.repeat(400_000)), taken('b')];
    assert.deepEqual(outcomes(await serve(trial.db, calls), trial.file), ['done', 'full', 'done']);
    assert.deepEqual(outcomes(await serve(trial.db, [calls[1]!]), trial.file), ['full']);
    const [, loaded] = await serve(trial.db, [taken('c'), readRevision('big')]);
    assert.deepEqual(
      outcomes([loaded!]).map((it) => (it as { revision: number }).revision),
      [0],
    );
    await leaveRoom(trial, 1_000);
    assert.deepEqual(outcomes(await serve(trial.db, [calls[1]!])), ['done']);
    assert.deepEqual(await trial.db.all('pragma integrity_check'), [{ integrity_check: 'ok' }]);
  });

  it('leaves nothing half done, wherever in a turn it is met', async () => {
    await using trial = await database();
    const outcomesSoFar: unknown[] = [];
    const numberOf = (outcome: string) => outcomesSoFar.filter((one) => one === outcome).length;
    for (let n = 0; numberOf('full') < 10 && n < 200; n++) {
      await leaveRoom(trial, n % 4);
      const pair = [taken(`a${n}`, 'x'.repeat(n * 40)), taken(`b${n}`, 'x'.repeat(9_000))];
      outcomesSoFar.push(...outcomes(await serve(trial.db, pair), trial.file));
      for (const table of ['conversation', 'transcript']) {
        assert.deepEqual(await trial.db.get(`select count(*) as n from ${table}`), { n: numberOf('done') });
      }
    }
    assert.ok(numberOf('full') >= 10);
    assert.ok(numberOf('done') >= 10);
  });
});

describe('an error that takes the whole transaction along', () => {
  it('costs no other call its place', async () => {
    await using trial = await database();
    // As SQLite does when the disk fails: what was begun is gone.
    const db = overheard(trial.db, (sql) => {
      if (!sql.startsWith('insert into transcript') || !isBad) return;
      isBad = false;
      void trial.db.run('rollback');
      throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' });
    });
    let isBad = true;
    const calls = ['a', 'b', 'c'].map((address) => taken(address));
    assert.deepEqual(outcomes(await serve(db, calls)), ['done', 'done', 'done']);
    assert.deepEqual(await trial.db.get('select count(*) as n from transcript'), { n: 3 });
  });

  it('at the commit itself loses nothing that was answered', async () => {
    await using trial = await database();
    let failures = 2;
    const db = overheard(trial.db, (sql) => {
      if (sql !== 'commit' || failures-- <= 0) return;
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    });
    const calls = [taken('a'), taken('b')];
    assert.deepEqual(outcomes(await serve(db, calls), trial.file), ['full', 'done']);
    assert.deepEqual(await trial.db.get('select count(*) as n from conversation'), { n: 1 });
  });
});

describe('a call that fails', () => {
  it('takes back all that it wrote, and only that', async () => {
    await using trial = await database();
    const bad: Omit<Call, 'id'> = {
      name: 'receive',
      args: [[packInboxRow(message(LUIS, 'a')), { clinic: 'andes' }]],
    };
    const [good, failed, alsoGood] = await serve(trial.db, [taken('a'), bad, taken('b')]);
    assert.ok('value' in good! && 'error' in failed! && 'value' in alsoGood!);
    assert.deepEqual(await trial.db.get('select count(*) as n from inbox'), { n: 0 });
    const [alone] = await serve(trial.db, [bad]);
    assert.ok('error' in alone!);
    assert.deepEqual(await trial.db.get('select count(*) as n from conversation'), { n: 2 });
  });
});
