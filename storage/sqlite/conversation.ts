import type { Person } from '../../flows/world.ts';
import type { ConversationKey } from '../store.ts';
import type { Sqlite } from './driver.ts';
import type { PackedConversation } from './packed.ts';

/** A conversation as the next turn must see it. */
export async function load(db: Sqlite, key: ConversationKey): Promise<PackedConversation> {
  const { clinic, channel, address } = key;
  const stored = await db.get<{ revision: number; state: string | null }>(
    'select revision, state from conversation where clinic = ? and channel = ? and address = ?',
    [clinic, channel, address],
  );
  const contact = await db.get<{ consent: number | null; optedOut: number }>(
    'select consent, opted_out as optedOut from contact where clinic = ? and address = ?',
    [clinic, address],
  );
  const people = await db.all<Person>(
    `select id, name, birth_date as birthDate, national_id as nationalId, relation
       from contact_patient as link join patient on patient.clinic = link.clinic and id = link.patient
      where link.clinic = ? and address = ?
      order by relation <> 'self', id`,
    [clinic, address],
  );
  const consent = contact?.consent ?? null;
  return {
    revision: stored?.revision ?? 0,
    state: stored?.state ?? null,
    contact: {
      consent: consent === null ? null : consent === 1,
      optedOut: contact?.optedOut === 1,
      people,
    },
  };
}
