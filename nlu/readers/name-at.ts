import { sound } from '../lexicon/sound.ts';
import { fold, type Normalised, type Token } from '../normalise.ts';
import { once } from '../once.ts';
import { GIVEN_NAMES, SURNAMES } from '../people/people-names.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf } from '../types.ts';
import {
  AFTER_NAME,
  BEFORE_NAME,
  COURTEOUS,
  DOCUMENT_LEAD,
  GREETING_LEAD,
  NOT_NAMES,
  PARTICLES,
  SIGNING,
  SURNAME_LEAD,
  SURNAMES_TOO,
  TITLES,
} from './name-words.ts';

type Name = EntityOf<'name'>;

const MOST_WORDS = 7;
const DOCUMENT_KIND = terms.nameAt.documentKind;

interface Asked {
  /** Words, at least. */
  fewest: number;
  /** Only what is written or known as a name: nobody announced it. */
  known?: true;
}

/** The name that begins at offset `from` or after it, with nothing between. */
export function nameAt(text: Normalised, from: number, { fewest, known }: Asked): Name | null {
  const words = wordsFrom(text, from);
  if (known) {
    if (!isKnown(text, words)) return null;
    dropTalk(text, words);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < fewest || words.length > MOST_WORDS) return null;
  return first.end - first.start < 2 ? null : nameOf(text, first.start, last.end);
}

/** "Raúl Castaño" between marks or numbers, of words that are names: who is meant by it is not told. */
export function namesAlone(text: Normalised, flat: string): Name[] {
  return stretches(text).flatMap(([start, end], index) => {
    const said = flat.slice(start, end);
    const greeting = GREETING_LEAD.exec(said)?.[0].length ?? 0;
    const rest = said.slice(greeting).replace(DOCUMENT_LEAD, '');
    const signed = SIGNING.exec(rest)?.index ?? rest.length;
    const name = nameAt(text, start + greeting, { fewest: 2 });
    const isFirst = index === 0 || isGreeted(flat, start);
    const isLed = isFirst && name !== null && AFTER_NAME.test(flat.slice(name.end));
    const isWhole = name !== null && (name.end >= start + greeting + signed || isLed);
    if (!isWhole || !isFullName(text, wordsFrom(text, name.start), isBesideDigits(flat, start, end)))
      return [];
    const isWriter = greeting > 0 || signed < rest.length || (index > 0 && isGreeted(flat, start));
    return [isWriter ? { ...name, whose: 'writer' as const } : name];
  });
}

/** The names right after a relative that ends at `at`: "mi hijo" Mateo, "la mamá" de Samuel, "mis hijos" Ana y Juan. */
export function namesBeside(text: Normalised, flat: string, at: number): Name[] {
  const names: Name[] = [];
  let from = at + (BEFORE_NAME.exec(flat.slice(at))?.[0].length ?? 0);
  const isApart = terms.nameAt.titleOf.test(flat.slice(at, from));
  for (;;) {
    const words = wordsFrom(text, from);
    const first = words[0];
    // "La hija de Bogotá" names nobody, "la mamá de Simón Cadavid" does.
    const isWritten =
      first && isCapital(text, first) && (!isApart || (words[1] && isCapital(text, words[1])));
    if (!first || !(isGiven(plain(text, first)) || isWritten)) return names;
    dropTalk(text, words);
    const name = nameOf(text, first.start, words.at(-1)!.end);
    names.push(name);
    const and = terms.nameAt.andMore.exec(flat.slice(name.end));
    if (!and || !isGiven(flat.slice(name.end + and[0].length).match(/^\p{L}+/u)![0])) return names;
    from = name.end + and[0].length;
  }
}

