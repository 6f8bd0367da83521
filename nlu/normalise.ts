import { ABBREVIATIONS } from './abbreviations.ts';
import type { Lang } from './types.ts';

/** One word, number or mark of an utterance: folded for reading, with its place in the original. */
export interface Token {
  /** Lower case, without accents, lengthened letters shortened, abbreviations written out. */
  text: string;
  start: number;
  end: number;
}

export interface Normalised {
  original: string;
  tokens: readonly Token[];
}

/** Characters beyond which an utterance is not read, so that hostile input costs little. */
const MOST_CHARACTERS = 8000;

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const IGNORED = /[\p{M}\p{Cf}]/u;
const SPACE = /\s/u;

type Kind = 'letter' | 'digit' | 'space' | 'mark' | 'ignored';

/**
 * Folds `text` once for every reader. Offsets are UTF-16 units of the original.
 * With `lang`, that language's chat abbreviations are written out; the tokens of one share its place.
 */
export function normalise(text: string, lang?: Lang): Normalised {
  const tokens: Token[] = [];
  let word = '';
  let kind: Kind = 'space';
  let start = 0;
  let end = 0;
  const finish = () => {
    if (word !== '') push(tokens, { text: kind === 'letter' ? shorten(word) : word, start, end }, lang);
    word = '';
  };
  for (let at = 0; at < text.length && at < MOST_CHARACTERS; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const next = kindOf(character);
    if (next === 'ignored') {
      at += character.length;
      if (word !== '') end = at;
      continue;
    }
    if (next !== kind || next === 'mark') {
      finish();
      kind = next;
      start = at;
    }
    at += character.length;
    if (next !== 'space') {
      word += next === 'mark' ? character : foldCharacter(character);
      end = at;
    }
  }
  finish();
  return { original: text, tokens };
}

/** Lower case without accents: `Mañana` and `manana` are one word. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function kindOf(character: string): Kind {
  const code = character.charCodeAt(0);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
    if (code >= 48 && code <= 57) return 'digit';
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'mark';
  }
  if (LETTER.test(character)) return 'letter';
  if (DIGIT.test(character)) return 'digit';
  if (IGNORED.test(character)) return 'ignored';
  return SPACE.test(character) ? 'space' : 'mark';
}

/** NFKD rather than NFD, so that `1º`, `2ª` and full-width digits read as letters and digits. */
function foldCharacter(character: string): string {
  if (character.charCodeAt(0) < 128) return character.toLowerCase();
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** `holaaaa` → `hola`: no word of either language has a letter three times running. */
function shorten(word: string): string {
  return word.length < 3 ? word : word.replace(/(.)\1{2,}/gu, '$1');
}

function push(tokens: Token[], token: Token, lang: Lang | undefined): void {
  const before = tokens.at(-1);
  const written = ABBREVIATIONS.both.get(token.text) ?? (lang && ABBREVIATIONS[lang].get(token.text));
  if (!written || (token.text === 'x' && isLetterX(before))) {
    tokens.push(token);
    return;
  }
  for (const text of written) tokens.push({ text, start: token.start, end: token.end });
}

/** The x of `rayos x`, `raio x` and `3 x 4` is no "por". */
function isLetterX(before: Token | undefined): boolean {
  return before !== undefined && (/^(rayos?|raios?)$/.test(before.text) || /^\d/.test(before.text));
}
