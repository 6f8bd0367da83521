import { wasInvited } from '../who/told.ts';
import { begin } from './beginning.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';

/** What is done about a plain yes to "si quiere, le busco un horario"; null where none was offered. */
export function takesUpTheOffer({
  asked,
  said: { understood },
  wanted,
  conversation,
  given,
  world,
}: Heard): Move[] | null {
  const isYes = understood.intents[0]?.intent === 'yes' && !wanted.some(({ sure }) => sure);
  if (asked || !isYes || !wasInvited(conversation, world.now)) return null;
  return [begin({ intent: 'book', sure: true }, given)];
}
