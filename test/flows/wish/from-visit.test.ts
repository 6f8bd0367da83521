import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { since, toldFromVisit } from '../../../flows/wish/from-visit.ts';
import { understand } from '../../../nlu/nlu.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

const told = (text: string) => toldFromVisit(understand(text, { ref: REF, awaiting: 'choice' }).entities);

describe('a day of another week', () => {
  for (const text of ['mejor el jueves de la otra semana', 'melhor na quinta da outra semana'])
    it(`is counted from the visit that is spoken of: "${text}"`, () => {
      assert.deepEqual(told(text)?.shift, { weeks: 1, weekday: 3 });
    });
  for (const text of [
    'mejor el martes o el jueves de la otra semana',
    'melhor terça ou quinta da outra semana',
  ])
    it(`is one of several, each of the week that follows today's: "${text}"`, () => {
      assert.equal(told(text), null);
    });
  for (const [text, weekdays] of [
    ['solo puedo martes o jueves de esa semana', [1, 3]],
    ['só posso terça-feira ou quinta dessa semana', [1, 3]],
    ['la misma semana, lunes, miércoles o viernes', [0, 2, 4]],
  ] as const)
    it(`is any of several of the visit's own week: "${text}"`, () => {
      assert.deepEqual(told(text)?.shift, { weeks: 0, weekdays });
    });
  for (const text of ['otro día de esa semana', 'outro dia dessa semana', 'algo naquela semana'])
    it(`is of the visit's own week: "${text}"`, () => {
      assert.deepEqual(told(text)?.shift, { weeks: 0 });
    });
  it('is each by itself, where others lie between', () => {
    const [tuesday, thursday] = ['2026-03-17', '2026-03-19'].map((day) => `${day}T00:00`);
    const given = { fromVisit: { shift: { weeks: 0, weekdays: [3, 1] }, beside: [] } };
    const { when } = since({ startsAt: '2026-03-18T09:00-05:00' }, given);
    assert.deepEqual(
      when?.map(({ type, from }) => [type, from]),
      [
        ['date', tuesday],
        ['date', thursday],
      ],
    );
  });
});
