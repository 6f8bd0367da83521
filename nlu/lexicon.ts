import { ABBREVIATIONS } from './abbreviations.ts';
import { formsOf } from './morphology.ts';
import { isNear } from './near.ts';
import { fold } from './normalise.ts';
import { sound } from './sound.ts';
import type { Lang } from './types.ts';
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
  /** From the sound of a form to the steps that it may take. */
  forms: Map<string, number[]>;
  stems: Map<string, number[]>;
  /** Long forms by first letter and length, as heard and as spelt, for repairing one-letter slips. */
  long: Map<string, string[]>;
  spelt: Map<string, string[]>;
  /** Long stems by first letter, for the same. */
  longStems: Map<string, string[]>;
  root: Node;
  fillers: Set<string>;
  /** Words looked up before, as folded: people use few words, and a slip is dear to find. */
  met: Map<string, Steps>;
}

/** What a word may be of a phrase. */
interface Steps {
  all: ReadonlySet<number>;
  /** Where a phrase that begins with it goes on. */
  begun: readonly Node[];
}

interface Node {
  next: Map<number, Node> | null;
  /** Concepts of the phrases that end here. */
  concepts: string[];
}

const SHORTEST_STEM = 2;
const SHORTEST_REPAIRED = 6;
const LONGEST_WORD = 24;
const MOST_FILLERS = 3;
/** Words remembered of each lexicon, some 100 bytes each; a hostile flood of new ones only empties it. */
const MOST_MET = 8192;
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

/** Compiles `vocabulary`; done once for a language. */
export function compile(vocabulary: Vocabulary, lang: Lang): Lexicon {
  const builder = new Builder(vocabulary, lang);
  for (const [concept, phrases] of Object.entries(vocabulary)) {
    if (concept.startsWith('@')) continue;
    const all = phrasesOf(phrases);
    const single = all.filter(isOneStep).map(([word]) => word);
    if (single.length > 0) builder.addPhrase(concept, [single.join('|')]);
    for (const words of all) if (!isOneStep(words)) builder.addPhrase(concept, words);
  }
  return builder.finish();
}

/** Words alone go together in one step; a group or a pair has ways of its own. */
function isOneStep(words: readonly string[]): boolean {
  return words.length === 1 && !/[@_]/.test(words[0]!);
}

function phrasesOf(list: string): string[][] {
  return (/^[ -@[-~\s]*$/.test(list) ? list : fold(list))
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/));
}

