import type { ContactLink, StoredPatient } from '../store.ts';
import type { Sqlite } from './driver.ts';

/** Enters patients, or what is new about them. */
export async function savePatients(db: Sqlite, patients: readonly StoredPatient[]): Promise<void> {
  for (const patient of patients) await savePatient(db, patient);
}

/**
 * Enters a patient, and gives the id they go by. One document is one patient in a clinic: where another is
 * registered with it, what is known of that one stands, and the new id becomes another name for them.
 */
export async function savePatient(db: Sqlite, patient: StoredPatient): Promise<string> {
  const { clinic, id, name, nationalId, nationalIdKind, birthDate } = patient;
  const holder = await holderOf(db, patient);
  if (holder !== null) {
    await db.run(
      `insert into patient (clinic, id, name, birth_date, same_as) values (?, ?, ?, ?, ?)
       on conflict (clinic, id) do update set same_as = excluded.same_as`,
      [clinic, id, name, birthDate, holder],
    );
    return holder;
  }
  const saved = await db.get<{ id: string }>(
    `insert into patient (clinic, id, name, national_id, national_id_kind, birth_date)
     values (?, ?, ?, ?, ?, ?)
     on conflict (clinic, id) do update set
       name = excluded.name,
       national_id = coalesce(excluded.national_id, national_id),
       national_id_kind = coalesce(excluded.national_id_kind, national_id_kind),
       birth_date = coalesce(excluded.birth_date, birth_date)
     returning coalesce(same_as, id) as id`,
    [clinic, id, name, nationalId, nationalIdKind, birthDate],
  );
  return saved!.id;
}

/** Who else in the clinic is registered with this document. */
async function holderOf(db: Sqlite, { clinic, id, nationalId }: StoredPatient): Promise<string | null> {
  if (nationalId === null) return null;
  const row = await db.get<{ id: string }>(
    'select id from patient where clinic = ? and national_id = ? and id <> ?',
    [clinic, nationalId, id],
  );
  return row?.id ?? null;
}

/** Ties addresses to patients they may speak for. */
export async function linkContacts(db: Sqlite, links: readonly ContactLink[]): Promise<void> {
  for (const link of links) {
    const { clinic, patient } = link;
    await linkContact(db, { ...link, patient: (await patientId(db, clinic, patient)) ?? patient });
  }
}

/** Ties an address to a patient. @throws where there is no such patient. */
export async function linkContact(db: Sqlite, link: ContactLink): Promise<void> {
  const { clinic, address, patient, relation } = link;
  await db.run(
    `insert into contact_patient (clinic, address, patient, relation) values (?, ?, ?, ?)
     on conflict (clinic, address, patient) do update set relation = excluded.relation`,
    [clinic, address, patient, relation],
  );
}

/** The id a patient goes by, whichever of their names is given; null when there is no such patient. */
export async function patientId(db: Sqlite, clinic: string, id: string): Promise<string | null> {
  const row = await db.get<{ id: string }>(
    'select coalesce(same_as, id) as id from patient where clinic = ? and id = ?',
    [clinic, id],
  );
  return row?.id ?? null;
}

/** A patient by id or by document. */
export async function findPatient(
  db: Sqlite,
  clinic: string,
  by: { id: string } | { nationalId: string },
): Promise<StoredPatient | null> {
  const select = `select clinic, id, name, national_id as nationalId, national_id_kind as nationalIdKind,
                         birth_date as birthDate
                    from patient where clinic = ?`;
  const row =
    'id' in by
      ? await db.get<StoredPatient>(`${select} and id = ?`, [
          clinic,
          (await patientId(db, clinic, by.id)) ?? by.id,
        ])
      : await db.get<StoredPatient>(`${select} and national_id = ?`, [clinic, by.nationalId]);
  return row ?? null;
}
