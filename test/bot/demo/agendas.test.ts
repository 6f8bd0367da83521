import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openAgenda } from '../../../adapters/scheduling/agenda/index.ts';
import { DEMO_FOLDER, loadClinics } from '../../../bot/config/load.ts';
import { agendaSettingsOf } from '../../../bot/config.ts';
import { applyNamedAgenda, readNamedAgenda } from '../../../bot/demo/agendas.ts';
import { memoryBook } from '../../kit/memory-book.ts';

const clinics = await loadClinics();
const names = (await readdir(join(DEMO_FOLDER, 'agendas'))).map((file) => file.replace('.yaml', ''));

/** A demo clinic's agenda in a named state, on Monday 2 March 2026 at 9:00 unless said otherwise. */
async function staged(name: string, id = 'andes', at = '2026-03-02T09:00') {
  const clinic = clinics.get(id)!;
  const now = Date.parse(`${at}:00${id === 'andes' ? '-05:00' : '-03:00'}`);
  let ids = 0;
  const agenda = openAgenda({
    settings: agendaSettingsOf(clinic),
    book: memoryBook(),
    now: () => now,
    newId: () => `visit-${++ids}`,
  });
  await applyNamedAgenda(await readNamedAgenda(name), { agenda, clinic, now });
  return {
    openings: async (service: string) => {
      const found = await agenda.findOpenings({ service, windows: [], limit: 10 });
      return found.map(({ startsAt }) => startsAt.slice(0, 16));
    },
    visits: async () => {
      const patients = clinic.patients.map(({ id: patient }) => patient);
      const found = await agenda.appointmentsOf(patients, { from: '2026-01-01T00:00', every: true });
      return found.map((one) => `${one.patient} ${one.service} ${one.startsAt.slice(0, 16)} ${one.status}`);
    },
  };
}

describe('named agendas', () => {
  for (const name of names) {
    for (const id of clinics.keys()) {
      test(`'${name}' can begin a rehearsal at ${id}`, async () => {
        await staged(name, id);
      });
    }
  }

  test('leave as many openings as they say, counted from today', async () => {
    const { openings } = await staged('cardiology-two-openings');
    assert.deepEqual(await openings('cardiology'), ['2026-03-03T08:00', '2026-03-04T10:30']);
    assert.equal((await openings('general')).length, 10);
  });

  test('count only the days on which the clinic opens', async () => {
    const { openings } = await staged('cardiology-two-openings', 'andes', '2026-03-20T09:00');
    assert.deepEqual(await openings('cardiology'), ['2026-03-21T08:00', '2026-03-24T10:30']);
  });

  test('leave nothing where nothing is to be left', async () => {
    const { openings } = await staged('cardiology-full');
    assert.deepEqual(await openings('cardiology'), []);
  });

  test('have the visits that they say, in the state that they say', async () => {
    assert.deepEqual(await (await staged('two-visits', 'ipe')).visits(), [
      'ana-souza laboratory 2026-03-03T07:00 booked',
      'ana-souza cardiology 2026-03-04T08:00 booked',
    ]);
    assert.deepEqual(await (await staged('one-cancelled')).visits(), [
      'ana-gomez cardiology 2026-03-04T08:00 cancelled',
    ]);
    assert.deepEqual(await (await staged('visit-in-an-hour')).visits(), [
      'ana-gomez general 2026-03-02T10:00 booked',
    ]);
  });

  test('that there are not are refused with the name that is nearest', async () => {
    const refusal =
      /--agenda: there is no agenda 'one-visits': did you mean 'one-visit'\?; accepted: all-full, /;
    await assert.rejects(readNamedAgenda('one-visits'), refusal);
    await assert.rejects(readNamedAgenda('../andes'), /there is no agenda '\.\.\/andes'/);
  });
});
