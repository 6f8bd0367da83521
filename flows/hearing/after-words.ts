import { heard } from '../../locales/heard.ts';
import { minutesBetween } from '../civil.ts';
import type { Conversation } from '../conversation-state.ts';
import type { Effect } from '../effects.ts';
import { has } from '../folded.ts';
import type { World } from '../world.ts';
import { asksHowLong, howLong } from './how-long.ts';
import type { Move } from './move.ts';
import { isOnlyThanks } from './small.ts';

/** Minutes for which what follows is taken as said of what has just been done. */
const JUST_NOW = 30;
/** Fewer words than this add nothing to an opinion. */
const LEAST_WORDS = 4;

/** Remembers what may be added to, or taken back, by words that name it no more. */
export function noteDone(conversation: Conversation, effect: Effect, now: string): void {
  if (effect.type === 'recordOpinion')
    conversation.justDone = { at: now, opinionOf: effect.params.appointmentId };
  if (effect.type === 'joinWaitlist') conversation.justDone = { at: now, waitsFor: effect.params.service };
}

/** "Saque mi nombre", "esquece, tira meu nome", "mejor ya no espero": nothing else is said. */
const TAKEN_BACK = heard.afterWords.takenBack;

/** What words that name nothing are said of, right after something was done; null where of none of that. */
export function saidAfter(
  { justDone, frames }: Conversation,
  text: string,
  { isTalk, world }: { isTalk: boolean; world: World },
): Move | null {
  if (!justDone || frames.length > 0 || minutesBetween(justDone.at, world.now) > JUST_NOW) return null;
  const { waitsFor, opinionOf } = justDone;
  if (waitsFor !== undefined && has(text, TAKEN_BACK)) {
    const given = { service: waitsFor };
    return { do: 'begin', flow: 'waiting', intent: null, given, about: { waiting: 'leave' } };
  }
  if (waitsFor !== undefined && asksHowLong(text)) return howLong('list-wait');
  const isMore = isTalk && !text.includes('?') && text.trim().split(/\s+/).length >= LEAST_WORDS;
  if (opinionOf === undefined || !isMore || isOnlyThanks(text)) return null;
  return { do: 'add-opinion', of: opinionOf, comment: text.trim() };
}
