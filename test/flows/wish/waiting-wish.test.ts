import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Speaker, sayMessage } from '../../../bot/say.ts';
import { toWaitFor } from '../../../flows/wish/offer.ts';
import { suitsWaiting, waitingSaid, waitingWish } from '../../../flows/wish/waiting-wish.ts';
import type { Wish } from '../../../flows/wish/wish.ts';
import { localeOf } from '../../../locales/locale.ts';
import { ana, clinic, NOW, openingAt, visit } from '../../kit/flows/clinic.ts';

const morning = { dayFrom: '06:00', dayTo: '12:00' };
const monday = { from: '2026-03-16T00:00', to: '2026-03-17T00:00' };
const wish = (more: Partial<Wish>): Wish => ({ service: 'cardiology', windows: [], ...more });

describe('what is waited for', () => {
  test('is the day that was asked for and no other, where only that will do', () => {
    const only = wish({ windows: [monday], onlyThen: true });
    assert.deepEqual(toWaitFor({ wish: only } as never, {}).windows, [monday]);
    const free = wish({ windows: [monday] });
    assert.deepEqual(toWaitFor({ wish: free } as never, {}).windows, [{ from: monday.from, to: null }]);
  });

  test('is nothing in particular, where nothing in particular was asked for', () => {
    assert.equal(waitingWish(wish({}), NOW), null);
  });

  test('is no single hour, and no time that has begun and has no end', () => {
    const eight = { ...monday, dayFrom: '08:00', dayTo: '08:01' };
    assert.deepEqual(waitingWish(wish({ windows: [eight, { from: NOW, to: null }] }), NOW), {
      windows: [monday],
    });
  });

  describe('keeps the days that were asked for', () => {
    const week = { from: '2026-03-16T00:00', to: '2026-03-23T00:00' };
    const tuesday = { from: '2026-03-17T00:00', to: '2026-03-18T00:00' };
    const rows: readonly [what: string, windows: Wish['windows'], kept: Wish['windows']][] = [
      ['a week', [week], [week]],
      ['mornings of a week', [{ ...week, ...morning }], [{ ...week, ...morning }]],
      ['either of two days', [monday, tuesday], [monday, tuesday]],
      ['one day, from then on', [monday], [{ from: monday.from, to: null }]],
      [
        'the morning of one day, mornings from then on',
        [{ ...monday, ...morning }],
        [{ from: monday.from, to: null, ...morning }],
      ],
    ];
    for (const [what, windows, kept] of rows)
      test(what, () => {
        const search = { wish: wish({ windows }), person: null, openings: [], shown: [], gaveUp: null };
        assert.deepEqual(waitingWish(toWaitFor(search, {}), NOW), { windows: kept });
        assert.deepEqual(toWaitFor(search, { waits: true }).windows, windows);
      });
  });

  test('is neither the site nor the doctor that a visit had that is to be had sooner', () => {
    const had = visit(ana.id, openingAt('cardiology', '2026-03-20T08:00'));
    const { practitioner, site } = had;
    const sooner = wish({ practitioner, site, siteIsKept: true, before: '2026-03-20T08:00' });
    assert.deepEqual(waitingWish(sooner, NOW, had), { before: '2026-03-20T08:00', windows: [] });
  });
});

describe('an opening suits who waits', () => {
  const nine = openingAt('cardiology', '2026-03-16T09:00');
  const rows: readonly [string, Partial<Wish>, boolean][] = [
    ['for anything', {}, true],
    ['for mornings', { windows: [morning] }, true],
    ['for afternoons', { windows: [{ dayFrom: '12:00', dayTo: '19:00' }] }, false],
    ['for before nine', { windows: [{ dayTo: '09:00' }] }, false],
    ['for that day', { windows: [monday] }, true],
    ['for another day', { windows: [{ from: '2026-03-17T00:00', to: '2026-03-18T00:00' }] }, false],
    ['for any day but that', { notOn: [monday] }, false],
    ['for its doctor', { practitioner: nine.practitioner }, true],
    ['for another doctor', { practitioner: 'vargas' }, false],
    ['for another site', { site: 'sur' }, false],
    ['for a visit by video', { modality: 'telemedicine' }, false],
    ['for anything before it', { before: '2026-03-16T09:00' }, false],
    ['for anything before the visit after it', { before: '2026-03-16T09:30' }, true],
  ];
  for (const [whom, more, suits] of rows)
    test(`${whom}: ${suits ? 'yes' : 'no'}`, () => {
      assert.equal(suitsWaiting(nine, waitingWish(wish(more), NOW)), suits);
    });
});

