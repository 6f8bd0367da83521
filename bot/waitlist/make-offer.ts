import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Zone } from '../../adapters/zone.ts';
import type { Opening } from '../../flows/appointment.ts';
import type { WaitlistOffer } from '../../flows/effects.ts';
import type { PlaceOffer } from '../../storage/rows.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';
import { MOST_UNANSWERED } from '../../storage/waiting-lists.ts';
import type { Clinic } from '../config.ts';
import type { House } from '../house.ts';
import type { Candidate } from './candidates.ts';

const MINUTE_MS = 60_000;
/** Somebody who has an hour or less may be on the way already: fewer minutes than these are none to answer in. */
const LEAST_MINUTES = 10;
/** Of the time that is left until the visit begins, the share that is given to answer. */
const SHARE = 8;
/** Dialogs know the minute only: what is held outlasts it. */
export const MARGIN_MS = MINUTE_MS;

/** What making an offer takes. */
export interface OfferParts {
  clinic: Pick<Clinic, 'id' | 'rules'>;
  zone: Zone;
  scheduling: Pick<Scheduling, 'hold' | 'release'>;
  store: Pick<Store, 'waitingLists'>;
  begin: House['due'];
  /** Milliseconds since the epoch. */
  now: number;
}

/** An opening, whom it is offered to, and where they are written to. */
export interface Offering extends Candidate {
  opening: Opening;
  conversation: ConversationKey;
  /** Unique for ever: the same offer is made once. */
  key: string;
}

/**
 * Offers an opening to one who waits. First it is noted at their place, so that whoever goes on after a crash knows;
 * then it is kept for them, where it is offered to nobody else; then they are asked, once for each key.
 * `busy`: another offer to them is open. `taken`: it is free no more, or they have another visit then.
 */
export async function makeOffer(
  { opening, place, moved, conversation, key }: Offering,
  { clinic, zone, scheduling, store, begin, now }: OfferParts,
): Promise<'made' | 'busy' | 'taken'> {
  const { id, patient, wish, unanswered } = place;
  const offer: PlaceOffer = { opening, key, until: answerBy(opening, clinic, now) };
  if (!(await store.waitingLists.offer(clinic.id, id, { offer, now }))) return 'busy';
  const until = place.offer?.key === key ? place.offer.until : offer.until;
  const seconds = (until + MARGIN_MS - now) / 1000;
  if (clinic.rules.waitlist.atOnce <= 1) {
    const request = { openingId: opening.id, patient, seconds, key, ...(moved && { moved: moved.id }) };
    if ('taken' in (await scheduling.hold(request))) {
      await store.waitingLists.takeBack(clinic.id, id, opening.id);
      return 'taken';
    }
  }
  const about: WaitlistOffer = {
    ...{ id, opening, patient, wish },
    seconds: (until - now) / 1000,
    until: zone.iso(until),
    ...(moved && { moved }),
    ...(unanswered + 1 >= MOST_UNANSWERED && { last: true }),
  };
  await begin(conversation, { type: 'dialog.due', flow: 'offering', about: { offer: about } }, key);
  return 'made';
}

/** Until when an offer may be answered: the nearer the visit, the less time there is, since others wait as well. */
export function answerBy(
  { startsAt }: Pick<Opening, 'startsAt'>,
  { rules }: Pick<Clinic, 'rules'>,
  now: number,
): number {
  const left = (Date.parse(startsAt) - now) / MINUTE_MS;
  const minutes = Math.min(rules.waitlist.answerMinutes, Math.max(LEAST_MINUTES, Math.floor(left / SHARE)));
  return now - (now % MINUTE_MS) + minutes * MINUTE_MS;
}
