import type { Appointment } from '../appointment.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Choice } from '../effects.ts';
import type { Given } from '../events.ts';
import { since } from '../wish/from-visit.ts';
import { fits } from '../wish/wish.ts';
import type { Wanted } from './wanted.ts';

/** The choice on offer that a wish stands for: "no puedo ir" to a reminder is about the visit in hand. */
export function choiceMeant(
  { frames }: Conversation,
  wanted: readonly Wanted[],
  given: Given,
): Choice | null {
  const { asked, state } = frames.at(-1) ?? {};
  const { context } = (state ?? {}) as { context?: { appointment?: Appointment | null } };
  const visit = context?.appointment;
  const choice = asked?.choices?.find(({ means }) => wanted.some(({ intent }) => intent === means));
  if (!choice || !visit) return choice ?? null;
  // Where it is to be moved to is no other visit; a visit of another day or service is one.
  const { asVisit: _like, ...said } = given;
  const named = choice.means === 'reschedule' ? { ...said, when: [] } : since(visit, said);
  return fits(visit, named) ? choice : null;
}
