import type { Zone } from '../../adapters/zone.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';

/** What the clinic's books say at the end of a rehearsal, as `recado say --json` prints it. */
export interface State {
  appointments: object[];
  waitlist: object[];
  unmet: object[];
  orders: object[];
  handoffs: object[];
  consents: object[];
  optedOut: string[];
  language: string | null;
}

/** Reads the books of one clinic, and the language of one conversation. */
export async function readState(store: Store, conversation: ConversationKey, zone: Zone): Promise<State> {
  const { clinic } = conversation;
  const names = new Map<string, string>();
  const nameOf = async (id: string) => {
    const name = names.get(id) ?? (await store.findPatient(clinic, { id }))?.name ?? id;
    names.set(id, name);
    return name;
  };
  const appointments = [];
  const rows = await store.agenda.of(clinic, null, 0);
  for (const row of rows.toSorted((a, b) => a.startsAt - b.startsAt)) {
    const { id, service, practitioner, site, status, modality, orderId } = row;
    const patient = await nameOf(row.patient);
    const startsAt = zone.iso(row.startsAt);
    appointments.push({ id, patient, service, practitioner, site, startsAt, status, modality, orderId });
  }
  const waitlist = [];
  for (const { patient, service, status, from, to, wish } of await store.waitlist(clinic)) {
    waitlist.push({ patient: await nameOf(patient), service, status, from, to, wish });
  }
  const { state } = await store.load(conversation);
  return {
    appointments,
    waitlist,
    unmet: await store.unmet(clinic),
    orders: (await store.orders(clinic)).map(({ status, reason, fields }) => ({ status, reason, fields })),
    handoffs: (await store.handoffs(clinic)).map(({ reason, status }) => ({ reason, status })),
    consents: (await store.consents(clinic)).map(({ purpose, given }) => ({ purpose, given })),
    optedOut: await store.optedOut(clinic),
    language: state?.language ?? null,
  };
}
