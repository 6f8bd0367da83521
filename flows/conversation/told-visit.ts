import type { Appointment } from '../appointment.ts';
import type { Given } from '../events.ts';
import { ofItself, ofPerson } from '../visits/pointed-at.ts';
import { fits } from '../wish/wish.ts';
import type { World } from '../world.ts';
import type { Conversation } from './conversation-state.ts';

/** Dialogs in which the clinic has told, of its own accord, which visit it is about. */
const TELLING: ReadonlySet<string> = new Set(['reminding', 'clinic-change']);
/** Dialogs that do something with a visit that is told by now, or say more of it. */
const OF_A_VISIT: ReadonlySet<string> = new Set(['confirming', 'cancelling', 'rescheduling', 'appointments']);

/**
 * The visit that the clinic has written about here, where what is begun is about that one: to hear the answer to its
 * own message it needs no more consent than it had to send it. Null where another visit is named, or none was told.
 */
export function visitTold(
  { frames }: Conversation,
  { flow, given }: { flow: string; given: Given },
  world: World,
): Appointment | null {
  if (!OF_A_VISIT.has(flow)) return null;
  const telling = frames.findLast((frame) => TELLING.has(frame.flow));
  const { appointment = null } =
    (telling?.state as { context?: { appointment?: Appointment } } | undefined)?.context ?? {};
  if (!appointment || given.each || ofPerson([appointment], given, world, { isStrict: true }).length === 0)
    return null;
  // Where it is to be moved to is no other visit.
  const { when, ...named } = ofItself(given);
  return fits(appointment, flow === 'rescheduling' ? named : { ...named, ...(when && { when }) })
    ? appointment
    : null;
}
