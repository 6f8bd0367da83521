import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareCivil,
  dateOf,
  dayOf,
  formatCivil,
  formatDate,
  isDate,
  parseCivil,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../../nlu/civil.ts';

const SEED = { seed: 20260310, numRuns: 500 };

test('a day and its date are the same thing, four centuries either way', () => {
  fc.assert(
    fc.property(fc.integer({ min: -140_000, max: 140_000 }), (day) => {
      const { year, month, day: ofMonth } = dateOf(day);
      assert.equal(dayOf(year, month, ofMonth), day);
      assert.ok(isDate(year, month, ofMonth));
    }),
    SEED,
  );
});

test('days agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 80_000 }), (day) => {
      const platform = new Date(day * 86_400_000);
      assert.equal(formatDate(day), platform.toISOString().slice(0, 10));
      assert.equal(weekdayOf(day), (platform.getUTCDay() + 6) % 7);
    }),
    SEED,
  );
});

test('a week begins on Monday', () => {
  const sunday = dayOf(2026, 3, 15);
  assert.equal(weekdayOf(sunday), 6);
  assert.equal(formatDate(startOfWeek(sunday)), '2026-03-09');
});

const months: [from: string, months: number, to: string][] = [
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-10', -3, '2025-12-10'],
  ['2026-12-15', 1, '2027-01-15'],
];
for (const [from, count, to] of months) {
  test(`${count} months from ${from} is ${to}`, () => {
    assert.equal(formatDate(addMonths(parseCivil(from)!.day, count)), to);
  });
}

test('the first day of a month is found across years', () => {
  assert.equal(formatDate(startOfMonth(dayOf(2026, 11, 30), 2)), '2027-01-01');
  assert.equal(formatDate(startOfMonth(dayOf(2026, 1, 5), -1)), '2025-12-01');
});

test('a written moment reads back as it was', () => {
  const civil = parseCivil('2026-03-10T10:15')!;
  assert.equal(formatCivil(civil.day, civil.minute), '2026-03-10T10:15');
});

for (const wrong of ['2026-02-30', '2026-13-01', '2026-03-10T24:00', '10/03/2026', '2026-3-1', '']) {
  test(`'${wrong}' is no civil time`, () => assert.equal(parseCivil(wrong), null));
}

test('minutes beyond midnight run into the next day', () => {
  assert.equal(formatCivil(dayOf(2026, 12, 31), 24 * 60), '2027-01-01T00:00');
});

test('adding days keeps the hour, and refuses what is no date', () => {
  assert.equal(addDays('2026-02-27T08:30', 3), '2026-03-02T08:30');
  assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  assert.throws(() => addDays('mañana', 1), RangeError);
});

test('moments are ordered', () => {
  assert.ok(compareCivil('2026-03-10T10:15', '2026-03-10T10:20') < 0);
  assert.equal(compareCivil('2026-03-10T10:15', '2026-03-10T10:15'), 0);
});
