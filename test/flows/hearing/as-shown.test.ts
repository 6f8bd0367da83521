import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asShown } from '../../../flows/hearing/as-shown.ts';
import type { Asked } from '../../../flows/hearing/asking.ts';
import type { When } from '../../../nlu/types.ts';
import { sentence } from '../../kit/flows/said.ts';

/** A list of openings at these moments. */
function listOf(...moments: string[]): Asked {
  const choices = moments.map((at) => ({ id: at, key: 'choice.opening' as const, args: { at: { at } } }));
  return { key: 'choosing.offer', number: 1, awaiting: 'choice', choices };
}

const april = listOf('2026-04-06T07:00-05:00', '2026-04-06T15:00-05:00', '2026-04-07T07:00-05:00');
const soon = listOf('2026-03-12T07:00-05:00', '2026-03-13T09:00-05:00');
const week = listOf('2026-03-16T07:00-05:00', '2026-03-17T13:00-05:00');
const late = listOf('2026-03-21T08:00-05:00', '2026-03-24T07:00-05:00');

const date = (day: string): When => {
  const next = new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { type: 'date', from: `${day}T00:00`, to: `${next}T00:00` };
};
const instant = (at: string): When => ({ type: 'instant', from: at, to: at });

const CASES: [it: string, words: string, asked: Asked, read: When, meant: When][] = [
  ['is that of the list', 'el lunes', april, date('2026-03-16'), date('2026-04-06')],
  [
    'keeps the hour told with it',
    'el lunes ese a las 3 de la tarde',
    april,
    instant('2026-03-16T15:00'),
    instant('2026-04-06T15:00'),
  ],
  [
    'that is not in a list far ahead is the next after its first',
    'el miércoles',
    april,
    date('2026-03-11'),
    date('2026-04-08'),
  ],
  [
    'is the first of that name, and not the nearest to today',
    'el sábado',
    late,
    date('2026-03-14'),
    date('2026-03-21'),
  ],
  ['in Portuguese is too', 'na terça', late, date('2026-03-17'), date('2026-03-24')],
  [
    'of this week, not in a list of this week, is what it is',
    'el miércoles',
    soon,
    date('2026-03-11'),
    date('2026-03-11'),
  ],
  ['in the list as it was read stays', 'el jueves', soon, date('2026-03-12'), date('2026-03-12')],
  [
    'of the week that is shown, and not before it',
    'el miércoles',
    week,
    date('2026-03-11'),
    date('2026-03-18'),
  ],
  [
    'told from today is counted from today',
    'el próximo lunes',
    april,
    date('2026-03-16'),
    date('2026-03-16'),
  ],
  ['of this week is the one to come', 'nesta quarta', week, date('2026-03-11'), date('2026-03-11')],
  ['that is the coming one now is that', 'quarta agora', week, date('2026-03-11'), date('2026-03-11')],
  ['told with its date is that date', 'el lunes 16', april, date('2026-03-16'), date('2026-03-16')],
  [
    'at an hour that is also its date is of the list',
    'el lunes a las 16',
    april,
    instant('2026-03-16T16:00'),
    instant('2026-04-06T16:00'),
  ],
];

describe('a day of the week, said to times that are shown', () => {
  for (const [it, words, asked, read, meant] of CASES) {
    test(it, () => {
      const said = asShown(sentence(words, [[words, { type: 'when', when: read }]]), asked);
      const [found] = said.understood!.entities;
      assert.deepEqual(found?.type === 'when' && found.when, meant);
    });
  }

  test('that the one opening asked about is on is that day', () => {
    const asked: Asked = {
      key: 'booking.confirm',
      number: 1,
      args: { on: { on: '2026-04-06T15:00-05:00' } },
    };
    const said = asShown(
      sentence('el lunes', [['el lunes', { type: 'when', when: date('2026-03-16') }]]),
      asked,
    );
    const [found] = said.understood!.entities;
    assert.deepEqual(found?.type === 'when' && found.when, date('2026-04-06'));
  });

  const sheet = listOf('2026-03-19T12:15-05:00', '2026-03-19T15:00-05:00');
  const meant = (words: string, read: { when: When; days?: When[] }, asked: Asked) => {
    const [found] = asShown(sentence(words, [[words, { type: 'when', ...read }]]), asked).understood!
      .entities;
    return found?.type === 'when' ? found : null;
  };

  test('is of the week of the one day that is shown, be it before that', () => {
    const at4 = meant('el miércoles a las 4', { when: instant('2026-03-11T16:00') }, sheet);
    assert.deepEqual(at4?.when, instant('2026-03-18T16:00'));
    assert.deepEqual(meant('na terça', { when: date('2026-03-17') }, sheet)?.when, date('2026-03-17'));
  });

  test('of several told together each is of that week', () => {
    const read = {
      when: { type: 'range', from: '2026-03-11T00:00', to: '2026-03-18T00:00' } as const,
      days: [date('2026-03-11'), date('2026-03-17')],
    };
    for (const words of ['el martes o el miércoles', 'terça ou quarta']) {
      const found = meant(words, read, sheet);
      assert.deepEqual(found?.days, [date('2026-03-17'), date('2026-03-18')]);
      assert.deepEqual(found?.when, { type: 'range', from: '2026-03-17T00:00', to: '2026-03-19T00:00' });
    }
  });

  test('of every week stays as it was read', () => {
    const days = [date('2026-03-16'), date('2026-03-23'), date('2026-03-30')];
    assert.deepEqual(meant('los lunes', { when: days[0]!, days }, sheet)?.days, days);
  });

  test('is not told by an hour alone', () => {
    const hour: When = { type: 'time', from: '16:00', to: '16:00' };
    assert.deepEqual(meant('jueves a las 4', { when: hour }, sheet)?.when, hour);
  });

  test('said with a no to just that day is the next one of that name', () => {
    const asked: Asked = {
      key: 'booking.confirm',
      number: 1,
      args: { on: { on: '2026-03-19T16:00-05:00' } },
    };
    const meantBy = (words: string, day: string) => {
      const said = asShown(sentence(words, [[words, { type: 'when', when: date(day) }]]), asked);
      const [found] = said.understood!.entities;
      return found?.type === 'when' && found.when;
    };
    assert.deepEqual(meantBy('no, el jueves', '2026-03-12'), date('2026-03-12'));
    assert.deepEqual(meantBy('sí, el jueves', '2026-03-12'), date('2026-03-19'));
    assert.deepEqual(meantBy('no, el viernes', '2026-03-13'), date('2026-03-20'));
    assert.deepEqual(meantBy('ninguna, el jueves', '2026-03-12'), date('2026-03-12'));
  });

  test('that was refused where none is shown is wanted', () => {
    const typeOf = (words: string, told: string, day: string) =>
      asShown(sentence(words, [[told, { type: 'unwanted', days: [date(day)] }]]), soon).understood!
        .entities[0]?.type;
    assert.equal(typeOf('no el miércoles', 'miércoles', '2026-03-18'), 'when');
    assert.equal(typeOf('moça não quarta', 'quarta', '2026-03-18'), 'when');
    assert.equal(typeOf('no el jueves', 'jueves', '2026-03-12'), 'unwanted');
    assert.equal(typeOf('el miércoles no puedo', 'miércoles', '2026-03-18'), 'unwanted');
    assert.equal(typeOf('no puedo el miércoles', 'miércoles', '2026-03-18'), 'unwanted');
  });
});
