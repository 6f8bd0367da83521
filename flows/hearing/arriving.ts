import { heard } from '../../locales/heard.ts';
import type { Intent, Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { questionAsked } from '../questions/question-cards.ts';
import type { World } from '../world.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** Words of somebody who has come: "ya llegué", "tô na recepção". */
const HAS_COME = heard.arriving.hasCome;

/** Still on the way: "voy llegando en 10 minutos", "estou chegando", "llego en un rato". */
const ON_THE_WAY = heard.arriving.onTheWay;

/** How it is asked in a clinic's file what becomes of who comes late. */
const LATE = { es: 'si llego tarde', pt: 'chegar atrasado' } as const;

/** What is done about who will be late: whoever receives them is told. They have not come yet, and want nothing else. */
export function lateMove(
  { text, understood }: Said,
  wanted: readonly Wanted[],
  { when = [] }: Given,
  { clinic, contact, now }: World,
): Extract<Move, { do: 'begin' }> | null {
  if (!understood) return null;
  const onTheWay = has(text, ON_THE_WAY);
  // "Voy en camino" asks for no way there.
  const isTold = (intent: Intent) =>
    intent === 'check_in' ||
    intent === 'confirm' ||
    // "Mire que voy tarde" asks for no visit, which would be named.
    (intent === 'book' && !text.includes('?') && !has(text, VISIT)) ||
    (intent === 'faq_location' && onTheWay && !text.includes('?'));
  if (wanted.some(({ intent, sure }) => sure && !isTold(intent))) return null;
  const comes = understood.intents.some(({ intent, band }) => intent === 'check_in' && band !== 'ask');
  const isOnTheWay = comes && onTheWay;
  if (!isOnTheWay && !isLate(text, understood)) return null;
  const card = questionAsked(LATE[understood.lang], clinic);
  const given = card ? { question: card.id } : {};
  // "Si llego tarde, ¿qué pasa?", "el jueves de pronto llego tarde": nobody is awaited yet.
  const isOfNow = !has(text, SUPPOSED) && !when.some(({ from }) => isAnotherDay(from, now));
  // Who lets their data not be used is answered, and nothing is looked up.
  const isKnown = contact.vouched && contact.people.length > 0 && contact.consent !== false;
  return { do: 'begin', flow: isOfNow && isKnown ? 'late' : 'questions', intent: null, given };
}

function isLate(text: string, { controls }: Understanding): boolean {
  return controls.includes('late') || has(text, heard.arriving.late);
}

/** "Si llego tarde", "posso chegar atrasada?", "tolerancia": it is asked what would be. */
const SUPPOSED = heard.arriving.supposed;

function isAnotherDay(from: string | null, now: string): boolean {
  return from !== null && from.length > 'HH:mm'.length && from.slice(0, 10) !== now.slice(0, 10);
}

const VISIT = heard.arriving.visit;

/** "Ya llegué", "cheguei": that they are there is told, and not that they are about to be. */
const HAS_ARRIVED = heard.arriving.hasArrived;

/**
 * The wishes, where a service is named by somebody who has come nowhere: "tô na correria, vê pra mim dermato"; and of who
 * is still on the way: "voy en camino, llego como 20 minutos tarde" checks nobody in.
 */
export function withoutArrival(
  wanted: readonly Wanted[],
  { text, understood }: Said,
  { service }: Given,
): readonly Wanted[] {
  const comes = wanted.find(({ intent }) => intent === 'check_in');
  if (!comes) return wanted;
  const others = wanted.filter((wish) => wish !== comes);
  const isToCome = has(text, ON_THE_WAY) || isLate(text, understood!);
  if (isToCome && !has(text, HAS_ARRIVED)) return others;
  if (!service || has(text, HAS_COME)) return wanted;
  return others.length ? others : [{ intent: 'book', sure: true }];
}
