import type { Conversation } from './conversation-state.ts';
import { askAgainOrMenu } from './repair.ts';
import { sayNow, type Work } from './work.ts';

/** Whoever waits for a person is told once that what they say gets there. */
export function noteForPerson(work: Work): void {
  const { conversation, world } = work;
  const { reason, status } = conversation.handoff!;
  conversation.handoff = { reason, status, noted: true };
  if (reason === 'emergency') {
    sayNow(work, { key: 'person.noted-emergency', args: { number: world.clinic.emergencyNumber } });
    return;
  }
  sayNow(work, { key: world.clinic.rules.agentsOnline ? 'person.noted' : 'person.noted-later' });
  // Who asked for a person was told how to go on without one.
  if (reason !== 'asked' && reason !== 'wrong-number') sayNow(work, { key: 'person.or-back' });
}

/** No person is awaited any more; `follows`: what is wanted instead is about to begin. */
export function withdraw(work: Work, key: 'person.back' | 'person.called-off', follows: boolean): void {
  work.effects.push({ type: 'withdrawHandOff', params: {}, frame: 0 });
  handBack(work, key, follows);
}

/** The assistant goes on, and a person sees all the same to what was asked of them. */
export function goOnMeanwhile(work: Work, follows = false): void {
  work.conversation.errand = work.conversation.handoff!.reason;
  handBack(work, 'person.back-kept', follows);
}

/** Somebody speaks: the conversation is theirs, and what they were to see to with it. */
export function joinForErrand(conversation: Conversation): void {
  const reason = conversation.handoff?.reason ?? conversation.errand ?? 'asked';
  delete conversation.errand;
  conversation.handoff = { reason, status: 'with-agent' };
}

/** The assistant goes on: with what it had to say meanwhile, what is wanted next, or what was open. */
export function handBack(
  work: Work,
  key: 'person.back' | 'person.back-kept' | 'person.returned' | 'person.called-off',
  follows = false,
): void {
  work.conversation.handoff = null;
  work.conversation.misses = 0;
  sayNow(work, { key });
  for (const reply of work.conversation.unsaid.splice(0)) sayNow(work, reply);
  // What was wanted and not begun while the person was there comes before a menu.
  const { frames, next, due = [] } = work.conversation;
  if (due.length || (next.length && !frames.length)) work.ended = true;
  else if (!follows) askAgainOrMenu(work);
}
