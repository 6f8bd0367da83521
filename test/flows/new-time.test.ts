import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newWish } from '../../flows/new-time.ts';
import { clinic, openingAt, visit, worldOf } from '../kit/flows/clinic.ts';

const world = worldOf(
  {},
  {
    ...clinic,
    practitioners: [
      ...clinic.practitioners,
      { id: 'mora', name: 'Dr. Saúl Mora', services: ['cardiology'], sites: ['norte', 'sur'] },
    ],
  },
);
const withRojas = visit('p-ana', openingAt('cardiology', '2026-03-12T08:00'));

describe('a visit that goes to another site', () => {
  test('is with somebody else where its doctor is not there', () => {
    const wish = newWish(withRojas, { site: 'sur' }, world);
    assert.deepEqual([wish.site, wish.practitioner], ['sur', undefined]);
  });

  test('stays with its doctor who is there too', () => {
    const wish = newWish({ ...withRojas, practitioner: 'mora' }, { site: 'sur' }, world);
    assert.deepEqual([wish.site, wish.practitioner], ['sur', 'mora']);
  });

  test('is with the one who was named, wherever that is', () => {
    const wish = newWish(withRojas, { site: 'sur', practitioner: 'rojas' }, world);
    assert.deepEqual([wish.site, wish.practitioner], ['sur', 'rojas']);
  });
});
