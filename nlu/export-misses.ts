import { analyse } from './nlu.ts';
import type { Awaiting, Entity, Hints, Intent, Lang } from './types.ts';

/**
 * A sentence that was not understood, ready to be labelled by a person and put into the corpus.
 * One JSON object a line; `intent` is for the labeller to fill in.
 */
export interface Miss {
  lang: Lang;
  /** The words, with names, numbers, dates of birth and addresses masked. */
  text: string;
  awaiting: Awaiting | null;
  /** The likeliest readings, the first first, to choose from. */
  guesses: readonly { intent: Intent; confidence: number }[];
  intent: Intent | null;
}

/** What stands in the place of what would tell who wrote. */
const MASKS: Partial<Record<Entity['type'], string>> = {
  name: '<name>',
  'national-id': '<id>',
  phone: '<phone>',
  'birth-date': '<birth-date>',
  'birth-part': '<birth-date>',
  practitioner: '<practitioner>',
  reason: '<reason>',
};
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const LINK = /\bhttps?:\/\/\S+/giu;
/** Names follow these, whether or not the reader of names saw them. */
const CALLED =
  /\b(soy|me llamo|mi nombre es|le habla|sou|meu nome (?:é|e)|me chamo|aqui é|señora?|sr\.?a?|don|doña|dona)\s+(\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*)/giu;
const CAPITALISED = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*/gu;
const DIGIT = /\p{N}/gu;

/** Makes a sentence that was not understood fit to leave the clinic: masked, and with the guesses made. */
export function exportMiss(text: string, hints: Hints): Miss {
  const { lang, observed, intents } = analyse(text, hints);
  return {
    lang,
    text: masked(text, observed.entities),
    awaiting: hints.awaiting ?? null,
    guesses: intents.map(({ intent, confidence }) => ({ intent, confidence })),
    intent: null,
  };
}

/** Puts masks over whatever may tell who wrote: what was read as such, then whatever looks like it. */
export function masked(text: string, entities: readonly Entity[]): string {
  const hidden = entities.filter(({ type }) => MASKS[type] !== undefined);
  let shown = '';
  let at = 0;
  for (const { type, start, end } of hidden.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    shown += text.slice(at, start) + MASKS[type]!;
    at = end;
  }
  return (shown + text.slice(at))
    .replace(LINK, '<link>')
    .replace(EMAIL, '<email>')
    .replace(CALLED, (_, called: string) => `${called} <name>`)
    .replace(CAPITALISED, '<name>')
    .replace(DIGIT, '0');
}
