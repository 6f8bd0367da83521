import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Sqlite, Value } from '../../../storage/sqlite/driver.ts';
import { type Call, serve } from '../../../storage/sqlite/engine.ts';
import { openDatabase } from '../../../storage/sqlite/open.ts';
import { packInboxRow, packTurn } from '../../../storage/sqlite/packed.ts';
import {
  ANA,
  delivery,
  effectKey,
  LUIS,
  message,
  turn,
  turnWith,
  visit,
} from '../../contracts/store/trial.ts';
import { temporaryFolder } from '../../kit/sqlite-trial.ts';

/** The same connection, which tells `hear` of every statement and its values. */
function overheard(db: Sqlite, hear: (sql: string, values: readonly Value[]) => void): Sqlite {
  const told =
    <Result>(what: (sql: string, values?: readonly Value[]) => Result) =>
    (sql: string, values: readonly Value[] = []) => {
      hear(sql, values);
      return what(sql, values);
    };
  return { ...db, run: told(db.run), get: told(db.get) as Sqlite['get'], all: told(db.all) as Sqlite['all'] };
}

const person = { id: 'ana', name: 'Ana', birthDate: null, relation: 'self' };
const nationalId = { kind: 'CC', value: '52111222' };
const key = effectKey(ANA, 1, 0);
const change = { status: 'confirmed', when: ['booked'], reason: null, key: 'c1' } as const;

/** Whatever a patient waits for, and what happens behind their back all day. */
const CALLS: readonly Omit<Call, 'id'>[] = [
  {
    name: 'receive',
    args: [[packInboxRow(message(ANA, 'a')), packInboxRow(message(LUIS, null, { timer: '1:x' }))]],
  },
  { name: 'receive', args: [[packInboxRow(message(ANA, 'a'))]] },
  {
    name: 'commit',
    args: [
      packTurn({
        ...turnWith(ANA, 0, [
          { type: 'keepConsent', params: { purpose: 'care', given: true } },
          { type: 'keepPerson', params: { ...person, nationalId } },
          { type: 'startTimer', params: { name: 'nudge', seconds: 60 } },
          { type: 'stopTimer', params: { name: 'nudge' } },
          { type: 'handOff', params: { reason: 'asked', summary: { flow: null, known: {} } } },
          { type: 'withdrawHandOff', params: {} },
          { type: 'optOut', params: {} },
          { type: 'speak', params: { language: 'pt' } },
        ]),
        rows: [1],
        transcript: [{ who: 'bot', text: 'Hola.', detail: null }],
        outbox: [delivery(key)],
      }),
    ],
  },
  { name: 'commit', args: [packTurn(turn(ANA, 1, { receive: message(ANA, 'b') }))] },
  { name: 'noteAttempts', args: [[1]] },
  { name: 'noteReceipts', args: [[{ clinic: 'andes', channel: 'web', key, status: 'sent', at: 1 }]] },
  {
    name: 'noteReceipts',
    args: [[{ clinic: 'andes', channel: 'web', externalId: 'x', status: 'read', at: 1 }]],
  },
  { name: 'settle', args: [[{ id: key, outcome: { status: 'done', externalId: 'x', event: null } }], 1] },
  {
    name: 'settle',
    args: [[{ id: key, outcome: { status: 'retry', dueAt: 5, attempts: 1, reason: 'late' } }], 1],
  },
  { name: 'settle', args: [[{ id: 1, outcome: { status: 'parked', reason: 'refused', event: null } }], 1] },
  { name: 'hold', args: [{ ...visit('h1'), heldUntil: 90 }, 1] },
  { name: 'book', args: [visit('v1'), 1] },
  { name: 'setStatus', args: ['andes', 'v1', { change, now: 1 }] },
  { name: 'move', args: ['andes', 'v1', { to: visit('v2', { startsAt: 2_000, endsAt: 2_030 }), now: 1 }] },
  { name: 'release', args: ['andes', 'o1', { openingId: 'o1', patient: 'ana' }] },
  { name: 'load', args: [ANA] },
  { name: 'lane', args: [ANA, { now: 1, limit: 50 }] },
  { name: 'readyLanes', args: [{ now: 1, limit: 50 }] },
  { name: 'dueOutbox', args: [{ now: 1, limit: 50 }] },
  { name: 'backlog', args: [1] },
  { name: 'findPatient', args: ['andes', { nationalId: '52111222' }] },
  { name: 'transcript', args: [ANA, { limit: 50 }] },
  { name: 'transcript', args: [ANA, { after: 0, limit: 50 }] },
  { name: 'conversations', args: ['andes', { limit: 50 }] },
  { name: 'busy', args: ['andes', { from: 0, to: 9_999, now: 1, practitioners: ['restrepo'] }] },
  { name: 'busy', args: ['andes', { from: 0, to: 9_999, now: 1, practitioners: null }] },
  { name: 'visitsOf', args: ['andes', { patients: ['ana'], from: 0 }] },
  { name: 'findVisit', args: ['andes', { key: 'key-of-v1' }] },
  { name: 'visitsStarting', args: ['andes', { from: 0, to: 9_999, since: 0 }] },
  { name: 'begun', args: ['andes', { keys: ['remind:v1'], channels: ['web'] }] },
  { name: 'contactsOf', args: ['andes', { patients: ['ana'], channels: ['web'] }] },
];

/** Rows that are gone through one by one: only those that are open or given up, or came with the call. */
const FEW =
  /^SCAN (inbox|outbox|o) USING (COVERING )?INDEX (inbox_lane|inbox_ready|outbox_due|outbox_lane|outbox_parked)\b|VIRTUAL TABLE|json_each|subquery/;

/** Rows of a clinic that are gone through though most of them are long past: of `conversation_recent` the last ones. */
const PAST =
  /^SEARCH (?!conversation USING INDEX conversation_recent)\w+ USING .*\(clinic=\?( AND starts_at[<>]\?)?\)$/;

describe('what a turn costs', () => {
  it('does not grow with how long a conversation is, how many there are, or how old the agenda is', async () => {
    await using folder = await temporaryFolder();
    const { db, close } = await openDatabase({
      file: join(folder.path, 'x.db'),
      driver: 'better-sqlite3',
      now: 0,
    });
    const statements = new Map<string, readonly Value[]>();
    const heard = overheard(db, (sql, values) => {
      // Of an insert, SQLite also plans how it would look for rows that lacked their parent before, which it
      // does only while there are some: with constraints that are checked at once there never are.
      if (/^\s*(select|update|delete)/.test(sql)) statements.set(sql, values);
    });
    for (const [id, call] of CALLS.entries()) {
      for await (const [answer] of serve(heard, [{ id, ...call }])) {
        assert.ok(
          answer && 'value' in answer,
          `${call.name}: ${answer && 'error' in answer && answer.error}`,
        );
      }
    }
    assert.ok(statements.size > 30, `${statements.size} statements`);
    for (const [sql, values] of statements) {
      const plan = await db.all<{ detail: string }>(`explain query plan ${sql}`, values);
      const slow = plan
        .map(({ detail }) => detail)
        .filter((detail) => (detail.includes('SCAN') && !FEW.test(detail)) || PAST.test(detail));
      assert.deepEqual(slow, [], sql);
    }
    await close();
  });
});
