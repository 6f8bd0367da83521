import { WEB_CHAT } from '../../adapters/channels/web-chat/index.ts';
import { keepPassword } from '../../bot/desk/passwords.ts';
import { newConversation } from '../../flows/conversation/conversation-state.ts';
import type { Effects } from '../../flows/effects.ts';
import type { WebHouse } from './web-house.ts';

/** Whom the agents of a test sign in as. */
export const PASSWORD = 'una clave para probar';
const kept = keepPassword(PASSWORD);

/** Enters an agent. */
export async function addAgent({ house, clock }: WebHouse, clinic: string, name: string): Promise<void> {
  const agent = { clinic, name, fullName: `${name} de ${clinic}`, password: await kept, at: clock.now() };
  await house.store.desk.keepAgent(agent);
}

/** An order of a patient of the web chat that a person is to look at: one page, with what was read of it. */
export async function putOrder(
  { house, door, clock }: WebHouse,
  { id, address, bytes }: { id: string; address: string; bytes: Uint8Array },
): Promise<void> {
  const clinic = 'andes';
  const file = await door.files.keep(bytes, { clinic, address, mediaType: 'image/png' });
  const key = { clinic, channel: WEB_CHAT, address };
  const params: Effects['keepOrder'] = { ...ORDER, id, files: [file.id] };
  const consent = { type: 'keepConsent', params: { purpose: 'care', given: true } } as const;
  const records = [consent, { type: 'keepOrder', params } as const];
  const { revision, state } = await house.store.load(key);
  await house.store.commit({
    key,
    rows: [],
    receive: null,
    expectRevision: revision,
    state: state ?? newConversation('es'),
    at: clock.now(),
    transcript: [],
    records: records.map((record, at) => ({
      key: `${clinic}/${WEB_CHAT}/${address}:${revision + 1}:${at}`,
      frame: 0,
      record,
    })),
    outbox: [],
  });
}

const ORDER = {
  status: 'needs-review' as const,
  reason: 'items',
  service: null,
  faulty: [],
  patient: null,
  appointmentId: null,
  fields: {
    patient_name: 'Ana Gómez',
    patient_id: { type: 'CC', value: '52111222' },
    issue_date: '2026-03-01',
    items: [{ code: '883101', system: 'CUPS', description: 'RESONANCIA DE CEREBRO', quantity: 1 }],
    confidence: { patient_name: 0.98, patient_id: 0.97, issue_date: 0.62, items: 0.71 },
    places: {
      issue_date: { page: 1, x: 0.6, y: 0.2, width: 0.2, height: 0.05 },
      items: [{ page: 1, x: 0.1, y: 0.5, width: 0.7, height: 0.06 }],
    },
    pages: 1,
  },
};
