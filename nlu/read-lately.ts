import { type Normalised, normalise } from './normalise.ts';
import { whenAgain } from './once.ts';
import type { Lang } from './types.ts';

/** Sentences as long as these are still written alike by many: "quiero pedir una cita de cardiología, por favor". */
export const LONGEST_ALIKE = 60;
/** At least so many texts that come again are kept for each language, with all that was read in them: some 8 kB each. */
export const MOST_KEPT = 512;

const KEPT: Readonly<Record<Lang, (text: string) => Normalised>> = {
  es: whenAgain(MOST_KEPT, (text) => normalise(text, 'es')),
  pt: whenAgain(MOST_KEPT, (text) => normalise(text, 'pt')),
};

/**
 * A text as `normalise` gives it; the very same object for a short one that comes again. "Sí", "1" and "gracias"
 * are most of what patients write: whatever readers keep with the object (`onceIn`) they read in it once.
 */
export function readText(text: string, lang: Lang): Normalised {
  return text.length > LONGEST_ALIKE ? normalise(text, lang) : KEPT[lang](text);
}
