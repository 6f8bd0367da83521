import type { Intent } from '../../nlu/types.ts';
import { minutesBetween } from '../civil.ts';
import { begin } from './beginning.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';

/** Minutes for which what was wanted before a no to the use of their data is what a yes is about. */
const REMEMBERED_MINUTES = 60;

/** What a yes is read as where nothing is asked. */
const AGREES: ReadonlySet<Intent | undefined> = new Set<Intent>(['yes', 'waitlist_accept']);

/**
 * "Bueno, acepto", after a no to the use of their data: what they had told is wanted again, so that they are asked once
 * more with that. Null where a yes is about anything else.
 */
export function agreesAfterAll({
  conversation: { refused },
  said: { understood },
  asked,
  isAtMenu,
  world: { contact, now },
}: Heard): Move[] | null {
  if (!refused || contact.consent !== false || (asked && !isAtMenu)) return null;
  if (minutesBetween(refused.at, now) > REMEMBERED_MINUTES) return null;
  const isOther = understood.intents.some(({ intent, band }) => band === 'act' && !AGREES.has(intent));
  if (isOther || !AGREES.has(understood.intents[0]?.intent)) return null;
  return refused.wishes.map(({ intent, given }) => begin({ intent, sure: given.sure !== false }, given));
}
