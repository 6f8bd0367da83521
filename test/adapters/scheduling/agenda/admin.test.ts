import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trialAgenda } from '../../../kit/trial-agenda.ts';

const THURSDAY = { from: '2026-03-12T00:00', to: '2026-03-13T00:00' };
const AT_EIGHT = { service: 'cardiology', at: '2026-03-12T08:00' };

test('the clinic books with whoever is free at that time, and with nobody when nobody is', async () => {
  const { agenda } = trialAgenda();
  const booked = await Promise.all(
    ['ana', 'luis', 'rosa'].map((patient) => agenda.admin.book({ ...AT_EIGHT, patient, key: patient })),
  );
  assert.deepEqual(
    booked.map((answer) => ('taken' in answer ? null : `${answer.practitioner} ${answer.site}`)),
    ['arango norte', 'restrepo centro', null],
  );
});

test('the clinic books out of hours too, which patients cannot', async () => {
  const { agenda, times } = trialAgenda();
  const at = '2026-03-12T19:00';
  const booked = await agenda.admin.book({ service: 'cardiology', at, patient: 'ana', key: 'k' });
  assert.equal('taken' in booked ? null : booked.startsAt, '2026-03-12T19:00:00-05:00');
  assert.deepEqual(await times({ windows: [{ from: at, to: at }] }), []);
});

test('a visit that the clinic booked is the patient’s like any other', async () => {
  const { agenda } = trialAgenda();
  const booked = await agenda.admin.book({ ...AT_EIGHT, patient: 'ana', key: 'k' });
  assert.deepEqual(await agenda.appointmentsOf(['ana'], { from: '2026-03-10T00:00' }), [booked]);
});

test('a filled day has no opening, and no visit that nobody asked for', async () => {
  const { agenda, times } = trialAgenda();
  await agenda.admin.book({ ...AT_EIGHT, patient: 'ana', key: 'k' });
  await agenda.admin.fill({ service: 'cardiology', from: '2026-03-12' });
  assert.deepEqual(await times({ windows: [THURSDAY] }), []);
  assert.equal((await times({ windows: [THURSDAY], service: 'psychology' })).length, 5);
  assert.equal((await times({ windows: [{ from: '2026-03-13T00:00', to: null }], limit: 1 })).length, 1);
  assert.equal((await agenda.appointmentsOf(['ana', ''], { from: '2026-03-10T00:00' })).length, 1);
});

test('filling leaves the openings that are to be left, one at each time', async () => {
  const { agenda, times } = trialAgenda();
  const except = ['2026-03-12T08:00', '2026-03-13T10:30'];
  await agenda.admin.fill({ service: 'cardiology', from: '2026-03-10', to: '2026-04-30', except });
  assert.deepEqual(await times({}), ['03-12T08:00 arango', '03-13T10:30 arango']);
});

test('the clinic cancels what starts at a time: of one patient, or of all', async () => {
  const { agenda } = trialAgenda();
  for (const patient of ['ana', 'luis']) await agenda.admin.book({ ...AT_EIGHT, patient, key: patient });
  const one = await agenda.admin.cancel({ ...AT_EIGHT, patient: 'ana', key: 'c1' });
  assert.deepEqual(
    one.map(({ patient, status }) => `${patient} ${status}`),
    ['ana cancelled'],
  );
  const rest = await agenda.admin.cancel({ ...AT_EIGHT, key: 'c2' });
  assert.deepEqual(
    rest.map(({ patient }) => patient),
    ['luis'],
  );
  assert.deepEqual(await agenda.admin.cancel({ ...AT_EIGHT, key: 'c3' }), []);
});

test('what the clinic itself moved or cancelled is told from what the patient did', async () => {
  const { agenda } = trialAgenda();
  for (const patient of ['ana', 'luis']) await agenda.admin.book({ ...AT_EIGHT, patient, key: patient });
  const span = { from: '2026-03-12T00:00', to: '2026-03-13T00:00' };
  const told = async () =>
    (await agenda.visitsBetween(span)).map(
      ({ appointment: { patient, startsAt, status }, byClinic }) =>
        `${patient} ${startsAt.slice(11, 16)} ${status} ${byClinic}`,
    );
  assert.deepEqual(await told(), ['ana 08:00 booked null', 'luis 08:00 booked null']);
  const [ana] = await agenda.visitsBetween(span);
  const { id } = ana!.appointment;
  const move = { appointmentId: id, at: '2026-03-12T09:00', key: 'm' };
  const moved = await agenda.admin.move(move);
  assert.deepEqual(await agenda.admin.move(move), moved, 'asked again, nothing more is done');
  assert.deepEqual(await agenda.admin.move({ ...move, key: 'm2' }), { gone: true });
  await agenda.admin.cancel({ ...AT_EIGHT, patient: 'luis', key: 'c' });
  assert.deepEqual(await told(), [
    'ana 08:00 rescheduled null',
    'luis 08:00 cancelled cancelled',
    'ana 09:00 booked moved',
  ]);
  if ('id' in moved) await agenda.confirm({ appointmentId: moved.id, key: 'yes' });
  assert.equal((await told()).at(-1), 'ana 09:00 confirmed null');
});

test('a service that the clinic does not have is refused with those that it has', async () => {
  const { agenda } = trialAgenda();
  const fill = agenda.admin.fill({ service: 'cardiologia', from: '2026-03-12' });
  await assert.rejects(fill, /no service 'cardiologia'. It has: cardiology, psychology/);
});
