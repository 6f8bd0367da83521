import { findConcepts } from '../lexicon/lexicon.ts';
import { LEXICONS } from '../lexicon/packed-lexicons.ts';
import type { Control } from '../types.ts';
import type { Word } from '../words.ts';

/** An utterance of so many words more than the phrase is still "nearly all" phrase. */
const WHOLE_SLACK = 2;
/** A correction begins within so many words. */
const FIRST_WORDS = 2;
/** The concept of phrases that steer nothing, whatever shorter one lies in them. */
const SPARED = 'spared';

/** Words that say nothing beside one that steers: "menú, señorita". */
const POLITE = new Set(
  'hola oi ola ok si sim senorita senora senor doctora doctor moca moco amigo amiga pf'.split(' '),
);

/** Whether a phrase is all that is said, but for small words: "para", and not "para mañana". */
function isNearlyAll(words: readonly Word[], from: number, to: number): boolean {
  if (words.length > to - from + WHOLE_SLACK) return false;
  const { fillers } = LEXICONS.controls();
  return words.every(
    ({ heard, token }, at) => (at >= from && at < to) || fillers.has(heard) || POLITE.has(token.text),
  );
}

/** "¿Están ahí?", "¿cómo dice?": nothing is said but that one waits, or did not hear. */
export function onlyAsksAgain(words: readonly Word[]): boolean {
  const hits = [...findConcepts(LEXICONS.controls(), words)].flatMap(([name, told]) =>
    name.startsWith('repeat') ? told : [],
  );
  return hits.some(({ from, to }) => isNearlyAll(words, from, to));
}

/** How the words steer the dialog itself, in the order said. */
export function readControls(words: readonly Word[]): Control[] {
  const found: { control: Control | typeof SPARED; from: number; to: number }[] = [];
  for (const [name, hits] of findConcepts(LEXICONS.controls(), words)) {
    const [control, where] = name.split(':');
    if (control === 'filler') continue;
    for (const { from, to } of hits) {
      // "Ah?" sounds like the article of "a primeira", which steers nothing.
      if (to - from === 1 && words[from]!.token.text.length === 1) continue;
      if (where === 'whole' && !isNearlyAll(words, from, to)) continue;
      if (where === 'first' && (from > FIRST_WORDS || words.length - to < 1)) continue;
      found.push({ control: control as Control | typeof SPARED, from, to }); // The names before the colon are controls.
    }
  }
  // "De nuevo" asks to repeat, but not within "empecemos de nuevo"; nor does a "sala de espera" ask to wait.
  // "No me la sé, es que…" is no correction, though "no" and "es" with small words between them would be one.
  const longest = found.filter(
    ({ control, from, to }) =>
      control !== SPARED &&
      (control === 'unknown' ||
        !found.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from)),
  );
  const order = longest
    .toSorted((one, other) => one.from - other.from)
    .map(({ control }) => control as Control);
  return [...new Set(order)];
}
