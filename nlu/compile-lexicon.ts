import { ABBREVIATIONS } from './abbreviations.ts';
import type { Lexicon, Node, Vocabulary } from './lexicon.ts';
import { formsOf } from './morphology.ts';
import { fold } from './normalise.ts';
import { sound } from './sound.ts';
import type { Lang } from './types.ts';

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
  readonly #ways = new Map<string, readonly (readonly number[])[]>();
  /** The numbers of the words that steps are made of. */
  readonly #words = new Map<string, number>();
  readonly #spellings: string[] = [];
  readonly #lexicon: Lexicon = {
    forms: new Map(),
    stems: new Map(),
    steps: [],
    spellings: this.#spellings,
    root: { steps: [], nodes: [], concepts: [] },
    fillers: new Set(),
    slips: null,
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
      ends = ends.flatMap((node) => ways.map((way) => way.reduce(child, node)));
    }
    for (const node of ends) if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }

  /** The sequences of steps that one word of a phrase stands for. */
  #waysOf(word: string): readonly (readonly number[])[] {
    let ways = this.#ways.get(word);
    if (ways === undefined) {
      ways = this.#choicesOf(word).map((way) => way.map((step) => this.#stepOf(step)));
      this.#ways.set(word, ways);
    }
    return ways;
  }

  /** What may be said for one word of a phrase, each in its words; all its single words go for one. */
  #choicesOf(word: string): string[][] {
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

  #stepOf(step: string): number {
    const known = this.#steps.get(step);
    if (known !== undefined) return known;
    const id = this.#steps.size;
    this.#steps.set(step, id);
    for (const word of step.split('|')) this.#lexicon.steps[this.#wordOf(word)]!.push(id);
    return id;
  }

  #wordOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const id = this.#words.size;
    this.#words.set(word, id);
    this.#lexicon.steps.push([]);
    const { stems, forms } = this.#lexicon;
    if (word.endsWith('*')) for (const heard of stemSounds(word.slice(0, -1))) add(stems, heard, id);
    else for (const form of this.#formsOf(word)) add(forms, sound(form), id);
    return id;
  }

  /** `pra` also as it comes from `normalise`, which has written it out: `para`. */
  #formsOf(word: string): readonly string[] {
    const full = ABBREVIATIONS[this.#lang].get(word) ?? ABBREVIATIONS.both.get(word) ?? [];
    const forms = [...formsOf(word, this.#lang), ...(full.length === 1 ? full : [])];
    this.#spellings.push(...forms);
    return forms;
  }

  finish(): Lexicon {
    for (const filler of phrasesOf(this.#vocabulary['filler'] ?? '')) {
      this.#lexicon.fillers.add(sound(filler[0]!));
    }
    return this.#lexicon;
  }
}

function child(node: Node, step: number): Node {
  const known = node.steps.indexOf(step);
  if (known >= 0) return node.nodes[known]!;
  const made: Node = { steps: [], nodes: [], concepts: [] };
  node.steps.push(step);
  node.nodes.push(made);
  return made;
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
