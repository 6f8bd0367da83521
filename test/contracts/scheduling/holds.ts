import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpening, aVisit, isOpen, type Open, status } from './trial.ts';

/** A time is kept for one patient, until it lapses. */
export function keepsHolds(open: Open): void {
  it('keep the time from everybody else', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const opening = await anOpening(scheduling);
    const held = await scheduling.hold({ openingId: opening.id, patient: 'ana', seconds: 600, key: 'k1' });
    assert.deepEqual(held, opening);
    assert.ok(!(await isOpen(scheduling, opening)));
    const late = { openingId: opening.id, patient: 'luis', seconds: 600, key: 'k2' };
    assert.deepEqual(await scheduling.hold(late), { taken: true });
    assert.deepEqual(await scheduling.book(late), { taken: true });
  });

  it('lapse by themselves', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const opening = await anOpening(scheduling);
    await scheduling.hold({ openingId: opening.id, patient: 'ana', seconds: 600, key: 'k1' });
    trial.pass({ minutes: 11 });
    assert.ok(await isOpen(scheduling, opening));
    const booked = await scheduling.book({ openingId: opening.id, patient: 'luis', key: 'k2' });
    assert.equal(status(booked), 'booked');
  });

  it('are prolonged when the same patient holds again', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const opening = await anOpening(scheduling);
    const hold = { openingId: opening.id, patient: 'ana', seconds: 600 };
    await scheduling.hold({ ...hold, key: 'k1' });
    trial.pass({ minutes: 8 });
    assert.deepEqual(await scheduling.hold({ ...hold, key: 'k2' }), opening);
    trial.pass({ minutes: 8 });
    assert.ok(!(await isOpen(scheduling, opening)));
  });

  it('become the booking of whom they are for', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const opening = await anOpening(scheduling);
    await scheduling.hold({ openingId: opening.id, patient: 'ana', seconds: 600, key: 'k1' });
    const booked = await scheduling.book({ openingId: opening.id, patient: 'ana', key: 'k2' });
    assert.equal(status(booked), 'booked');
    trial.pass({ minutes: 11 });
    assert.ok(!(await isOpen(scheduling, opening)), 'a booking does not lapse');
  });

  it('are given back on release, but only by whom they are for', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const opening = await anOpening(scheduling);
    await scheduling.hold({ openingId: opening.id, patient: 'ana', seconds: 600, key: 'k1' });
    await scheduling.release({ openingId: opening.id, patient: 'luis' });
    assert.ok(!(await isOpen(scheduling, opening)));
    await scheduling.release({ openingId: opening.id, patient: 'ana' });
    assert.ok(await isOpen(scheduling, opening));
  });

  it('do not outlive a booking that a release comes after', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { opening } = await aVisit(scheduling);
    await scheduling.release({ openingId: opening.id });
    assert.ok(!(await isOpen(scheduling, opening)));
  });
}
