import type { Appointment } from '../appointment.ts';
import type { WaitlistOffer } from '../effects.ts';
import type { Given } from '../events.ts';
import type { Frame } from '../flow.ts';
import { has } from '../folded.ts';
import { isMeant } from '../kin.ts';
import type { World } from '../world.ts';
import type { Answer } from './asking.ts';
import { begin } from './beginning.ts';
import type { Move } from './move.ts';

/** "La de mi hijo", "para mi mamá", "a dele": whose it is; and not "mi hijo me lleva". */
const WHOSE =
  /\b(?:la|el|lo|las|los|a|o|as|os|cita|consulta|turno|hora) (?:de|del|do|da|dele|dela)\b|\b(?:para|pra|pro|pa) (?:mi|el|la|meu|minha|o|a)\b|\b(?:suy[ao]|dele|dela)\b/;

/** Dialogs that ask of one visit whether it is to be confirmed. */
const CONFIRMING: ReadonlySet<string> = new Set(['reminding', 'clinic-change']);

/**
 * What is done about a yes to the visit of somebody else than the one that was asked about: "sí, la de mi hijo". Theirs
 * is looked for; what was asked stays open, or is over where it was the wrong one. Null where it is no such yes.
 */
export function yesToAnother(
  frames: readonly Frame[],
  { text, answer, given, world }: { text: string; answer: Answer | null; given: Given; world: World },
): Move[] | null {
  const top = frames.at(-1);
  if (!top || answer?.type !== 'patient.agreed' || given.person === undefined) return null;
  const { context } = top.state as { context: { appointment?: Appointment | null; offer?: WaitlistOffer } };
  const patient = context.appointment?.patient ?? context.offer?.patient;
  const theirs = world.contact.people.find(({ id }) => id === patient);
  if (!theirs || isMeant(theirs, given.person) || !has(text, WHOSE)) return null;
  if (CONFIRMING.has(top.flow)) return [begin({ intent: 'confirm', sure: false }, given)];
  if (top.flow === 'confirming') return [{ do: 'drop' }, begin({ intent: 'confirm', sure: false }, given)];
  if (top.flow === 'cancelling') return [{ do: 'drop' }, begin({ intent: 'cancel', sure: true }, given)];
  return [{ do: 'repeat' }];
}
