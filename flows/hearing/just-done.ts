import { minutesBetween } from '../civil.ts';
import type { Conversation } from '../conversation-state.ts';
import type { Given, ResultEvent, Said } from '../events.ts';
import { folded } from '../folded.ts';
import { since } from '../from-visit.ts';
import { concernsVisit, fits } from '../wish.ts';
import type { World } from '../world.ts';
import { dialogOf } from './early.ts';
import type { Move } from './move.ts';
import { isMenu, type Wanted } from './wanted.ts';

/** Minutes for which what was just booked or moved is what a correction is about. */
const KNOWN_MINUTES = 20;

/** "Ay no, ese no, era después de Semana Santa", "perdón, mejor a las cinco", "ops, era na quinta". */
const PUTS_RIGHT =
  /^\W*(?:(?:ay|uy|huy|ah|ai|oh|eh|ui|pero|mas|oye|oiga|espera|espere|perai)[ ,.!]+)*(?:no|nao|mejor|melhor|perdon|perdona|perdone|disculp\w*|desculp\w*|ops|ups|me equivoque|me confundi|errei|me enganei|queria decir|quis dizer)\b/;
/** "No, otra para el martes", "mais uma": one more is wanted. */
const ONE_MORE = /\b(?:otr[ao]|outr[ao]|tambien|tambem|ademas|mas una|mais um[ao]?|alem)\b/;

/** Keeps what was just booked or moved, and forgets what is no more. */
export function noteDone(conversation: Conversation, event: ResultEvent, now: string): void {
  if (event.type === 'appointment.booked' || event.type === 'appointment.moved')
    conversation.lastDone = { visit: event.appointment, at: now };
  else if (event.type === 'appointment.cancelled' || event.type === 'appointment.gone')
    delete conversation.lastDone;
}

/** Of which service, and where, the visit is that was just booked or moved: "¿y dónde es?" asks for that place. */
export function visitJustDone({ lastDone, frames }: Conversation, { now }: World): Given {
  const [root = null] = dialogOf(frames);
  if (!lastDone || !isMenu(root) || minutesBetween(lastDone.at, now) > KNOWN_MINUTES) return {};
  const { service, site, modality } = lastDone.visit;
  return modality === 'in-person' ? { service, site } : { service };
}

/** What is put right about the visit that was just booked or moved: it is moved; null where nothing is. */
export function afterDone(
  { lastDone, frames }: Conversation,
  { text, understood }: Said,
  { wanted, given, world }: { wanted: readonly Wanted[]; given: Given; world: World },
): Move | null {
  const [root = null] = dialogOf(frames);
  if (!lastDone || !isMenu(root) || minutesBetween(lastDone.at, world.now) > KNOWN_MINUTES) return null;
  const { visit } = lastDone;
  if (wanted.some(({ intent }) => intent !== 'book' && intent !== 'reschedule')) return null;
  if (given.person || given.each || given.visitAt || given.unoffered || !isOfSame(given, visit)) return null;
  const words = folded(text);
  const corrects = understood!.controls.includes('correct') || PUTS_RIGHT.test(words);
  const moves = wanted.some(({ intent, sure }) => intent === 'reschedule' && sure);
  if (!concernsVisit(given) || ONE_MORE.test(words) || !(corrects || moves)) return null;
  // "No era el jueves?" of Thursday's asks whether it is.
  if (fits(visit, since(visit, given))) return null;
  return { do: 'begin', flow: 'rescheduling', intent: 'reschedule', given, about: { appointment: visit } };
}

function isOfSame({ service }: Given, visit: { service: string }): boolean {
  return service === undefined || service === visit.service;
}
