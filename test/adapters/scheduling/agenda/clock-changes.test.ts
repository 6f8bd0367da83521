import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgendaSettings } from '../../../../adapters/scheduling/agenda/settings.ts';
import { trialAgenda } from '../../../kit/trial-agenda.ts';
import { trialClinic } from '../../../kit/trial-clinic.ts';

/** One cardiologist who is there all day, every day: so that the night of a clock change is worked through. */
function dayAndNight(zone: string): Partial<AgendaSettings> {
  const week = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);
  const [practitioner] = trialClinic().practitioners;
  return {
    zone,
    practitioners: [practitioner!],
    sites: trialClinic().sites.map((site) => ({ ...site, hours: week })),
  };
}

async function openingsOn(zone: string, date: string): Promise<string[]> {
  const noonBefore = Date.parse(`${date}T12:00Z`) - 86_400_000;
  const { agenda } = trialAgenda(dayAndNight(zone), { now: noonBefore });
  const windows = [{ from: `${date}T00:00`, to: `${date}T24:00` }];
  const found = await agenda.findOpenings({ service: 'cardiology', windows, limit: 100 });
  return found.map(({ startsAt }) => startsAt);
}

const changes: [zone: string, date: string, visits: number, first: string, about: string][] = [
  ['America/Santiago', '2026-09-06', 46, '2026-09-06T01:00:00-03:00', 'loses an hour'],
  ['America/Mexico_City', '2022-04-03', 46, '2022-04-03T00:00:00-06:00', 'lost an hour'],
  ['America/Asuncion', '2023-10-01', 46, '2023-10-01T01:00:00-03:00', 'lost an hour'],
  [
    'America/Sao_Paulo',
    '2026-10-18',
    48,
    '2026-10-18T00:00:00-03:00',
    'has 24 hours, as every day since 2019',
  ],
  [
    'America/Mexico_City',
    '2026-04-05',
    48,
    '2026-04-05T00:00:00-06:00',
    'has 24 hours, as every day since 2022',
  ],
];

describe('on the day of a clock change', () => {
  for (const [zone, date, visits, first, about] of changes) {
    test(`${date} in ${zone} ${about}, and so do its openings`, async () => {
      const found = await openingsOn(zone, date);
      assert.equal(found.length, visits);
      assert.equal(found[0], first);
      const moments = found.map((startsAt) => Date.parse(startsAt));
      for (const [at, moment] of moments.slice(1).entries()) {
        assert.equal(moment - moments[at]!, 30 * 60_000, 'back to back, and none twice');
      }
    });
  }

  for (const [zone, date] of [
    ['America/Santiago', '2026-04-04'],
    ['America/Mexico_City', '2022-10-30'],
  ] as const) {
    test(`no two openings of ${date} in ${zone}, which has 25 hours, are at one moment`, async () => {
      const found = await openingsOn(zone, date);
      const moments = found.map((startsAt) => Date.parse(startsAt));
      assert.equal(found.length, 48);
      assert.equal(new Set(moments).size, 48);
      for (const [at, moment] of moments.slice(1).entries()) assert.ok(moment - moments[at]! >= 30 * 60_000);
    });
  }

  test('a clinic opens at the same hour by the clock before and after it', async () => {
    const { times } = trialAgenda(
      { zone: 'America/Santiago' },
      { now: Date.parse('2026-09-04T12:00-04:00') },
    );
    const found = await times({
      windows: [{ from: '2026-09-04T13:00', to: '2026-09-09T00:00' }],
      limit: 100,
    });
    const days = Map.groupBy(found, (one) => one.slice(0, 5));
    assert.deepEqual(
      [...days].map(([day, all]) => `${day} ${all[0]!.slice(6, 11)}`),
      ['09-07 08:00', '09-08 08:00'],
    );
  });
});
