import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClinics } from '../../bot/config/load.ts';
import { secondsUntilContact } from '../../bot/contact-hours.ts';

const andes = (await loadClinics()).get('andes')!;
const HOUR = 3600;

const cases: [now: string, hours: number, why: string][] = [
  ['2026-03-10T10:15', 0, 'on a Tuesday morning'],
  ['2026-03-10T08:00', 0, 'as the hours begin'],
  ['2026-03-10T20:00', 12, 'as they end'],
  ['2026-03-10T23:30', 8.5, 'at night'],
  ['2026-03-11T05:00', 3, 'before dawn'],
  ['2026-03-14T20:30', 35.5, 'on a Saturday night'],
  ['2026-03-15T12:00', 20, 'on a Sunday'],
  ['2026-03-21T21:00', 59, 'before a Sunday and a Monday that is a holiday'],
];
for (const [now, hours, why] of cases) {
  test(`${why}, patients are left alone for ${hours} hours`, () => {
    assert.equal(secondsUntilContact(andes, now), hours * HOUR);
  });
}

test('a break within a day is kept too', () => {
  const day = [
    { from: 480, to: 720 },
    { from: 840, to: 1080 },
  ];
  const contactHours = Array.from({ length: 7 }, () => day);
  const clinic = { ...andes, rules: { ...andes.rules, contactHours } };
  assert.equal(secondsUntilContact(clinic, '2026-03-10T12:30'), 1.5 * HOUR);
  assert.equal(secondsUntilContact(clinic, '2026-03-10T14:00'), 0);
});

test('where there are no hours at all, it is asked again in a fortnight', () => {
  const contactHours = Array.from({ length: 7 }, () => []);
  const clinic = { ...andes, rules: { ...andes.rules, contactHours } };
  assert.equal(secondsUntilContact(clinic, '2026-03-10T12:30'), 14 * 24 * HOUR);
});
