import { fold } from '../../../../nlu/normalise.ts';
import { once } from '../../../../nlu/once.ts';
import { distance } from '../fields/similar.ts';
import type { Word } from '../page.ts';
import { DIAGNOSES, DIAGNOSIS_VOCABULARY } from './diagnoses.ts';
import { STUDY_NAMES, STUDY_VOCABULARY } from './studies.ts';

/** Certainty below which a word may have been misread by both recognisers, or by the one that was believed. */
const UNSURE = 0.9;

/** Letters from which a word is long enough to be told by all but one of them, and by all but two. */
const ONE_AMISS = 6;
const TWO_AMISS = 10;

/** Words of diagnoses and studies as each language writes them, by what they are folded to. */
const spellings = once(() => {
  const names = [
    ...DIAGNOSES.values(),
    ...[...STUDY_NAMES.values()].flatMap((by) => [...by.values()]),
  ].flat();
  const words = [
    ...names.flatMap((name) => name.split(/[^\p{L}]+/u)),
    ...STUDY_VOCABULARY,
    ...DIAGNOSIS_VOCABULARY,
  ];
  return Map.groupBy(new Set(words.filter(Boolean).map((word) => word.toLowerCase())), fold);
});

/** Those that are long enough for one of them to be told though a letter is amiss. */
const vocabulary = once(() => new Map([...spellings()].filter(([word]) => word.length >= ONE_AMISS)));

/** Whether a word is one of diagnoses or studies as they are spelt; accents and capitals do not count. */
export function isSpelt(word: string): boolean {
  return vocabulary().has(fold(word));
}

/** The one way in which a word of diagnoses or studies is spelt, in small letters; null where it is none, or each language has its own. */
export function spellingOf(word: string): string | null {
  const ways = spellings().get(fold(word)) ?? [];
  return ways.length === 1 ? ways[0]! : null;
}

/** Letters from which a word that is not known is rather one that is, a letter amiss, than a word of its own. */
const RATHER_KNOWN = 7;

/** Letters at the end of a word in which its kin differ: `transaminasa`, `transaminases`. */
const ENDING = 2;

/** Whether a long word is none of diagnoses or studies, and one letter from one that is: `Microalbuminuária`. */
export function isOneLetterOff(word: string): boolean {
  const folded = fold(word);
  if (folded.length < RATHER_KNOWN || vocabulary().has(folded)) return false;
  return vocabulary()
    .keys()
    .some((known) => {
      const isKin = folded.startsWith(known.slice(0, -ENDING));
      return !isKin && Math.abs(known.length - folded.length) <= 1 && distance(folded, known) === 1;
    });
}

/**
 * A text with those of its words mended that were read unsurely, are no word of diagnoses or studies, and are one or two
 * letters from one such word alone. They stay as unsure as they were.
 */
export function mendedText(text: string, words: readonly Word[]): string {
  const unsure = new Set(words.filter(({ confidence }) => confidence < UNSURE).map((word) => word.text));
  return text
    .split(' ')
    .map((word) => (unsure.has(word) ? mendedWord(word) : word))
    .join(' ');
}

/** `HbAlc`, `hemoglobina A1c`, `vitamina BI2`, `vitamina 12`: digits within names, which look like letters and can be nothing else. */
const DIGITS_IN_NAMES: readonly [RegExp, string][] = [
  [/(?<![\p{L}\p{N}])((?:hb)?a)[lI|i](c)(?![\p{L}\p{N}])/giu, '$11$2'],
  [/(?<![\p{L}\p{N}])(b)[lI|i](2)(?![\p{L}\p{N}])/giu, '$11$2'],
  [/(?<=(?<!\p{L})vitamina )8?12(?![\p{L}\p{N}])/giu, 'B12'],
];

/** A study's name with the digits in it that were read as letters. */
export function withDigits(name: string): string {
  return DIGITS_IN_NAMES.reduce((text, [read, meant]) => text.replace(read, meant), name);
}

function mendedWord(word: string): string {
  const [, before = '', letters = '', after = ''] = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(word) ?? [];
  const folded = fold(letters);
  if (folded.length < ONE_AMISS || vocabulary().has(folded)) return word;
  const allowed = folded.length >= TWO_AMISS ? 2 : 1;
  const near = [...vocabulary()].filter(
    ([known]) => Math.abs(known.length - folded.length) <= allowed && distance(folded, known) <= allowed,
  );
  const [only] = near;
  if (near.length !== 1 || !only) return word;
  const read = letters.toLowerCase();
  const [written = word] = only[1].toSorted((one, other) => distance(read, one) - distance(read, other));
  return `${before}${inCaseOf(letters, written)}${after}`;
}

/** A word or name as it is meant, in capitals where it was read in capitals. */
export function inCaseOf(read: string, meant: string): string {
  if (read === read.toUpperCase()) return meant.toUpperCase();
  return /^\p{Lu}/u.test(read) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}
