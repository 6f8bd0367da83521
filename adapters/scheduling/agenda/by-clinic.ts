import type { KeptVisit } from '../scheduling.ts';
import type { ChangedRow } from './book.ts';

const MARK = 'by-clinic';

/** The key of what people at the clinic do, told from those of patients by how it begins. */
export function clinicKey(act: 'book' | 'move' | 'cancel', key: string): string {
  return `${MARK}:${act}:${key}`;
}

/** What the clinic itself last did to a visit; null where the patient had the last word, or it is as it was booked. */
export function byClinic({ key, changedKey, status }: ChangedRow): KeptVisit['byClinic'] {
  const last = changedKey ?? key;
  if (status === 'cancelled') return last.startsWith(`${MARK}:cancel:`) ? 'cancelled' : null;
  return status === 'booked' && last.startsWith(`${MARK}:move:`) ? 'moved' : null;
}
