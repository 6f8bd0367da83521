import { isNear } from './near.ts';
import { fold } from './normalise.ts';
import { sound } from './sound.ts';
import type { Word } from './words.ts';

/**
 * What a language says for each concept: phrases separated by commas, their words by spaces,
 * `a|b` is either word (`a_b` two words that go for one), `verb~` `adjective+` `stem*` are its forms,
 * `#` any number, `@name` any phrase listed under that name.
 * Small words (`filler`) may stand between the words of a phrase.
 */
export type Vocabulary = Readonly<Record<string, string>>;

/** A concept found: words `from` up to, not including, `to`. */
export interface Hit {
  from: number;
  to: number;
}

export type Hits = ReadonlyMap<string, readonly Hit[]>;

/** A vocabulary made ready: a trie of phrases whose steps are sets of words that go for each other. */
export interface Lexicon {
  /** From the sound of a form to the words of the vocabulary that it may be, by their numbers. */
  forms: Map<string, number[]>;
  /** The same for the sounds of stems, which words only begin with. */
  stems: Map<string, number[]>;
  /** The steps that each word of the vocabulary is one of. */
  steps: number[][];
  /** Forms as they are spelt. */
  spellings: readonly string[];
  root: Node;
  fillers: Set<string>;
  /** Made when the first slip is looked for. */
  slips: Slips | null;
  /** Words looked up before, as folded: people use few words, and a slip is dear to find. */
  met: Map<string, Steps>;
}

/** Long forms by first letter and length, and long stems by first letter, for repairing one-letter slips. */
interface Slips {
  heard: Map<string, string[]>;
  spelt: Map<string, string[]>;
  stems: Map<string, string[]>;
}

/** What a word may be of a phrase. */
interface Steps {
  all: ReadonlySet<number>;
  /** Where a phrase that begins with it goes on. */
  begun: readonly Node[];
}

/** A place in a phrase: what may follow, and the concepts of the phrases that end here. */
export interface Node {
  /** Each step that may follow, and in `nodes`, at the same index, where it leads. */
  steps: number[];
  nodes: Node[];
  concepts: string[];
}

const SHORTEST_STEM = 2;
const SHORTEST_REPAIRED = 6;
const LONGEST_WORD = 24;
const MOST_FILLERS = 3;
/** Words remembered of each lexicon, some 100 bytes each; a hostile flood of new ones only empties it. */
const MOST_MET = 8192;
/** What stands for any number in a phrase. */
const NUMBER = '#';
const NUMBER_WORDS = new Set(
  `un una uno uns umas unos unas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte
  treinta dois duas um uma quatro sete oito nove dez onze doze vinte trinta`
    .split(/\s+/)
    .map(sound),
);

/** Words of every day that are never a slip of another: "mañana" is not a "maninha" gone wrong. */
const NO_SLIPS = new Set(
  `manana mananas manhana manha manhas semana semanas ventana persona personas numero nombre horario horarios consulta
  cuanto cuantos cuando quanto quantos quando cuenta cuesta custo tarde tardes noche noches domingo
  sabado quiero quisiera quería pessoa pessoas nome semana decia decian decias decir decirle cuanta cuantas
  quanta quantas seguida quita quite quito`
    .split(/\s+/)
    .map((word) => sound(fold(word))),
);

/** Finds every concept of the lexicon in an utterance. */
export function findConcepts(lexicon: Lexicon, words: readonly Word[]): Hits {
  const search: Search = { lexicon, words, may: words.map((word) => meet(lexicon, word)), hits: new Map() };
  for (let from = 0; from < words.length; from++) {
    for (const node of search.may[from]!.begun) goOn(search, node, from, from + 1);
  }
  return search.hits;
}

interface Search {
  lexicon: Lexicon;
  words: readonly Word[];
  /** What each word may be. */
  may: readonly Steps[];
  hits: Map<string, Hit[]>;
}

