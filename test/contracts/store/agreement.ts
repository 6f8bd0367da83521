import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Random, random } from '../../../bot/random.ts';
import type { RecordEffect } from '../../../flows/effects.ts';
import type { ConversationKey, SettledRow, Store, TurnRecord } from '../../../storage/store.ts';
import { memoryBook } from '../../kit/memory-book.ts';
import { Model, nameOf } from './model.ts';
import {
  ANA,
  ANA_ELSEWHERE,
  delivery,
  effect,
  effectKey,
  LUIS,
  message,
  type Open,
  turn,
  visit,
} from './trial.ts';

const LANES = [ANA, LUIS, ANA_ELSEWHERE, { ...ANA, channel: 'sms' }];
const ROUNDS = 40;

/** Something done to a store and to its model alike, whose outcomes must be the same. */
interface Deed {
  what: string;
  to(store: Store): Promise<unknown>;
  toModel(): unknown;
}

export function agreesWithAModel(open: Open): void {
  for (const seed of [1, 2, 3]) {
    it(`of conversations ends as the model says (seed ${seed})`, async () => {
      await using trial = await open();
      const chance = random(`store ${seed}`);
      const model = new Model();
      for (let round = 1; round <= ROUNDS; round++) {
        const now = round * 10;
        await compare(trial.store, model, now);
        // Deeds that are done at once share commits, and must not notice.
        const deeds = Array.from({ length: 1 + chance.int(6) }, () => deedOf(chance, model, now));
        const outcomes = await Promise.all(deeds.map((deed) => deed.to(trial.store)));
        const expected = deeds.map((deed) => deed.toModel());
        assert.deepEqual(outcomes, expected, `round ${round}: ${deeds.map(({ what }) => what).join(', ')}`);
      }
      await compare(await trial.reopened(), model, ROUNDS * 10 + 10);
    });

    it(`of an agenda ends as the model says, and no two visits overlap (seed ${seed})`, async () => {
      await using trial = await open();
      await sameAgenda(trial.store, random(`agenda ${seed}`));
    });
  }
}

async function compare(store: Store, model: Model, now: number): Promise<void> {
  for (const key of LANES) {
    const { rows } = await store.lane(key, now, 1_000);
    const expected = model.lane(key, now);
    for (const [index, row] of expected.entries()) row.id = rows[index]?.id ?? null;
    assert.deepEqual(
      rows,
      expected.map(({ isOpen: _, ...row }) => row),
    );
    assert.equal((await store.load(key)).revision, model.revisions.get(nameOf(key)) ?? 0);
  }
  const { lanes, nextReadyAt } = await store.readyLanes(now, 1_000);
  assert.deepEqual({ lanes: lanes.map(nameOf), nextReadyAt }, model.readyLanes(now));
  const { rows, nextDueAt } = await store.dueOutbox(now, 1_000);
  assert.deepEqual({ keys: rows.map(({ key }) => key), nextDueAt }, model.dueOutbox(now));
}

function deedOf(chance: Random, model: Model, now: number): Deed {
  const draw = chance.int(10);
  const key = chance.pick(LANES);
  if (draw < 3) {
    const row = message(key, `m${chance.int(40)}`, { at: now, readyAt: now + chance.int(3) * 15 });
    return {
      what: `receive ${row.externalId}`,
      to: async (store) => (await store.receive([row])).map(({ isNew }) => isNew),
      toModel: () => [model.receive(row).isNew],
    };
  }
  if (draw < 8 || model.outbox.length === 0) {
    const taken = turnOf(chance, model, { key, now });
    return {
      what: `turn ${nameOf(key)} ${taken.expectRevision}`,
      to: (store) => store.commit(taken),
      toModel: () => model.commit(taken),
    };
  }
  const settled = settledRow(chance, model, now);
  return {
    what: `settle ${settled.id} ${settled.outcome.status}`,
    to: (store) => store.settle([settled]),
    toModel: () => model.settle(settled),
  };
}