describe('what is waited for is said back', () => {
  const rows: readonly [Partial<Wish>, es: string, pt: string][] = [
    [{ windows: [morning] }, 'por la mañana', 'de manhã'],
    [{ windows: [{ dayFrom: '12:00', dayTo: '19:00' }] }, 'por la tarde', 'à tarde'],
    [{ windows: [{ dayFrom: '19:00', dayTo: '24:00' }] }, 'por la noche', 'à noite'],
    [
      { windows: [{ from: '2026-03-16T00:00', to: null, dayTo: '10:00' }] },
      'desde el lunes 16 de marzo antes de las 10:00 a. m.',
      'a partir de segunda-feira, 16 de março, antes das 10h',
    ],
    [
      { windows: [{ to: '2026-03-17T00:00' }] },
      'hasta el lunes 16 de marzo',
      'até segunda-feira, 16 de março',
    ],
    [{ windows: [{ dayTo: '10:00' }] }, 'antes de las 10:00 a. m.', 'antes das 10h'],
    [{ windows: [{ dayFrom: '13:00' }] }, 'desde la 1:00 p. m.', 'a partir das 13h'],
    [
      { windows: [{ dayFrom: '09:00', dayTo: '11:00' }] },
      'entre las 9:00 a. m. y las 11:00 a. m.',
      'entre as 9h e as 11h',
    ],
    [{ windows: [monday] }, 'para el lunes 16 de marzo', 'para segunda-feira, 16 de março'],
    [
      { windows: [{ ...monday, ...morning }] },
      'para el lunes 16 de marzo por la mañana',
      'para segunda-feira, 16 de março, de manhã',
    ],
    [
      { windows: [{ from: '2026-03-16T00:00', to: '2026-03-23T00:00' }] },
      'entre el lunes 16 de marzo y el domingo 22 de marzo',
      'entre segunda-feira, 16 de março e domingo, 22 de março',
    ],
    [
      { practitioner: 'rojas', site: 'norte' },
      'con la Dra. Elena Rojas, en la sede Norte',
      'com a Dra. Elena Rojas, na unidade Norte',
    ],
    [
      { windows: [{ from: '2026-03-09T00:00', to: '2026-03-16T00:00' }] },
      'hasta el domingo 15 de marzo',
      'até domingo, 15 de março',
    ],
    [{ modality: 'telemedicine' }, 'por videollamada', 'por vídeo'],
    [{ before: '2026-03-20T08:00' }, 'por si sale algo antes', 'caso abra algo antes'],
  ];
  for (const [more, es, pt] of rows)
    test(es, () => {
      assert.equal(
        saidIn('es', more),
        `Listo, queda en la lista de espera de cardiología, ${es}.`.replace('..', '.'),
      );
      assert.equal(saidIn('pt', more), `Pronto, você está na lista de espera de cardiología, ${pt}.`);
    });

  test('or not at all, where whatever comes free will do', () => {
    assert.equal(saidIn('es', {}), 'Listo, queda en la lista de espera de cardiología.');
  });
});

/** The first sentence of what is said to who is on the list now. */
function saidIn(language: string, more: Partial<Wish>): string {
  const locale = localeOf(language);
  const speaker: Speaker = {
    locale,
    style: 'text',
    now: NOW,
    clinic,
    people: [],
    ownWords: {},
    choices: 'buttons',
  };
  const args = {
    service: { service: 'cardiology' },
    wanted: { beside: waitingSaid(waitingWish(wish(more), NOW)) },
  };
  return sayMessage({ key: 'waitlist.joined', args }, speaker).replace(/(?<=[^m]\.|m\.(?= S)) S[ei] .*$/, '');
}
