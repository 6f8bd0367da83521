import type { Appointment, Opening } from '../appointment.ts';
import { minutesAfter, minutesBetween } from '../civil.ts';
import type { Reply } from '../effects.ts';
import type { FlowEvent, Given } from '../events.ts';
import type { Args } from '../message.ts';
import { since } from '../wish/from-visit.ts';
import { concernsVisit, fits, type Wish } from '../wish/wish.ts';
import type { World } from '../world.ts';

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A visit that is about to be booked, or has just been: when, where, with whom, and for whom. */
export interface Visit {
  opening: Opening | null;
  patient: { id: string; name: string } | null;
  /** For whom, as it was said: 'son', 'mother'; null is the contact. */
  person: string | null;
}

/** Whether its hour has come. */
export function hasBegun({ startsAt }: Pick<Appointment, 'startsAt'>, { now }: World): boolean {
  return minutesBetween(now, startsAt) <= 0;
}

/** A timer that ends as the visit begins. */
export function untilVisit({ startsAt }: Pick<Appointment, 'startsAt'>, { now }: World) {
  return { name: 'visit', seconds: minutesBetween(now, startsAt) * 60 };
}

/** Whether the visit is of a kind for which the clinic wants a medical order. */
export function needsOrder({ service }: Pick<Opening, 'service'>, { clinic }: World): boolean {
  return clinic.services.find(({ id }) => id === service)?.needsOrder ?? false;
}

/** Whether the order that the clinic wants for a visit is still missing. */
export function wantsOrder(visit: Pick<Appointment, 'service' | 'orderId'>, world: World): boolean {
  return visit.orderId === null && needsOrder(visit, world);
}

/** How to prepare for a visit, or what to bring to it. */
export function adviceOn(
  { service, modality }: Pick<Opening, 'service' | 'modality'>,
  { clinic }: World,
): Reply {
  const preparation = clinic.services.find(({ id }) => id === service)?.preparation;
  if (preparation) return { key: 'visit.preparation', args: { preparation } };
  return { key: modality === 'telemedicine' ? 'visit.connect' : 'visit.bring' };
}

/** Whether it is the same visit, for another person. */
export function onlyPerson(context: Visit, given: Given): boolean {
  return (
    changes(context, { ...(given.person ? { person: given.person } : {}) }) &&
    !changes(context, { ...given, person: context.person ?? 'self' })
  );
}

/** Whether what was said is not the visit that is being confirmed. */
export function changes({ opening, person }: Visit, given: Given): boolean {
  if (given.person !== undefined && given.person !== (person ?? 'self')) return true;
  return concernsVisit(given) && !fits(opening!, since(opening!, given));
}

/** The same a week later: for who comes every week. */
export function weekAfter({ opening }: Visit): Wish {
  const { service, practitioner, site, modality, startsAt } = opening!;
  const next = minutesAfter(startsAt, WEEK_MINUTES);
  const after = minutesAfter(next, 1);
  const hours = { dayFrom: next.slice(11), dayTo: after.slice(11) };
  const from = `${next.slice(0, 10)}T00:00`;
  const windows = [{ from, to: minutesAfter(from, DAY_MINUTES), ...hours }];
  return { service, practitioner, site, modality, windows };
}

/** The wish without the hour that was chosen: to choose again. */
export function anew(wish: Wish): Wish {
  return { ...wish, windows: wish.windows.map(({ dayFrom: _from, dayTo: _to, ...days }) => days) };
}

/** How the question is worded that settles it. */
export function confirmKey({ opening }: Visit) {
  return opening!.modality === 'telemedicine'
    ? ('booking.confirm-remote' as const)
    : ('booking.confirm' as const);
}

/** Gives back the time that was kept. */
export function release() {
  return {
    type: 'releaseOpening' as const,
    params: ({ context }: { context: Pick<Visit, 'opening'> }) => ({ openingId: context.opening!.id }),
  };
}

/** Tells that the time which was chosen cannot be had after all. */
export const sayTaken = {
  type: 'reply',
  params: ({ event }: { event: FlowEvent }): Reply => ({
    key: event.type === 'opening.taken' && event.patientBusy ? 'booking.patient-busy' : 'booking.taken',
  }),
} as const;

/** How it is told that it is booked. */
export function bookedKey({ opening }: Visit) {
  return opening!.modality === 'telemedicine'
    ? ('booking.booked-remote' as const)
    : ('booking.booked' as const);
}

/** What those messages say of it. */
export function visitArgs({ opening, patient }: Visit): Args {
  return {
    person: { person: patient!.name },
    service: { service: opening!.service },
    practitioner: { practitioner: opening!.practitioner },
    doctor: { doctor: opening!.practitioner },
    at: { at: opening!.startsAt },
    on: { on: opening!.startsAt },
    site: { site: opening!.site },
    address: { address: opening!.site },
  };
}
