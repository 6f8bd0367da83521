import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { candidatesFor } from '../../../bot/waitlist/candidates.ts';
import { noteFreed, nothingSeen, toLookAt } from '../../../bot/waitlist/freed.ts';
import { answerBy } from '../../../bot/waitlist/make-offer.ts';
import type { Appointment, AppointmentStatus, Opening } from '../../../flows/appointment.ts';
import type { WaitlistRow } from '../../../storage/rows.ts';

const opening: Opening = {
  ...{ id: 'o', service: 'cardiology', practitioner: 'restrepo', site: 'norte', minutes: 30 },
  ...{ startsAt: '2026-03-12T08:00:00-05:00', modality: 'in-person' },
};

const place = (patient: string, more: Partial<WaitlistRow> = {}): WaitlistRow => ({
  ...{ id: 1, patient, service: 'cardiology', from: '2026-03-10T10:15', to: null, wish: null },
  ...{ status: 'waiting', at: 100, offer: null, unanswered: 0 },
  ...more,
});

const visitOf = (patient: string, startsAt: string, status: AppointmentStatus = 'booked'): Appointment => {
  const { id: _, ...what } = opening;
  return { ...what, id: `v-${patient}`, patient, startsAt, status, orderId: null };
};

describe('an opening that came free is offered', () => {
  const mornings = { windows: [{ dayFrom: '06:00', dayTo: '12:00' }] };
  const cases: [why: string, places: WaitlistRow[], visits: Appointment[], whom: string[]][] = [
    ['to who has waited longest', [place('b', { at: 200 }), place('a')], [], ['a', 'b']],
    [
      'before them, to whom little else would do',
      [place('a'), place('b', { at: 200, wish: { ...mornings, practitioner: 'restrepo' } })],
      [],
      ['b', 'a'],
    ],
    ['not to whom it does not suit', [place('a', { wish: { windows: [], site: 'centro' } })], [], []],
    ['not to who waits for another service', [place('a', { service: 'mri' })], [], []],
    [
      'last to who has a visit later, which it would take the place of',
      [place('a'), place('b', { at: 200 })],
      [visitOf('a', '2026-03-20T08:00:00-05:00')],
      ['b', 'a'],
    ],
    ['not to who has one before it', [place('a')], [visitOf('a', '2026-03-11T08:00:00-05:00')], []],
    [
      'later to who has let others pass without a word',
      [place('a', { unanswered: 1 }), place('b', { at: 200 })],
      [],
      ['b', 'a'],
    ],
    [
      'not to who has just refused it, but to who waits since before it came free',
      [
        place('a', { at: 600, wish: { windows: [], freedLater: true } }),
        place('b', { at: 400, wish: { windows: [], freedLater: true } }),
        place('c', { at: 700 }),
      ],
      [],
      ['b', 'c'],
    ],
  ];
  for (const [why, places, visits, whom] of cases)
    test(why, () => {
      const found = candidatesFor({ opening, freedAt: 500 }, places, visits);
      assert.deepEqual(
        found.map((one) => one.place.patient),
        whom,
      );
    });
});

describe('an offer may be answered', () => {
  const rules = { waitlist: { atOnce: 1, answerMinutes: 60, noticeMinutes: 120 } };
  const cases: [hoursBefore: number, minutes: number, why: string][] = [
    [72, 60, 'for as long as the clinic says'],
    [8, 60, 'as long, on the same day'],
    [4, 30, 'half as long, half a day nearer'],
    [2, 15, 'a quarter of an hour, two hours before'],
    [0.5, 10, 'ten minutes at least'],
  ];
  for (const [hours, minutes, why] of cases)
    test(why, () => {
      const now = Date.parse(opening.startsAt) - hours * 3_600_000;
      const clinic = { rules } as unknown as Parameters<typeof answerBy>[1]; // Nothing else of them is asked.
      assert.equal((answerBy(opening, clinic, now) - now) / 60_000, minutes);
    });
});

test('what was given up is looked at until it is past, and anew when it is given up again', () => {
  const seen = nothingSeen();
  const kept = (status: AppointmentStatus, changedAt: string) => ({
    ...{ appointment: visitOf('a', opening.startsAt, status), changedAt },
    byClinic: null,
  });
  noteFreed(seen, [kept('booked', '2026-03-10T10:00:00-05:00')], 0);
  assert.equal(seen.times.size, 0);
  for (const status of ['cancelled', 'rescheduled', 'noshow'] as const) {
    noteFreed(seen, [kept(status, '2026-03-10T10:00:00-05:00')], 0);
    assert.equal(seen.times.size, 1);
  }
  const [[key]] = toLookAt(seen, 0) as [[string, unknown]];
  seen.again.set(key, 1_000);
  assert.deepEqual(toLookAt(seen, 999), []);
  noteFreed(seen, [kept('cancelled', '2026-03-10T10:00:00-05:00')], 0);
  assert.equal(toLookAt(seen, 999).length, 0);
  noteFreed(seen, [kept('cancelled', '2026-03-10T11:00:00-05:00')], 0);
  assert.equal(toLookAt(seen, 999).length, 1);
  noteFreed(seen, [], Date.parse(opening.startsAt));
  assert.equal(seen.times.size, 0);
});