/** "Teixeira, Raul": a surname, and then the name, alone. */
export function reversedName(text: Normalised, from: number): Name | null {
  const surname = nameAt(text, from, { fewest: 1 });
  const comma = surname ? /^\s*,\s*/.exec(text.original.slice(surname.end)) : null;
  const given = comma ? nameAt(text, surname!.end + comma[0].length, { fewest: 1 }) : null;
  if (!surname || !given || /[\p{L}\p{N}]/u.test(text.original.slice(given.end))) return null;
  // "Quispe Mamani, Rosa": two surnames, and what else is a word is a name after them.
  const areSurnames = wordsFrom(text, from).length > 1 && fold(surname.text).split(/\s+/).every(isSurname);
  const isName = isGiven(firstOf(given)) || (areSurnames && /^\p{Lu}/u.test(given.text));
  // "Bianchi, Florencia": no common surname, and none of the names that are given.
  const mayBeSurname = isSurname(firstOf(surname)) || /^\p{Lu}/u.test(surname.text);
  if (!mayBeSurname || isGiven(firstOf(surname)) || !isName) return null;
  const whole = nameOf(text, surname.start, given.end);
  return { ...whole, name: `${given.name} ${surname.name}` };
}

const isSurname = (word: string) => SURNAMES.has(word);

/** "Juan, Juan Pablo Vélez": the name said again, and whole. */
export function fuller(text: Normalised, name: Name): Name {
  const comma = /^\s*,\s*/.exec(text.original.slice(name.end));
  const again = comma ? nameAt(text, name.end + comma[0].length, { fewest: 2 }) : null;
  return again && firstOf(again) === firstOf(name) ? again : name;
}

/** "Sofía, se apellida Luna", "Jéssica mas o sobrenome é Prado": a surname that is told apart. */
export function withSurname(text: Normalised, flat: string, name: Name): Name {
  const lead = SURNAME_LEAD.exec(flat.slice(name.end));
  const surname = lead && nameAt(text, name.end + lead[0].length, { fewest: 1 });
  if (!surname) return name;
  return { ...nameOf(text, name.start, surname.end), name: `${name.name} ${surname.name}` };
}

/** Whether it is a given name, however it is spelt: "Tereza", "Jhoana". */
export function isGiven(word: string): boolean {
  return GIVEN_NAMES.has(word) || (word.length > 4 && givenSounds().has(sound(word)));
}

const givenSounds = once(
  (): ReadonlySet<string> => new Set([...GIVEN_NAMES].filter((name) => name.length > 4).map(sound)),
);

