import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../../../nlu/civil.ts';
import { easterOf, holidaysOf, keptDays, namedDaysOf } from '../../../nlu/holidays/holidays.ts';

const easters = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25'];
for (const easter of easters) {
  test(`Easter of ${easter.slice(0, 4)} is on ${easter}`, () => {
    assert.equal(formatDate(easterOf(Number(easter.slice(0, 4)))), easter);
  });
}

const years: [country: string, year: number, dates: string][] = [
  [
    'CO',
    2026,
    '01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 ' +
      '06-29 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25',
  ],
  ['BR', 2026, '01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25'],
  ['MX', 2026, '01-01 02-02 03-16 05-01 09-16 11-16 12-25'],
  [
    'AR',
    2026,
    '01-01 02-16 02-17 03-24 04-02 04-03 05-01 05-25 06-15 06-20 07-09 08-17 10-12 11-23 12-08 12-25',
  ],
  [
    'CL',
    2026,
    '01-01 04-03 04-04 05-01 05-21 06-21 06-29 07-16 08-15 09-18 09-19 10-12 10-31 11-01 12-08 12-25',
  ],
  [
    'PE',
    2026,
    '01-01 04-02 04-03 05-01 06-07 06-29 07-23 07-28 07-29 08-06 08-30 10-08 11-01 12-08 12-09 12-25',
  ],
  ['EC', 2025, '01-01 03-03 03-04 04-18 05-02 05-23 08-11 10-10 11-03 11-04 12-25'],
  ['UY', 2026, '01-01 05-01 07-18 08-25 12-25'],
  ['PY', 2027, '01-01 03-01 03-25 03-26 05-01 05-14 05-15 06-12 08-15 09-29 12-08 12-25'],
  ['BO', 2025, '01-01 01-22 03-03 03-04 04-18 05-01 06-19 06-21 08-06 11-03 12-25'],
];
for (const [country, year, dates] of years) {
  test(`the national holidays of ${country} in ${year} are known`, () => {
    const kept = [...new Set(holidaysOf(country, year).map(({ date }) => date.slice(5)))];
    assert.equal(kept.join(' '), dates);
  });
}

test('Argentina moves what falls midweek: Güemes of 2025 is kept on Monday 16 June', () => {
  const dates = holidaysOf('AR', 2025).map(({ date }) => date);
  assert.ok(dates.includes('2025-06-16') && dates.includes('2025-11-24'));
});

test('Chile adds 17 September where it bridges: in 2027 it is a Friday', () => {
  assert.ok(holidaysOf('CL', 2027).some(({ date }) => date === '2027-09-17'));
  assert.ok(!holidaysOf('CL', 2026).some(({ date }) => date === '2026-09-17'));
});

test('carnival and Corpus Christi are kept in Brazil, but are no days off by law', () => {
  const optional = namedDaysOf('BR', 2026).filter(({ kind }) => kind === 'optional');
  assert.deepEqual(
    optional.map(({ date }) => date),
    ['2026-02-16', '2026-02-17', '2026-06-04'],
  );
});

test('a holiday is called as its country calls it', () => {
  assert.equal(holidaysOf('BR', 2026).find(({ key }) => key === 'christmas')?.name, 'Natal');
  assert.equal(holidaysOf('CO', 2026).find(({ key }) => key === 'christmas')?.name, 'Navidad');
});

test("mothers' day is each country's own", () => {
  const day = (country: string) => formatDate(keptDays('mothers-day', country, 2026)!.first);
  assert.deepEqual(['CO', 'MX', 'AR', 'BO'].map(day), [
    '2026-05-10',
    '2026-05-10',
    '2026-10-18',
    '2026-05-27',
  ]);
});

test('a country we do not know has no holidays, but days with a name are still days', () => {
  assert.deepEqual(holidaysOf('ZZ', 2026), []);
  assert.equal(formatDate(keptDays('christmas', 'ZZ', 2026)!.first), '2026-12-25');
  assert.equal(keptDays('tea-day', 'CO', 2026), null);
});
