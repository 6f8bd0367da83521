import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../../flows/hearing/asking.ts';
import { asksAnotherHour, withInstead, withOnlyThen } from '../../../flows/wish/instead.ts';
import { lessOf } from '../../../flows/wish/too-soon.ts';
import { END_OF_DAY, wishWith } from '../../../flows/wish/wish.ts';
import { hours, says } from '../../kit/flows/said.ts';

const atNine: Asked = {
  key: 'booking.confirm',
  args: { on: { on: '2026-03-12T09:00:00-05:00' } },
  awaiting: 'yes-no',
  number: 1,
};
const offered: Asked = { key: 'offering.ask', awaiting: 'yes-no', number: 1 };
const early = { when: [{ type: 'timerange', from: '06:00', to: '09:00' }] } as const;

describe('no other day than those told', () => {
  for (const text of [
    'avíseme, pero solo ese día',
    'solo puedo el jueves',
    'mas só nesse dia',
    'só posso na quinta',
  ])
    test(`will do: '${text}'`, () => assert.deepEqual(withOnlyThen(says({ text }), {}), { onlyThen: true }));
  for (const text of [
    'solo por la tarde',
    'solo para mi hijo el jueves',
    'só de manhã',
    'el jueves o el viernes',
  ])
    test(`is not said: '${text}'`, () => assert.deepEqual(withOnlyThen(says({ text }), {}), {}));

  test('holds until another day is told', () => {
    const thursday = wishWith({ windows: [] }, { onlyThen: true });
    const when = [{ type: 'date', from: '2026-03-13T00:00', to: '2026-03-14T00:00' }] as const;
    assert.equal(wishWith(thursday, { when }).onlyThen, undefined);
  });
});

describe('the last hour of a day', () => {
  const when = [{ type: 'date', from: '2026-03-12T00:00', to: '2026-03-13T00:00' }] as const;
  const lastHours = { type: 'timerange', from: '17:00', to: '19:00' } as const;

  for (const text of ['cita el jueves, la última que tengan', 'quinta, o último horário'])
    test(`is wanted of the day that is named with it: '${text}'`, () =>
      assert.deepEqual(withInstead(says({ text }), null, { when: [...when, lastHours] }), {
        when,
        atLast: true,
      }));

  test('is not, where no day is named: those are the last hours of any', () =>
    assert.deepEqual(withInstead(says({ text: 'la última que tengan' }), null, { when: [lastHours] }), {
      when: [lastHours],
    }));

  test('is what is nearest to the end of the day', () =>
    assert.equal(wishWith({ windows: [] }, { when, atLast: true }).near, END_OF_DAY));
});

describe('a time that is on offer and will not do', () => {
  for (const text of [
    'no, muy temprano',
    'uy, es muy temprano para mí',
    'nossa, muito cedo',
    'tá muito cedo',
    'temprano no puedo',
    'cedo eu não consigo',
    'que no sea tan temprano',
    'a las 7 es muy temprano',
    'la de las siete no, muy temprano',
  ]) {
    test(`'${text}' asks for one that is less early`, () =>
      assert.deepEqual(withInstead(says({ text }), atNine, early), { instead: 'less-early' }));
  }

  test('of a day that is named too', () => {
    const when = [{ type: 'date', from: '2026-03-11T00:00', to: '2026-03-12T00:00' }] as const;
    const said = withInstead(says({ text: 'mañana, pero no tan temprano' }), atNine, { when });
    assert.deepEqual(said, { when, instead: 'less-early' });
  });

  test('what is less early, or less late, is away from all of what was shown alike', () => {
    assert.deepEqual(lessOf('less-early', { first: '07:00', last: '15:00' }), { dayFrom: '08:30' });
    assert.deepEqual(lessOf('less-early', { first: '07:00', last: '09:30' }), { dayFrom: '09:31' });
    assert.deepEqual(lessOf('less-late', { first: '15:00', last: '17:00' }), { dayTo: '15:00' });
    assert.deepEqual(lessOf('less-late', { first: '08:00', last: '17:00' }), { dayTo: '15:30' });
  });

  test('what is too late is wanted earlier', () =>
    assert.deepEqual(withInstead(says({ text: 'no, muy tarde' }), atNine, {}), { instead: 'less-late' }));

  for (const text of [
    'quiero muy temprano',
    'prefiero bien temprano',
    'quero bem cedo',
    'no, mejor temprano',
    '¿no hay nada muy temprano?',
  ]) {
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
