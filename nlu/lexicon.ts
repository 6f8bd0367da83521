import { isNear } from './near.ts';
import { fold } from './normalise.ts';
import { sound } from './sound.ts';
import type { Lang } from './types.ts';
import { formsOf } from './morphology.ts';
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

/** A vocabulary made ready for reading. */
export interface Lexicon {
  /** From the sound of a form to the lexicon words it may be. */
  forms: Map<string, Set<string>>;
  stems: Map<string, Set<string>>;
  /** Long forms by first letter and length, for repairing one-letter slips. */
  long: Map<string, string[]>;
  root: Node;
  fillers: Set<string>;
}

interface Node {
  next: Map<string, Node>;
  /** Concepts of the phrases that end here. */
  concepts: string[];
}

const SHORTEST_STEM = 3;
const SHORTEST_REPAIRED = 6;
const LONGEST_WORD = 24;
const MOST_FILLERS = 3;
const NUMBER = '#';
const NUMBER_WORDS = new Set(
  `un una uno uns umas unos unas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte
  treinta dois duas quatro cinco sete oito nove dez onze doze vinte trinta`
    .split(/\s+/)
    .map(sound),
);

/** Compiles `vocabulary`; done once for a language. */
export function compile(vocabulary: Vocabulary, lang: Lang): Lexicon {
  const lexicon: Lexicon = {
    forms: new Map(),
    stems: new Map(),
    long: new Map(),
    root: { next: new Map(), concepts: [] },
    fillers: new Set(),
  };
  for (const [concept, phrases] of Object.entries(vocabulary)) {
    if (concept.startsWith('@')) continue;
    for (const words of phrasesOf(phrases)) addPhrase(lexicon, { concept, words, lang, vocabulary });
  }
  for (const filler of vocabulary['filler']?.split(',') ?? []) lexicon.fillers.add(sound(fold(filler.trim())));
  for (const form of lexicon.forms.keys()) {
    if (form.length < SHORTEST_REPAIRED) continue;
    const key = `${form[0]}${form.length}`;
    const bucket = lexicon.long.get(key);
    if (bucket) bucket.push(form);
    else lexicon.long.set(key, [form]);
  }
  return lexicon;
}

function phrasesOf(list: string): string[][] {
  return list.split(',').map((phrase) => fold(phrase.trim()).split(/\s+/));
}

interface Phrase {
  concept: string;
  words: readonly string[];
  lang: Lang;
  vocabulary: Vocabulary;
}

function addPhrase(lexicon: Lexicon, { concept, words, lang, vocabulary }: Phrase): void {
  let ends = [lexicon.root];
  for (const word of words) {
    const choices = word
      .split('|')
      .flatMap((choice) => (choice.startsWith('@') ? phrasesOf(vocabulary[choice] ?? '') : [choice.split('_')]));
    for (const choice of choices) for (const part of choice) addWord(lexicon, part, lang);
    ends = ends.flatMap((node) => choices.map((choice) => choice.reduce(child, node)));
  }
  for (const node of ends) if (!node.concepts.includes(concept)) node.concepts.push(concept);
}

function child(node: Node, word: string): Node {
  const known = node.next.get(word);
  if (known) return known;
  const made: Node = { next: new Map(), concepts: [] };
  node.next.set(word, made);
  return made;
}

function addWord(lexicon: Lexicon, word: string, lang: Lang): void {
  if (word.endsWith('*')) {
    // The sound of a last c or g hangs on what follows: `adormec*` is both `adormeció` and `adormecado`.
    const stem = word.slice(0, -1);
    add(lexicon.stems, sound(stem), word);
    if (/[cg]$/.test(stem)) add(lexicon.stems, sound(`${stem}e`).slice(0, -1), word);
    return;
  }
  for (const form of formsOf(word, lang)) add(lexicon.forms, sound(form), word);
}

function add(index: Map<string, Set<string>>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.add(word);
  else index.set(key, new Set([word]));
}

/** Finds every concept of the lexicon in an utterance. */
export function findConcepts(lexicon: Lexicon, words: readonly Word[]): Hits {
  const readings = words.map(({ heard }) => readingsOf(lexicon, heard));
  const hits = new Map<string, Hit[]>();
  const walk = (node: Node, from: number, at: number): void => {
    for (const concept of node.concepts) {
      const found = hits.get(concept);
      if (found) found.push({ from, to: at });
      else hits.set(concept, [{ from, to: at }]);
    }
    if (node.next.size === 0) return;
    for (let ahead = at; ahead < words.length && ahead <= at + MOST_FILLERS; ahead++) {
      if (words[ahead]!.sentence !== words[from]!.sentence) return;
      for (const reading of readings[ahead]!) {
        const next = node.next.get(reading);
        if (next) walk(next, from, ahead + 1);
      }
      if (!lexicon.fillers.has(words[ahead]!.heard)) return;
    }
  };
  for (let from = 0; from < words.length; from++) {
    for (const reading of readings[from]!) {
      const next = lexicon.root.next.get(reading);
      if (next) walk(next, from, from + 1);
    }
  }
  return hits;
}

/** The lexicon words that a heard word may be: itself, what it begins with, or what it is a slip of. */
function readingsOf(lexicon: Lexicon, heard: string): readonly string[] {
  const readings = new Set(lexicon.forms.get(heard));
  if (/^\d/.test(heard) || NUMBER_WORDS.has(heard)) readings.add(NUMBER);
  for (let length = SHORTEST_STEM; length <= heard.length && length < LONGEST_WORD; length++) {
    for (const word of lexicon.stems.get(heard.slice(0, length)) ?? []) readings.add(word);
  }
  if (readings.size === 0 && heard.length >= SHORTEST_REPAIRED - 1 && heard.length <= LONGEST_WORD) {
    for (const word of repaired(lexicon, heard)) readings.add(word);
  }
  return [...readings];
}

function* repaired(lexicon: Lexicon, heard: string): Iterable<string> {
  for (let length = heard.length - 1; length <= heard.length + 1; length++) {
    for (const form of lexicon.long.get(`${heard[0]}${length}`) ?? []) {
      if (isNear(form, heard)) yield* lexicon.forms.get(form) ?? [];
    }
  }
}