/** Follows every phrase that begins with the word at `from` and has come to `node` before the word at `at`. */
function goOn(search: Search, node: Node, from: number, at: number): void {
  const { lexicon, words, may, hits } = search;
  for (const concept of node.concepts) {
    const found = hits.get(concept);
    if (found === undefined) hits.set(concept, [{ from, to: at }]);
    else if (found.at(-1)!.from !== from || found.at(-1)!.to !== at) found.push({ from, to: at });
  }
  const { steps, nodes } = node;
  if (steps.length === 0) return;
  for (let ahead = at; ahead < words.length && ahead <= at + MOST_FILLERS; ahead++) {
    const word = words[ahead]!;
    if (word.sentence !== words[from]!.sentence) return;
    const { all } = may[ahead]!;
    if (all.size > 0) {
      for (let next = 0; next < steps.length; next++) {
        if (all.has(steps[next]!)) goOn(search, nodes[next]!, from, ahead + 1);
      }
    }
    if (!lexicon.fillers.has(word.heard)) return;
  }
}

function meet(lexicon: Lexicon, word: Word): Steps {
  const { root } = lexicon;
  const key = word.token.text; // How it sounds follows from it.
  const known = lexicon.met.get(key);
  if (known) return known;
  const all = stepsOf(lexicon, word);
  // In the order of `all`: what is told outright goes before what may be a slip.
  const begun = [...all].map((step) => root.steps.indexOf(step)).filter((next) => next >= 0);
  const steps = { all, begun: begun.map((next) => root.nodes[next]!) };
  if (lexicon.met.size === MOST_MET) lexicon.met.clear();
  lexicon.met.set(key, steps);
  return steps;
}

/** The steps that a heard word may take: by itself, by what it begins with, or by what it is a slip of. */
function stepsOf(lexicon: Lexicon, word: Word): ReadonlySet<number> {
  const { heard } = word;
  const known = lexicon.forms.get(heard);
  const numbers = /^\d/.test(heard) || NUMBER_WORDS.has(heard) ? lexicon.forms.get(NUMBER) : undefined;
  const mayBe: (readonly number[] | undefined)[] = [known, numbers];
  for (let length = SHORTEST_STEM; length <= heard.length && length < LONGEST_WORD; length++) {
    mayBe.push(lexicon.stems.get(heard.slice(0, length)));
  }
  const length = word.token.text.length;
  const mayBeSlip =
    !known && !NO_SLIPS.has(heard) && length >= SHORTEST_REPAIRED - 1 && length <= LONGEST_WORD;
  if (mayBeSlip) mayBe.push(...slipsOf(lexicon, word));
  const steps = new Set<number>();
  for (const some of mayBe)
    for (const one of some ?? []) for (const step of lexicon.steps[one]!) steps.add(step);
  return steps;
}

/** The long words and stems one letter away; the first letter is hardly ever wrong. */
function* slipsOf(lexicon: Lexicon, { heard, token }: Word): Iterable<readonly number[] | undefined> {
  lexicon.slips ??= indexSlips(lexicon);
  const { slips } = lexicon;
  for (const longer of [-1, 0, 1]) {
    for (const form of slips.heard.get(bucketOf(heard, longer)) ?? []) {
      if (isNear(form, heard)) yield lexicon.forms.get(form);
    }
    for (const form of slips.spelt.get(bucketOf(token.text, longer)) ?? []) {
      if (isNear(form, token.text)) yield lexicon.forms.get(sound(form));
    }
  }
  for (const stem of slips.stems.get(heard[0] ?? '') ?? []) {
    if (beginsNear(heard, stem)) yield lexicon.stems.get(stem);
  }
}

function indexSlips({ forms, stems, spellings }: Lexicon): Slips {
  const first = (stem: string) => stem[0]!;
  const bucket = (form: string) => bucketOf(form, 0);
  return {
    heard: longBy(bucket, forms.keys()),
    spelt: longBy(bucket, spellings),
    stems: longBy(first, stems.keys()),
  };
}

function longBy(key: (word: string) => string, words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_REPAIRED) continue;
    const known = index.get(key(word));
    if (known) known.push(word);
    else index.set(key(word), [word]);
  }
  return index;
}

function bucketOf(word: string, longer: number): string {
  return `${word[0]}${word.length + longer}`;
}

/** Whether a word begins as `stem` does but for one slip inside it: at its end it would be another word. */
function beginsNear(heard: string, stem: string): boolean {
  return [-1, 0, 1].some((longer) => {
    const beginning = heard.slice(0, stem.length + longer);
    return beginning.at(-1) === stem.at(-1) && isNear(beginning, stem);
  });
}
