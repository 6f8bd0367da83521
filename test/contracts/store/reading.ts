import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store } from '../../../storage/store.ts';
import { ANA, ANA_ELSEWHERE, delivery, effect, LUIS, message, type Open, turn } from './trial.ts';

async function talk(store: Store, turns: number): Promise<void> {
  for (let n = 0; n < turns; n++) {
    const transcript = [
      { who: 'patient', text: `hola ${n}`, detail: { n } },
      { who: 'bot', text: `Hola ${n}.`, detail: null },
    ] as const;
    await store.commit(turn(ANA, n, { at: 20 + n, transcript, outbox: [delivery(`d${n}`)] }));
  }
}

export function looksBack(open: Open): void {
  it('tells the last of what was said, and then what came after it', async () => {
    await using trial = await open();
    const { store } = trial;
    await talk(store, 3);
    const texts = (rows: { text: string }[]) => rows.map(({ text }) => text);
    const last = await store.transcript(ANA, { limit: 3 });
    assert.deepEqual(texts(last), ['Hola 1.', 'hola 2', 'Hola 2.']);
    const first = await store.transcript(ANA, { after: 0, limit: 2 });
    assert.deepEqual(texts(first), ['hola 0', 'Hola 0.']);
    const next = await store.transcript(ANA, { after: first[1]!.id, limit: 10 });
    assert.deepEqual(texts(next), ['hola 1', 'Hola 1.', 'hola 2', 'Hola 2.']);
    assert.deepEqual(await store.transcript(ANA, { after: last[2]!.id, limit: 10 }), []);
    assert.deepEqual(await store.transcript(ANA_ELSEWHERE, { limit: 10 }), []);
  });

  it('tells who said it, when, what else is known, and what became of our messages', async () => {
    await using trial = await open();
    const { store } = trial;
    await talk(store, 1);
    const rows = await store.transcript(ANA, { limit: 10 });
    const waiting = { key: 'd0', status: 'waiting', reason: null, externalId: null };
    assert.deepEqual(rows, [
      { id: rows[0]?.id, at: 20, who: 'patient', text: 'hola 0', detail: { n: 0 }, delivery: null },
      { id: rows[1]?.id, at: 20, who: 'bot', text: 'Hola 0.', detail: null, delivery: waiting },
    ]);
  });

  it('lists the conversations of a clinic, the latest first', async () => {
    await using trial = await open();
    const { store } = trial;
    const late = turn(LUIS, 0, { at: 99 });
    await store.commit(late);
    await store.commit(turn(ANA, 0, { at: 30 }));
    await store.commit(turn(ANA_ELSEWHERE, 0, { at: 40 }));
    const listed = await store.conversations('andes', { limit: 10 });
    assert.deepEqual(
      listed.map(({ address }) => address),
      [LUIS.address, ANA.address],
    );
    assert.deepEqual(await store.conversations('andes', { limit: 1 }), [
      { ...LUIS, revision: 1, updatedAt: 99, state: late.state },
    ]);
  });

  it('counts what is open, in one clinic and in all', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.receive([
      message(ANA, 'a'),
      message(ANA_ELSEWHERE, 'b'),
      message(LUIS, 'c', { readyAt: 9_999 }),
    ]);
    await store.commit(turn(ANA_ELSEWHERE, 0, { outbox: [delivery('d1'), effect('e1')] }));
    await store.settle([{ id: 'e1', outcome: { status: 'parked', reason: 'refused', event: null } }]);
    assert.deepEqual(await store.counts(null), { openInbox: 3, openOutbox: 1, parked: 1, conversations: 3 });
    assert.deepEqual(await store.counts('andes'), {
      openInbox: 2,
      openOutbox: 0,
      parked: 0,
      conversations: 2,
    });
    assert.deepEqual(await store.counts('ipe'), { openInbox: 1, openOutbox: 1, parked: 1, conversations: 1 });
  });

  it('tells what waits to be done and since when, clinic by clinic', async () => {
    await using trial = await open();
    const { store } = trial;
    const { version } = store;
    assert.deepEqual(await store.backlog(100), { version, clinics: [] });
    await store.receive([
      message(ANA, 'a', { readyAt: 20 }),
      message(ANA, 'b', { readyAt: 30 }),
      message(LUIS, 'c', { readyAt: 200 }),
    ]);
    await store.commit(turn(ANA_ELSEWHERE, 0, { outbox: [delivery('d1'), effect('e1'), effect('e2')] }));
    const retry = { status: 'retry', dueAt: 90, attempts: 1, reason: 'unreachable' } as const;
    await store.settle([
      { id: 'd1', outcome: retry },
      { id: 'e1', outcome: { status: 'parked', reason: 'refused', event: null } },
    ]);
    const nothing = { lanes: 0, inbox: 0, readySince: null, outbox: 0, dueSince: null, parked: 0 };
    const andes = { ...nothing, clinic: 'andes', lanes: 1, inbox: 2, readySince: 20 };
    const ipe = { ...nothing, clinic: 'ipe', outbox: 2, dueSince: 20, parked: 1 };
    assert.deepEqual(await store.backlog(100), { version, clinics: [andes, ipe] });
    assert.deepEqual((await store.backlog(25)).clinics, [
      { ...andes, inbox: 1 },
      { ...ipe, outbox: 1 },
    ]);
    assert.deepEqual((await store.backlog(200)).clinics[0], { ...andes, lanes: 2, inbox: 3 });
  });
}
