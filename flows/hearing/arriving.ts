import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { questionAsked } from '../questions.ts';
import type { World } from '../world.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** Words of somebody who has come: "ya llegué", "tô na recepção". */
const HAS_COME =
  /\b(?:aqui|aca|ya estoy|lleg\w+|cheg\w+|recepcao|recepcion|sala|espera|porta|puerta|portaria|entrada|hall|guiche|mostrador)\b/;

/** Still on the way: "voy llegando en 10 minutos", "estou chegando", "llego en un rato". */
const ON_THE_WAY =
  /\b(?:(?:voy|vamos|estoy|estamos|ando|vou|estou|to|tou) (?:ya |ja )?(?:llegando|chegando|en camino|a caminho|indo|saliendo|saindo|de camino|para alla|yendo)|(?:llego|llegamos|chego|chegamos) (?:en|em|como en|dentro de|daqui)|(?:llegare|llegaremos|chegarei|vou chegar|voy a llegar)|en camino|a caminho|casi (?:llego|llegamos)|(?:estoy|estamos) por llegar|quase (?:chegando|chego|chegamos)|(?:me )?falta[n]? \d+ (?:min|cuadra|quadra)\w*)\b/;

/** How it is asked in a clinic's file what becomes of who comes late. */
const LATE = { es: 'si llego tarde', pt: 'chegar atrasado' } as const;

/** What the clinic says to who will be late: they have not come yet, and want nothing else. */
export function lateMove(
  { text, understood }: Said,
  wanted: readonly Wanted[],
  { clinic }: World,
): Extract<Move, { do: 'begin' }> | null {
  const wantsElse = wanted.some(({ intent, sure }) => sure && intent !== 'check_in' && intent !== 'confirm');
  if (!understood || wantsElse) return null;
  const comes = wanted.some(({ intent }) => intent === 'check_in');
  const isOnTheWay = comes && has(text, ON_THE_WAY);
  if (!isOnTheWay && !understood.controls.includes('late')) return null;
  const card = questionAsked(text, clinic) ?? questionAsked(LATE[understood.lang], clinic);
  return { do: 'begin', flow: 'questions', intent: null, given: card ? { question: card.id } : {} };
}

/** The wishes, where a service is named by somebody who has come nowhere: "tô na correria, vê pra mim dermato". */
export function withoutArrival(
  wanted: readonly Wanted[],
  { text }: Said,
  { service }: Given,
): readonly Wanted[] {
  const comes = wanted.find(({ intent }) => intent === 'check_in');
  if (!comes || !service || has(text, HAS_COME)) return wanted;
  const others = wanted.filter((wish) => wish !== comes);
  return others.length ? others : [{ intent: 'book', sure: true }];
}
