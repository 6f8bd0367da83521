import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { namesTime } from '../wish.ts';
import type { Asked } from './asking.ts';
import type { Wanted } from './wanted.ts';

/** "… y al niño sí dale pediatría", "e marca dermato pra minha mãe": what is given to somebody else instead. */
const GIVES =
  /\b(?:y|e|pero|mas)\b[^.?!]*\b(?:dale|dele|deles|dame|deme|agend\w*|apart\w*|reserv\w*|ponl\w*|pong\w*|saque\w*|marca|marque|pide\w*|pidale)\b/;
/** "Mejor apárteme una para abril", "prefiero otra en abril": one more is wanted, and that is no reason. */
const ANOTHER =
  /\b(?:apart|agend|reserv|program|dame|deme|den|saque|marc|pong|busc|quier|quisiera|quer|prefier|prefir|necesit|precis)\w*\b(?: \w+){0,3} (?:una|otra|uma|outra)\b|\b(?:da[sn]?|tem|hay|tiene[ns]?|tendra[ns]?|teria|habra)\b(?: \w+){0,2} (?:otra|outra|algo)\b.*\?/;

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

/** Whether another visit is wanted, where it was asked why one is cancelled. */
export function wantsAnother(asked: Asked | null, text: string, given: Given): boolean {
  return asked?.key === 'cancelling.why' && namesTime(given) && has(text, ANOTHER);
}
