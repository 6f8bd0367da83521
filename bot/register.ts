import { canonicalPhone } from '../nlu/readers/phones/canonical.ts';
import type { Store } from '../storage/store.ts';
import type { Clinic } from './config.ts';

/** Enters the patients whom a clinic's file knows from the start. Entering them again changes nothing. */
export async function register(store: Store, { id: clinic, country, patients }: Clinic): Promise<void> {
  if (patients.length === 0) return;
  await store.savePatients(
    patients.map(({ id, name, nationalId, birthDate }) => ({
      clinic,
      id,
      name,
      nationalId: nationalId?.value ?? null,
      nationalIdKind: nationalId?.kind ?? null,
      birthDate,
    })),
  );
  await store.linkContacts(
    patients.map(({ phone, id: patient, relation }) => {
      // As channels bring it, whichever way the file has it.
      const address = canonicalPhone(phone, { country, mobile: false }) ?? phone;
      return { clinic, address, patient, relation };
    }),
  );
}
