import { fold } from '../../../../nlu/normalise.ts';
import { GIVEN_NAMES, SURNAMES } from '../../../../nlu/people-names.ts';
import { beginsStudyWord, isShortStudy } from '../fields/study-words.ts';

/** Whether a word is one that orders are made of: a name of a person, or of a study. Accents do not count. */
export function isKnownWord(word: string): boolean {
  const folded = fold(word).replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
  if (folded.length < 4) return isShortStudy(folded);
  return GIVEN_NAMES.has(folded) || SURNAMES.has(folded) || beginsStudyWord(folded);
}

/** `lonograma` as `Ionograma`: a small L and a capital I look the same, and only one of the two begins a word. */
export function withCapitalI(word: string): string {
  const other = word.replace(/^l(?=\p{Ll}{3})/u, 'I');
  return other !== word && !isKnownWord(word) && isKnownWord(other) ? other : word;
}
