import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgendaPractitioner, AgendaSettings } from '../../../../adapters/scheduling/agenda/settings.ts';
import { memoryBook } from '../../../kit/memory-book.ts';
import { bookAt, trialAgenda } from '../../../kit/trial-agenda.ts';
import { hours, NEVER, trialClinic, weekdays } from '../../../kit/trial-clinic.ts';

const THURSDAY = { from: '2026-03-12T00:00', to: '2026-03-13T00:00' };
const FRIDAY = { from: '2026-03-13T00:00', to: '2026-03-14T00:00' };

/** The trial clinic with one cardiologist only, who differs by `changes`. */
function alone(changes: Partial<AgendaPractitioner>): Partial<AgendaSettings> {
  const [practitioner] = trialClinic().practitioners;
  return { practitioners: [{ ...practitioner!, ...changes }] };
}

function closing(stretches: readonly { from: number; to: number }[]): Partial<AgendaSettings> {
  const exceptions = [{ from: '2026-03-12', to: '2026-03-13', stretches, site: null }];
  return { sites: trialClinic().sites.map((site) => ({ ...site, exceptions })) };
}

describe('hours', () => {
  test('a break is never offered, and no visit runs into it', async () => {
    const { times } = trialAgenda(alone({ breaks: weekdays({ from: 9 * 60 + 15, to: 10 * 60 }) }));
    assert.deepEqual(await times({ windows: [THURSDAY] }), [
      '03-12T08:00 arango',
      '03-12T08:30 arango',
      '03-12T10:00 arango',
      '03-12T10:30 arango',
      '03-12T11:00 arango',
      '03-12T11:30 arango',
    ]);
  });

  test('a practitioner is only where they are, and only while the site is open', async () => {
    const at = [
      { site: 'norte', hours: weekdays(hours(6, 9)) },
      { site: 'centro', hours: weekdays(hours(11, 20)) },
    ];
    const { times } = trialAgenda(alone({ at }));
    assert.deepEqual(await times({ windows: [THURSDAY], site: 'norte' }), [
      '03-12T08:00 arango',
      '03-12T08:30 arango',
    ]);
    assert.deepEqual(await times({ windows: [THURSDAY], site: 'centro' }), [
      '03-12T11:00 arango',
      '03-12T11:30 arango',
    ]);
  });

  test('a practitioner who is away is not offered, and the others are', async () => {
    const [arango, ...others] = trialClinic().practitioners;
    const exceptions = [{ from: '2026-03-12', to: '2026-03-12', stretches: [], site: null }];
    const { times } = trialAgenda({ practitioners: [{ ...arango!, exceptions }, ...others] });
    const found = await times({ windows: [THURSDAY] });
    assert.deepEqual([...new Set(found.map((one) => one.split(' ')[1]))], ['restrepo']);
    assert.ok((await times({ windows: [FRIDAY] })).some((one) => one.endsWith('arango')));
  });

  test('other hours on a day take the place of the usual ones', async () => {
    const { times } = trialAgenda({ ...closing([hours(10, 11)]), ...alone({}) });
    assert.deepEqual(await times({ windows: [THURSDAY] }), ['03-12T10:00 arango', '03-12T10:30 arango']);
  });

  test('a closed day has no openings, and neither has a holiday', async () => {
    assert.deepEqual(await trialAgenda(closing([])).times({ windows: [THURSDAY, FRIDAY] }), []);
    const holiday = trialAgenda({ isHoliday: (date) => date === '2026-03-12' });
    assert.deepEqual(await holiday.times({ windows: [THURSDAY] }), []);
    assert.equal((await holiday.times({ windows: [FRIDAY] })).length, 16);
  });

  test('a clinic that says that it opens on a holiday does', async () => {
    const { times } = trialAgenda({ ...closing([hours(8, 9)]), ...alone({}), isHoliday: () => true });
    assert.deepEqual(await times({ windows: [THURSDAY] }), ['03-12T08:00 arango', '03-12T08:30 arango']);
  });

  test('nobody is offered at the weekend, when the clinic is closed', async () => {
    const weekend = { from: '2026-03-14T00:00', to: '2026-03-16T00:00' };
    assert.deepEqual(await trialAgenda().times({ windows: [weekend] }), []);
  });

  test('a clinic without any hours has no openings, and the search ends', async () => {
    const sites = trialClinic().sites.map((site) => ({ ...site, hours: NEVER }));
    assert.deepEqual(await trialAgenda({ sites, horizonDays: 366 }).times({}), []);
  });
});