function turnOf(
  chance: Random,
  model: Model,
  { key, now }: { key: ConversationKey; now: number },
): TurnRecord {
  const revision = (model.revisions.get(nameOf(key)) ?? 0) + (chance.int(8) === 0 ? 1 : 0);
  const open = model.lane(key, now).slice(0, chance.int(3));
  const strange = chance.int(10) === 0 ? model.inbox.filter(({ id }) => id !== null).slice(0, 1) : [];
  const timers = Array.from({ length: chance.int(3) }, (): RecordEffect => {
    const name = chance.pick(['nudge', 'leave']);
    return chance.int(3) === 0
      ? { type: 'stopTimer', params: { name } }
      : { type: 'startTimer', params: { name, seconds: chance.int(3) / 50 } };
  });
  return turn(key, revision, {
    at: now,
    rows: [...new Set([...open, ...strange].map(({ id }) => id!))],
    receive: chance.int(2) === 0 ? message(key, `m${chance.int(40)}`) : null,
    records: timers.map((record, index) => ({ key: `${index}`, frame: 1 + chance.int(2), record })),
    outbox: Array.from({ length: chance.int(3) }, (_, index) => {
      const make = chance.int(2) === 0 ? delivery : effect;
      // Turns that are prepared at once, for the same revision, must not share keys: one of them is stale.
      return make(`${effectKey(key, revision + 1, index)}:${chance.int(2 ** 31)}`, {
        dueAt: now + chance.int(2) * 25,
      });
    }),
  });
}

function settledRow(chance: Random, model: Model, now: number): SettledRow {
  const { key: id } = chance.pick(model.outbox);
  const event = message(chance.pick(LANES), `answer:${id}`, { at: now, readyAt: now });
  switch (chance.int(4)) {
    case 0:
      return { id, outcome: { status: 'retry', dueAt: now + 30, attempts: 1, reason: 'unreachable' } };
    case 1:
      return { id, outcome: { status: 'parked', reason: 'refused', event } };
    default:
      return { id, outcome: { status: 'done', externalId: null, event: chance.int(2) === 0 ? event : null } };
  }
}

const PEOPLE = ['ana', 'luis', 'eva'];
const PRACTITIONERS = ['restrepo', 'arango'];

async function sameAgenda(store: Store, chance: Random): Promise<void> {
  const { agenda } = store;
  const model = memoryBook();
  const sorted = <Row extends { id: string }>(rows: Row[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let now = 0; now < 150; now++) {
    const startsAt = 1_000 + chance.int(12) * 10;
    const row = visit(`v${now}`, {
      startsAt,
      endsAt: startsAt + 10 + chance.int(3) * 10,
      patient: chance.pick(PEOPLE),
      practitioner: chance.pick(PRACTITIONERS),
      openingId: `o${startsAt}`,
    });
    const old = `v${chance.int(now + 1)}`;
    const cancel = {
      status: 'cancelled',
      when: ['booked', 'confirmed'],
      reason: null,
      key: `c${now}`,
    } as const;
    const confirm = { status: 'confirmed', when: ['booked'], reason: null, key: `c${now}` } as const;
    const patient = chance.pick([null, row.patient]);
    const deed = chance.pick<(book: Store['agenda']) => Promise<unknown>>([
      (book) => book.hold({ ...row, heldUntil: now + 20 }, now),
      (book) => book.book(row, now),
      (book) => book.book({ ...row, key: `key-of-${old}` }, now),
      (book) => book.move('andes', old, row, now),
      (book) => book.setStatus('andes', old, cancel, now),
      (book) => book.setStatus('andes', old, confirm, now),
      (book) => book.release('andes', row.openingId, patient),
    ]);
    assert.deepEqual(await deed(agenda), await deed(model), `${now}: ${deed}`);
    assert.deepEqual(sorted(await agenda.of('andes', null, 0)), sorted(await model.of('andes', null, 0)));
    const busy = await agenda.busy('andes', 0, 9_999, now);
    assert.deepEqual(new Set(busy), new Set(await model.busy('andes', 0, 9_999, now)));
    for (const [index, one] of busy.entries()) {
      const next = busy.slice(index + 1).find(({ practitioner }) => practitioner === one.practitioner);
      assert.ok(!next || next.startsAt >= one.endsAt);
    }
  }
}
