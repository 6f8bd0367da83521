import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import { minutesBetween } from '../civil.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { begin } from './beginning.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** What may be wanted once more, for somebody else, by naming only whose visit it is. */
const AGAIN: ReadonlySet<Intent> = new Set<Intent>(['confirm', 'cancel', 'reschedule', 'query_appointment']);
/** Minutes for which it is still known what was wanted. */
const KNOWN_MINUTES = 30;
/** Words of which "e a minha também, por favor" has no more. */
const MOST_WORDS = 7;

/** "Y la mía", "a do Mateus também": one more, and no visit of another kind. */
const ONE_MORE = heard.sameAgain.oneMore;

/** "Y la del jueves también": one more, whichever it is said to be. */
const ALSO = heard.sameAgain.also;

/** Keeps what was wanted last, where it may be wanted for another too. */
export function noteWanted(conversation: Conversation, intent: Intent | null, now: string): void {
  if (intent && AGAIN.has(intent)) conversation.wantedLast = { intent, at: now };
  else if (intent) delete conversation.wantedLast;
}

/** "¿Y la mía?", "e a do Mateus também": the same as was wanted just now, for another; it is asked before it is done. */
export function sameAgain(
  { wantedLast }: Conversation,
  { text }: Said,
  { wanted, given, now }: { wanted: readonly Wanted[]; given: Given } & Pick<World, 'now'>,
): Move | null {
  if (!wantedLast || minutesBetween(wantedLast.at, now) > KNOWN_MINUTES) return null;
  const namesOnlyWhose = given.person !== undefined && !concernsVisit(given);
  const namesAnother = concernsVisit(given) && has(text, ALSO) && wantedLast.intent !== 'reschedule';
  const isShort = text.trim().split(/\s+/).length <= MOST_WORDS;
  if (
    !(namesOnlyWhose || namesAnother) ||
    !isShort ||
    !has(text, ONE_MORE) ||
    wanted.some(({ sure }) => sure)
  )
    return null;
  return begin({ intent: wantedLast.intent, sure: wantedLast.intent !== 'confirm' }, given);
}
