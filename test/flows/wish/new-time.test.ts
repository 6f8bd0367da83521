import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newWish, withWhom } from '../../../flows/wish/new-time.ts';
import { clinic, openingAt, visit, worldOf } from '../../kit/flows/clinic.ts';

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

describe('a visit that is to be with a doctor who was named', () => {
  const doctors = [
    ...clinic.practitioners,
    { id: 'sanz', name: 'Dra. Inés Sanz', services: ['cardiology'], sites: ['sur'] },
  ];
  const elsewhere = worldOf({}, { ...clinic, practitioners: doctors });

  test('goes to where she is, on the day that it is on', () => {
    const wish = newWish(withRojas, { practitioner: 'sanz' }, elsewhere);
    assert.deepEqual(
      [wish.practitioner, wish.site, wish.windows],
      ['sanz', undefined, [{ from: '2026-03-12T00:00', to: '2026-03-13T00:00' }]],
    );
  });

  test('and who is its own is asked when', () => {
    assert.deepEqual(newWish(withRojas, { practitioner: 'rojas' }, world).windows, []);
  });
});

test('a visit of which it is asked what there is before its day goes to no later one', () => {
  const before = (to: string) => ({ when: [{ type: 'range' as const, from: null, to }] });
  assert.equal(newWish(withRojas, before('2026-03-12T00:00'), world).before, '2026-03-12T08:00');
  assert.equal(newWish(withRojas, before('2026-03-16T00:00'), world).before, undefined);
});

describe('a visit of which the day it has is told', () => {
  const told = (from: string, to: string) => ({
    type: 'date' as const,
    from: `${from}T00:00`,
    to: `${to}T00:00`,
  });
  const friday = told('2026-03-13', '2026-03-14');
  const tuesday = told('2026-03-17', '2026-03-18');

  test('by mistake, goes to the other day that was told, and not to that', () => {
    const wish = newWish(withRojas, { when: [friday, tuesday], visitAt: [friday] }, world);
    assert.deepEqual(wish.windows, [{ from: tuesday.from, to: tuesday.to }]);
  });
});

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

describe('who sees patients at another site', () => {
  const inSur = (...ids: string[]) =>
    ids.map((id) => ({ id, name: `Dra. ${id}`, services: ['cardiology'], sites: ['sur'] }));
  const told = (ids: string[], given = {}) => {
    const card = { ...clinic, practitioners: [...clinic.practitioners, ...inSur(...ids)] };
    const there = worldOf({}, card);
    const wish = newWish(withRojas, { site: 'sur', ...given }, there);
    return withWhom({ wish, appointment: withRojas }, there);
  };

  test('is told by name where it is one, whom the visit is not with', () => {
    const reply = told(['sanz']);
    assert.equal(reply?.key, 'rescheduling.elsewhere-with');
    assert.deepEqual(reply?.args, {
      site: { site: 'sur' },
      doctor: { doctor: 'rojas' },
      other: { doctor: 'sanz' },
    });
  });

  test('is told to be somebody else where they are several', () => {
    assert.equal(told(['sanz', 'leal'])?.key, 'rescheduling.elsewhere');
  });

  test('is not told where nobody is there, or the doctor was named', () => {
    assert.equal(told([]), null);
    assert.equal(told(['sanz'], { practitioner: 'sanz' }), null);
  });
});
