import type { Opening } from '../../../flows/appointment.ts';
import { waitingSaid } from '../../../flows/wish/waiting-wish.ts';
import { localeOf } from '../../../locales/locale.ts';
import type { WaitlistRow } from '../../../storage/rows.ts';
import { type Clinic, cardOf } from '../../config.ts';
import { type Speaker, sayArg, sayMessage } from '../../say.ts';
import { isWaiting } from '../../waitlist/candidates.ts';
import type { PlaceBody, PlaceOpening } from './wire.ts';

/** How the console is spoken to: in the clinic's own language. */
export function deskSpeaker(clinic: Clinic, now: string): Speaker {
  return {
    locale: localeOf(clinic.locale, clinic.formOfAddress),
    style: 'text',
    now,
    clinic: cardOf(clinic, now),
    people: [],
    ownWords: {},
    choices: 'buttons',
  };
}

/** A place on a list as the page wants it. */
export function placeBody(
  place: WaitlistRow,
  name: string | null,
  { speaker, now }: { speaker: Speaker; now: number },
): PlaceBody {
  const { id, service, wish, at, to, offer, unanswered } = place;
  const isOffered = offer !== null && !isWaiting(place, now);
  return {
    id,
    patient: name,
    service: sayArg({ service }, speaker),
    since: new Date(at).toISOString(),
    until: to === null ? null : sayArg({ theDay: to }, speaker),
    wanted: waitingSaid(wish).map((message) => sayMessage(message, speaker)),
    offered: isOffered
      ? { ...openingBody(offer.opening, speaker), until: new Date(offer.until).toISOString() }
      : null,
    unanswered,
  };
}

/** An opening as people say it. */
export function openingBody({ id, startsAt, practitioner, site }: Opening, speaker: Speaker): PlaceOpening {
  return {
    id,
    startsAt,
    at: sayArg({ at: startsAt }, speaker),
    practitioner: sayArg({ doctor: practitioner }, speaker),
    site: sayArg({ site }, speaker),
  };
}
