import type { Intent, Understanding } from '../../nlu/types.ts';
import { type Asked, asksToCancel } from './asking.ts';

/** Something that a patient wants done, and whether it was read without doubt. */
export interface Wanted {
  intent: Intent;
  sure: boolean;
}

/** Intents that are no wish of their own. */
const NO_WISH: readonly Intent[] = ['yes', 'no', 'greeting', 'thanks', 'out_of_scope', 'emergency'];
/** Where the answer is free words, hardly anything else is read in them. */
const FREE_WORDS = new Set(['reason', 'free', 'name']);

/** Where a paper is asked for, or its number. */
const WITH_PAPERS = new Set(['file', 'document', 'birth-date']);
const OF_A_VISIT: readonly Intent[] = ['reschedule', 'query_appointment', 'check_in', 'confirm'];

/** Whether the question that is open is answered in free words. */
export function asksFreely(asked: Asked | null): boolean {
  return asked !== null && FREE_WORDS.has(asked.awaiting ?? '');
}

/**
 * The wishes in the words, the first-wanted first; short answers to the open question are none.
 * "Sí la quiero", with nothing on offer any more, wants a visit.
 */
export function wishes(
  { intents, controls, entities }: Understanding,
  asked: Asked | null,
  root: string | null,
): Wanted[] {
  if (asksFreely(asked)) {
    return intents
      .filter(({ intent, band }) => band === 'act' && (intent === 'human' || intent.startsWith('faq_')))
      .map(toWanted);
  }
  const answers: readonly Intent[] = asked
    ? ['waitlist_accept', 'waitlist_decline', ...(isMenu(root) ? [] : (['confirm'] as const))]
    : [];
  // "Puede cambiarla" is a yes to a visit that is to be moved, and not to one that is to be cancelled or kept.
  const saysYes = intents.some(({ intent, band }) => intent === 'yes' && band !== 'ask');
  const { choices = [] } = asked ?? {};
  const mayMove = asksToCancel(choices) || choices.some(({ means }) => means === 'reschedule');
  const isOnlyYes = (intent: Intent) => intent === 'reschedule' && saysYes && asked && !mayMove;
  // "La llevo ese día", asked for the order, asks nothing of a visit.
  const brings = controls.includes('on_the_day') && WITH_PAPERS.has(asked?.awaiting ?? 'free');
  // Who complains that nobody answers is told sorry first, and offered a person.
  const complains = controls.includes('rude');
  // "Moça, sábado às 9", asked which time, tells which.
  const tellsTime = asked !== null && !isMenu(root) && entities.some(({ type }) => type === 'when');
  return (
    intents
      .filter(({ intent, band }) => band !== 'ask' && !NO_WISH.includes(intent) && !answers.includes(intent))
      .filter(({ intent }) => !isOnlyYes(intent) && !(brings && OF_A_VISIT.includes(intent)))
      .map(toWanted)
      .filter(({ intent, sure }) => sure || intent !== 'human' || !(complains || tellsTime))
      // "Déjela así, gracias" hardly confirms: it leaves a visit as it is.
      .filter(({ intent, sure }) => sure || intent !== 'confirm' || !controls.includes('keep'))
      .map((one) => (isMenu(root) && one.intent === 'waitlist_accept' ? { ...one, intent: 'book' } : one))
  );
}

/** With a menu open, anything may be wanted, and nothing has been asked that could be confirmed. */
export function isMenu(root: string | null): boolean {
  return root === null || root === 'menu' || root === 'lost';
}

function toWanted({ intent, band }: Understanding['intents'][number]): Wanted {
  return { intent, sure: band === 'act' };
}
