import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
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
  /** What readers have found in it, each at its own place: see `onceIn`. */
  found: unknown[];
}

let readers = 0;

/**
 * A reader that reads each text once, however many others ask it. What it gives must be the same whoever wrote the
 * text, whenever, and whatever they were asked: the text may be one that was read before. A text is in one language.
 */
export function onceIn<Read extends (text: Normalised, lang: Lang) => unknown>(read: Read): Read {
  const place = readers++;
  const readOnce = (text: Normalised, lang: Lang): unknown => {
    const known = text.found[place] as { value: unknown } | undefined;
    if (known !== undefined) return known.value;
    const value = read(text, lang);
    text.found[place] = { value };
    return value;
  };
  return readOnce as Read; // It takes and gives what `read` does.
}

/** Characters beyond which an utterance is not read, so that hostile input costs little. */
const MOST_CHARACTERS = 8000;

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const IGNORED = /[\p{M}\p{Cf}]/u;
const IGNORED_ALL = /[\p{M}\p{Cf}]/gu;
const PLAIN = /^[\0-\x7f]*$/;
const SPACE = /\s/u;
const TURNED = /^h[bcdfgjklmnpqrstvxz][aeiou]./;
const LENGTHENED = /(.)\1\1/u;

type Kind = 'letter' | 'digit' | 'space' | 'mark' | 'ignored';

/**
 * Folds `text` once for every reader. Offsets are UTF-16 units of the original.
 * With `lang`, that language's chat abbreviations are written out; the tokens of one share its place.
 */
export function normalise(text: string, lang?: Lang): Normalised {
  const tokens: Token[] = [];
  let kind: Kind = 'space';
  let start = 0;
  let end = 0;
  const finish = () => {
    if (kind !== 'space') push(tokens, { text: foldRun(text, start, end, kind), start, end }, lang);
  };
  for (let at = 0; at < text.length && at < MOST_CHARACTERS; ) {
    const code = text.codePointAt(at)!;
    const next = kindOf(code);
    const after = at + (code > 0xffff ? 2 : 1);
    if (next === 'ignored') {
      if (kind !== 'space') end = after;
    } else {
      if (next !== kind || next === 'mark') {
        finish();
        kind = next;
        start = at;
      }
      end = after;
    }
    at = after;
  }
  finish();
  return { original: text, tokens, found: [] };
}

/** A portion of a text: so many of its tokens, each in its place. What was found in the whole is not found in it. */
export function portionOf({ original }: Normalised, tokens: readonly Token[]): Normalised {
  return { original, tokens, found: [] };
}

/**
 * What a run of characters reads as. NFKD rather than NFD, so that `1º`, `2ª` and full-width digits read as
 * letters and digits.
 */
function foldRun(text: string, start: number, end: number, kind: Kind): string {
  if (kind === 'mark') return String.fromCodePoint(text.codePointAt(start)!);
  const run = text.slice(start, end);
  const folded = PLAIN.test(run) ? run : run.normalize('NFKD').replace(IGNORED_ALL, '');
  return kind === 'letter' ? shorten(folded.toLowerCase()) : folded;
}

/** Lower case without accents: `Mañana` and `manana` are one word. */
export function fold(text: string): string {
  const bare = PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.toLowerCase();
}

function kindOf(code: number): Kind {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
    if (code >= 48 && code <= 57) return 'digit';
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'mark';
  }
  const character = String.fromCodePoint(code);
  if (LETTER.test(character)) return 'letter';
  if (DIGIT.test(character)) return 'digit';
  if (IGNORED.test(character)) return 'ignored';
  return SPACE.test(character) ? 'space' : 'mark';
}

/** `holaaaa` → `hola`: no word of either language has a letter three times running. `kkkk` is a laugh, and no `que`. */
function shorten(word: string): string {
  if (/^k{3,}$/.test(word)) return 'kk';
  // No word of either language begins so: "hbalas" is "hablas", "hsata" is "hasta".
  if (TURNED.test(word)) return `h${word[2]}${word[1]}${word.slice(3)}`;
  return LENGTHENED.test(word) ? word.replace(/(.)\1{2,}/gu, '$1') : word;
}

function push(tokens: Token[], token: Token, lang: Lang | undefined): void {
  const before = tokens.at(-1);
  if (token.text === '/' && before && isSlashed(before, token)) {
    tokens[tokens.length - 1] = { text: 'para', start: before.start, end: token.end };
    return;
  }
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

/** The p of `p/ mi hijo`, `p/ amanhã`, with its slash. */
function isSlashed({ text, start, end }: Token, slash: Token): boolean {
  return end === slash.start && end - start === 1 && (text === 'p' || text === 'para');
}
