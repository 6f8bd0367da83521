import { heard } from '../../locales/heard.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { namesTime } from '../wish/wish.ts';
import { begin } from './beginning.ts';
import type { Heard } from './heard.ts';
import { inHand } from './in-hand.ts';
import { isLong } from './just-done.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** "… y al niño sí dale pediatría", "e marca dermato pra minha mãe": what is given to somebody else instead. */
const GIVES = heard.cancelAndBook.gives;
/** "Mejor apárteme una para abril", "prefiero otra en abril": one more is wanted, and that is no reason. */
const ANOTHER = heard.cancelAndBook.another;

/**
 * What is booked for one in the same breath as a visit of another is cancelled: "cancélame la cita y al niño sí dale
 * pediatría". Null where nothing is; each wish with what was said of it.
 */
export function bookedBeside(
  { text, understood }: Said,
  wanted: readonly Wanted[],
  given: Given,
): { cancel: Given; book: Given } | null {
  const [wish, ...more] = wanted;
  if (wish?.intent !== 'cancel' || more.length || !given.service) return null;
  const gives = GIVES.exec(folded(text));
  const service = understood!.entities.find(({ type }) => type === 'specialty');
  if (!gives || !service || service.start < gives.index) return null;
  const { service: _booked, person: _whom, name: _called, each: _several, ...cancel } = given;
  return { cancel, book: given };
}

/** The visit that is wanted in place of the one just cancelled: of the same service, unless another is named. */
export function wantsAnotherInstead({
  asked,
  isAtMenu,
  said,
  given,
  conversation: { frames, lastDone },
  world,
}: Heard): Move[] | null {
  const isAskedWhy = asked?.key === 'cancelling.why';
  const gone = isAtMenu && lastDone?.cancelled && !isLong(lastDone, world.now) ? lastDone.visit : null;
  if (!(isAskedWhy || gone) || !namesTime(given) || !has(said.text, ANOTHER)) return null;
  const { reason: _none, ...visit } = given;
  const like = gone ? { service: gone.service } : inHand(frames);
  const wish = begin({ intent: 'book', sure: true }, { ...like, ...visit });
  if (!isAskedWhy) return [wish];
  return [{ do: 'answer', event: { type: 'patient.declined', given: {} } }, wish];
}
