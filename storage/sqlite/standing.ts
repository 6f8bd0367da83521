import type { Standing, StandingContact } from '../standing.ts';
import type { Sqlite } from './driver.ts';
import { patientId } from './register.ts';

/** Of these keys of dialogs that the clinic begins, those that were begun before. */
export async function begun(
  db: Sqlite,
  clinic: string,
  { keys, channels }: Parameters<Standing['begun']>[1],
): Promise<string[]> {
  const rows = await db.all<{ key: string }>(
    `select distinct k.value as key
       from json_each(?) as k cross join json_each(?) as c
      cross join inbox as i on i.clinic = ? and i.channel = c.value and i.external_id = 'due:' || k.value`,
    [JSON.stringify(keys), JSON.stringify(channels), clinic],
  );
  return rows.map(({ key }) => key);
}

/** Who may speak for these patients, each with those of these channels that they were ever on. */
export async function contactsOf(
  db: Sqlite,
  clinic: string,
  { patients, channels }: Parameters<Standing['contactsOf']>[1],
): Promise<StandingContact[]> {
  const found: StandingContact[] = [];
  for (const patient of new Set(patients)) {
    const id = (await patientId(db, clinic, patient)) ?? patient;
    const rows = await db.all<Omit<StandingContact, 'optedOut'> & { optedOut: number }>(
      `select ? as patient, l.address, l.relation, coalesce(k.opted_out, 0) as optedOut,
              c.channel, c.updated_at as updatedAt
         from contact_patient as l
         left join contact as k on k.clinic = l.clinic and k.address = l.address
         left join conversation as c on c.clinic = l.clinic and c.address = l.address and c.revision > 0
                                    and c.channel in (select value from json_each(?))
        where l.clinic = ? and l.patient = ?
        order by l.address, c.channel`,
      [patient, JSON.stringify(channels), clinic, id],
    );
    found.push(...rows.map((row) => ({ ...row, optedOut: row.optedOut === 1 })));
  }
  return found;
}
