import type { EffectOf } from '../../flows/effects.ts';
import type { Sqlite } from './driver.ts';

/** Where and when an order is kept. */
interface Place {
  clinic: string;
  conversation: number;
  at: number;
}

/** Keeps an order that a patient sent; one that is there gets what became of it. */
export async function keepOrder(
  db: Sqlite,
  { id, patient, files, status, reason, service, fields, appointmentId }: EffectOf<'keepOrder'>['params'],
  { clinic, conversation, at }: Place,
): Promise<void> {
  const [file = '', ...others] = files; // There is always one.
  const otherFiles = others.length > 0 ? JSON.stringify(others) : null;
  const read = [status, reason, service, JSON.stringify(fields)];
  await db.run(
    `insert into medical_order
       (clinic, id, conversation, patient, file, other_files, status, reason, service, fields, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (clinic, id) do update
       set status = excluded.status, patient = coalesce(excluded.patient, patient)`,
    [clinic, id, conversation, patient, file, otherFiles, ...read, at],
  );
  if (appointmentId === null) return;
  await db.run('update visit set order_id = ? where clinic = ? and id = ?', [id, clinic, appointmentId]);
}

/** Keeps what a person decided of an order, once; a visit is not done with one that is no use. */
export async function settleOrder(
  db: Sqlite,
  { id, status, reason, service, fields, by }: EffectOf<'settleOrder'>['params'],
  { clinic, at }: Place,
): Promise<void> {
  await db.run(
    `update medical_order
        set status = ?, reason = ?, service = ?, fields = ?, decided_by = ?, decided_at = ?,
            claimed_by = null, claimed_until = null
      where clinic = ? and id = ? and decided_at is null`,
    [status, reason, service, JSON.stringify(fields), by, at, clinic, id],
  );
  if (status === 'accepted') return;
  await db.run('update visit set order_id = null where clinic = ? and order_id = ?', [clinic, id]);
}
