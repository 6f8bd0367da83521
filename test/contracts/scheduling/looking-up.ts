import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aVisit, type Open, openingAt } from './trial.ts';

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
}
