import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import { folded, has } from '../folded.ts';
import type { Asked } from './asking.ts';
import type { Move } from './move.ts';
import { asksFreely } from './wanted.ts';

/** Characters beyond which a message that was not understood is asked for in short. */
const LONG = 1_000;

/** What is left when nothing is wanted and nothing answered: courtesies, or not understood. */
export function small(
  understood: Understanding,
  text: string,
  asked: Asked | null,
  { isJustDone = false }: { isJustDone?: boolean } = {},
): Move {
  const intents = understood.intents.filter(({ band }) => band !== 'ask').map(({ intent }) => intent);
  if (understood.controls.includes('rude')) return { do: 'soothe' };
  if (understood.controls.includes('wait')) return { do: 'wait' };
  if (intents[0] === 'greeting' || has(text, SORRY_FOR_THE_HOUR) || onlyCalls(text)) return { do: 'greet' };
  if (intents[0] === 'thanks' || praises(text) || isOnlyThanks(text)) return { do: 'thank' };
  // "Ok", asked for the document, is about to tell it.
  if (WHO_IS_ASKED.has(asked?.awaiting ?? 'free') && intents.includes('yes'))
    return { do: 'miss', why: 'untold' };
  // "Déjela así", with nothing asked: who says so is content.
  if (!asked && (intents.includes('no') || understood.controls.includes('keep'))) return { do: 'thank' };
  // "Ok", said to what was just booked, closes the talk.
  if (!asked && intents.includes('yes')) return { do: isJustDone ? 'thank' : 'help' };
  // Nothing that it was read as with doubt could be dealt with.
  const doubted = { ...understood, intents: understood.intents.filter(({ band }) => band === 'act') };
  if (isUnknownQuestion(doubted, text, asked)) {
    return { do: 'begin', flow: 'questions', intent: null, given: {} };
  }
  return { do: 'miss', why: text.length > LONG ? 'too-long' : 'words' };
}

/** "¿Señorita?", "moça…": whoever answers here is called, and nothing is said yet. */
export function onlyCalls(text: string): boolean {
  return has(text, ONLY_CALLS);
}

const ONLY_CALLS = heard.small.onlyCalls;

/** "Buenas noches, disculpe la hora", "desculpa incomodar": a greeting, however it was read. */
const SORRY_FOR_THE_HOUR = heard.small.sorryForTheHour;

/** "Excelente atención, felicitaciones a la doctora": kind words, which ask for nothing. */
const PRAISE = heard.small.praise;

/** Whether it is only kind words. */
export function praises(text: string): boolean {
  return !text.includes('?') && has(text, PRAISE);
}

/** What is awaited where it is asked who somebody is. */
const WHO_IS_ASKED: ReadonlySet<string> = new Set(['name', 'document', 'birth-date']);

/** "Listo, gracias", "ok obrigada": it takes leave of something, and agrees to nothing. */
const ONLY_THANKS = heard.small.onlyThanks;

/** Whether somebody only says thank you. */
export function isOnlyThanks(text: string): boolean {
  return ONLY_THANKS.test(folded(text).trim());
}

/** How a question about the clinic begins, with a question mark or without: "tienen wifi". */
const ASKS = heard.small.asks;

/** "Hace cuánto existe la clínica", "que marca vocês usam": so many words at least, that begin as a question does. */
const AT_LENGTH = heard.small.atLength;
const FEW = 3;

/** Whether it is asked what the clinic has or takes. */
export function asksOfClinic(text: string): boolean {
  return ASKS.test(text);
}

/** What is read besides a question that is of nothing that is known here. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['out_of_scope', 'greeting']);

/** A question that the clinic's file does not answer: it is left to the clinic, rather than not understood. */
export function isUnknownQuestion(
  { intents, entities, controls }: Understanding,
  text: string,
  asked: Asked | null,
): boolean {
  const isOther = intents.every(({ intent, band }) => ASKS_NOTHING.has(intent) || band === 'ask');
  // "Can we go on in Portuguese?" is answered by doing so.
  if (controls.includes('speak_es') || controls.includes('speak_pt')) return false;
  // "¿Tienen guardería para niños?" names a child, and asks nothing of one.
  const isOfNothing = entities.every(({ type }) => type === 'person');
  const words = text.trim().split(/\s+/).length;
  const asks =
    asksOfClinic(text) || (text.includes('?') && words > 2) || (words > FEW && has(text, AT_LENGTH));
  return isOther && asks && words > 1 && !asksFreely(asked) && isOfNothing;
}
