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
  const contact = await db.get<ContactRow>(
    `select consent, help_words as words, help_voice as voice, opted_out as optedOut
       from contact where clinic = ? and address = ?`,
    [clinic, address],
  );
  const people = await db.all<Person>(
    `select id, name, birth_date as birthDate, national_id as nationalId, relation
       from contact_patient as link join patient on patient.clinic = link.clinic and id = link.patient
      where link.clinic = ? and address = ?
      order by relation <> 'self', id`,
    [clinic, address],
  );
  return {
    revision: stored?.revision ?? 0,
    state: stored?.state ?? null,
    contact: {
      consent: flag(contact?.consent),
      help: { words: flag(contact?.words), voice: flag(contact?.voice) },
      optedOut: contact?.optedOut === 1,
      people,
    },
  };
}

interface ContactRow {
  consent: number | null;
  words: number | null;
  voice: number | null;
  optedOut: number;
}

function flag(stored: number | null | undefined): boolean | null {
  return stored === null || stored === undefined ? null : stored === 1;
}
