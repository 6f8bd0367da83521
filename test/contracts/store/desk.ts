import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { FIRST_HASH, hashed } from '../../../storage/desk.ts';
import { ANA, type Open, turnWith, visit } from './trial.ts';

const MARTA = { clinic: 'andes', name: 'marta' };
const HOUR = 3_600_000;
const at = (now: number) => ({ now, begunAfter: now - 12 * HOUR, seenAfter: now - HOUR });
const order = {
  id: 'o-1',
  patient: null,
  files: ['f-1', 'f-2'],
  faulty: [],
  status: 'needs-review' as const,
  reason: 'items',
  service: null,
  fields: { issue_date: '2026-03-01' },
  appointmentId: null,
};

export function keepsTheDesk(open: Open): void {
  it('knows the people of each clinic, and lets nobody in who was disabled', async () => {
    await using trial = await open();
    const { desk } = trial.store;
    const agent = { ...MARTA, fullName: 'Marta Gil', password: 'one', at: 5 };
    assert.equal(await desk.keepAgent(agent), 'added');
    await desk.openSession({ ...MARTA, id: 's-1', at: 10, forgetBefore: 0 });
    assert.equal(await desk.keepAgent({ ...agent, password: 'two', at: 9 }), 'changed');
    assert.equal(await desk.seeSession('s-1', at(11)), null, 'a new password signs out');
    assert.equal(await desk.passwordOf(MARTA), 'two');
    assert.equal(await desk.passwordOf({ ...MARTA, clinic: 'ipe' }), null);
    const row = { ...MARTA, fullName: 'Marta Gil', at: 5, disabledAt: null };
    assert.deepEqual([await desk.agents('andes'), await desk.agents('ipe')], [[row], []]);
    await desk.openSession({ ...MARTA, id: 's-2', at: 12, forgetBefore: 0 });
    assert.deepEqual(
      [await desk.disableAgent(MARTA, 20), await desk.disableAgent({ ...MARTA, name: 'nadie' }, 20)],
      [true, false],
    );
    assert.equal(await desk.passwordOf(MARTA), null);
    assert.equal(await desk.seeSession('s-2', at(21)), null);
  });

  it('ends a session that nobody sees for long, and any after a day’s work', async () => {
    await using trial = await open();
    const { desk } = trial.store;
    await desk.keepAgent({ ...MARTA, fullName: 'Marta Gil', password: 'one', at: 0 });
    for (const id of ['s-1', 's-2', 's-3'])
      await desk.openSession({ ...MARTA, id, at: HOUR, forgetBefore: 0 });
    const marta = { ...MARTA, fullName: 'Marta Gil' };
    for (let hour = 1; hour < 13; hour += 0.5) {
      assert.deepEqual(await desk.seeSession('s-1', at(hour * HOUR)), marta);
    }
    assert.equal(await desk.seeSession('s-1', at(13 * HOUR)), null);
    assert.equal(await desk.seeSession('s-2', at(3 * HOUR)), null);
    await desk.closeSession('s-3');
    assert.equal(await desk.seeSession('s-3', at(HOUR)), null);
  });

  it('hands an order to one agent at a time, until it is decided', async () => {
    await using trial = await open();
    const { store } = trial;
    const { desk } = store;
    await store.commit(turnWith(ANA, 0, [{ type: 'keepOrder', params: order }]));
    const [waiting] = await desk.waitingOrders('andes', 10);
    const { id, reason, service } = order;
    assert.deepEqual(waiting, { id, at: 20, reason, service, files: 2, claimed: null });
    assert.deepEqual(await desk.waitingOrders('ipe', 10), []);
    const claims = await Promise.all(
      ['marta', 'leo'].map((agent) => desk.claimOrder('andes', id, { agent, now: 30, until: 90 })),
    );
    assert.equal(new Set(claims.map((claim) => claim?.by)).size, 1);
    const holder = claims[0]!.by;
    const other = holder === 'leo' ? 'marta' : 'leo';
    assert.deepEqual(await desk.claimOrder('andes', id, { agent: other, now: 89, until: 150 }), {
      by: holder,
      until: 90,
    });
    assert.equal((await desk.claimOrder('andes', id, { agent: other, now: 90, until: 150 }))?.by, other);
    await desk.releaseOrder('andes', id, holder); // It is not theirs any more.
    assert.equal((await desk.order('andes', id))?.claimed?.by, other);
    await desk.releaseOrder('andes', id, other);
    assert.equal((await desk.order('andes', id))?.claimed, null);
    assert.equal(await desk.claimOrder('ipe', id, { agent: 'leo', now: 1, until: 2 }), null);
    assert.equal(await desk.order('ipe', id), null);
  });

  it('keeps what was decided first, and takes from visits an order that is no use', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.agenda.book(visit('v-1', { orderId: 'o-1' }), 0);
    await store.commit(turnWith(ANA, 0, [{ type: 'keepOrder', params: order }]));
    const fields = { issue_date: '2026-03-02' };
    const decided = { id: 'o-1', status: 'refused' as const, reason: 'unsigned', service: 'mri', fields };
    await store.commit(
      turnWith(ANA, 1, [
        { type: 'settleOrder', params: { ...decided, by: 'marta' } },
        { type: 'settleOrder', params: { ...decided, status: 'refused', reason: 'expired', by: 'leo' } },
      ]),
    );
    const kept = await store.desk.order('andes', 'o-1');
    assert.deepEqual(kept, {
      ...decided,
      patient: null,
      files: ['f-1', 'f-2'],
      at: 20,
      conversation: ANA,
      claimed: null,
      decided: { by: 'marta', at: 20 },
    });
    assert.equal((await store.agenda.find('andes', { id: 'v-1' }))?.orderId, null);
    assert.deepEqual(await store.desk.waitingOrders('andes', 10), []);
    assert.equal(await store.desk.claimOrder('andes', 'o-1', { agent: 'leo', now: 1, until: 2 }), null);
  });

  it('notes who saw and did what, each row standing on the one before', async () => {
    await using trial = await open();
    const { desk } = trial.store;
    const entry = { clinic: 'andes', at: 5, agent: 'marta', act: 'order.seen', subject: 'o-1' };
    await Promise.all([1, 2, 3].map((at) => desk.note({ ...entry, at })));
    await desk.note({ ...entry, clinic: 'ipe', subject: null });
    const rows = await desk.audit('andes', { after: 0, limit: 10 });
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 2, 3],
    );
    let before = FIRST_HASH;
    for (const row of rows) {
      before = createHash('sha256').update(hashed(row, before)).digest('hex');
      assert.equal(row.hash, before);
    }
    assert.equal((await desk.audit('andes', { after: 2, limit: 10 })).length, 1);
    assert.equal((await desk.audit('ipe', { after: 0, limit: 10 }))[0]?.number, 1);
  });
}
