import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/** Finds the places on waiting lists that these patients still have. */
export async function findWaiting(
  { patients }: Effects['findWaiting'],
  { conversation }: Errand,
  { store }: Hands,
): Promise<Outcome> {
  const rows = await store.waitlist(conversation.clinic);
  const places = rows
    .filter(({ patient, status }) => STANDING.has(status) && patients.includes(patient))
    .map(({ id, patient, service, wish }) => ({ id, patient, service, wish }));
  return { event: { type: 'places.found', places } };
}

const STANDING: ReadonlySet<string> = new Set(['waiting', 'offered']);
