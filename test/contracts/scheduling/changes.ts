import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Appointment } from '../../../flows/appointment.ts';
import { anOpening, aVisit, cardiology, isOpen, type Open, status, THURSDAY } from './trial.ts';

/** Visits are confirmed, cancelled and moved; once each. */
export function changes(open: Open): void {
  it('confirm a visit, and say the same when asked again', async () => {
    await using trial = await open();
    const { appointment } = await aVisit(trial.scheduling);
    const request = { appointmentId: appointment.id, key: 'k2' };
    const confirmed = await trial.scheduling.confirm(request);
    assert.deepEqual(confirmed, { ...appointment, status: 'confirmed' });
    assert.deepEqual(await trial.scheduling.confirm(request), confirmed);
  });

  it('note that a patient has come, and say the same when asked again', async () => {
    await using trial = await open();
    const { appointment } = await aVisit(trial.scheduling);
    const request = { appointmentId: appointment.id, key: 'k2' };
    const arrived = await trial.scheduling.arrive(request);
    assert.deepEqual(arrived, { ...appointment, status: 'arrived' });
    assert.deepEqual(await trial.scheduling.arrive(request), arrived);
  });

  it('cancel a visit once, and give its time back', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment, opening } = await aVisit(scheduling);
    const request = { appointmentId: appointment.id, reason: null, key: 'k2' };
    const cancelled = await scheduling.cancel(request);
    assert.equal(status(cancelled), 'cancelled');
    assert.deepEqual(await scheduling.cancel(request), cancelled);
    assert.ok(await isOpen(scheduling, opening));
    const noted = await scheduling.noteReason({ appointmentId: appointment.id, reason: 'cost', key: 'k3' });
    assert.equal(status(noted), 'cancelled');
    assert.deepEqual(await scheduling.confirm({ appointmentId: appointment.id, key: 'k4' }), { gone: true });
  });

  it('find nothing to change where there is no such visit', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const [appointmentId, key] = ['nobody', 'k1'];
    const opening = await anOpening(scheduling);
    assert.deepEqual(await scheduling.confirm({ appointmentId, key }), { gone: true });
    assert.deepEqual(await scheduling.cancel({ appointmentId, reason: null, key }), { gone: true });
    assert.deepEqual(await scheduling.noteReason({ appointmentId, reason: 'cost', key }), { gone: true });
    assert.deepEqual(await scheduling.move({ appointmentId, openingId: opening.id, key }), { gone: true });
  });

  it('move a visit once, and give its old time back', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment, opening } = await aVisit(scheduling);
    const [next] = await scheduling.findOpenings({ ...cardiology, limit: 1 });
    const request = { appointmentId: appointment.id, openingId: next!.id, key: 'k2' };
    const moved = await scheduling.move(request);
    assert.equal(status(moved), 'booked');
    assert.equal((moved as Appointment).startsAt, next!.startsAt);
    assert.deepEqual(await scheduling.move(request), moved);
    assert.ok(await isOpen(scheduling, opening));
    assert.equal((await scheduling.find({ appointmentId: appointment.id }))?.status, 'rescheduled');
    assert.equal((await scheduling.appointmentsOf(['ana'], { from: '2026-03-10T00:00' })).length, 1);
  });

  it('leave a visit where it is when the new time is taken', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment } = await aVisit(scheduling);
    const [next] = await scheduling.findOpenings({ ...cardiology, limit: 1 });
    await scheduling.book({ openingId: next!.id, patient: 'luis', key: 'k2' });
    const request = { appointmentId: appointment.id, openingId: next!.id, key: 'k3' };
    assert.deepEqual(await scheduling.move(request), { taken: true });
    assert.deepEqual(await scheduling.find({ appointmentId: appointment.id }), appointment);
  });

  it('move a visit to a time that overlaps its own', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment, opening } = await aVisit(scheduling);
    const [half] = await scheduling.findOpenings({
      service: 'cardiology',
      practitioner: opening.practitioner,
      windows: [{ ...THURSDAY, dayFrom: '08:15', dayTo: '08:16' }],
      limit: 1,
    });
    // Systems with fixed slots offer no such time, and then there is nothing to show.
    if (!half) return;
    const moved = await scheduling.move({ appointmentId: appointment.id, openingId: half.id, key: 'k2' });
    assert.equal((moved as Appointment).startsAt, half.startsAt);
  });

  it('cannot move a visit that was cancelled meanwhile', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment } = await aVisit(scheduling);
    await scheduling.cancel({ appointmentId: appointment.id, reason: null, key: 'k2' });
    const opening = await anOpening(scheduling);
    const request = { appointmentId: appointment.id, openingId: opening.id, key: 'k3' };
    assert.deepEqual(await scheduling.move(request), { gone: true });
  });
}
