import type { Civil } from '../../civil.ts';
import { isNear } from '../../lexicon/near.ts';
import { onceIn, type Token } from '../../normalise.ts';
import type { Awaiting, Lang } from '../../types.ts';
import { type ReadNumber, readNumber } from '../number.ts';
import type { Compiled, Entry } from './compiled.ts';
import type { Kind, Marker, Values } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import type { Windows } from './windows.ts';

/** An utterance being read: its tokens, and the phrases of the lexicon that stand at each. */
export interface Reading {
  original: string;
  /** The same, whose capitals say which words are names: where all is in capitals, none does. */
  written: string;
  tokens: readonly Token[];
  /** The longest first; undefined for a word that begins no phrase at all. */
  entries: readonly (readonly Entry[] | undefined)[];
  compiled: Compiled;
  lang: Lang;
  country: string;
  ref: Civil;
  awaiting: Awaiting | null;
  windows: Windows;
  /** What `remembered` readers found, by reader and place. */
  found: unknown[][];
}

export interface Taken<Value> {
  value: Value;
  /** Index of the token after it. */
  end: number;
}

let readers = 0;

/**
 * A reader that reads each place of an utterance once, however many others ask it: the grammar tries every
 * way of saying a time at every word, and most of them begin by reading the same day or number.
 */
export function remembered<Value>(
  read: (r: Reading, at: number) => Value | null,
): (r: Reading, at: number) => Value | null {
  const reader = readers++;
  return (r, at) => {
    r.found[reader] ??= [];
    const places = r.found[reader] as (Value | null | undefined)[];
    const known = places[at];
    if (known !== undefined) return known;
    const found = read(r, at);
    places[at] = found;
    return found;
  };
}

/** A reader of one thing beside all it was said with, which reads each of them once. */
export function rememberedAmong<One extends object, Value>(
  read: (r: Reading, one: One, all: readonly One[]) => Value,
): (r: Reading, one: One, all: readonly One[]) => Value {
  const reader = readers++;
  return (r, one, all) => {
    // The place is this reader's own: what is in it, it has put there.
    let [among, known] = (r.found[reader] ?? []) as [(readonly One[])?, Map<One, Value>?];
    if (among !== all || known === undefined) {
      known = new Map();
      r.found[reader] = [all, known];
    }
    const found = known.get(one);
    if (found !== undefined) return found;
    const value = read(r, one, all);
    known.set(one, value);
    return value;
  };
}

/** More than anyone writes to say when; beyond it nothing is read, so that hostile input costs little. */
const MOST_TOKENS = 240;

interface Prepared {
  compiled: Compiled;
  written: string;
  tokens: readonly Token[];
  entries: Reading['entries'];
}

/** Looks every token up, mending misspellings of the words that matter. */
export const prepare = onceIn((text, lang): Prepared => {
  const compiled = lexiconOf(lang);
  const tokens = withLineEnds(text.tokens.slice(0, MOST_TOKENS), text.original).map((token) =>
    mend(accented(token, text.original), compiled),
  );
  const written = ONLY_CAPITALS.test(text.original) ? quietly(text.original) : text.original;
  return { compiled, written, tokens, entries: tokens.map((_, at) => entriesAt(tokens, at, compiled)) };
});

/** Looked up once for all who ask: of some words a hundred phrases begin, and hardly ever is one written. */
function entriesAt(tokens: readonly Token[], at: number, { index }: Compiled): readonly Entry[] | undefined {
  const beginning = index.get(tokens[at]!.text);
  if (beginning === undefined) return undefined;
  const next = tokens[at + 1]?.text;
  const longer = next ? beginning.get(next) : undefined;
  const alone = beginning.get('') ?? NONE;
  return longer === undefined
    ? alone
    : [...longer.filter(({ words }) => isWritten(tokens, at, words)), ...alone];
}

const NONE: readonly Entry[] = [];

const ONLY_CAPITALS = /^\P{Ll}*$/u;

/** The same in small letters, each in its place. */
function quietly(text: string): string {
  const quiet = text.toLowerCase();
  return quiet.length === text.length ? quiet : text;
}

const LINE_END = /[\n\r]/;
/** A line of so few words goes on with what stands before or after it: "el lunes", "no puedo". */
const PART_OF_LINE = 2;

/** Who begins a new line makes a pause, as by a comma; messages of one breath are lines too. */
function withLineEnds(tokens: readonly Token[], original: string): readonly Token[] {
  if (!LINE_END.test(original)) return tokens;
  const begins = tokens.flatMap(({ start }, at) =>
    at > 0 && LINE_END.test(original.slice(tokens[at - 1]!.end, start)) ? [at] : [],
  );
  const isPart = (line: number) => (begins[line] ?? tokens.length) - (begins[line - 1] ?? 0) <= PART_OF_LINE;
  const pausing = new Set(begins.filter((_, line) => !isPart(line) && !isPart(line + 1)));
  return tokens.flatMap((token, at) => {
    const { end, text } = tokens[at - 1] ?? token;
    const isPausing = pausing.has(at) && LETTER_OR_DIGIT.test(text) && LETTER_OR_DIGIT.test(token.text);
    return isPausing ? [{ text: ',', start: end, end }, token] : [token];
  });
}

/** "É" is a verb and "e" joins; folded they are one, so the verb becomes how chats write it. */
function accented(token: Token, original: string): Token {
  return token.text === 'e' &&
    original[token.start] !== 'e' &&
    /^é$/i.test(original.slice(token.start, token.end))
    ? { ...token, text: 'eh' }
    : token;
}

