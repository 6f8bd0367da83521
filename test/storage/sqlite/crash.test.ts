import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { random } from '../../../bot/random.ts';
import { temporaryFolder } from '../../kit/sqlite-trial.ts';
import { startWriter } from '../../kit/store-writer.ts';

const LANES = 40;
const KILLS = Number(process.env['KILLS'] ?? 5);

interface Stored {
  lane: number;
  revision: number;
  inbox: number;
  transcript: number;
  outbox: number;
}

/** Each conversation's revision, and how many rows its turns have left. */
function stored(file: string): Stored[] {
  const database = new Database(file, { readonly: true });
  const rows = database
    .prepare<[], Stored>(
      `select substr(address, -4) - 1000 as lane, revision,
              (select count(*) from inbox where conversation = c.id and done_at is not null) as inbox,
              (select count(*) from transcript where conversation = c.id) as transcript,
              (select count(*) from outbox where conversation = c.id) as outbox
         from conversation as c`,
    )
    .all();
  assert.deepEqual(database.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
  database.close();
  return rows;
}

describe('a process that is killed in the middle of a commit', () => {
  it(`loses no turn that was answered, and takes none twice (${KILLS} kills)`, async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'recado.db');
    const chance = random('crash');
    const revisions: number[] = Array.from({ length: LANES }, () => 0);
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = await startWriter({ file, lanes: LANES });
      await sleep(50 + chance.int(300));
      await writer.kill();
      for (const { lane, revision, ...left } of stored(file)) {
        const answered = Math.max(writer.answered[lane]!, revisions[lane]!);
        // At most the one turn that was under way when the process was killed had not been answered yet.
        assert.ok(answered <= revision && revision <= answered + 1, `${lane}: ${answered}, then ${revision}`);
        assert.deepEqual(left, { inbox: revision, transcript: revision, outbox: revision });
        revisions[lane] = revision;
      }
      assert.ok(writer.answered.every((answered, lane) => answered <= revisions[lane]!));
    }
    const turns = revisions.reduce((sum, revision) => sum + revision, 0);
    assert.ok(turns > KILLS * LANES, `${turns} turns`);
  });
});