describe('how soon and how late', () => {
  test('nothing is offered sooner than the clinic’s notice', async () => {
    const today = { from: '2026-03-10T00:00', to: '2026-03-11T00:00' };
    const { times } = trialAgenda({ ...alone({}), minNoticeMinutes: 60 });
    assert.deepEqual(await times({ windows: [today] }), ['03-10T11:30 arango']);
  });

  test('nothing is offered, or booked, in the past', async () => {
    const { agenda, clock, times } = trialAgenda(alone({}));
    const [opening] = await agenda.findOpenings({ service: 'cardiology', windows: [], limit: 1 });
    assert.equal(opening?.startsAt, '2026-03-10T10:30:00-05:00');
    clock.now += 20 * 60_000;
    assert.equal((await times({ limit: 1 }))[0], '03-10T11:00 arango');
    const late = await agenda.book({ openingId: opening!.id, patient: 'ana', key: 'k' });
    assert.deepEqual(late, { taken: true });
  });

  test('nothing is offered beyond the clinic’s horizon', async () => {
    const { times } = trialAgenda({ horizonDays: 3 });
    const found = await times({ windows: [{ from: '2026-03-12T00:00', to: null }] });
    assert.deepEqual([...new Set(found.map((one) => one.slice(0, 5)))], ['03-12', '03-13']);
    assert.deepEqual(await times({ windows: [{ from: '2026-03-20T00:00', to: '2027-01-01T00:00' }] }), []);
    assert.deepEqual(await times({ windows: [{ from: '2025-03-12T00:00', to: '2025-03-13T00:00' }] }), []);
  });

  test('a search that finds nothing reads no more than the horizon, each day of it once', async () => {
    const book = memoryBook();
    const reads: [number, number][] = [];
    const busy = async (_clinic: string, from: number, to: number) => {
      reads.push([from, to]);
      return trialClinic().practitioners.map(({ id }) => ({
        practitioner: id,
        startsAt: from,
        endsAt: to,
        heldFor: null,
      }));
    };
    const { times } = trialAgenda({ horizonDays: 60 }, { book: { ...book, busy } });
    assert.deepEqual(await times({ windows: [{ from: '2026-03-10T10:15', to: null }], limit: 4 }), []);
    assert.ok(reads.length <= 4, `${reads.length} reads`);
    assert.equal(reads[0]![0], Date.parse('2026-03-10T00:00:00-05:00'));
    assert.equal(reads.at(-1)![1], Date.parse('2026-05-10T00:00:00-05:00'));
    for (const [at, [from]] of reads.slice(1).entries()) assert.equal(from, reads[at]![1]);
  });

  test('a search that finds enough reads one week', async () => {
    const book = memoryBook();
    let reads = 0;
    const busy: typeof book.busy = (...asked) => {
      reads += 1;
      return book.busy(...asked);
    };
    await trialAgenda({ horizonDays: 366 }, { book: { ...book, busy } }).times({ limit: 3 });
    assert.equal(reads, 1);
  });
});

