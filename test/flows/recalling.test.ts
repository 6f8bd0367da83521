import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Appointment } from '../../flows/appointment.ts';
import type { Given } from '../../flows/events.ts';
import { recalling } from '../../flows/recalling.ts';
import { advance, start } from '../../flows/step.ts';
import { ana, mateo, openingAt, visit, WORLDS } from '../kit/flows/clinic.ts';

const past = [
  visit(mateo.id, openingAt('cardiology', '2026-01-20T08:00')),
  visit(ana.id, openingAt('psychology', '2026-02-10T09:00')),
];

/** What is recalled for someone with those visits behind them. */
function recall(given: Given, appointments: readonly Appointment[]) {
  const world = WORLDS.family;
  const first = start(recalling.machine, { given, about: {}, intent: null, world });
  const asked = first.effects[0];
  const then = first.done
    ? first
    : advance(recalling.machine, first.state, { type: 'appointments.found', appointments, world });
  return { asked, output: then.output['given'] as Given | undefined };
}

test('the last visit is the latest one, of whoever it was', () => {
  const { asked, output } = recall({}, past);
  assert.deepEqual(asked?.type === 'findAppointments' && asked.params.since, 'last-year');
  assert.equal(output?.service, 'psychology');
  assert.equal(output?.person, 'self');
});

test('the last visit of a service that is named is the latest of that', () => {
  const { output } = recall({ service: 'cardiology' }, past);
  assert.equal(output?.service, 'cardiology');
  assert.equal(output?.person, mateo.id);
});

test('only the visits of the person who is named are looked at', () => {
  const { asked } = recall({ person: 'son' }, past);
  const patients = asked?.type === 'findAppointments' ? asked.params.patients : [];
  assert.ok(patients.includes(mateo.id) && !patients.includes(ana.id));
});

test('where there was no visit, nothing is recalled', () => {
  assert.equal(recall({}, []).output, undefined);
});

test('nobody is told of visits by an address that nobody vouches for', () => {
  const step = start(recalling.machine, { given: {}, about: {}, intent: null, world: WORLDS.unvouched });
  assert.equal(step.done, true);
  assert.ok(!step.effects.some(({ type }) => type === 'findAppointments'));
});
