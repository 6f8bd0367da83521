import type { Opening } from '../../flows/appointment.ts';
import { soonestOf } from './candidates.ts';
import { makeOffer } from './make-offer.ts';
import { type FreedParts, whomOf } from './offer-freed.ts';

export type ByHandParts = Omit<FreedParts, 'measures' | 'seen'>;

/**
 * Offers an opening that a person chose to somebody who waits, at whatever hour: who has just called is awake. The same
 * opening again is the same offer. `gone`: they wait no more; `nobody`: there is nobody to write to, or who wants it.
 */
export async function offerByHand(
  { id, opening }: { id: number; opening: Opening },
  parts: ByHandParts,
): Promise<'made' | 'busy' | 'taken' | 'gone' | 'nobody'> {
  const { clinic, store, scheduling, zone, now } = parts;
  const place = (await store.waitingLists.standing(clinic.id)).find((one) => one.id === id);
  if (!place || place.service !== opening.service) return 'gone';
  const conversation = await whomOf(place, parts);
  if (!conversation) return 'nobody';
  const { offer } = place;
  const isSame = offer !== null && offer.until > now && offer.opening.id === opening.id;
  const key = isSame ? offer.key : `offer:${id}:${opening.id}:${now}`;
  const visits = await scheduling.appointmentsOf([place.patient], { from: zone.iso(now) });
  const own = soonestOf(visits, place);
  const moved = own !== null && own.startsAt > opening.startsAt ? own : null;
  return makeOffer({ place, moved, opening, conversation, key }, parts);
}
