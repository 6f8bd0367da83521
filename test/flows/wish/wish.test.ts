import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Given } from '../../../flows/events.ts';
import { since, toldFromVisit } from '../../../flows/wish/from-visit.ts';
import { searchWindows, spanOf } from '../../../flows/wish/search-windows.ts';
import {
  afterRefusal,
  fits,
  type Wish,
  type WishWindow,
  widened,
  wishWith,
  without,
} from '../../../flows/wish/wish.ts';
import type { FromVisit, When } from '../../../nlu/types.ts';
import { NOW, openingAt } from '../../kit/flows/clinic.ts';

const friday: When = { type: 'date', from: '2026-03-13T00:00', to: '2026-03-14T00:00' };
const monday: When = { type: 'date', from: '2026-03-16T00:00', to: '2026-03-17T00:00' };
const nextWeek: When = { type: 'range', from: '2026-03-16T00:00', to: '2026-03-21T00:00' };
const afternoon: When = { type: 'timerange', from: '12:00', to: '19:00' };
const at8: When = { type: 'time', from: '08:00', to: '08:00' };
const fridayAt8: When = { type: 'instant', from: '2026-03-13T08:00', to: '2026-03-13T08:00' };
const fridayAfternoon: When = { type: 'range', from: '2026-03-13T12:00', to: '2026-03-13T19:00' };
const fridayEvening: When = { type: 'range', from: '2026-03-13T19:00', to: '2026-03-14T00:00' };
const MONDAY = { from: '2026-03-16T00:00', to: '2026-03-17T00:00' };
const wholeFriday = { from: '2026-03-13T00:00', to: '2026-03-14T00:00' };

test('of days that are told one by one each will do, and none that lies between', () => {
  const mondayAfter: When = { type: 'date', from: '2026-03-23T00:00', to: '2026-03-24T00:00' };
  const given: Given = { when: [monday, mondayAfter] };
  const { windows } = wishWith({ windows: [] }, given);
  assert.deepEqual(windows, [MONDAY, { from: '2026-03-23T00:00', to: '2026-03-24T00:00' }]);
  assert.ok(fits(openingAt('cardiology', '2026-03-23T08:00'), given));
  assert.ok(!fits(openingAt('cardiology', '2026-03-18T08:00'), given));
});