/** The words from `from` on that may be one name, particles only between others. */
function wordsFrom({ original, tokens }: Normalised, from: number): Token[] {
  const words: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.start < from || token.start === words.at(-1)?.start) continue;
    const joined = words.length === 0 || /^[\s'’.-]*$/.test(original.slice(words.at(-1)!.end, token.start));
    const written = original.slice(token.start, token.end);
    if (/^['’.-]$/.test(written)) continue;
    // "Ana Gómez TOLR190514…": letters that a number goes on from.
    if (!joined || !/^\p{L}+$/u.test(written) || /^\d/.test(original.slice(token.end))) break;
    const word = fold(written);
    const isSurname = words.length > 0 && SURNAMES_TOO.has(word) && isCapital({ original }, token);
    if (NOT_NAMES.has(word) && !PARTICLES.has(word) && !isSurname) break;
    // "Julián Pérez CC 1020304050": the kind of a document, and no name. "Ana y Mateo" are two.
    if (words.length > 0 && (DOCUMENT_KIND.test(word) || isAnd(word, tokens[at + 1]?.text))) break;
    words.push(token);
  }
  while (words.length > 0 && endsNone(fold(slice(original, words.at(-1)!)))) words.pop();
  // "Dona Teresa Souza": how she is spoken of is no part of her name.
  return words.length > 1 && COURTEOUS.test(fold(slice(original, words[0]!))) ? words.slice(1) : words;
}

/** "Laura Lima o cpf é…": a name ends in no particle, and in no article of what comes next. */
function endsNone(word: string): boolean {
  return PARTICLES.has(word) || terms.nameAt.endsNone.test(word);
}

/** "Ortega y Gasset", "Dores e Silva" go on; what else follows "and" is another thing. */
function isAnd(word: string, next = ''): boolean {
  return terms.grammar.and.test(word) && !SURNAMES.has(next);
}

/** A given name, or words that are all written as names, one of them a surname or not. */
function isKnown(text: Normalised, words: readonly Token[]): boolean {
  const [first, ...rest] = words;
  if (!first || TITLES.has(plain(text, first))) return false;
  if (isGiven(plain(text, first))) return true;
  const inside = rest.filter((token) => !PARTICLES.has(plain(text, token)));
  if (inside.some((token) => SURNAMES.has(plain(text, token)))) return true;
  return inside.length > 0 && [first, ...inside].every((token) => isCapital(text, token));
}

/** A given name and more, or a surname and a given name. */
function isFullName(text: Normalised, words: readonly Token[], isIdentified: boolean): boolean {
  const said = words.map((token) => plain(text, token)).filter((word) => !PARTICLES.has(word));
  const [first = '', ...rest] = said;
  if (rest.length === 0 || TITLES.has(first)) return false;
  if (isGiven(first)) return true;
  if (isIdentified && rest.length < 5 && rest.some((word) => SURNAMES.has(word))) return true;
  if (SURNAMES.has(first)) return rest.some(isGiven);
  return (
    isCapital(text, words[0]!) &&
    SURNAMES.has(rest.at(-1)!) &&
    rest.length < 4 &&
    isCapital(text, words.at(-1)!)
  );
}

/** Whether a document stands right before or after: "66191613245 hernani soares". */
function isBesideDigits(flat: string, start: number, end: number): boolean {
  // As many digits as no house has.
  return (
    /(?:\d[.\s-]?){5,}\W*$/.test(flat.slice(Math.max(0, start - 16), start)) ||
    /^\W*(?:\d[.\s-]?){5,}/.test(flat.slice(end, end + 16))
  );
}

/** Leaves out what is said after a name that nobody announced: of words of small letters, one may be a surname. */
function dropTalk(text: Normalised, words: Token[]): void {
  const known = (token: Token) =>
    isGiven(plain(text, token)) || SURNAMES.has(plain(text, token)) || isCapital(text, token);
  const last = words.findLastIndex(known);
  const more = words.slice(last + 1);
  const goesOn = /^\s*\p{L}/u.test(text.original.slice(words.at(-1)!.end));
  if (more.length > 1 || (more.length === 1 && goesOn)) words.length = Math.max(1, last + 1);
}

/** Runs of words between marks, numbers and lines, as offsets; but for letters that a number goes on from, as in a CURP. */
function stretches({ original }: Normalised): [start: number, end: number][] {
  return [...original.matchAll(/[\p{L}\p{M}'’ -]*\p{L}[\p{L}\p{M}'’]*/gu)].map(({ index, 0: run }) => {
    const start = index + run.search(/\p{L}/u);
    const isOfNumber = /^\d/.test(original.slice(index + run.length));
    const whole = isOfNumber ? run.replace(/\s+\p{L}+$/u, '') : run;
    return [start, index + whole.length];
  });
}

/** Whether nothing but a greeting stands before. */
function isGreeted(flat: string, start: number): boolean {
  return GREETING_LEAD.exec(flat)?.[0].length === start;
}

function nameOf({ original }: Normalised, start: number, end: number): Name {
  const text = original.slice(start, end);
  return { type: 'name', text, start, end, name: properName(text) };
}

const slice = (original: string, { start, end }: Token) => original.slice(start, end);
const plain = ({ original }: Normalised, token: Token) => fold(slice(original, token));
const firstOf = ({ text }: Name) => fold(text).split(/\s+/)[0]!;

/** "Marcela", not a word of one who shouts. */
function isCapital({ original }: Pick<Normalised, 'original'>, { start, end }: Token): boolean {
  return /^\p{Lu}\p{M}*\p{Ll}/u.test(original.slice(start, end));
}

/** Capitals as names have them; a name written with care is left as it is. */
function properName(written: string): string {
  const spaced = written.replace(/\s+/g, ' ');
  const careful = /\p{Lu}/u.test(spaced) && /\p{Ll}/u.test(spaced) && /^\p{Lu}/u.test(spaced);
  if (careful) return spaced;
  const capital = (_: string, before: string, letter: string) => before + letter.toUpperCase();
  return spaced
    .toLowerCase()
    .split(' ')
    .map((word, at) => {
      if (at > 0 && PARTICLES.has(word)) return word;
      // "d'Ávila", "Ana-Maria".
      return /^d['’]/.test(word) && at > 0
        ? word.replace(/(['’-])(\p{L})/gu, capital)
        : word.replace(/(^|['’-])(\p{L})/gu, capital);
    })
    .join(' ');
}
