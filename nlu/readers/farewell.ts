import { findConcepts } from '../lexicon/lexicon.ts';
import { LEXICONS } from '../lexicon/packed-lexicons.ts';
import type { Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import { wordsOf } from '../words.ts';

/** A yes that says more than "understood": beside a goodbye it still answers. */
const PLAIN_YES = terms.farewell.plainYes;

/**
 * Whether all that is said takes leave: "ok, chao", "tá bom, tchau", "no gracias, hasta luego". The "ok" of it only
 * closes the talk; a plain "sí, chao" answers first, and takes leave after.
 */
export function takesLeave(text: Normalised): boolean {
  const words = wordsOf(text);
  const hits = findConcepts(LEXICONS.farewell(), words);
  const farewells = hits.get('farewell') ?? [];
  if (farewells.length === 0 || words.some(({ token }) => PLAIN_YES.test(token.text))) return false;
  const beside = [...farewells, ...(hits.get('beside') ?? [])];
  return words.every((_, at) => beside.some(({ from, to }) => from <= at && at < to));
}
