import type { Admin } from '../../adapters/scheduling/agenda/admin.ts';
import type { Store } from '../../storage/store.ts';
import type { Clinic } from '../config.ts';
import type { AgendaAct } from './instruction.ts';

export interface AgendaParts {
  admin: Admin;
  store: Store;
  clinic: Clinic;
  newId: () => string;
}

/** Does to the agenda what the hospital's own system would, past the house. */
export async function actOnAgenda(act: AgendaAct, parts: AgendaParts): Promise<void> {
  const { admin, newId } = parts;
  const { service } = act;
  switch (act.do) {
    case 'fill':
      await admin.fill({ service, from: act.from, to: act.to });
      return;
    case 'book': {
      const patient = await patientAt(act.address, parts);
      const booked = await admin.book({ service, at: act.at, patient, key: `outside:${newId()}` });
      if ('taken' in booked) throw new RangeError(`Nobody is free for ${service} at ${act.at}`);
      return;
    }
    case 'cancel': {
      const patient = act.address === null ? {} : { patient: await patientAt(act.address, parts) };
      const key = `outside:${newId()}`;
      const cancelled = await admin.cancel({ service, at: act.at, ...patient, key });
      if (cancelled.length === 0) throw new RangeError(`There is no visit for ${service} at ${act.at}`);
    }
  }
}

/** The patient who has this phone; one whom nobody knows yet is registered. */
async function patientAt(address: string, { store, clinic, newId }: AgendaParts): Promise<string> {
  const { contact } = await store.load({ clinic: clinic.id, channel: 'agenda', address });
  const known = contact.people.find(({ relation }) => relation === 'self') ?? contact.people[0];
  if (known) return known.id;
  const id = newId();
  const person = { nationalId: null, nationalIdKind: null, birthDate: null };
  await store.savePatients([{ clinic: clinic.id, id, name: address, ...person }]);
  await store.linkContacts([{ clinic: clinic.id, address, patient: id, relation: 'self' }]);
  return id;
}