describe('a wish grows by what is said later', () => {
  const rows: [what: string, before: readonly When[], said: readonly When[], windows: WishWindow[]][] = [
    ['a day', [], [friday], [wholeFriday]],
    ['an hour of a day', [], [fridayAt8], [{ ...wholeFriday, dayFrom: '08:00', dayTo: '08:01' }]],
    ['the narrower of a stretch and one within it', [], [nextWeek, monday], [MONDAY]],
    ['two days apart', [], [friday, monday], [wholeFriday, MONDAY]],
    ['the same day said twice', [], [monday, monday], [MONDAY]],
    ['an afternoon', [], [fridayAfternoon], [{ ...wholeFriday, dayFrom: '12:00', dayTo: '19:00' }]],
    [
      'an evening, which ends with its day',
      [],
      [fridayEvening],
      [{ ...wholeFriday, dayFrom: '19:00', dayTo: '24:00' }],
    ],
    [
      'the afternoons of a week, and not all that lies between the first and the last',
      [],
      [{ type: 'range', from: '2026-03-16T12:00', to: '2026-03-20T19:00' }],
      [{ from: '2026-03-16T00:00', to: '2026-03-21T00:00', dayFrom: '12:00', dayTo: '19:00' }],
    ],
    [
      "nine o'clock on each day of a week, and not whatever hour of it",
      [],
      [{ type: 'range', from: '2026-03-16T09:00', to: '2026-03-20T09:00' }],
      [{ from: '2026-03-16T00:00', to: '2026-03-21T00:00', dayFrom: '09:00', dayTo: '09:01' }],
    ],
    [
      'from an hour of one day to an earlier one of another, all that lies between',
      [],
      [{ type: 'range', from: '2026-03-16T17:00', to: '2026-03-18T09:00' }],
      [{ from: '2026-03-16T17:00', to: '2026-03-18T09:00' }],
    ],
    ['any afternoon', [], [afternoon], [{ dayFrom: '12:00', dayTo: '19:00' }]],
    [
      'another day, which replaces the first',
      [friday],
      [monday],
      [{ from: '2026-03-16T00:00', to: '2026-03-17T00:00' }],
    ],
    [
      'Friday, then the afternoon',
      [friday],
      [afternoon],
      [{ from: '2026-03-13T00:00', to: '2026-03-14T00:00', dayFrom: '12:00', dayTo: '19:00' }],
    ],
    [
      'Friday afternoon, then at 8',
      [fridayAfternoon],
      [at8],
      [{ from: '2026-03-13T00:00', to: '2026-03-14T00:00', dayFrom: '08:00', dayTo: '08:01' }],
    ],
    [
      'afternoons, then next week',
      [afternoon],
      [nextWeek],
      [{ from: '2026-03-16T00:00', to: '2026-03-21T00:00', dayFrom: '12:00', dayTo: '19:00' }],
    ],
    [
      'next week, then afternoons',
      [nextWeek],
      [afternoon],
      [{ from: '2026-03-16T00:00', to: '2026-03-21T00:00', dayFrom: '12:00', dayTo: '19:00' }],
    ],
    [
      'two days at once',
      [],
      [friday, monday],
      [wholeFriday, { from: '2026-03-16T00:00', to: '2026-03-17T00:00' }],
    ],
  ];
  for (const [what, before, said, windows] of rows) {
    test(what, () => {
      const first = wishWith({ windows: [] }, { when: before });
      assert.deepEqual(wishWith(first, { when: said }).windows, windows);
    });
  }

  test('an hour is of the day that is spoken of, unless any day will do', () => {
    const wish = wishWith({ windows: [] }, { when: [friday] });
    const hour = { dayFrom: '08:00', dayTo: '08:01' };
    assert.deepEqual(wishWith(wish, { when: [at8] }).windows, [{ ...wholeFriday, ...hour }]);
    assert.deepEqual(wishWith(wish, { when: [at8], onAnyDay: true }).windows, [hour]);
  });

  test('another service forgets the practitioner, unless one was named with it', () => {
    const wish: Wish = { service: 'cardiology', practitioner: 'rojas', windows: [] };
    assert.deepEqual(wishWith(wish, { service: 'mri' }), { service: 'mri', windows: [] });
    const named = wishWith(wish, { service: 'mri', practitioner: 'vargas' });
    assert.deepEqual(named, { service: 'mri', practitioner: 'vargas', windows: [] });
  });

  test('the same service again keeps the practitioner', () => {
    const wish: Wish = { service: 'cardiology', practitioner: 'rojas', windows: [] };
    assert.deepEqual(wishWith(wish, { service: 'cardiology' }), wish);
  });
});

describe('an opening is what was just said', () => {
  const opening = openingAt('cardiology', '2026-03-13T08:00');
  const rows: [what: string, given: Given, fits: boolean][] = [
    ['its day', { when: [friday] }, true],
    ['its hour', { when: [at8] }, true],
    ['its day and hour', { when: [fridayAt8] }, true],
    ['one of two days', { when: [monday, friday] }, true],
    ['its practitioner', { practitioner: 'rojas' }, true],
    ['another day', { when: [monday] }, false],
    ['another part of its day', { when: [fridayAfternoon] }, false],
    ['its day, with another practitioner', { when: [friday], practitioner: 'vargas' }, false],
    ['a visit by video', { modality: 'telemedicine' }, false],
    ['nothing about it', {}, true],
  ];
  for (const [what, given, expected] of rows) {
    test(`${expected ? 'when it is' : 'but not when it is'} ${what}`, () => {
      assert.equal(fits(opening, given), expected);
    });
  }
});

describe('what is searched', () => {
  const rows: [what: string, windows: WishWindow[], searched: { from: string; to: string | null }[]][] = [
    ['everything from now on, when nothing was said', [], [{ from: NOW, to: null }]],
    [
      'nothing that is past',
      [{ from: '2026-03-01T00:00', to: '2026-03-20T00:00' }],
      [{ from: NOW, to: '2026-03-20T00:00' }],
    ],
    [
      'the rest of today',
      [{ from: '2026-03-10T00:00', to: '2026-03-11T00:00' }],
      [{ from: NOW, to: '2026-03-11T00:00' }],
    ],
    ['the days that were named', [wholeFriday], [wholeFriday]],
  ];
  for (const [what, windows, searched] of rows) {
    test(what, () => assert.deepEqual(searchWindows({ windows }, NOW), searched));
  }
});

