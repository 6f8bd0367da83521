import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store, TurnRecord } from '../../../storage/store.ts';
import { ANA, ANA_ELSEWHERE, delivery, effect, effectKey, LUIS, message, type Open, turn } from './trial.ts';

/** Everything that can be seen of a conversation. */
async function allOf(store: Store, key = ANA) {
  return {
    loaded: await store.load(key),
    open: await store.lane(key, 1_000, 100),
    due: await store.dueOutbox(1_000, 100),
    said: await store.transcript(key, { limit: 100 }),
    unmet: await store.unmet(key.clinic),
    counts: await store.counts(null),
  };
}

/** A turn that writes something of every kind. */
function fullTurn(revision: number, more?: Partial<TurnRecord>): TurnRecord {
  const key = (index: number) => effectKey(ANA, revision + 1, index);
  return turn(ANA, revision, {
    transcript: [
      { who: 'patient', text: 'una cita', detail: { intents: ['book'] } },
      { who: 'bot', text: 'Claro.', detail: null },
    ],
    records: [
      {
        key: key(0),
        frame: 1,
        record: {
          type: 'recordUnmet',
          params: { service: 'mri', from: '2026-03-10T10:15', to: null, reason: 'no-opening' },
        },
      },
      { key: key(1), frame: 1, record: { type: 'startTimer', params: { name: 'nudge', seconds: 0.1 } } },
    ],
    outbox: [delivery(key(2)), effect(key(3))],
    ...more,
  });
}

export function takesTurns(open: Open): void {
  it('knows nothing of a conversation that has not begun', async () => {
    await using trial = await open();
    const help = { words: null, voice: null };
    const contact = { consent: null, help, optedOut: false, people: [] };
    assert.deepEqual(await trial.store.load(ANA), { revision: 0, state: null, contact });
    await trial.store.receive([message(ANA, 'a')]);
    assert.deepEqual(await trial.store.load(ANA), { revision: 0, state: null, contact });
    assert.deepEqual(await trial.store.conversations('andes', { limit: 10 }), []);
  });

  it('writes a turn as a whole, and has it when it is opened again', async () => {
    await using trial = await open();
    const [row] = await trial.store.receive([message(ANA, 'a')]);
    const taken = fullTurn(0, { rows: [row!.id] });
    assert.equal(await trial.store.commit(taken), 'done');
    const all = await allOf(await trial.reopened());
    assert.deepEqual(all.loaded.state, taken.state);
    assert.equal(all.loaded.revision, 1);
    assert.deepEqual(
      all.open.rows.map(({ timer, readyAt }) => [timer, readyAt]),
      [['1:nudge', 120]],
    );
    assert.deepEqual(
      all.due.rows.map(({ key }) => key),
      taken.outbox.map(({ key }) => key),
    );
    assert.deepEqual(
      all.said.map(({ text }) => text),
      ['una cita', 'Claro.'],
    );
    assert.equal(all.unmet.length, 1);
  });

  it('stores a message and takes it in one commit', async () => {
    await using trial = await open();
    const { store } = trial;
    assert.equal(await store.commit(turn(ANA, 0, { receive: message(ANA, 'a') })), 'done');
    assert.deepEqual((await store.lane(ANA, 100, 10)).rows, []);
    assert.deepEqual(
      (await store.receive([message(ANA, 'a')])).map(({ isNew }) => isNew),
      [false],
    );
  });

  it('goes on from turn to turn', async () => {
    await using trial = await open();
    const { store } = trial;
    for (const revision of [0, 1, 2]) assert.equal(await store.commit(turn(ANA, revision)), 'done');
    assert.equal((await store.load(ANA)).revision, 3);
    assert.equal((await store.load(ANA)).state?.nextQuestion, 4);
  });

  const stale: [what: string, revision: number, rows: (open: number[]) => number[]][] = [
    ['on a conversation that has moved on', 0, () => []],
    ['on a conversation that has not come so far', 2, () => []],
    ['on a row that is done', 1, ([done, still]) => [still!, done!]],
    ["on another conversation's row", 1, ([, still, other]) => [still!, other!]],
    ['on a row that is not there', 1, () => [999_999]],
  ];
  for (const [what, revision, rowsOf] of stale) {
    it(`writes nothing of a turn ${what}`, async () => {
      await using trial = await open();
      const { store } = trial;
      const kept = await store.receive([message(ANA, 'a'), message(ANA, 'b'), message(LUIS, 'c')]);
      const ids = kept.map(({ id }) => id);
      await store.commit(turn(ANA, 0, { rows: [ids[0]!] }));
      const before = await allOf(store);
      assert.equal(await store.commit(fullTurn(revision, { rows: rowsOf(ids) })), 'stale');
      assert.deepEqual(await allOf(store), before);
    });
  }

  it('writes nothing of a turn on a conversation of another clinic that has moved on', async () => {
    await using trial = await open();
    await trial.store.commit(turn(ANA_ELSEWHERE, 0));
    assert.equal(await trial.store.commit(turn(ANA, 1)), 'stale');
    assert.equal((await trial.store.load(ANA)).revision, 0);
  });

  it('writes nothing of a turn on a message that had been stored', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turn(ANA, 0, { receive: message(ANA, 'a') }));
    const before = await allOf(store);
    assert.equal(await store.commit(fullTurn(1, { receive: message(ANA, 'a') })), 'duplicate');
    assert.deepEqual(await allOf(store), before);
  });

  it('lets one of the turns that race for a conversation through', async () => {
    await using trial = await open();
    const { store } = trial;
    const race = Array.from({ length: 10 }, (_, n) =>
      store.commit(turn(ANA, 0, { receive: message(ANA, `${n}`) })),
    );
    const outcomes = await Promise.all(race);
    assert.deepEqual(outcomes.toSorted(), ['done', ...Array(9).fill('stale')]);
    assert.equal((await store.load(ANA)).revision, 1);
  });

  it('takes the turns of many conversations that come at once, whatever becomes of one of them', async () => {
    await using trial = await open();
    const { store } = trial;
    const keys = Array.from({ length: 50 }, (_, n) => ({ ...ANA, address: `+57300555${1000 + n}` }));
    await store.commit(turn(LUIS, 0, { outbox: [delivery('the-only-one')] }));
    // A key that is in the outbox already is a mistake of ours: that turn is refused, and no other.
    const bad = store.commit(turn(ANA, 0, { outbox: [delivery('the-only-one')] }));
    const good = Promise.all(
      keys.map((key) => store.commit(turn(key, 0, { outbox: [delivery(effectKey(key, 1, 0))] }))),
    );
    await assert.rejects(bad);
    assert.deepEqual(new Set(await good), new Set(['done']));
    assert.equal((await store.load(ANA)).revision, 0);
    assert.equal((await store.counts('andes')).openOutbox, 51);
  });

  it('does what is asked for in the order in which it is asked', async () => {
    await using trial = await open();
    const { store } = trial;
    const kept = Promise.all([1, 2, 3].map((n) => store.receive([message(ANA, `${n}`)])));
    const seen = store.lane(ANA, 10, 10);
    await kept;
    assert.deepEqual(
      (await seen).rows.map(({ externalId }) => externalId),
      ['1', '2', '3'],
    );
  });
}
