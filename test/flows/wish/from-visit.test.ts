import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldFromVisit } from '../../../flows/wish/from-visit.ts';
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
});
