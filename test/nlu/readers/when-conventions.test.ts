import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { CLINIC_WINDOWS } from '../../../nlu/readers/when/windows.ts';
import { readWhen, type Windows } from '../../../nlu/readers/when.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

const { parts } = CLINIC_WINDOWS;

const cases: [lang: Lang, text: string, set: Partial<Windows>, usual: string, other: string][] = [
  [
    'es',
    'mañana por la tarde',
    { parts: { ...parts, afternoon: [960, 1200] } },
    '2026-03-11T12:00–2026-03-11T19:00',
    '2026-03-11T16:00–2026-03-11T20:00',
  ],
  ['es', 'al mediodía', { parts: { ...parts, noon: [720, 720] } }, '12:00–14:00', '12:00–12:00'],
  ['pt', 'às 6', { firstMorningHour: 5 }, '18:00–18:00', '06:00–06:00'],
  [
    'es',
    'a principios de la otra semana',
    { week: { ...CLINIC_WINDOWS.week, start: [0, 3] } },
    '2026-03-16T00:00–2026-03-18T00:00',
    '2026-03-16T00:00–2026-03-19T00:00',
  ],
  [
    'pt',
    'no fim de abril',
    { month: { ...CLINIC_WINDOWS.month, end: [15, null] } },
    '2026-04-21T00:00–2026-05-01T00:00',
    '2026-04-16T00:00–2026-05-01T00:00',
  ],
  [
    'es',
    'este fin de semana',
    { weekendFrom: -6 * 60 },
    '2026-03-14T00:00–2026-03-16T00:00',
    '2026-03-13T18:00–2026-03-16T00:00',
  ],
  [
    'es',
    'el próximo jueves',
    { next: 'of next week' },
    '2026-03-12T00:00–2026-03-13T00:00',
    '2026-03-19T00:00–2026-03-20T00:00',
  ],
  [
    'pt',
    'quinta que vem',
    { next: 'of next week' },
    '2026-03-12T00:00–2026-03-13T00:00',
    '2026-03-19T00:00–2026-03-20T00:00',
  ],
  [
    'es',
    'las próximas 2 semanas',
    { ahead: 'whole units' },
    '2026-03-11T00:00–2026-03-25T00:00',
    '2026-03-16T00:00–2026-03-30T00:00',
  ],
  [
    'pt',
    'nos últimos 2 meses',
    { ahead: 'whole units' },
    '2026-01-10T00:00–2026-03-10T00:00',
    '2026-01-01T00:00–2026-03-01T00:00',
  ],
  [
    'es',
    'las próximas 2 horas',
    { ahead: 'whole units' },
    '2026-03-10T10:15–2026-03-10T12:15',
    '2026-03-10T11:00–2026-03-10T13:00',
  ],
];

for (const [lang, text, set, usual, other] of cases)
  test(`"${text}" keeps the convention that ${Object.keys(set).join()} sets`, () => {
    const read = (windows: Windows) =>
      readWhen(normalise(text, lang), { lang, country: 'US', ref: REF, windows })
        .map(({ when }) => `${when.from}–${when.to}`)
        .join();
    assert.equal(read(CLINIC_WINDOWS), usual);
    assert.equal(read({ ...CLINIC_WINDOWS, ...set }), other);
  });
