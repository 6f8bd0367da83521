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

function isBare({ intent, given }: Wish): boolean {
  return intent === 'book' && Object.keys(given).length === 0;
}
