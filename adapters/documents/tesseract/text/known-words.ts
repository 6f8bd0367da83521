import { fold } from '../../../../nlu/normalise.ts';
import { beginsStudyWord, isShortStudy } from '../fields/study-words.ts';
import { BORNE_NAMES } from '../known/names.ts';
import { isSpelt } from '../known/vocabulary.ts';

/** Whether a word is one that orders are made of: a name of a person, or of a study. Accents do not count. */
export function isKnownWord(word: string): boolean {
  const folded = fold(word).replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
  // `Anti-HCV` is two words, and `Antic-HCV` is none.
  const parts = folded.split('-');
  if (parts.length > 1) return parts.every((part) => isKnownWord(part));
  if (folded.length < 4) return isShortStudy(folded);
  return BORNE_NAMES.has(folded) || beginsStudyWord(folded) || isShortStudy(folded);
}

/** Whether a word of studies or diagnoses is spelt so, all of it: `Microalbuminuaria` begins as one, and is none. */
export function isVocabulary(word: string): boolean {
  return isSpelt(word.replace(/^\P{L}+|\P{L}+$/gu, ''));
}

/** `GUÚEMES` as `GÜEMES`: no word of either language doubles the letter after a G, and two dots were read as another. */
export function withDiaeresis(word: string): string {
  return word.replace(/(g)([uúü])[uúü](?=[eéií])/giu, (_, before: string, letter: string) =>
    letter === letter.toUpperCase() ? `${before}Ü` : `${before}ü`,
  );
}

/** `PAMl` as `PAMI`: among capitals there is no small L. */
export function inCapitals(word: string): string {
  return /^\P{Ll}*$/u.test(word.replaceAll('l', '')) && (word.match(/\p{Lu}/gu)?.length ?? 0) > 1
    ? word.replaceAll('l', 'I')
    : word;
}

/** `lonograma` as `Ionograma`: a small L and a capital I look the same, and only one of the two begins a word. */
export function withCapitalI(word: string): string {
  const other = word.replace(/^l(?=\p{Ll}{3})/u, 'I');
  return other !== word && !isKnownWord(word) && isKnownWord(other) ? other : word;
}
