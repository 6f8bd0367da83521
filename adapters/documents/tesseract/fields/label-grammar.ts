import { GIVEN_NAMES, SURNAMES } from '../../../../nlu/people/people-names.ts';
import { bare, isLike } from './similar.ts';
import { beginsStudyWord, isShortStudy } from './study-words.ts';

/** A way to write a label, as steps: each is one of several runs of words, or may be left out. */
export interface LabelPattern {
  steps: readonly Step[];
}

interface Step {
  choices: readonly (readonly string[])[];
  optional: boolean;
}

/** A word of a cell as labels are compared with it. */
export interface LabelWord {
  /** Folded, without marks; empty where it is a mark and nothing else. */
  bare: string;
  /** Whether a colon stands in it: what follows is a value, whatever it looks like. */
  colon: boolean;
  /** Whether it is a word of labels as it stands: then it is none of another word misread. */
  known: boolean;
  /** What stands on either side of its slashes, any of which may be meant: `Afiliado/Paciente`. */
  either: readonly string[];
}

/** Where a label ends, in words, and how many of its words are a little misread. */
export interface LabelMatch {
  to: number;
  amiss: number;
}

/** Words as labels of a vocabulary are compared with them. */
export function labelWords(words: readonly string[], vocabulary: ReadonlySet<string>): LabelWord[] {
  return words.map((word) => ({
    bare: bare(word),
    known: vocabulary.has(bare(word)),
    colon: word.includes(':'),
    either: /\p{L}{3}\/\p{L}{2}/u.test(word) ? word.split('/').map(bare) : [],
  }));
}

/** `Sódio` is a study and `Rocío` a name: neither is a `socio` misread. */
function isAnotherWord(word: string): boolean {
  return isShortStudy(word) || beginsStudyWord(word) || GIVEN_NAMES.has(word) || SURNAMES.has(word);
}

/**
 * Reads patterns, one a line: `[a|b c]` is one of its parts, `(a|b c)` one or none, `<name>` one of a class and
 * `(<name>)` one or none of it; everything else is a word.
 */
export function patternsOf(lines: string, classes: Readonly<Record<string, string>>): LabelPattern[] {
  return lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => ({ steps: [...line.matchAll(STEP)].map((match) => stepOf(match[0], classes)) }));
}

const STEP = /\[[^\]]*\]|\([^)]*\)|\S+/g;

function stepOf(written: string, classes: Readonly<Record<string, string>>): Step {
  const inner = written.replace(/^[[(]|[\])]$/g, '').replace(/<(\w+)>/g, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new TypeError(`Labels have no class of words <${name}>`);
    return words;
  });
  return {
    choices: inner.split('|').map((choice) => choice.trim().split(/\s+/)),
    optional: written.startsWith('('),
  };
}

/** Every word of patterns. */
export function wordsOf(patterns: readonly LabelPattern[]): Set<string> {
  return new Set(patterns.flatMap(({ steps }) => steps.flatMap(({ choices }) => choices.flat())));
}

/** The words that a pattern may begin with. */
export function beginningsOf({ steps }: LabelPattern): string[] {
  const first = steps.findIndex(({ optional }) => !optional);
  return steps.slice(0, first + 1).flatMap(({ choices }) => choices.map(([word]) => word!));
}

/** A point between the letters of a cell: a word, and how many of its letters are behind. */
interface At {
  word: number;
  letter: number;
  amiss: number;
}

/** The longest stretch from a word on that a pattern fits; null where it fits none. */
export function longestMatch(
  pattern: LabelPattern,
  words: readonly LabelWord[],
  from: number,
): LabelMatch | null {
  // What stands behind a colon is a value, whatever it looks like.
  const colon = words.findIndex((word, at) => at >= from && word.colon);
  const within = colon < 0 ? words : words.slice(0, colon + 1);
  let ways: At[] = [{ word: from, letter: 0, amiss: 0 }];
  for (const { choices, optional } of pattern.steps) {
    const onward = ways.flatMap((way) => choices.flatMap((choice) => takeAll(within, way, choice) ?? []));
    ways = optional ? [...ways, ...onward] : onward;
    if (ways.length === 0) return null;
  }
  const ends = ways.filter(({ word, letter }) => word > from && letter === 0);
  return ends.reduce<LabelMatch | null>(
    (best, { word, amiss }) =>
      !best || word > best.to || (word === best.to && amiss < best.amiss) ? { to: word, amiss } : best,
    null,
  );
}

function takeAll(words: readonly LabelWord[], from: At, choice: readonly string[]): At | null {
  let at: At | null = from;
  for (const meant of choice) at = at && takeOne(words, at, meant);
  return at;
}

/** How much a space that was lost counts beside a letter that is amiss. */
const RUN_TOGETHER = 0.01;

/** One word further; or within one, as in `C.C.` and where the space between two was lost. */
function takeOne(words: readonly LabelWord[], { word, letter, amiss }: At, meant: string): At | null {
  let at = word;
  while (letter === 0 && words[at]?.bare === '') at++;
  const read = words[at]?.bare.slice(letter) ?? '';
  if (read === '') return null;
  if (read === meant) return { word: at + 1, letter: 0, amiss };
  if (letter === 0 && words[at]!.either.includes(meant)) return { word: at + 1, letter: 0, amiss };
  // `Fdo.` is a word of its own before it is `F.` and `do`.
  if (read.startsWith(meant)) return { word: at, letter: letter + meant.length, amiss: amiss + RUN_TOGETHER };
  return letter === 0 && !words[at]!.known && isLike(read, meant) && !isAnotherWord(read)
    ? { word: at + 1, letter: 0, amiss: amiss + 1 }
    : null;
}
