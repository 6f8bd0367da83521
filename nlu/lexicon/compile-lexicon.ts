import { fold } from '../normalise.ts';
import type { Lang } from '../types.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { type Lexicon, ready, SHORTEST_REPAIRED, type Vocabulary } from './lexicon.ts';
import { formsOf } from './morphology.ts';
import { sound } from './sound.ts';

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

/** A place in a phrase while phrases are gathered. */
interface Place {
  next: Map<number, Place>;
  concepts: number[];
}

/** Gathers phrases into a lexicon. */
class Builder {
  readonly #vocabulary: Vocabulary;
  readonly #lang: Lang;
  readonly #root: Place = { next: new Map(), concepts: [] };
  readonly #concepts: string[] = [];
  /** The numbers of steps, by the words that go for each other in them. */
  readonly #steps = new Map<string, number>();
  readonly #ways = new Map<string, readonly (readonly number[])[]>();
  /** The steps that each word of the vocabulary is one of. */
  readonly #words = new Map<string, number[]>();
  readonly #forms = new Map<string, number[][]>();
  readonly #stems = new Map<string, number[][]>();
  readonly #spellings = new Set<string>();

  constructor(vocabulary: Vocabulary, lang: Lang) {
    this.#vocabulary = vocabulary;
    this.#lang = lang;
  }

  addPhrase(concept: string, words: readonly string[]): void {
    let ends = [this.#root];
    for (const word of words) {
      const ways = this.#waysOf(word);
      ends = ends.flatMap((node) => ways.map((way) => way.reduce(child, node)));
    }
    const number = this.#numberOf(concept);
    for (const { concepts } of ends) if (!concepts.includes(number)) concepts.push(number);
  }

  #numberOf(concept: string): number {
    if (this.#concepts.at(-1) !== concept) this.#concepts.push(concept);
    return this.#concepts.length - 1;
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
    for (const word of step.split('|')) this.#stepsOf(word).push(id);
    return id;
  }

  /** The steps of a word, which all its forms lead to. */
  #stepsOf(word: string): number[] {
    const known = this.#words.get(word);
    if (known) return known;
    const steps: number[] = [];
    this.#words.set(word, steps);
    if (word.endsWith('*')) for (const heard of stemSounds(word.slice(0, -1))) add(this.#stems, heard, steps);
    else for (const form of this.#formsOf(word)) this.#addForm(form, steps);
    return steps;
  }

  #addForm(form: string, steps: number[]): void {
    add(this.#forms, sound(form), steps);
    if (form.length >= SHORTEST_REPAIRED) this.#spellings.add(form);
  }

  /** `pra` also as it comes from `normalise`, which has written it out: `para`. */
  #formsOf(word: string): readonly string[] {
    const full = ABBREVIATIONS[this.#lang].get(word) ?? ABBREVIATIONS.both.get(word) ?? [];
    return [...formsOf(word, this.#lang), ...(full.length === 1 ? full : [])];
  }

  finish(): Lexicon {
    const steps: number[] = [];
    const fillers = phrasesOf(this.#vocabulary['filler'] ?? '').map(([filler]) => sound(filler!));
    return ready({
      concepts: this.#concepts,
      forms: listed(this.#forms, steps),
      stems: listed(this.#stems, steps),
      steps,
      places: laidOut(this.#root),
      spellings: [...this.#spellings],
      fillers: new Set(fillers),
    });
  }
}

function child({ next }: Place, step: number): Place {
  const known = next.get(step);
  if (known) return known;
  const made: Place = { next: new Map(), concepts: [] };
  next.set(step, made);
  return made;
}

/** Puts each sound's steps at the end of `lists`, the same ones once, and says where. */
function listed(index: ReadonlyMap<string, readonly number[][]>, lists: number[]): Map<string, number> {
  const places = new Map<string, number>();
  return new Map(
    [...index].map(([heard, some]) => {
      const steps = [...new Set(some.flat())];
      const key = steps.join();
      const place = places.get(key) ?? lists.length;
      if (!places.has(key)) lists.push(steps.length, ...steps);
      places.set(key, place);
      return [heard, place];
    }),
  );
}

/** The trie as numbers, as `Lexicon.places` tells it. */
function laidOut(root: Place): number[] {
  const places: number[] = [];
  const lay = ({ next, concepts }: Place): number => {
    const place = places.length;
    places.push(next.size, concepts.length, ...[...next.keys()].flatMap((step) => [step, 0]), ...concepts);
    let leads = place + 3;
    for (const onward of next.values()) {
      places[leads] = lay(onward);
      leads += 2;
    }
    return place;
  };
  lay(root);
  return places;
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