describe('a wish that finds nothing gives up', () => {
  const whole: Wish = {
    service: 'cardiology',
    practitioner: 'rojas',
    site: 'norte',
    windows: [{ ...wholeFriday, dayFrom: '08:00', dayTo: '08:01' }],
  };

  test('first the hours, then the days, the site, and last the practitioner', () => {
    const order: string[] = [];
    for (let next = widened(whole, NOW); next; next = widened(next.wish, NOW)) order.push(next.gaveUp);
    assert.deepEqual(order, ['hours', 'days', 'site', 'practitioner', 'days']);
  });

  test('before a time, the site of a visit that is moved, for which nobody asked', () => {
    const moved: Wish = { ...whole, siteIsKept: true };
    const elsewhere = widened(moved, NOW);
    assert.equal(elsewhere?.gaveUp, 'kept-site');
    assert.deepEqual(elsewhere?.wish, without(whole, 'site'));
    assert.equal(widened(wishWith(moved, { site: 'norte' }), NOW)?.gaveUp, 'hours');
    assert.equal(widened({ ...moved, windows: [] }, NOW)?.gaveUp, 'site');
  });

  test('never the service', () => {
    let wish = whole;
    for (let next = widened(wish, NOW); next; next = widened(wish, NOW)) wish = next.wish;
    assert.equal(wish.service, 'cardiology');
  });

  test('an hour of whichever day: what is nearest to it comes first', () => {
    const evening = { service: 'psychology', windows: [{ dayFrom: '19:00', dayTo: '24:00' }] };
    assert.deepEqual(widened(evening, NOW), {
      gaveUp: 'hours',
      wish: { service: 'psychology', windows: [], near: '19:00' },
    });
  });

  test('nothing, when nothing was asked for but the service', () => {
    assert.equal(widened({ service: 'cardiology', windows: [] }, NOW), null);
  });
});

describe('a wish of which nothing that was offered would do', () => {
  test('leaves the refused days behind', () => {
    const wish: Wish = { service: 'cardiology', practitioner: 'rojas', windows: [wholeFriday] };
    const after = afterRefusal(wish, NOW)!;
    assert.equal(after.gaveUp, 'days');
    assert.equal(after.wish.practitioner, 'rojas');
    assert.deepEqual(after.wish.windows, [{ from: wholeFriday.to, to: null }]);
  });

  test('keeps the day when hours were named too, and what is nearest to them comes first', () => {
    const wish: Wish = { windows: [{ ...wholeFriday, dayFrom: '08:00', dayTo: '12:00' }] };
    const after = afterRefusal(wish, NOW)!;
    assert.equal(after.gaveUp, 'hours');
    assert.equal(after.wish.near, '08:00');
    assert.deepEqual(after.wish.windows, [wholeFriday]);
  });

  test('has nothing to give up where nothing was asked for', () => {
    assert.equal(afterRefusal({ service: 'cardiology', windows: [] }, NOW), null);
  });
});

describe('the stretch that is put on record', () => {
  test('runs from the first to the last of what was asked for', () => {
    const windows = [wholeFriday, { from: '2026-03-16T00:00', to: '2026-03-17T00:00' }];
    assert.deepEqual(spanOf({ windows }, NOW), { from: '2026-03-13T00:00', to: '2026-03-17T00:00' });
  });

  test('is open where any of it is', () => {
    const windows = [wholeFriday, { from: '2026-03-16T00:00', to: null }];
    assert.deepEqual(spanOf({ windows }, NOW), { from: '2026-03-13T00:00', to: null });
  });
});