function mend(said: Token, { vocabulary, mendedLike, unlike }: Compiled): Token {
  const token = plainly(said, vocabulary);
  const { text } = token;
  if (text.length < 5 || vocabulary.has(text) || unlike.has(text) || /^\d/.test(text)) return token;
  const word = mendedLike(text.slice(0, 2)).find((candidate) => isMisspelt(text, candidate));
  return word === undefined ? token : { ...token, text: word };
}

/** "Ocupadísima" is no less than "ocupada". */
function plainly(token: Token, vocabulary: ReadonlySet<string>): Token {
  if (!token.text.includes('isim')) return token;
  const text = token.text.replace(/isim([ao]s?)$/, '$1');
  const bare = [text, text.slice(0, -1)].find((one) => vocabulary.has(one));
  return bare ? { ...token, text: bare } : token;
}

function isMisspelt(text: string, word: string): boolean {
  // The words tried begin as this one does: see `mendedLike`.
  if (Math.abs(text.length - word.length) > 2) return false;
  if (isNear(text, word)) return true;
  return word.length >= 8 && text[0] === word[0] && isNearlyNear(text, word);
}

/** Two letters apart: one mended, the rest near. Only for long words. */
function isNearlyNear(text: string, word: string): boolean {
  let start = 0;
  while (start < text.length && text[start] === word[start]) start++;
  const [rest, goal] = [text.slice(start), word.slice(start)];
  return isNear(rest.slice(1), goal.slice(1)) || isNear(rest, goal.slice(1)) || isNear(rest.slice(1), goal);
}

/** The longest phrase of a kind that begins at token `at`. */
export function take<K extends keyof Values>(r: Reading, at: number, kind: K): Taken<Values[K]> | null {
  const entry = find(r, at, kind);
  // The lexicon's type ties each kind to its values; the index forgets it.
  return entry ? { value: entry.value as Values[K], end: at + entry.words.length } : null;
}

/** The index after a marker that stands at `at`; -1 where it does not. */
export function after(r: Reading, at: number, marker: Marker): number {
  const entry = find(r, at, marker);
  return entry ? at + entry.words.length : -1;
}

/** The index after a marker if it stands at `at`, else `at`. */
export function skip(r: Reading, at: number, ...markers: readonly Marker[]): number {
  let end = at;
  for (const marker of markers) {
    const next = after(r, end, marker);
    if (next > 0) end = next;
  }
  return end;
}

/** Whether a phrase of any of the kinds begins at `at`. */
export function isAt(r: Reading, at: number, ...kinds: readonly Kind[]): boolean {
  if (r.entries[at] === undefined) return false;
  for (const kind of kinds) if (find(r, at, kind) !== undefined) return true;
  return false;
}

/** Whether a phrase of a kind ends just before `at`. */
export function endsAt(r: Reading, at: number, kind: Kind): boolean {
  return startOf(r, at, kind) >= 0;
}

/** Where the phrase of a kind that ends just before `at` begins; -1 when none does. */
export function startOf(r: Reading, at: number, kind: Kind): number {
  for (let start = Math.max(0, at - 5); start < at; start++) {
    for (const entry of r.entries[start] ?? NONE)
      if (entry.kind === kind && entry.words.length === at - start) return start;
  }
  return -1;
}

function find(r: Reading, at: number, kind: Kind) {
  const entries = r.entries[at];
  if (entries === undefined) return undefined;
  for (const entry of entries) if (entry.kind === kind) return entry;
  return undefined;
}

/** Whether the words of a phrase whose first two stand at `at` all do. */
function isWritten(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 2; index < words.length; index++)
    if (tokens[at + index]?.text !== words[index]) return false;
  return true;
}

/** The number at `at`, in digits or words. */
export const numberAt = remembered((r, at): ReadNumber | null =>
  readNumber(r.tokens, at, r.compiled.lexicon.numbers),
);

/** The number at `at`; "cero ocho", as figures are told one by one, is eight. */
export function pastZero(r: Reading, at: number): ReadNumber | null {
  const number = numberAt(r, at);
  if (number?.value !== 0 || number.digits !== null) return number;
  const unit = r.compiled.lexicon.numbers.words.get(wordAt(r, number.end)) ?? 0;
  return unit >= 1 && unit <= 9 ? { value: unit, end: number.end + 1, digits: null } : number;
}

/** The digits at `at` if there are between `least` and `most` of them. */
export function digitsAt(r: Reading, at: number, least: number, most: number): number | null {
  const text = r.tokens[at]?.text ?? '';
  const fits = text.length >= least && text.length <= most && /^\d+$/.test(text);
  return fits ? Number(text) : null;
}

/** The text of a token; empty beyond the ends. */
export function wordAt(r: Reading, at: number): string {
  return r.tokens[at]?.text ?? '';
}

/** Whether token `at` follows the one before it with nothing between. */
export function isGlued(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  return token !== undefined && r.tokens[at - 1]?.end === token.start;
}

/** A token as written, with its accents and capitals. */
export function writtenAt(r: Reading, at: number): string {
  const token = r.tokens[at];
  return token ? r.written.slice(token.start, token.end) : '';
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

/** Whether `at` is the end of the utterance or a mark, not a word. */
export function isPause(r: Reading, at: number): boolean {
  const text = r.tokens[at]?.text;
  return text === undefined || !LETTER_OR_DIGIT.test(text);
}
