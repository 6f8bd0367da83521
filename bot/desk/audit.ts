import { createHash } from 'node:crypto';
import { type AuditRow, type Desk, FIRST_HASH, hashed } from '../../storage/desk.ts';

/** Rows read at once. */
const SOME = 1_000;

/** How a clinic's audit was found. */
export interface Audited {
  rows: number;
  /** The hash of its last row: written down elsewhere, it shows whether the end was cut off since. */
  head: string;
  /** The number of the first row that is not as it was written, or follows one that is gone; null where all are. */
  brokenAt: number | null;
}

/** Walks a clinic's audit from its first row. What comes after a broken row proves nothing, and is not looked at. */
export async function auditOf(desk: Pick<Desk, 'audit'>, clinic: string): Promise<Audited> {
  let rows = 0;
  let head = FIRST_HASH;
  for (;;) {
    const some = await desk.audit(clinic, { after: rows, limit: SOME });
    for (const row of some) {
      if (!follows(row, { rows, head })) return { rows, head, brokenAt: rows + 1 };
      rows += 1;
      head = row.hash;
    }
    if (some.length < SOME) return { rows, head, brokenAt: null };
  }
}

function follows(row: AuditRow, { rows, head }: { rows: number; head: string }): boolean {
  return row.number === rows + 1 && row.hash === createHash('sha256').update(hashed(row, head)).digest('hex');
}
