import type { Appointment, Opening } from '../../flows/appointment.ts';
import { suitsWaiting, type WaitingWish } from '../../flows/wish/waiting-wish.ts';
import type { WaitlistRow } from '../../storage/rows.ts';

/** Somebody whom an opening may be offered, and the later visit of theirs that it would take the place of. */
export interface Candidate {
  place: WaitlistRow;
  moved: Appointment | null;
}

/** Whether somebody waits and is offered nothing now. */
export function isWaiting({ status, offer }: WaitlistRow, now: number): boolean {
  return status === 'waiting' || (status === 'offered' && (offer === null || offer.until <= now));
}

/**
 * Whom an opening suits, the best first: who has no visit at all before who would only have theirs sooner; then whose
 * wishes it meets most of, since little else will do for them; then who has let fewer offers pass; then who has waited
 * longest. Nobody who has a visit of that service before it.
 * @param freedAt when it came free: who did not want what was open then waits for what came free since
 * @param visits the coming visits of those who wait
 */
export function candidatesFor(
  { opening, freedAt }: { opening: Opening; freedAt: number },
  places: readonly WaitlistRow[],
  visits: readonly Appointment[],
): Candidate[] {
  const fitting = places.filter(
    ({ service, wish, at }) =>
      service === opening.service && suitsWaiting(opening, wish) && !(wish?.freedLater && freedAt < at),
  );
  return fitting
    .map((place) => ({ place, moved: soonestOf(visits, place) }))
    .filter(({ moved }) => moved === null || moved.startsAt > opening.startsAt)
    .toSorted(
      (one, other) =>
        Number(one.moved !== null) - Number(other.moved !== null) ||
        wished(other.place.wish) - wished(one.place.wish) ||
        one.place.unanswered - other.place.unanswered ||
        one.place.at - other.place.at,
    );
}

/** Of these visits, the first that who waits has for what they wait for. */
export function soonestOf(
  visits: readonly Appointment[],
  { patient, service }: WaitlistRow,
): Appointment | null {
  const own = visits.filter((visit) => visit.patient === patient && visit.service === service);
  return own.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))[0] ?? null;
}

/** How many things they want of it. */
function wished(wish: WaitingWish | null): number {
  if (!wish) return 0;
  const { practitioner, site, modality, windows } = wish;
  return [practitioner, site, modality, windows.length > 0].filter(Boolean).length;
}
