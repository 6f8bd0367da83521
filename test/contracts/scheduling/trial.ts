import assert from 'node:assert/strict';
import type { Scheduling } from '../../../adapters/scheduling/scheduling.ts';
import type { Appointment, Opening, OpeningQuery } from '../../../flows/appointment.ts';

/** A backend filled as `trialClinic()` describes, whose clock stands at `TRIAL_NOW` until it is moved. */
export interface Trial extends AsyncDisposable {
  scheduling: Scheduling;
  /** Moves the backend's clock on. */
  pass(time: { minutes: number }): void;
}

/** Opens a new backend, in which nothing has been booked. */
export type Open = () => Promise<Trial>;

/** The Thursday after `TRIAL_NOW`. */
export const THURSDAY = { from: '2026-03-12T00:00', to: '2026-03-13T00:00' };

/** More openings than a day has. */
export const MANY = 100;

/** Cardiology, on that Thursday. */
export const cardiology = { service: 'cardiology', windows: [THURSDAY], limit: 5 } satisfies OpeningQuery;

/** The first opening of that day. */
export async function anOpening(scheduling: Scheduling): Promise<Opening> {
  const [opening] = await scheduling.findOpenings({ ...cardiology, limit: 1 });
  assert.ok(opening);
  return opening;
}

/** An opening at `HH:mm` of that day. */
export async function openingAt(scheduling: Scheduling, time: string): Promise<Opening> {
  const found = await scheduling.findOpenings({ ...cardiology, limit: MANY });
  const opening = found.find(({ startsAt }) => startsAt.slice(11, 16) === time);
  assert.ok(opening);
  return opening;
}

/** Ana's visit, booked with the key `visit`. */
export async function aVisit(
  scheduling: Scheduling,
): Promise<{ appointment: Appointment; opening: Opening }> {
  const opening = await anOpening(scheduling);
  const appointment = await scheduling.book({ openingId: opening.id, patient: 'ana', key: 'visit' });
  assert.ok('id' in appointment);
  return { appointment, opening };
}

/** Whether an opening is offered now. */
export async function isOpen(scheduling: Scheduling, { id }: Opening): Promise<boolean> {
  const found = await scheduling.findOpenings({ ...cardiology, limit: MANY });
  return found.some((opening) => opening.id === id);
}

/** The status of an answer that is a visit; null of any other. */
export function status(answer: Appointment | object): string | null {
  return 'status' in answer ? answer.status : null;
}