describe('a time that the patient names', () => {
  test('is offered although the grid has none there', async () => {
    const { times } = trialAgenda(alone({}));
    const windows = [{ ...THURSDAY, dayFrom: '09:15', dayTo: '09:16' }];
    assert.deepEqual(await times({ windows }), ['03-12T09:15 arango']);
    const instant = [{ from: '2026-03-12T09:15', to: '2026-03-12T09:15' }];
    assert.deepEqual(await times({ windows: instant }), ['03-12T09:15 arango']);
  });

  test('is not offered where the visit does not fit', async () => {
    const { agenda, times } = trialAgenda(alone({}));
    await bookAt(agenda, { at: '2026-03-12T09:00', patient: 'ana' });
    assert.deepEqual(await times({ windows: [{ ...THURSDAY, dayFrom: '08:45', dayTo: '08:46' }] }), []);
    assert.deepEqual(await times({ windows: [{ ...THURSDAY, dayFrom: '11:45', dayTo: '11:46' }] }), []);
  });

  test('is not offered on an odd minute', async () => {
    const windows = [{ ...THURSDAY, dayFrom: '09:07', dayTo: '09:08' }];
    assert.deepEqual(await trialAgenda(alone({})).times({ windows }), []);
  });

  test('does not move the other openings off the hour', async () => {
    const { agenda, times } = trialAgenda(alone({}));
    await bookAt(agenda, { at: '2026-03-12T08:15', patient: 'ana' });
    assert.deepEqual((await times({ windows: [THURSDAY] })).slice(0, 2), [
      '03-12T09:00 arango',
      '03-12T09:30 arango',
    ]);
  });
});

describe('what is offered', () => {
  test('is the soonest, and then a choice of times rather than of minutes', async () => {
    assert.deepEqual(await trialAgenda().times({ windows: [], limit: 4 }), [
      '03-10T10:30 arango',
      '03-11T08:00 restrepo',
      '03-12T08:00 arango',
      '03-13T08:00 restrepo',
    ]);
  });

  test('is spread over the day, where one day was asked for', async () => {
    const found = await trialAgenda(alone({})).times({ windows: [THURSDAY], limit: 3 });
    assert.deepEqual(
      found.map((one) => one.slice(6, 11)),
      ['08:00', '09:00', '10:00'],
    );
  });

  test('gives each practitioner a turn where several are free', async () => {
    const found = await trialAgenda().times({ windows: [THURSDAY], limit: 4 });
    assert.deepEqual(
      found.map((one) => one.split(' ')[1]),
      ['arango', 'restrepo', 'arango', 'restrepo'],
    );
  });

  test('is never the same minute three times, and twice only for want of others', async () => {
    const [practitioner, ...others] = trialClinic().practitioners;
    const third = { ...practitioner!, id: 'third' };
    const { times } = trialAgenda({ practitioners: [practitioner!, third, ...others] });
    const windows = [{ ...THURSDAY, dayFrom: '08:00', dayTo: '08:31' }];
    const found = await times({ windows, limit: 4 });
    assert.deepEqual(
      found.map((one) => one.slice(6, 11)),
      ['08:00', '08:00', '08:30', '08:30'],
    );
    assert.equal((await times({ windows, limit: 50 })).length, 4);
  });

  test('is the same whenever the same is asked', async () => {
    const { times } = trialAgenda();
    assert.deepEqual(await times({ limit: 5 }), await times({ limit: 5 }));
  });

  test('is not a refused time with another practitioner, unless another was asked for', async () => {
    const { agenda, times } = trialAgenda();
    const [first] = await agenda.findOpenings({ service: 'cardiology', windows: [THURSDAY], limit: 1 });
    const except = [first!.id];
    assert.ok(!(await times({ windows: [THURSDAY], except })).some((one) => one.startsWith('03-12T08:00')));
    const other = await times({ windows: [THURSDAY], except, practitioner: 'restrepo' });
    assert.equal(other[0], '03-12T08:00 restrepo');
  });
});

test('a change of the clinic’s hours is true at once: an opening that is no more is refused as taken', async () => {
  const book = memoryBook();
  const before = trialAgenda({}, { book });
  const [opening] = await before.agenda.findOpenings({
    service: 'cardiology',
    windows: [THURSDAY],
    limit: 1,
  });
  const after = trialAgenda(closing([]), { book });
  const request = { openingId: opening!.id, patient: 'ana', key: 'k' };
  assert.deepEqual(await after.agenda.book(request), { taken: true });
});
