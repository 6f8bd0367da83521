import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, parseCivil } from '../../../../nlu/civil.ts';
import { nthWorkday } from '../../../../nlu/readers/when/resolve-workday.ts';
import { CLINIC_WINDOWS } from '../../../../nlu/readers/when/windows.ts';

const dayOf = (date: string) => parseCivil(`${date}T00:00`)!.day;

const cases: [nth: number, month: string | null, today: string, country: string, date: string | null][] = [
  // Good Friday, 3 April, is no working day.
  [5, '2026-04-01', '2026-03-10', 'BR', '2026-04-08'],
  [1, '2026-05-01', '2026-03-10', 'CO', '2026-05-04'],
  [-1, '2026-05-01', '2026-03-10', 'CO', '2026-05-29'],
  [5, null, '2026-03-06', 'BR', '2026-03-06'],
  [5, null, '2026-03-09', 'BR', '2026-04-08'],
  [40, '2026-04-01', '2026-03-10', 'BR', null],
];
for (const [nth, month, today, country, date] of cases) {
  test(`working day ${nth} of ${month ?? 'the first month not over'} on ${today} in ${country} is ${date}`, () => {
    const settling = { today: dayOf(today), base: dayOf(today), country, windows: CLINIC_WINDOWS };
    const found = nthWorkday(nth, month === null ? null : dayOf(month), settling);
    assert.equal(found && formatDate(found.from!), date);
  });
}
