import { fold, type Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import { type Word, wordsOf } from '../words.ts';

/** Words that take back what was just said, wherever they stand. */
const TAKES_BACK = new Set(
  `perdon perdona perdone perdoname perdao mentira digo dije corrijo corrigindo disculpe disculpa desculpa desculpe
  equivoque enganei errei opa ops oops ups epa epale espere espera pera perai alias`.split(/\s+/),
);
/** Words that do so only between two pauses: "la 3, no, la 1". */
const ALONE = new Set('no nao mejor melhor ay ai'.split(' '));

const CRIES = new Set('ah ay ai uy ui eh'.split(' '));

/** The index of the first word after what takes back the words before it; 0 where nothing does. */
export function startOfCorrection(words: readonly Word[]): number {
  for (let at = words.length - 2; at > 0; at--) {
    const word = words[at]!.token.text;
    // "Ah no, la 5."
    const before = CRIES.has(words[at - 1]!.token.text) ? at - 1 : at;
    const begins = before === 0 || words[before - 1]!.clause !== words[at]!.clause;
    const ends = words[at + 1]!.clause !== words[at]!.clause;
    if (TAKES_BACK.has(word) || (ALONE.has(word) && begins && ends)) return at + 1;
    // "La 2, no mejor la 3."
    if (isNoBetter(words, at)) return at + 1;
  }
  return 0;
}

/** Whether "no mejor" ends at `at`, and begins what is said. */
function isNoBetter(words: readonly Word[], at: number): boolean {
  const [no, better] = [words[at - 1]!, words[at]!];
  return (
    terms.grammar.no.test(no.token.text) &&
    terms.correction.better.test(better.token.text) &&
    words[at - 2] !== undefined &&
    words[at - 2]!.clause !== no.clause
  );
}

/** Whether what stands from `start` to `end`, in UTF-16 units, takes back what was said before it. */
export function isTakenBack(text: Normalised, start: number, end: number): boolean {
  const words = wordsOf(text);
  return words.some(({ token, clause }, at) => {
    if (token.start < start || token.end > end) return false;
    // The Portuguese "no" of "ligue no…" stands amid its words.
    const isBesidePause = words[at - 1]?.clause !== clause || words[at + 1]?.clause !== clause;
    return TAKES_BACK.has(token.text) || (ALONE.has(token.text) && isBesidePause);
  });
}

/** What stands between the number that is right and the one that was said wrongly. */
const NOT_THAT = terms.correction.notThat;
/** "Perdón, es 13, no 12", "es 13 y no 12": the former is given as what is right. */
const MADE_RIGHT = terms.correction.madeRight;

/** Whether what follows at `end` is what was wrong, and what stands before `start` the right one. */
export function isPutRight(text: Normalised, start: number, end: number): boolean {
  const { original } = text;
  const between = fold(original.slice(start, end));
  if (!NOT_THAT.test(between)) return false;
  return (
    MADE_RIGHT.test(between.trimStart()) ||
    wordsOf(text).some(({ token }) => token.end <= start && TAKES_BACK.has(token.text))
  );
}
