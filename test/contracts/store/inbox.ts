import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ANA, ANA_ELSEWHERE, LUIS, message, type Open, turn } from './trial.ts';

export function takesIn(open: Open): void {
  it('keeps what arrived as it came, the oldest first', async () => {
    await using trial = await open();
    const { store } = trial;
    const odd = {
      type: 'message.arrived',
      content: { kind: 'text', text: `"'; \n شكرا 👩‍⚕️ ${'a'.repeat(20_000)}` },
    };
    const kept = await store.receive([
      message(ANA, 'a'),
      message(ANA, 'b', { event: odd, at: 11, readyAt: 12 }),
    ]);
    assert.deepEqual(
      kept.map(({ isNew }) => isNew),
      [true, true],
    );
    assert.deepEqual((await (await trial.reopened()).lane(ANA, 12, 10)).rows, [
      { ...message(ANA, 'a'), id: kept[0]?.id, attempts: 0 },
      { ...message(ANA, 'b', { event: odd, at: 11, readyAt: 12 }), id: kept[1]?.id, attempts: 0 },
    ]);
  });

  it('stores a message once, however often it comes, and for ever', async () => {
    await using trial = await open();
    const { store } = trial;
    const [first] = await store.receive([message(ANA, 'a')]);
    const again = await Promise.all([store.receive([message(ANA, 'a')]), store.receive([message(ANA, 'a')])]);
    assert.deepEqual(again.flat(), [
      { id: first?.id, isNew: false },
      { id: first?.id, isNew: false },
    ]);
    await store.commit(turn(ANA, 0, { rows: [first!.id] }));
    assert.deepEqual(await store.receive([message(ANA, 'a')]), [{ id: first?.id, isNew: false }]);
    assert.deepEqual((await store.lane(ANA, 100, 10)).rows, []);
  });

  it("takes one channel's ids for its own, and one clinic's", async () => {
    await using trial = await open();
    const { store } = trial;
    const kept = await store.receive([
      message(ANA, 'a'),
      message({ ...ANA, channel: 'sms' }, 'a'),
      message(ANA_ELSEWHERE, 'a'),
      message(LUIS, 'a'),
    ]);
    assert.deepEqual(
      kept.map(({ isNew }) => isNew),
      [true, true, true, false],
    );
  });

  it('keeps every event of the house itself, which has no id', async () => {
    await using trial = await open();
    const kept = await trial.store.receive([message(ANA, null), message(ANA, null)]);
    assert.deepEqual(
      kept.map(({ isNew }) => isNew),
      [true, true],
    );
  });

  it('gives of a lane only what is its own and open, and no more than is asked for', async () => {
    await using trial = await open();
    const { store } = trial;
    const kept = await store.receive([
      message(ANA, 'a'),
      message(LUIS, 'b'),
      message(ANA, 'c', { readyAt: 50 }),
      message(ANA, 'd'),
      message(ANA, 'e'),
    ]);
    await store.commit(turn(ANA, 0, { rows: [kept[0]!.id] }));
    const ids = async (now: number, limit: number) =>
      (await store.lane(ANA, now, limit)).rows.map(({ externalId }) => externalId);
    // A piece that waits for what follows it is there: what came after it must not be taken first.
    assert.deepEqual(await ids(49, 10), ['c', 'd', 'e']);
    assert.deepEqual(await ids(50, 2), ['c', 'd']);
    assert.deepEqual(await store.lane({ ...ANA, address: 'nobody' }, 50, 10), { rows: [], effects: [] });
  });

  it('names each lane that has something ready, or soon, once, the longest waiting first', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.receive([
      message(LUIS, 'a'),
      message(ANA, 'b'),
      message(LUIS, 'c'),
      message(ANA_ELSEWHERE, 'd', { readyAt: 70_000 }),
      message(ANA, 'e', { readyAt: 60_000 }),
    ]);
    assert.deepEqual(await store.readyLanes(10, 10), { lanes: [LUIS, ANA], nextReadyAt: 60_000 });
    assert.deepEqual(await store.readyLanes(10, 1), { lanes: [LUIS], nextReadyAt: 60_000 });
    assert.deepEqual(await store.readyLanes(9, 10), { lanes: [LUIS, ANA], nextReadyAt: 10 });
    assert.deepEqual(await store.readyLanes(10_000, 10), {
      lanes: [LUIS, ANA, ANA_ELSEWHERE],
      nextReadyAt: 60_000,
    });
    assert.equal((await store.readyLanes(70_000, 10)).nextReadyAt, null);
  });

  it('counts the attempts on rows that are open', async () => {
    await using trial = await open();
    const { store } = trial;
    const [a, b] = await store.receive([message(ANA, 'a'), message(ANA, 'b')]);
    await store.noteAttempts([a!.id, b!.id]);
    await store.noteAttempts([b!.id]);
    assert.deepEqual(
      (await store.lane(ANA, 10, 10)).rows.map(({ attempts }) => attempts),
      [1, 2],
    );
  });

  it('puts a timer in the place of the one that has its name', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.receive([message(ANA, null, { timer: '1:nudge', readyAt: 30 })]);
    await store.receive([message(ANA, null, { timer: '2:nudge', readyAt: 40 })]);
    await store.receive([message(LUIS, null, { timer: '1:nudge', readyAt: 30 })]);
    await store.receive([message(ANA, null, { timer: '1:nudge', readyAt: 50 })]);
    const timers = (await store.lane(ANA, 100, 10)).rows.map(({ timer, readyAt }) => [timer, readyAt]);
    assert.deepEqual(timers, [
      ['2:nudge', 40],
      ['1:nudge', 50],
    ]);
    assert.equal((await store.lane(LUIS, 100, 10)).rows.length, 1);
  });
}
