import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import type { Hints } from '../../nlu/types.ts';

const REF = '2026-03-10T10:15';

function read(text: string, hints: Partial<Hints>) {
  const { intents, entities } = understand(text, { ref: REF, ...hints });
  return { intent: intents[0]!.intent, band: intents[0]!.band, named: entities.map(({ type }) => type) };
}

describe('a time said alone', () => {
  for (const [text, country] of [
    ['amanhã de manhã', 'BR'],
    ['mañana temprano, por favor', 'CO'],
    ['el jueves en la tarde', 'CO'],
  ] as const) {
    it(`is a wish for a visit then: "${text}"`, () => {
      assert.deepEqual(read(text, { country }), { intent: 'book', band: 'act', named: ['when'] });
    });

    it(`is no wish of its own where something was asked: "${text}"`, () => {
      assert.equal(read(text, { country, awaiting: 'yes-no' }).band, 'ask');
    });
  }

  it('is not so where more is said', () => {
    assert.equal(read('¿atienden mañana temprano?', { country: 'CO' }).intent, 'faq_hours');
  });
});
