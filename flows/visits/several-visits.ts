import type { Appointment } from '../appointment.ts';
import type { Given } from '../events.ts';
import type { Picked } from '../picking.ts';
import { appointmentArgs } from '../setup.ts';
import { since } from '../wish/from-visit.ts';
import { concernsVisit, fits } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { isTooLate } from './notice.ts';
import { atPlace } from './pointed-at.ts';

/** A visit that is to be cancelled, and what is to be along with it. */
export interface SeveralVisits {
  appointment: Appointment | null;
  /** Absent in frames saved before several could be cancelled at once, as are `told` and `gone`. */
  others?: readonly Appointment[];
  /** How many of them have been named to the patient. */
  told?: number;
  /** The ids of those that are cancelled by now, and whose reason is still to be noted. */
  gone?: readonly string[];
}

/** What is still to be cancelled, the soonest first. */
export function allOf({ appointment, others = [] }: SeveralVisits): readonly Appointment[] {
  return [appointment!, ...others];
}

/** The visits that were picked, none of them named to the patient yet. */
export function picked({ appointment, others = [] }: Picked): SeveralVisits {
  return { appointment: appointment!, others, told: 0 };
}

/** Of several, those that may still be cancelled by message; one alone as it is. */
export function inTime(visits: SeveralVisits, world: World): Partial<SeveralVisits> {
  const [first, ...rest] = allOf(visits).filter((visit) => !isTooLate(visit, world));
  return first ? picked({ appointment: first, others: rest }) : { others: [] };
}

/** The next one, when one of several is cancelled. */
export function next(visits: SeveralVisits): SeveralVisits {
  const [appointment = null, ...others] = visits.others ?? [];
  return { appointment, others, gone: goneWith(visits) };
}

/** The ids of those that are cancelled, with the one in hand. */
export function goneWith({ appointment, gone = [] }: SeveralVisits): readonly string[] {
  return [...gone, appointment!.id];
}

/** The one of several that alone is named; null where none is, or several are. */
export function onlyOne(visits: SeveralVisits, given: Given): Appointment | null {
  if (given.except) {
    const left = allOf(visits).filter((visit) => !isOf(visit, given.except!));
    return left.length === 1 ? left[0]! : null;
  }
  if (!(concernsVisit(given) || given.ofSeveral) || given.each) return null;
  const [one, ...more] = atPlace(
    allOf(visits).filter((visit) => isOf(visit, given)),
    given,
  );
  return one && !more.length ? one : null;
}

/** Whether what was said is of that visit. */
export function isOf(appointment: Appointment, given: Given): boolean {
  return fits(appointment, since(appointment, given));
}

/** Why they will not come, of all that were cancelled. */
export function because<Context extends SeveralVisits & { given: Given }>(
  context: Context,
  reason: string,
): Pick<SeveralVisits, 'gone'> & { given: Given } {
  return { given: { ...context.given, reason }, gone: goneWith(context) };
}

/** Says something of the visit in hand. */
export function tellOfVisit(key: 'cancelling.kept' | 'cancelling.done') {
  return {
    type: 'reply' as const,
    params: ({ context }: { context: SeveralVisits }) => ({
      key,
      args: appointmentArgs(context.appointment!),
    }),
  };
}
