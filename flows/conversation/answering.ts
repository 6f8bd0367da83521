import type { Given } from '../events.ts';
import type { Answer } from '../hearing/answer.ts';
import { sameQuestion } from '../hearing/asking.ts';
import type { Move } from '../hearing/move.ts';
import { keepWho, tellsWho } from '../who/told.ts';
import { withMore } from '../wish/more-told.ts';
import { concernsVisit } from '../wish/wish.ts';
import { askAgainOrMenu, miss } from './repair.ts';
import { askAgain, deliver, sayNow, type Work } from './work.ts';

/** Times that a yes which may be none, to the use of their data, is asked for again before it counts as not understood. */
const MOST_NOTED = 2;

/** The dialog that asked hears the answer; what it cannot use was not understood. */
export function answer(work: Work, { event }: Extract<Move, { do: 'answer' }>): void {
  const top = work.conversation.frames.at(-1);
  const before = work.effects.length;
  const isKept = top?.flow === 'welcome' && keepForLater(work, event);
  // "La segunda. Se llama Martina Ferrero, nació el…" is asked for next.
  const settles = event.type === 'patient.agreed' || event.type === 'patient.chose';
  if (settles && tellsWho(event.given)) keepWho(work.conversation, event.given, work.world);
  if (top?.flow === 'emergency' && event.type === 'patient.declined') addToNext(work, event.given);
  if (top && deliver(work, top.id, event)) {
    const isSame = sameQuestion(top.asked, work.conversation.frames.at(-1)?.asked);
    const said = work.effects.slice(before).filter(({ type }) => type === 'reply').length;
    if (event.type === 'patient.gave' && isSame && said < 2) {
      // What was added has been heard, though nothing is said but the same question.
      work.effects.splice(before, 0, { type: 'reply', params: { key: noted(work) }, frame: 0 });
    }
    return;
  }
  if (event.type === 'patient.gave' && tellsWho(event.given)) {
    keepWho(work.conversation, event.given, work.world);
    sayNow(work, { key: noted(work) });
    askAgainOrMenu(work);
    return;
  }
  if (isKept && work.conversation.misses < MOST_NOTED) {
    const isBare = event.type === 'patient.agreed' && !isMore(event.given);
    // Whoever tells what they want piece by piece is understood.
    if (isBare) work.conversation.misses += 1;
    work.missed = isBare;
    work.noted = true;
    sayNow(work, { key: isBare ? 'welcome.only-yes' : notedBeforeConsent(work) });
    askAgain(work);
    return;
  }
  // "Sí", or "las dos" of three, where it is to be told which.
  const isOfAny = event.type === 'patient.agreed' || (event.type === 'patient.gave' && event.given.each);
  miss(work, isOfAny && top?.asked?.awaiting === 'choice' ? 'which' : 'words');
}

/** More of what they want, said with or before the yes to the use of their data: kept for what that begins. */
function keepForLater({ conversation }: Work, event: Answer): boolean {
  const waiting = conversation.next[0];
  const isNews = event.type === 'patient.gave' || event.type === 'patient.agreed';
  if (!waiting || !isNews) return false;
  const more = event.type === 'patient.gave' || isMore(event.given);
  if (more) conversation.next[0] = { ...waiting, given: withMore(waiting.given, event.given) };
  return more || event.loosely === true;
}

function isMore(given: Given): boolean {
  return concernsVisit(given) || given.person !== undefined;
}

/** "No, es una alergia en la piel", where it was asked if it is an emergency, is more of what they want. */
function addToNext({ conversation }: Work, given: Given): void {
  const [waiting, ...rest] = conversation.next;
  if (waiting && isMore(given))
    conversation.next = [{ ...waiting, given: withMore(waiting.given, given) }, ...rest];
}

/** The same before the yes to the use of their data, of which they are reminded every second time. */
function notedBeforeConsent({ conversation }: Work): 'repair.noted' | 'welcome.needs-yes' {
  conversation.noted = !conversation.noted;
  return conversation.noted ? 'repair.noted' : 'welcome.needs-yes';
}

/** How it is said that something was heard: not twice in the same words. What was heard was understood. */
function noted(work: Work): 'repair.noted' | 'repair.noted-too' {
  const { conversation } = work;
  conversation.noted = !conversation.noted;
  work.noted = true;
  return conversation.noted ? 'repair.noted' : 'repair.noted-too';
}
