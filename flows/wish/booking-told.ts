import type { Appointment, Opening } from '../appointment.ts';
import type { Choosing } from '../choosing.ts';
import type { Choice, Reply } from '../effects.ts';
import type { FlowEvent, Given } from '../events.ts';
import type { Identified } from '../identify.ts';
import { flowSetup, returned, visitKey, worldOf } from '../setup.ts';
import { weekAfter } from '../visits/visit.ts';
import { theOne } from '../who/kin.ts';
import type { World } from '../world.ts';
import { wishAfter } from './instead.ts';
import { type Chosen, news } from './offer.ts';
import { atItsTime, namesTime, type Wish, wishWith } from './wish.ts';

/** A visit that is being booked, as far as it has come. */
export interface Booking {
  wish: Wish;
  person: string | null;
  /** What else was said at the start: a name, a document. */
  given: Given;
  opening: Opening | null;
  patient: { id: string; name: string } | null;
  appointment: Appointment | null;
  /** The order it is booked from. Absent in frames saved before orders were. */
  orderId?: string | null;
}

/** What may be changed of a visit that is refused as it is. */
export const WHAT_TO_CHANGE: readonly Choice[] = [
  { id: 'time', key: 'choice.another-time' },
  { id: 'service', key: 'choice.another-service' },
  { id: 'person', key: 'choice.another-person' },
  { id: 'leave', key: 'choice.leave' },
];

/** What `booking` is set up with. */
export const bookingSetup = flowSetup<Booking>();

/** What the choosing ended with. */
export function chosen(choosing: Choosing): Partial<Booking> {
  if ('nothing' in choosing) return {};
  return { opening: choosing.opening, wish: choosing.wish, person: choosing.person };
}

/** Who the patient turned out to be. */
export function toPatient(identified: Identified): Booking['patient'] {
  return 'patient' in identified ? { id: identified.patient!, name: identified.name! } : null;
}

/** What was said just now: of the visit, or of whom it is for. */
export function mergeIn() {
  return bookingSetup.assign(({ context, event }) => {
    const given = news(event);
    const shown = context.opening ? [context.opening] : [];
    const wished = wishAfter({ wish: context.wish, openings: shown }, given, worldOf(event));
    const wish = isOnlyElsewhere(context, given) ? atItsTime(wished, context.opening!) : wished;
    const patient = given.person === undefined ? context.patient : null;
    return { wish, patient, person: given.person ?? context.person };
  });
}

/** "No, en la sede norte", of a time that was chosen: that time is wanted there. */
function isOnlyElsewhere({ opening, wish }: Booking, given: Given): boolean {
  const { site, modality, service = wish.service } = given;
  const isOther = site !== undefined || modality !== undefined || given.instead === 'another-site';
  return opening !== null && isOther && service === opening.service && !namesTime(given);
}

/** The same a week later, but for what was said with the yes: "sí, pero a las 4". */
export function toNextWeek() {
  return bookingSetup.assign({ wish: ({ context, event }) => wishWith(weekAfter(context), news(event)) });
}

/** Who it is for, as far as it was told when something else of the visit was put right: it is not asked again. */
export function keepTold() {
  return bookingSetup.assign(({ context, event }) => ({
    given: { ...context.given, ...returned<{ told: Given }>(event).told },
  }));
}

/** Whether an opening was taken that was on no list, for somebody who is asked next who they are. */
export function isUnsaid({ given }: Booking, choosing: Choosing, world: World): boolean {
  if ('nothing' in choosing || !choosing.isUnshown || given.nationalId) return false;
  return theOne({ relation: choosing.person, service: choosing.opening.service }, world) === null;
}

/** Tells that what was asked for is free, and what that is. */
export const sayFree = {
  type: 'reply',
  params: ({ event }: { event: FlowEvent }): Reply => {
    const { opening } = returned<Chosen>(event);
    const { practitioner, site, startsAt } = opening;
    return {
      key: visitKey('booking.is-free', opening),
      args: { on: { on: startsAt }, doctor: { doctor: practitioner }, site: { site } },
    };
  },
} as const;