/** Gathers phrases into a lexicon. */
class Builder {
  readonly #vocabulary: Vocabulary;
  readonly #lang: Lang;
  readonly #steps = new Map<string, number>();
  readonly #heard = new Map<string, readonly string[]>();
  readonly #lexicon: Lexicon = {
    forms: new Map(),
    stems: new Map(),
    long: new Map(),
    spelt: new Map(),
    longStems: new Map(),
    root: { next: null, concepts: [] },
    fillers: new Set(),
    met: new Map(),
  };

  constructor(vocabulary: Vocabulary, lang: Lang) {
    this.#vocabulary = vocabulary;
    this.#lang = lang;
  }

  addPhrase(concept: string, words: readonly string[]): void {
    let ends = [this.#lexicon.root];
    for (const word of words) {
      const ways = this.#waysOf(word);
      ends = ends.flatMap((node) => ways.map((way) => way.reduce((at, step) => this.#child(at, step), node)));
    }
    for (const node of ends) if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }

  /** The sequences of steps that one word of a phrase stands for; all its single words are one step. */
  #waysOf(word: string): string[][] {
    if (!/[|@_]/.test(word)) return [[word]];
    const single: string[] = [];
    const longer: string[][] = [];
    for (const choice of word.split('|')) {
      const group = choice.startsWith('@') ? phrasesOf(this.#vocabulary[choice] ?? '') : [choice.split('_')];
      for (const phrase of group) {
        if (phrase.length === 1) single.push(...phrase[0]!.split('|'));
        else longer.push(phrase);
      }
    }
    return single.length > 0 ? [[single.join('|')], ...longer] : longer;
  }

  #child(node: Node, step: string): Node {
    const id = this.#stepOf(step);
    node.next ??= new Map();
    const known = node.next.get(id);
    if (known) return known;
    const made: Node = { next: null, concepts: [] };
    node.next.set(id, made);
    return made;
  }

  #stepOf(step: string): number {
    const known = this.#steps.get(step);
    if (known !== undefined) return known;
    const id = this.#steps.size;
    this.#steps.set(step, id);
    for (const word of step.split('|')) {
      const index = word.endsWith('*') ? this.#lexicon.stems : this.#lexicon.forms;
      for (const heard of this.#heardAs(word)) add(index, heard, id);
    }
    return id;
  }

  #heardAs(word: string): readonly string[] {
    const known = this.#heard.get(word);
    if (known) return known;
    const heard = word.endsWith('*') ? stemSounds(word.slice(0, -1)) : this.#formsOf(word).map(sound);
    this.#heard.set(word, heard);
    return heard;
  }

  /** `pra` also as it comes from `normalise`, which has written it out: `para`. */
  #formsOf(word: string): readonly string[] {
    const full = ABBREVIATIONS[this.#lang].get(word) ?? ABBREVIATIONS.both.get(word) ?? [];
    const forms = [...formsOf(word, this.#lang), ...(full.length === 1 ? full : [])];
    for (const form of forms) {
      if (form.length >= SHORTEST_REPAIRED) add(this.#lexicon.spelt, bucketOf(form, 0), form);
    }
    return forms;
  }

  finish(): Lexicon {
    const { forms, stems, long, longStems, fillers } = this.#lexicon;
    for (const filler of phrasesOf(this.#vocabulary['filler'] ?? '')) fillers.add(sound(filler[0]!));
    for (const form of forms.keys()) if (form.length >= SHORTEST_REPAIRED) add(long, bucketOf(form, 0), form);
    for (const stem of stems.keys()) if (stem.length >= SHORTEST_REPAIRED) add(longStems, stem[0]!, stem);
    return this.#lexicon;
  }
}

/** The sound of a last c or g hangs on what follows: `adormec*` is both `adormeció` and `adormecado`. */
function stemSounds(stem: string): string[] {
  return /[cg]$/.test(stem) ? [sound(stem), sound(`${stem}e`).slice(0, -1)] : [sound(stem)];
}

function add<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}

function bucketOf(heard: string, longer: number): string {
  return `${heard[0]}${heard.length + longer}`;
}

/** Finds every concept of the lexicon in an utterance. */
export function findConcepts(lexicon: Lexicon, words: readonly Word[]): Hits {
  const readings = words.map((word) => meet(lexicon, word));
  const hits = new Map<string, Hit[]>();
  const walk = (node: Node, from: number, at: number): void => {
    for (const concept of node.concepts) {
      const found = hits.get(concept);
      if (found === undefined) hits.set(concept, [{ from, to: at }]);
      else if (found.at(-1)!.from !== from || found.at(-1)!.to !== at) found.push({ from, to: at });
    }
    if (node.next === null) return;
    for (let ahead = at; ahead < words.length && ahead <= at + MOST_FILLERS; ahead++) {
      if (words[ahead]!.sentence !== words[from]!.sentence) return;
      for (const next of onward(node, readings[ahead]!.all)) walk(next, from, ahead + 1);
      if (!lexicon.fillers.has(words[ahead]!.heard)) return;
    }
  };
  for (let from = 0; from < words.length; from++) {
    for (const next of readings[from]!.begun) walk(next, from, from + 1);
  }
  return hits;
}

function onward(node: Node, steps: ReadonlySet<number>): Node[] {
  const nodes: Node[] = [];
  if (node.next === null) return nodes;
  if (node.next.size < steps.size) {
    for (const [step, next] of node.next) if (steps.has(step)) nodes.push(next);
  } else {
    for (const step of steps) {
      const next = node.next.get(step);
      if (next) nodes.push(next);
    }
  }
  return nodes;
}

function meet(lexicon: Lexicon, word: Word): Steps {
  const key = word.token.text; // How it sounds follows from it.
  const known = lexicon.met.get(key);
  if (known) return known;
  const all = stepsOf(lexicon, word);
  const steps = { all, begun: onward(lexicon.root, all) };
  if (lexicon.met.size === MOST_MET) lexicon.met.clear();
  lexicon.met.set(key, steps);
  return steps;
}

/** The steps that a heard word may take: by itself, by what it begins with, or by what it is a slip of. */
function stepsOf(lexicon: Lexicon, word: Word): ReadonlySet<number> {
  const { heard } = word;
  const number = lexicon.forms.get(NUMBER) ?? [];
  const known = lexicon.forms.get(heard);
  const steps = new Set(known);
  if (/^\d/.test(heard) || NUMBER_WORDS.has(heard)) for (const step of number) steps.add(step);
  for (let length = SHORTEST_STEM; length <= heard.length && length < LONGEST_WORD; length++) {
    for (const step of lexicon.stems.get(heard.slice(0, length)) ?? []) steps.add(step);
  }
  const length = word.token.text.length;
  const mayBeSlip =
    !known && !NO_SLIPS.has(heard) && length >= SHORTEST_REPAIRED - 1 && length <= LONGEST_WORD;
  if (mayBeSlip) for (const slip of slipsOf(lexicon, word)) for (const step of slip) steps.add(step);
  return steps;
}

/** The steps of long words and stems one letter away; the first letter is hardly ever wrong. */
function* slipsOf(lexicon: Lexicon, { heard, token }: Word): Iterable<readonly number[]> {
  for (const longer of [-1, 0, 1]) {
    for (const form of lexicon.long.get(bucketOf(heard, longer)) ?? []) {
      if (isNear(form, heard)) yield lexicon.forms.get(form) ?? [];
    }
    for (const form of lexicon.spelt.get(bucketOf(token.text, longer)) ?? []) {
      if (isNear(form, token.text)) yield lexicon.forms.get(sound(form)) ?? [];
    }
  }
  for (const stem of lexicon.longStems.get(heard[0] ?? '') ?? []) {
    if (beginsNear(heard, stem)) yield lexicon.stems.get(stem) ?? [];
  }
}

/** Whether a word begins as `stem` does but for one slip inside it: at its end it would be another word. */
function beginsNear(heard: string, stem: string): boolean {
  return [-1, 0, 1].some((longer) => {
    const beginning = heard.slice(0, stem.length + longer);
    return beginning.at(-1) === stem.at(-1) && isNear(beginning, stem);
  });
}
