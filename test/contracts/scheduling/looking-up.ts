import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aVisit, type Open, openingAt, THURSDAY } from './trial.ts';

/** Visits are found again. */
export function looksUp(open: Open): void {
  it('gives the coming visits of the patients asked for, soonest first', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const [late, soon, other] = await Promise.all(
      ['11:00', '08:00', '09:00'].map((time) => openingAt(scheduling, time)),
    );
    await scheduling.book({ openingId: late!.id, patient: 'ana', key: 'k1' });
    await scheduling.book({ openingId: soon!.id, patient: 'mateo', key: 'k2' });
    await scheduling.book({ openingId: other!.id, patient: 'luis', key: 'k3' });
    const found = await scheduling.appointmentsOf(['ana', 'mateo'], { from: '2026-03-10T10:15' });
    assert.deepEqual(
      found.map(({ patient, startsAt }) => `${patient} ${startsAt.slice(11, 16)}`),
      ['mateo 08:00', 'ana 11:00'],
    );
    assert.deepEqual(await scheduling.appointmentsOf(['ana'], { from: '2026-03-12T11:30' }), []);
    assert.deepEqual(await scheduling.appointmentsOf([], { from: '2026-03-10T10:15' }), []);
  });

  it('gives visits that are no longer on only when all are asked for', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment } = await aVisit(scheduling);
    await scheduling.cancel({ appointmentId: appointment.id, reason: null, key: 'k2' });
    const from = '2026-03-10T10:15';
    assert.deepEqual(await scheduling.appointmentsOf(['ana'], { from }), []);
    const every = await scheduling.appointmentsOf(['ana'], { from, every: true });
    assert.deepEqual(every, [{ ...appointment, status: 'cancelled' }]);
  });

  it('finds a visit by its id, and by the key that it was booked with', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment } = await aVisit(scheduling);
    assert.deepEqual(await scheduling.find({ appointmentId: appointment.id }), appointment);
    assert.deepEqual(await scheduling.find({ key: 'visit' }), appointment);
    assert.equal(await scheduling.find({ key: 'nothing' }), null);
  });

  it('gives the visits that start within a span, whoever’s they are, with their last change', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment } = await aVisit(scheduling);
    const later = await openingAt(scheduling, '11:00');
    await scheduling.book({ openingId: later.id, patient: 'luis', key: 'k2' });
    const booked = await scheduling.visitsBetween({ from: appointment.startsAt, to: later.startsAt });
    assert.deepEqual(
      booked.map(({ appointment: visit, byClinic }) => ({ visit, byClinic })),
      [{ visit: appointment, byClinic: null }],
    );
    trial.pass({ minutes: 5 });
    await scheduling.cancel({ appointmentId: appointment.id, reason: null, key: 'k3' });
    const [cancelled, other] = await scheduling.visitsBetween(THURSDAY);
    assert.deepEqual([cancelled!.appointment.status, cancelled!.byClinic], ['cancelled', null]);
    assert.equal(Date.parse(cancelled!.changedAt) - Date.parse(booked[0]!.changedAt), 5 * 60_000);
    assert.equal(other!.appointment.patient, 'luis');
  });
}
