import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cardiology, MANY, type Open, THURSDAY } from './trial.ts';

/** What can be booked is found as it was asked for. */
export function findsOpenings(open: Open): void {
  it('are given soonest first, in the clinic’s own time, as long as the visit', async () => {
    await using trial = await open();
    const found = await trial.scheduling.findOpenings({ ...cardiology, limit: MANY });
    assert.deepEqual(
      found.map(({ startsAt }) => startsAt),
      found.map(({ startsAt }) => startsAt).sort(),
    );
    for (const opening of found) {
      assert.match(opening.startsAt, /^2026-03-12T\d\d:[03]0:00-05:00$/);
      assert.equal(opening.minutes, 30);
      assert.equal(opening.modality, 'in-person');
    }
    assert.equal(found.length, 16, 'eight half hours with each of two cardiologists');
  });

  it('keep to the practitioner, the site and the way of the visit that were asked for', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const one = await scheduling.findOpenings({ ...cardiology, practitioner: 'restrepo', limit: MANY });
    assert.deepEqual([...new Set(one.map(({ practitioner }) => practitioner))], ['restrepo']);
    const other = await scheduling.findOpenings({ ...cardiology, site: 'norte', limit: MANY });
    assert.deepEqual([...new Set(other.map(({ site }) => site))], ['norte']);
    const remote = await scheduling.findOpenings({
      ...cardiology,
      service: 'psychology',
      modality: 'telemedicine',
    });
    assert.deepEqual([...new Set(remote.map(({ modality }) => modality))], ['telemedicine']);
    assert.deepEqual(await scheduling.findOpenings({ ...cardiology, modality: 'telemedicine' }), []);
  });

  it('lie within the days and hours that were asked for', async () => {
    await using trial = await open();
    const windows = [
      { ...THURSDAY, dayFrom: '09:00', dayTo: '10:00' },
      { from: '2026-03-13T11:00', to: '2026-03-13T11:30' },
    ];
    const found = await trial.scheduling.findOpenings({ service: 'cardiology', windows, limit: MANY });
    const times = [...new Set(found.map(({ startsAt }) => startsAt.slice(5, 16)))];
    assert.deepEqual(times, ['03-12T09:00', '03-12T09:30', '03-13T11:00']);
  });

  it('are no more than asked for, and at different times', async () => {
    await using trial = await open();
    const found = await trial.scheduling.findOpenings({ ...cardiology, limit: 4 });
    assert.equal(found.length, 4);
    assert.equal(new Set(found.map(({ startsAt }) => startsAt)).size, 4);
  });

  it('are those nearest to an hour that was wanted and is taken', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const query = { ...cardiology, practitioner: 'arango', near: '10:00', limit: 3 };
    const times = async () =>
      (await scheduling.findOpenings(query)).map(({ startsAt }) => startsAt.slice(11, 16));
    assert.deepEqual(await times(), ['09:30', '10:00', '10:30']);
    const found = await scheduling.findOpenings(query);
    await scheduling.book({ openingId: found[1]!.id, patient: 'luis', key: 'k1' });
    assert.deepEqual(await times(), ['09:00', '09:30', '10:30']);
  });

  it('do not come again once they were refused', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const first = await scheduling.findOpenings({ ...cardiology, limit: 3 });
    const except = first.map(({ id }) => id);
    const second = await scheduling.findOpenings({ ...cardiology, limit: MANY, except });
    const refused = new Set(first.map(({ startsAt }) => startsAt));
    assert.deepEqual(
      second.filter(({ startsAt }) => refused.has(startsAt)),
      [],
    );
    assert.ok(second.length > 0);
  });

  it('leave the patient time for the other visits they have, and to come from one site to another', async () => {
    await using trial = await open();
    const { scheduling } = trial;
    const windows = [{ ...THURSDAY, dayFrom: '09:30', dayTo: '10:00' }];
    const [opening] = await scheduling.findOpenings({ ...cardiology, site: 'norte', windows });
    const visit = await scheduling.book({ openingId: opening!.id, patient: 'ana', key: 'k1' });
    const timesFor = async (whose: { patient: string; moved?: string }) => {
      const all = await scheduling.findOpenings({ ...cardiology, ...whose, limit: MANY });
      return all.map(({ site, startsAt }) => `${startsAt.slice(11, 16)} ${site}`);
    };
    const forAna = await timesFor({ patient: 'ana' });
    const gone = ['08:30 centro', '09:00 centro', '09:30 centro', '10:00 centro', '10:30 centro'];
    const forLuis = await timesFor({ patient: 'luis' });
    assert.deepEqual(
      forLuis.filter((time) => !forAna.includes(time)),
      gone,
      'half an hour, and three quarters of an hour on the way',
    );
    assert.ok('id' in visit);
    assert.deepEqual(await timesFor({ patient: 'ana', moved: visit.id }), forLuis);
  });

  it('of a service that the clinic does not have are none', async () => {
    await using trial = await open();
    assert.deepEqual(await trial.scheduling.findOpenings({ ...cardiology, service: 'astrology' }), []);
  });
}
