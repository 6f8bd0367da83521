import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DateTime } from 'luxon';
import { civilMs, zoneOf } from '../../adapters/zone.ts';

const HALF_HOUR = 30 * 60_000;
const ZONES = [
  'America/Bogota',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Mexico_City',
  'America/Asuncion',
  'America/Argentina/Buenos_Aires',
];

describe('zones', () => {
  for (const name of ZONES) {
    test(`of ${name} say what the time zone database says, in years with and without clock changes`, () => {
      const zone = zoneOf(name);
      for (const year of [2018, 2022, 2024, 2026]) {
        const end = Date.UTC(year + 1, 0);
        // A step that is no whole number of days, so that every hour of the day comes up.
        for (let at = Date.UTC(year, 0); at < end; at += 13 * HALF_HOUR) {
          const expected = DateTime.fromMillis(at, { zone: name });
          assert.equal(zone.iso(at), expected.toISO({ suppressMilliseconds: true }));
          assert.equal(zone.civil(at), expected.toFormat("yyyy-MM-dd'T'HH:mm"));
        }
      }
    });
  }

  /** Clock changes that there were, with the civil hour that was skipped, or came twice. */
  const skipped: [zone: string, civil: string, moment: string][] = [
    ['America/Santiago', '2026-09-06T00:30', '2026-09-06T01:30:00-03:00'],
    ['America/Mexico_City', '2022-04-03T02:30', '2022-04-03T03:30:00-05:00'],
    ['America/Asuncion', '2023-10-01T00:30', '2023-10-01T01:30:00-03:00'],
    ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T01:30:00-02:00'],
  ];
  for (const [name, civil, moment] of skipped) {
    test(`read ${civil}, which was skipped in ${name}, as the hour after it`, () => {
      const zone = zoneOf(name);
      assert.equal(zone.iso(zone.momentOf(civilMs(civil))), moment);
    });
  }

  const twice: [zone: string, civil: string, moment: string][] = [
    ['America/Santiago', '2026-04-04T23:30', '2026-04-04T23:30:00-03:00'],
    ['America/Mexico_City', '2022-10-30T01:30', '2022-10-30T01:30:00-05:00'],
    ['America/Asuncion', '2024-03-23T23:30', '2024-03-23T23:30:00-03:00'],
  ];
  for (const [name, civil, moment] of twice) {
    test(`read ${civil}, which came twice in ${name}, as the first`, () => {
      const zone = zoneOf(name);
      assert.equal(zone.iso(zone.momentOf(civilMs(civil))), moment);
    });
  }

  test('have no clock change in São Paulo since 2019', () => {
    const zone = zoneOf('America/Sao_Paulo');
    for (let month = 0; month < 12; month++) assert.equal(zone.offsetAt(Date.UTC(2026, month, 15)), -180);
  });

  test('that do not exist are refused by name', () => {
    assert.throws(() => zoneOf('America/Bogotá'), /'America\/Bogotá' is no time zone/);
  });
});

test('civil times are read with and without an hour, and midnight may be the end of a day', () => {
  assert.equal(civilMs('2026-03-12'), Date.UTC(2026, 2, 12));
  assert.equal(civilMs('2026-03-12T08:05'), Date.UTC(2026, 2, 12, 8, 5));
  assert.equal(civilMs('2026-03-12T24:00'), Date.UTC(2026, 2, 13));
});
