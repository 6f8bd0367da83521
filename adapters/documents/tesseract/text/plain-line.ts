import { wordsOfLabels } from '../fields/label-words.ts';
import { bare } from '../fields/similar.ts';
import { isShortStudy } from '../fields/study-words.ts';
import { inCaseOf, spellingOf } from '../known/vocabulary.ts';
import type { Word } from '../page.ts';
import { AGREED } from './believed.ts';
import { exactWords } from './exact-words.ts';
import type { Line } from './line.ts';

/** How sure the exact recogniser must be of every letter of a line for nobody else to be asked. */
const SURE = 0.95;

/** Chance that a number of such a line is right: nothing bears it out. */
const TRUST = 0.985;

const LABELS = wordsOfLabels();

/**
 * The words of a line that needs no second reading: the exact recogniser is sure of all its letters, and each word is a
 * number, one of labels, or one of studies and diagnoses whose accents are known. Null where a word is none of these: a
 * name, or two words whose space was lost.
 */
export function plainWords(line: Line): Word[] | null {
  if (line.letters.some(({ char, confidence }) => char.trim() !== '' && confidence < SURE)) return null;
  const words: Word[] = [];
  for (const word of exactWords(line, TRUST)) {
    const text = knownText(word.text);
    if (text === null) return null;
    // A word that is known is borne out as by a second reading.
    words.push({ ...word, text, confidence: /\p{L}/u.test(text) ? AGREED : word.confidence });
  }
  return words;
}

/** A box in print, or what is left of one; two recognisers look whether a cross is in it. */
const BOX = /^[()[\]{}]|^[\p{L}*]$(?<![yeoa])/iu;

/** A number as it is, and a known word with its accents; null for any other. */
function knownText(text: string): string | null {
  if (BOX.test(text)) return null;
  if (!/\p{L}/u.test(text)) return text;
  const [, before = '', letters = '', after = ''] =
    /^([^\p{L}\p{N}]*)(\p{L}+)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  const spelt = spellingOf(letters);
  if (spelt !== null) return `${before}${inCaseOf(letters, spelt)}${after}`;
  return isShortStudy(bare(letters)) || LABELS.has(bare(letters)) ? text : null;
}
