import { heard } from '../../locales/heard.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import { since } from '../wish/from-visit.ts';
import { fits, namesTime } from '../wish/wish.ts';
import { dialogOf, namesOneMore } from './early.ts';
import type { Heard } from './heard.ts';
import { inHand } from './in-hand.ts';
import { isLong } from './just-done.ts';
import type { Move } from './move.ts';

/** "Ese ponlo en Centro", "esse passa pra Moema": the one that was just booked is pointed at. */
const THIS_ONE = heard.lastBooked.thisOne;

/** Times of the next visit are on offer. */
const ON_OFFER = /^choosing\.offer/;

/**
 * Of two visits, what is said of the one just booked while the other is looked for: "el de laboratorio pásamelo al
 * viernes", "esse põe em Moema". That one is moved, and the other goes on after it.
 */
export function ofTheLastBooked(said: Heard): Move[] | null {
  const { conversation, given, wanted, world } = said;
  const { lastDone, frames } = conversation;
  if (!lastDone || lastDone.cancelled || isLong(lastDone, world.now) || dialogOf(frames)[0] !== 'booking')
    return null;
  const isElse = wanted.some(({ intent, sure }) => sure && intent !== 'book' && intent !== 'reschedule');
  const { visit } = lastDone;
  if (isElse || !pointsAt(said, visit.service)) return null;
  const { service: _itself, person: _whose, ...to } = given;
  if (!tellsWhere(to) || fits(visit, since(visit, to))) return null;
  return [
    { do: 'begin', flow: 'rescheduling', intent: 'reschedule', given: to, about: { appointment: visit } },
  ];
}

function tellsWhere(given: Given): boolean {
  return namesTime(given) || given.site !== undefined || given.practitioner !== undefined;
}

/** Whether the one of that service is meant: named as no other is, or pointed at while times of the next are on offer. */
function pointsAt({ asked, conversation: { frames, next }, said: { text }, given }: Heard, service: string) {
  if (namesOneMore(text)) return false;
  const isToCome = [inHand(frames), ...next.map((wish) => wish.given)].some((one) => one.service === service);
  if (given.service !== undefined) return given.service === service && !isToCome;
  return ON_OFFER.test(asked?.key ?? '') && has(text, THIS_ONE);
}
