import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../flows/hearing/asking.ts';
import { asksAnotherHour, withInstead } from '../../flows/instead.ts';
import { hours, says } from '../kit/flows/said.ts';

const atNine: Asked = {
  key: 'booking.confirm',
  args: { on: { on: '2026-03-12T09:00:00-05:00' } },
  awaiting: 'yes-no',
  number: 1,
};
const offered: Asked = { key: 'offering.ask', awaiting: 'yes-no', number: 1 };
const early = { when: [{ type: 'timerange', from: '06:00', to: '09:00' }] } as const;

describe('a time that is on offer and will not do', () => {
  for (const text of [
    'no, muy temprano',
    'uy, es muy temprano para mí',
    'nossa, muito cedo',
    'tá muito cedo',
  ]) {
    test(`'${text}' asks for a later one`, () =>
      assert.deepEqual(withInstead(says({ text }), atNine, early), { instead: 'later' }));
  }

  test('what is too late is wanted earlier', () =>
    assert.deepEqual(withInstead(says({ text: 'no, muy tarde' }), atNine, {}), { instead: 'earlier' }));

  for (const text of ['quiero muy temprano', 'prefiero bien temprano', 'quero bem cedo']) {
    test(`'${text}' asks for just that`, () =>
      assert.deepEqual(withInstead(says({ text }), atNine, early), early));
  }

  for (const text of ['no, ese día no puedo', 'não posso nesse dia', 'esse dia não']) {
    test(`'${text}' asks for another day`, () => {
      assert.equal(withInstead(says({ text }), atNine, {}).instead, 'another-day');
      assert.equal(withInstead(says({ text }), offered, {}).instead, undefined);
    });
  }

  for (const text of ['no, a esa hora no puedo', 'mmm no creo que llegue', 'não consigo nesse horário']) {
    test(`'${text}' asks for another hour`, () => assert.ok(asksAnotherHour(text, atNine, {})));
  }

  test('the hour that is refused is the one on offer, and no other', () => {
    const [nine] = [hours('09:00', '09:00').when, 0] as const;
    const given = { when: [{ ...nine, type: 'time' as const }] };
    assert.ok(asksAnotherHour('uy a las 9 no alcanzo', atNine, given));
    const atFour = { when: [{ type: 'time' as const, from: '16:00', to: '16:00' }] };
    assert.ok(!asksAnotherHour('a las 4 no alcanzo', atNine, atFour));
  });
});
