import type { Appointment, Opening } from '../appointment.ts';
import { minutesBetween } from '../civil.ts';
import type { Reply, WaitlistOffer } from '../effects.ts';
import type { FlowEvent, Given } from '../events.ts';
import type { Args } from '../message.ts';
import { givenIn, visitKey, worldOf } from '../setup.ts';
import type { World } from '../world.ts';
import { spanOf } from './search-windows.ts';
import { waitingSaid, waitingWish } from './waiting-wish.ts';
import { concernsVisit, fits, wishWith } from './wish.ts';

/** An opening on offer to one who waits, as far as that has come. */
export interface Offered {
  offer: WaitlistOffer;
  appointment: Appointment | null;
  /** Asked beside another question: a plain yes may have been meant for that. Absent in frames saved before it was kept. */
  interrupts?: boolean;
  /** It was told that only this came free. */
  toldOnly?: boolean;
  /** Of what another would be looked for, were this one gone. Absent in frames saved before that was asked. */
  given?: Given;
}

/** How long it is kept from now on; nothing is left of one that was to be told of earlier. */
export function secondsLeft({ offer: { until, seconds } }: Offered, { now }: World): number {
  return until === undefined ? seconds : minutesBetween(now, until) * 60;
}

/** What may be said of an offer, and of the visit that it would take the place of. */
export function offerArgs({ opening, patient, moved }: WaitlistOffer): Args {
  return {
    ...placeArgs(opening),
    person: { person: patient },
    whose: { whose: patient },
    ...(moved && { your: { your: patient }, old: { on: moved.startsAt } }),
  };
}

function placeArgs({ service, practitioner, site, startsAt }: Opening): Args {
  return {
    service: { service },
    practitioner: { practitioner },
    doctor: { doctor: practitioner },
    at: { at: startsAt },
    on: { on: startsAt },
    site: { site },
    address: { address: site },
  };
}

/** Whether another time, place or doctor is spoken of than what came free. */
export function isOther({ offer }: Offered, given: Given): boolean {
  return given.instead !== undefined || (concernsVisit(given) && !fits(offer.opening, given));
}

/** Whether they want it. The time it is kept for runs on, however often that is asked. */
export function askWhether() {
  return {
    type: 'reply' as const,
    params: ({ context: { offer } }: { context: Offered }): Reply => ({
      key: visitKey(offer.moved ? 'offering.ask-sooner' : 'offering.ask', offer.opening),
      args: offerArgs(offer),
      choices: [
        { id: 'yes', key: 'choice.take-it' },
        { id: 'no', key: 'choice.pass' },
      ],
      awaiting: 'yes-no',
    }),
  };
}

/** Hours, a doctor, or a place that alone would do. Days are left: "mañana no puedo" names one as well. */
function ofWait({ when = [], practitioner, site, modality }: Given): Given {
  const hours = when.filter(({ type }) => type === 'timerange');
  return {
    ...(hours.length > 0 && { when: hours }),
    ...(practitioner && { practitioner }),
    ...(site && { site }),
    ...(modality && { modality }),
  };
}

/** Whether less than whatever comes free would do. */
export function narrows(given: Given): boolean {
  return concernsVisit(ofWait(given));
}

/** They wait on, for no more than they say now: that is said back. */
export function stayFor() {
  const wishOf = ({ offer }: Offered, event: FlowEvent) =>
    wishWith({ windows: [], ...offer.wish }, ofWait(givenIn(event)));
  return [
    {
      type: 'joinWaitlist' as const,
      params: ({ context, event }: { context: Offered; event: FlowEvent }) => {
        const { patient, opening } = context.offer;
        const wish = wishOf(context, event);
        const place = { patient, service: opening.service, ...spanOf(wish, worldOf(event).now) };
        return { ...place, wish: waitingWish(wish, worldOf(event).now)! };
      },
    },
    {
      type: 'reply' as const,
      params: ({ context, event }: { context: Offered; event: FlowEvent }): Reply => ({
        key: 'waiting.stays-for',
        args: {
          ...offerArgs(context.offer),
          wanted: { beside: waitingSaid(waitingWish(wishOf(context, event), worldOf(event).now)) },
        },
      }),
    },
  ];
}

/** What became of the place on the list. */
export function settle(status: 'waiting' | 'accepted' | 'declined' | 'lapsed') {
  return {
    type: 'settleOffer' as const,
    params: ({ context: { offer } }: { context: Offered }) => ({
      ...{ id: offer.id, status },
      openingId: offer.opening.id,
    }),
  };
}

/** The visit that it would have taken the place of is none any more. */
export function asVisitOfItsOwn({ offer: { moved: _gone, ...offer } }: Offered): Pick<Offered, 'offer'> {
  return { offer };
}

/** The opening is kept for them no longer, so that the next may have it. They wait on, whatever else is asked. */
export function letPass(status: 'waiting' | 'lapsed' = 'waiting') {
  const giveBack = {
    type: 'releaseOpening' as const,
    params: ({ context }: { context: Offered }) => ({ openingId: context.offer.opening.id }),
  };
  return [giveBack, settle(status)];
}
