import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withMore } from '../../../flows/wish/more-told.ts';
import type { When } from '../../../nlu/types.ts';

const thursday: When = { type: 'date', from: '2026-03-12T00:00', to: '2026-03-13T00:00' };
const friday: When = { type: 'date', from: '2026-03-13T00:00', to: '2026-03-14T00:00' };

describe('what is said of a visit bit by bit', () => {
  test('hours after a day are hours of that day', () => {
    const afternoon: When = { type: 'timerange', from: '12:00', to: '19:00' };
    assert.deepEqual(withMore({ service: 'cardiology', when: [thursday] }, { when: [afternoon] }), {
      service: 'cardiology',
      when: [{ type: 'range', from: '2026-03-12T12:00', to: '2026-03-12T19:00' }],
    });
  });

  test('an hour after a day is a moment of it', () => {
    const atThree: When = { type: 'time', from: '15:00', to: '15:00' };
    assert.deepEqual(withMore({ when: [thursday] }, { when: [atThree] }).when, [
      { type: 'instant', from: '2026-03-12T15:00', to: '2026-03-12T15:00' },
    ]);
  });

  test('another day takes the place of the first', () =>
    assert.deepEqual(withMore({ when: [thursday] }, { when: [friday] }).when, [friday]));

  test('another day has the hours of the first, but not its moment', () => {
    const afternoon: When = { type: 'range', from: '2026-03-12T12:00', to: '2026-03-12T19:00' };
    const atThree: When = { type: 'instant', from: '2026-03-12T15:00', to: '2026-03-12T15:00' };
    assert.deepEqual(withMore({ when: [afternoon] }, { when: [friday] }).when, [
      { type: 'range', from: '2026-03-13T12:00', to: '2026-03-13T19:00' },
    ]);
    assert.deepEqual(withMore({ when: [atThree] }, { when: [friday] }).when, [friday]);
  });

  test('a day that is refused is not wanted any more', () =>
    assert.deepEqual(withMore({ when: [thursday, friday] }, { notOn: [thursday] }).when, [friday]));

  test('what is not spoken of again stays', () =>
    assert.deepEqual(withMore({ when: [thursday] }, { person: 'son' }), { when: [thursday], person: 'son' }));
});
