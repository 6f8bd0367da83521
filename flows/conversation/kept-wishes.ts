import type { Intent } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { withMore } from '../wish/more-told.ts';
import type { Conversation } from './conversation-state.ts';

type Wish = Conversation['next'][number];

/** What is done with a visit that is booked: of one and the same, only what was wanted last. */
const WITH_A_VISIT: ReadonlySet<Intent> = new Set<Intent>(['confirm', 'cancel', 'reschedule']);

/**
 * Keeps a wish until they have agreed to the use of their data, before those kept already. Said twice, it is one, with
 * all that was said of it; a visit of which nothing was said gives way to others; "mejor no la cancele, pásela al
 * lunes" takes the first back.
 */
export function keepWish(conversation: Conversation, intent: Intent, given: Given): void {
  if (isOfOrder(conversation, { intent, given })) return;
  if (tellsWhose({ intent, given }) && giveToOrder(conversation, given)) return;
  const before = conversation.next.find((wish) => wish.intent === intent);
  // "¿Para qué necesitan eso?", read with doubt as a wish, takes the place of none that is sure.
  const isDoubtful = given.sure === false && !before;
  if (isDoubtful && conversation.next.some((wish) => wish.given.sure !== false)) return;
  const takesBack = (wish: Wish) => WITH_A_VISIT.has(intent) && WITH_A_VISIT.has(wish.intent);
  const gaveWay = (wish: Wish) => isBare(wish) || takesBack(wish);
  const others = conversation.next.filter((wish) => wish !== before && !gaveWay(wish));
  conversation.next = [{ intent, given: withMore(before?.given, given) }, ...others];
}

/** "Segue o pedido, quero marcar": the visit is booked from the order that is about to be read. */
export function isOfOrder({ next, frames }: Conversation, wish: Wish): boolean {
  const isRead = next.some(({ given }) => given.files?.length) || frames.at(-1)?.flow === 'orders';
  return isBare(wish) && isRead;
}

/** "Es que es de mi papá": somebody, and nothing that is wanted of their visits. */
function tellsWhose({ intent, given }: Wish): boolean {
  const told = Object.keys(given).filter((key) => key !== 'sure');
  return intent === 'query_appointment' && told.length === 1 && told[0] === 'person';
}

/** Gives what was told to the order whose file waits to be read; false where none does. */
function giveToOrder(conversation: Conversation, given: Given): boolean {
  const waiting = conversation.next.find((wish) => wish.given.files?.length);
  if (!waiting) return false;
  const told = { ...waiting, given: { ...waiting.given, ...(given.person ? { person: given.person } : {}) } };
  conversation.next = conversation.next.map((wish) => (wish === waiting ? told : wish));
  return true;
}

function isBare({ intent, given }: Wish): boolean {
  return intent === 'book' && Object.keys(given).length === 0;
}
