import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import { minutesBetween } from '../civil.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Effect } from '../effects.ts';
import { has } from '../folded.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { Heard } from './heard.ts';
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
  if (effect.type === 'joinWaitlist') {
    const { service, patient, wish = null } = effect.params;
    conversation.justDone = { at: now, waitsFor: service, waitsAs: { patient, wish } };
  }
}

/** "Saque mi nombre", "esquece, tira meu nome", "mejor ya no espero": nothing else is said. */
const TAKEN_BACK = heard.afterWords.takenBack;

/** What is done about words that name nothing, right after something was done. */
export function addsToWhatWasDone(message: Heard): Move[] | null {
  const move = saidAfter(message);
  return move && [move];
}

/** What words that name nothing are said of, right after something was done; null where of none of that. */
function saidAfter(message: Heard): Move | null {
  const { justDone, frames } = message.conversation;
  const { said, isTalk, world } = message;
  const { text } = said;
  if (!justDone || frames.length > 0 || minutesBetween(justDone.at, world.now) > JUST_NOW) return null;
  const { waitsFor, opinionOf } = justDone;
  if (waitsFor !== undefined && has(text, TAKEN_BACK)) {
    const given = { service: waitsFor };
    return { do: 'begin', flow: 'waiting', intent: null, given, about: { waiting: 'leave' } };
  }
  if (waitsFor !== undefined && asksHowLong(text)) return howLong('list-wait');
  if (waitsFor !== undefined && tellsWhatFor(message, waitsFor)) return waitsOtherwise(message, waitsFor);
  const isMore = isTalk && !text.includes('?') && text.trim().split(/\s+/).length >= LEAST_WORDS;
  if (opinionOf === undefined || !isMore || isOnlyThanks(text)) return null;
  return { do: 'add-opinion', of: opinionOf, comment: text.trim() };
}

/** "Necesito una consulta el lunes": that is another visit than the one that is waited for. */
const A_VISIT = heard.justDone.aVisit;
const ONE_MORE = heard.justDone.oneMore;
/** What hours, a doctor or a site are read as, where nothing else is said. */
const OF_A_TIME: ReadonlySet<Intent> = new Set<Intent>([
  'book',
  'reschedule',
  'waitlist_join',
  'waitlist_accept',
]);

/** "Mejor en la tarde", "só com a doutora Lúcia", "que sea en la sede norte": what the wait is for. */
function tellsWhatFor({ said: { text }, given, wanted }: Heard, service: string): boolean {
  const { person, each, unoffered, service: _same, fromVisit: _ofNone, ...more } = given;
  const isOfIt = (given.service ?? service) === service && !person && !each && !unoffered;
  const isAnother = has(text, A_VISIT) || has(text, ONE_MORE);
  const isOther = wanted.some(({ intent, sure }) => sure && !OF_A_TIME.has(intent));
  return isOfIt && concernsVisit(more) && !isOther && !text.includes('?') && !isAnother;
}

function waitsOtherwise({ conversation, given }: Heard, service: string): Move {
  const { waitsAs } = conversation.justDone!;
  const wish = { windows: [], ...waitsAs?.wish, service };
  return {
    do: 'begin',
    flow: 'waitlist',
    intent: 'waitlist_join',
    given: { ...given, ...(waitsAs && { person: waitsAs.patient }) },
    about: { wish },
  };
}
