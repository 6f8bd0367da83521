import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/** Looks a patient up in the clinic's register. */
export async function findPatient(
  { nationalId }: Effects['findPatient'],
  { conversation }: Errand,
  { store }: Hands,
): Promise<Outcome> {
  const found = await store.findPatient(conversation.clinic, { nationalId });
  const patient = found && {
    id: found.id,
    name: found.name,
    birthDate: found.birthDate,
    nationalId: found.nationalId,
  };
  return { event: { type: 'patient.found', patient } };
}
