import type { BookedRow } from './book.ts';
import { DAY, MINUTE } from './days.ts';
import type { Desk } from './desk.ts';
import { COMING } from './visits.ts';

/** A stretch of time, and where the patient has to be then. Milliseconds since the epoch. */
export type Stay = Pick<BookedRow, 'startsAt' | 'endsAt' | 'site' | 'modality'>;

/**
 * The visits that take up a patient's own time from `from` on. A courtesy, not a safeguard: the book
 * guarantees that a practitioner has one visit at a time, whoever asks.
 */
export async function visitsOf(
  { clinic, book }: Pick<Desk, 'clinic' | 'book'>,
  patient: string,
  from: number,
): Promise<BookedRow[]> {
  const rows = await book.of(clinic, [patient], from - DAY);
  return rows.filter(({ status }) => COMING.includes(status));
}

/** Whether the patient cannot come to both, with this much time from one site to another; by video, it takes none. */
export function collide(one: Stay, other: Stay, travelMinutes: number): boolean {
  const apart = one.site !== other.site && one.modality === 'in-person' && other.modality === 'in-person';
  const between = apart ? travelMinutes * MINUTE : 0;
  return one.startsAt < other.endsAt + between && other.startsAt < one.endsAt + between;
}