describe('a time told from that of a visit is counted from it', () => {
  // A Thursday.
  const visit = { startsAt: '2026-03-26T10:00-05:00' };
  const date = (day: string, next: string): When => ({
    type: 'date',
    from: `${day}T00:00`,
    to: `${next}T00:00`,
  });
  const moment = (at: string): When => ({ type: 'instant', from: at, to: at });
  const rows: [what: string, shift: FromVisit, beside: readonly When[], when: When[]][] = [
    ['Friday of its week', { weeks: 0, weekday: 4 }, [], [date('2026-03-27', '2026-03-28')]],
    ['the same at eight', { weeks: 0, weekday: 4 }, [at8], [moment('2026-03-27T08:00')]],
    [
      'the week after',
      { weeks: 1 },
      [],
      [{ type: 'range', from: '2026-03-30T00:00', to: '2026-04-06T00:00' }],
    ],
    ['a week later at its hour', { days: 7, minutes: 0 }, [], [moment('2026-04-02T10:00')]],
    ['the Monday before it', { days: -1, weekday: 0 }, [], [date('2026-03-23', '2026-03-24')]],
    ['the Thursday after it', { days: 1, weekday: 3 }, [], [date('2026-04-02', '2026-04-03')]],
    ['a month later', { months: 11 }, [], [date('2027-02-26', '2027-02-27')]],
    ['an hour later', { minutes: 60 }, [], [moment('2026-03-26T11:00')]],
    ['its hour of a day named', { minutes: 0 }, [friday], [moment('2026-03-13T10:00')]],
    ['its hour of whichever day', { minutes: 0 }, [], [{ type: 'time', from: '10:00', to: '10:00' }]],
    [
      'later that day, which was named',
      { days: 0, hours: 'later' },
      [date('2026-03-26', '2026-03-27')],
      [{ type: 'range', from: '2026-03-26T10:01', to: '2026-03-27T00:00' }],
    ],
    [
      'that day in the afternoon',
      { days: 0 },
      [afternoon],
      [{ type: 'range', from: '2026-03-26T12:00', to: '2026-03-26T19:00' }],
    ],
  ];
  for (const [what, shift, beside, when] of rows) {
    test(what, () => assert.deepEqual(since(visit, { fromVisit: { shift, beside } }), { when }));
  }

  test('a month later is the last day of a shorter one', () => {
    const { when } = since(
      { startsAt: '2026-01-31T10:00-05:00' },
      { fromVisit: { shift: { months: 1 }, beside: [] } },
    );
    assert.deepEqual(when, [date('2026-02-28', '2026-03-01')]);
  });

  test('what was read of the same words as of today keeps its hours only', () => {
    const read = {
      text: 'el viernes de esa semana a las 8',
      start: 0,
      end: 32,
      type: 'when',
      when: fridayAt8,
    } as const;
    const told = {
      text: 'viernes de esa semana',
      start: 3,
      end: 24,
      type: 'from-visit',
      shift: { weeks: 0 },
    } as const;
    assert.deepEqual(toldFromVisit([read, told]), { shift: { weeks: 0 }, beside: [at8] });
  });
});

describe('days that were refused', () => {
  const whenever: Wish = { service: 'cardiology', windows: [] };
  const spans = (wish: Wish) => searchWindows(wish, NOW).map(({ from, to }) => [from, to]);

  test('are left out of whatever is searched', () => {
    const wish = wishWith(whenever, { notOn: [friday] });
    assert.deepEqual(spans(wish), [
      [NOW, friday.from],
      [friday.to, null],
    ]);
    assert.deepEqual(spans(wishWith(wish, { when: [nextWeek], notOn: [monday] })), [
      [monday.to, nextWeek.to],
    ]);
  });

  test('are refused still when more is said, and no more when they are asked for', () => {
    const refused = wishWith(whenever, { notOn: [friday, monday] });
    assert.deepEqual(wishWith(refused, { when: [afternoon] }).notOn, refused.notOn);
    const after = wishWith(refused, { when: [friday] });
    assert.deepEqual(after.notOn, [{ from: monday.from, to: monday.to }]);
    assert.deepEqual(spans(after), [[friday.from, friday.to]]);
  });

  test('that are all there was asked for leave it as it was', () => {
    const wish = {
      ...wishWith(whenever, { when: [friday] }),
      notOn: [{ from: friday.from!, to: friday.to! }],
    };
    assert.deepEqual(spans(wish), [[friday.from, friday.to]]);
  });
});
