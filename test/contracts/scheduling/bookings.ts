import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Appointment } from '../../../flows/appointment.ts';
import { anOpening, aVisit, cardiology, MANY, type Open, status } from './trial.ts';

/** A booking is made once, whatever races. */
export function books(open: Open): void {
  it('book an opening once, however often it is asked with the same key', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const opening = await anOpening(scheduling);
    const request = { openingId: opening.id, patient: 'ana', key: 'c1:7:0' };
    const first = await scheduling.book(request);
    assert.deepEqual(await scheduling.book(request), first);
    assert.deepEqual(first, {
      id: (first as Appointment).id,
      patient: 'ana',
      service: 'cardiology',
      practitioner: opening.practitioner,
      site: opening.site,
      startsAt: opening.startsAt,
      minutes: 30,
      modality: 'in-person',
      status: 'booked',
      orderId: null,
    });
    assert.equal((await scheduling.appointmentsOf(['ana'], { from: '2026-03-10T00:00' })).length, 1);
  });

  it('keep the order that the visit is booked from', async () => {
    await using trial = await open();
    const opening = await anOpening(trial.scheduling);
    const request = { openingId: opening.id, patient: 'ana', orderId: 'order-1', key: 'k1' };
    assert.equal(((await trial.scheduling.book(request)) as Appointment).orderId, 'order-1');
  });

  it('go to exactly one of many who ask at once', async () => {
    await using trial = await open();
    const opening = await anOpening(trial.scheduling);
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, at) =>
        trial.scheduling.book({ openingId: opening.id, patient: `p${at}`, key: `k${at}` }),
      ),
    );
    assert.equal(answers.filter((answer) => 'id' in answer).length, 1);
    assert.equal(answers.filter((answer) => 'taken' in answer).length, 23);
  });

  it('are one, where the same request arrives many times at once', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const opening = await anOpening(scheduling);
    const request = { openingId: opening.id, patient: 'ana', key: 'k1' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => scheduling.book(request)));
    assert.equal(new Set(answers.map((answer) => 'id' in answer && answer.id)).size, 1);
  });

  it('are refused at a time at which the patient has another visit', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const { appointment, opening } = await aVisit(scheduling);
    const elsewhere = (await scheduling.findOpenings({ ...cardiology, limit: MANY })).find(
      ({ startsAt }) => startsAt === opening.startsAt,
    );
    assert.ok(elsewhere, 'the other cardiologist is free then');
    const request = { openingId: elsewhere.id, patient: 'ana', key: 'k9' };
    const busy = { taken: true, patientBusy: true };
    assert.deepEqual(await scheduling.hold({ ...request, seconds: 60 }), busy);
    assert.deepEqual(await scheduling.book(request), busy);
    const moving = await scheduling.hold({ ...request, seconds: 60, moved: appointment.id });
    assert.ok('id' in moving, 'the visit that is to be moved there is in the way of nothing');
    await scheduling.release({ openingId: elsewhere.id, patient: 'ana' });
    assert.equal(status(await scheduling.book({ ...request, patient: 'luis', key: 'k10' })), 'booked');
  });

  for (const openingId of ['', 'nothing', '../../etc', 'a/b/c/d/e', 'cardiology/arango/norte/2026-99-99/x']) {
    it(`of '${openingId}', which was never offered, are refused as taken`, async () => {
      await using trial = await open();
      assert.deepEqual(await trial.scheduling.book({ openingId, patient: 'ana', key: 'k1' }), {
        taken: true,
      });
    });
  }
}
