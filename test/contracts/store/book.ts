import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BookRow } from '../../../storage/agenda-book.ts';
import { type Open, type Trial, visit } from './trial.ts';

const cancel = (key: string, reason: string | null = null) =>
  ({ status: 'cancelled', when: ['booked', 'confirmed'], reason, key }) as const;

export function keepsTheBook(open: Open): void {
  it('books a time once, whoever races for it', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    const race = Array.from({ length: 20 }, (_, n) => agenda.book(visit(`v${n}`, { patient: `p${n}` }), 0));
    const booked = (await Promise.all(race)).filter((outcome) => outcome !== 'taken');
    assert.deepEqual(booked, [{ ...visit('v0', { patient: 'p0' }), status: 'booked' }]);
    assert.equal((await agenda.of('andes', null, 0)).length, 1);
  });

  const overlaps: [what: string, startsAt: number, endsAt: number, isTaken: boolean][] = [
    ['the same time', 1_000, 1_030, true],
    ['a time that begins within it', 1_029, 1_059, true],
    ['a time that ends within it', 971, 1_001, true],
    ['a time within it', 1_010, 1_020, true],
    ['a time around it', 900, 1_100, true],
    ['the time before it', 970, 1_000, false],
    ['the time after it', 1_030, 1_060, false],
  ];
  describe('where a visit is booked', () => {
    let trial: Trial;
    before(async () => {
      trial = await open();
    });
    after(() => trial[Symbol.asyncDispose]());

    for (const [index, [what, startsAt, endsAt, isTaken]] of overlaps.entries()) {
      it(`${isTaken ? 'refuses' : 'books'} ${what}`, async () => {
        const { agenda } = trial.store;
        const practitioner = `practitioner ${index}`;
        const book = (id: string, more?: Partial<BookRow>) =>
          agenda.book(visit(`${id}-${index}`, { practitioner, ...more }), 0);
        await book('far-off', { startsAt: 90_000, endsAt: 90_030 });
        await book('early', { startsAt: 100, endsAt: 130 });
        await book('v1');
        assert.equal((await book('v2', { patient: 'luis', startsAt, endsAt })) === 'taken', isTaken);
      });
    }
  });

  it('books the same time with another practitioner, and in another clinic', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1'), 0);
    assert.notEqual(await agenda.book(visit('v2', { practitioner: 'arango' }), 0), 'taken');
    assert.notEqual(await agenda.book(visit('v1', { clinic: 'ipe' }), 0), 'taken');
    assert.equal((await agenda.of('andes', null, 0)).length, 2);
  });

  it('gives the first booking again when it is asked again with its key, whatever became of it', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    const first = await agenda.book(visit('v1'), 0);
    assert.deepEqual(await agenda.book(visit('v2', { key: 'key-of-v1' }), 0), first);
    await agenda.setStatus('andes', 'v1', cancel('c1'), 1);
    assert.deepEqual(await agenda.book(visit('v3', { key: 'key-of-v1' }), 2), {
      ...visit('v1'),
      status: 'cancelled',
    });
    assert.equal((await agenda.of('andes', null, 0)).length, 1);
  });

  it('keeps a held time for whoever holds it, until the hold lapses', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    const heldUntil = 500;
    assert.equal(await agenda.hold({ ...visit('h1'), heldUntil }, 0), 'held');
    assert.equal(await agenda.hold({ ...visit('h2', { patient: 'luis' }), heldUntil }, 499), 'taken');
    assert.equal(await agenda.book(visit('v1', { patient: 'luis' }), 499), 'taken');
    const [row] = await agenda.busy('andes', 0, 9_999, 499);
    assert.deepEqual(row, { practitioner: 'restrepo', startsAt: 1_000, endsAt: 1_030, heldFor: 'ana' });
    assert.deepEqual(await agenda.busy('andes', 0, 9_999, 500), []);
    assert.deepEqual(await agenda.of('andes', null, 0), []);
    assert.notEqual(await agenda.book(visit('v2', { patient: 'luis' }), 500), 'taken');
    assert.equal(await agenda.hold({ ...visit('h3'), heldUntil: 900 }, 500), 'taken');
  });

  it("prolongs a hold, and turns it into the holder's booking", async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.hold({ ...visit('h1'), heldUntil: 100 }, 0);
    assert.equal(await agenda.hold({ ...visit('h2'), heldUntil: 200 }, 50), 'held');
    assert.equal(await agenda.book(visit('v1', { patient: 'luis' }), 150), 'taken');
    assert.deepEqual(await agenda.book(visit('v2'), 150), { ...visit('v2'), status: 'booked' });
    assert.deepEqual(await agenda.busy('andes', 0, 9_999, 150), [
      { practitioner: 'restrepo', startsAt: 1_000, endsAt: 1_030, heldFor: null },
    ]);
  });

  it('keeps the hold of a patient whose wish for a longer time is refused', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.hold({ ...visit('h1'), heldUntil: 100 }, 0);
    await agenda.book(visit('v1', { patient: 'luis', startsAt: 1_030, endsAt: 1_060 }), 0);
    assert.equal(await agenda.book(visit('v2', { endsAt: 1_045 }), 0), 'taken');
    assert.equal((await agenda.busy('andes', 0, 1_001, 0))[0]?.heldFor, 'ana');
  });

  it("gives a held time back: one patient's own, or whoever's it is", async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    const { openingId } = visit('h1');
    const isHeld = async () => (await agenda.busy('andes', 0, 9_999, 0)).length === 1;
    await agenda.hold({ ...visit('h1'), heldUntil: 100 }, 0);
    await agenda.release('andes', openingId, 'luis');
    await agenda.release('ipe', openingId, null);
    assert.ok(await isHeld());
    await agenda.release('andes', openingId, 'ana');
    assert.ok(!(await isHeld()));
    await agenda.hold({ ...visit('h2'), heldUntil: 100 }, 0);
    await agenda.release('andes', openingId, null);
    assert.ok(!(await isHeld()));
    await agenda.book(visit('v1'), 0);
    await agenda.release('andes', openingId, 'ana');
    assert.ok(await isHeld());
  });

  it('frees the time of a visit that is cancelled, and only that', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1'), 0);
    const cancelled = await agenda.setStatus('andes', 'v1', cancel('c1', 'travels'), 1);
    assert.equal(cancelled?.status, 'cancelled');
    assert.notEqual(await agenda.book(visit('v2', { patient: 'luis' }), 2), 'taken');
    assert.deepEqual(
      (await agenda.of('andes', null, 0)).map(({ status }) => status),
      ['cancelled', 'booked'],
    );
    // What was freed and given away cannot be taken back.
    const back = { status: 'booked', when: ['cancelled'], reason: null, key: 'c2' } as const;
    assert.equal(await agenda.setStatus('andes', 'v1', back, 3), null);
  });

  it('sets a status only from those that allow it, and again with the same key', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1'), 0);
    const confirm = { status: 'confirmed', when: ['booked'], reason: null, key: 'c1' } as const;
    assert.equal((await agenda.setStatus('andes', 'v1', confirm, 1))?.status, 'confirmed');
    assert.equal((await agenda.setStatus('andes', 'v1', confirm, 2))?.status, 'confirmed');
    assert.equal(await agenda.setStatus('andes', 'v1', { ...confirm, key: 'c2' }, 3), null);
    assert.equal(await agenda.setStatus('andes', 'nothing', confirm, 3), null);
    assert.equal(await agenda.setStatus('ipe', 'v1', confirm, 3), null);
  });

  it('moves a visit, also to a time that overlaps its own', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1'), 0);
    const to = visit('v2', { startsAt: 1_015, endsAt: 1_045 });
    const moved = await agenda.move('andes', 'v1', to, 1);
    assert.deepEqual(moved, { ...to, status: 'booked' });
    assert.deepEqual(await agenda.move('andes', 'v1', { ...to, id: 'v3' }, 2), moved);
    assert.deepEqual(
      (await agenda.of('andes', null, 0)).map(({ id, status }) => [id, status]),
      [
        ['v1', 'rescheduled'],
        ['v2', 'booked'],
      ],
    );
  });

  it('leaves a visit where it was when the time it would move to is taken', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1'), 0);
    await agenda.book(visit('v2', { patient: 'luis', startsAt: 2_000, endsAt: 2_030 }), 0);
    assert.equal(
      await agenda.move('andes', 'v1', visit('v3', { startsAt: 2_015, endsAt: 2_045 }), 1),
      'taken',
    );
    assert.equal((await agenda.find('andes', { id: 'v1' }))?.status, 'booked');
    assert.equal(await agenda.find('andes', { id: 'v3' }), null);
  });

  it('moves no visit that is not coming', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    const to = visit('v3', { startsAt: 2_000, endsAt: 2_030 });
    assert.equal(await agenda.move('andes', 'nothing', to, 1), 'gone');
    await agenda.book(visit('v1'), 0);
    await agenda.setStatus('andes', 'v1', cancel('c1'), 1);
    assert.equal(await agenda.move('andes', 'v1', to, 1), 'gone');
    assert.equal(await agenda.find('andes', { id: 'v3' }), null);
  });

  it('finds visits by patient, by time, by id and by key', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1', { startsAt: 2_000, endsAt: 2_030 }), 0);
    await agenda.book(visit('v2'), 0);
    await agenda.book(visit('v3', { patient: 'luis', startsAt: 3_000, endsAt: 3_030 }), 0);
    const ids = async (patients: string[] | null, from: number) =>
      (await agenda.of('andes', patients, from)).map(({ id }) => id);
    assert.deepEqual(await ids(null, 0), ['v2', 'v1', 'v3']);
    assert.deepEqual(await ids(['ana'], 0), ['v2', 'v1']);
    assert.deepEqual(await ids(['ana', 'luis'], 1_001), ['v1', 'v3']);
    assert.deepEqual(await ids([], 0), []);
    assert.equal((await agenda.find('andes', { key: 'key-of-v3' }))?.id, 'v3');
    assert.equal(await agenda.find('ipe', { id: 'v1' }), null);
  });

  it('tells what is busy of some practitioners, or of all', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1'), 0);
    await agenda.book(visit('v2', { practitioner: 'arango', patient: 'luis' }), 0);
    await agenda.book(visit('v3', { startsAt: 5_000, endsAt: 5_030 }), 0);
    const who = async (practitioners?: string[]) =>
      (await agenda.busy('andes', 1_029, 5_000, 0, practitioners))
        .map(({ practitioner }) => practitioner)
        .sort();
    assert.deepEqual(await who(), ['arango', 'restrepo']);
    assert.deepEqual(await who(['restrepo']), ['restrepo']);
    assert.deepEqual(await who([]), []);
    assert.deepEqual(await agenda.busy('andes', 1_030, 5_000, 0), []);
  });

  it('has what was booked when it is opened again', async () => {
    await using trial = await open();
    const booked = await trial.store.agenda.book(visit('v1', { orderId: 'o1', modality: 'telemedicine' }), 0);
    assert.deepEqual(await (await trial.reopened()).agenda.find('andes', { id: 'v1' }), booked);
  });

  it('books for a patient under whichever of their ids', async () => {
    await using trial = await open();
    const { store } = trial;
    const ana = {
      clinic: 'andes',
      name: 'Ana',
      nationalId: '52111222',
      nationalIdKind: 'CC',
      birthDate: null,
    };
    await store.savePatients([
      { ...ana, id: 'ana' },
      { ...ana, id: 'also-ana' },
    ]);
    const booked = await store.agenda.book(visit('v1', { patient: 'also-ana' }), 0);
    assert.deepEqual(booked, { ...visit('v1'), status: 'booked' });
    assert.equal((await store.agenda.of('andes', ['also-ana'], 0)).length, 1);
  });
}
