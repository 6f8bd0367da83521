import { once } from '../once.ts';
import type { Word } from '../words.ts';
import { type Form, onceOfForm } from './forms.ts';
import { isNear } from './near.ts';
import { NEVER_SLIPS } from './never-slips.ts';
import { sound } from './sound.ts';

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

/**
 * A vocabulary made ready: a trie of phrases whose steps are sets of words that go for each other.
 * All of it is numbers and strings, so that it is kept in a file and read at once.
 */
export interface Lexicon {
  concepts: readonly string[];
  /** From the sound of a form to where the steps begin, in `steps`, that it may take. */
  forms: ReadonlyMap<string, number>;
  /** The same for the sounds of stems, which words only begin with. */
  stems: ReadonlyMap<string, number>;
  /** Lists of steps, each behind its length. */
  steps: readonly number[];
  /**
   * Places in phrases, the first at 0. Each is how many steps may follow, how many phrases end here, every step
   * with the place where it leads, and the numbers of the concepts whose phrases end here.
   */
  places: readonly number[];
  /** Long forms as they are spelt. */
  spellings: readonly string[];
  fillers: ReadonlySet<string>;
  /** What words may be of its phrases, each looked up once: a slip is dear to find. */
  stepsOf: (form: Form) => Steps;
}

/** A lexicon but for what is found out anew while it is used. */
export type KeptLexicon = Omit<Lexicon, 'stepsOf'>;

/** Long forms by first letter and length, and long stems by first letter, for repairing one-letter slips. */
interface Slips {
  heard: Map<string, string[]>;
  spelt: Map<string, string[]>;
  stems: Map<string, string[]>;
}

/** What a word may be of a phrase. */
interface Steps {
  all: readonly number[];
  /** The places after it, of phrases that begin with it. */
  begun: readonly number[];
}

const SHORTEST_STEM = 2;
/** Shorter words are too like others to be taken for a slip of them. */
export const SHORTEST_REPAIRED = 6;
const LONGEST_WORD = 24;
const MOST_FILLERS = 3;
/** What stands for any number in a phrase. */
const NUMBER = '#';
const NUMBER_WORDS = new Set(
  `un una uno uns umas unos unas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte
  treinta dois duas um uma quatro sete oito nove dez onze doze vinte trinta`
    .split(/\s+/)
    .map(sound),
);

/** Words of the front desk that are one letter from a slip of some danger: "desmacar" is to cancel, and nobody fainted. */
const EVERYDAY = Map.groupBy(
  `ahora ahorita entonces atras atrasar anotado anotada anotarme mandarme sacame cosas validaron decirle
  apenas cierran poliza desmarcar desmarca desmarco desmarque desmarquem desmarcaram desmarcou desmarcarem desmarcado
  desmarcada remarcar impossivel viajando maquina maquininha demais avisado avisada analisaram analise analisis cortando
  deram alagou alagado alagada alagar faleceu apaguei apagar quiero queria quero queira consulta consultas consultar urgente`.split(
    /\s+/,
  ),
  ([first]) => first,
);

/** The lexicon ready to be used. */
export function ready(kept: KeptLexicon): Lexicon {
  const slips = once(() => indexSlips(kept)); // Not before the first slip is looked for.
  const stepsOf = onceOfForm((form): Steps => {
    const all = [...stepsIn(kept, form, slips)];
    return all.length === 0 ? NONE : { all, begun: placesAfter(kept.places, all) };
  });
  return { ...kept, stepsOf };
}

const NONE: Steps = { all: [], begun: [] };

/** Finds every concept of the lexicon in an utterance. */
export function findConcepts(lexicon: Lexicon, words: readonly Word[]): Map<string, readonly Hit[]> {
  const search: Search = {
    lexicon,
    words,
    may: words.map(({ form }) => lexicon.stepsOf(form)),
    hits: new Map(),
  };
  for (let from = 0; from < words.length; from++) {
    const { begun } = search.may[from]!;
    for (let at = 0; at < begun.length; at++) goOn(search, begun[at]!, from, from + 1);
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

/** Follows every phrase that begins with the word at `from` and has come to `place` before the word at `at`. */
function goOn(search: Search, place: number, from: number, at: number): void {
  const { lexicon, words, may } = search;
  const { places } = lexicon;
  const ending = place + 2 + 2 * places[place]!;
  for (let end = 0; end < places[place + 1]!; end++) {
    note(search.hits, lexicon.concepts[places[ending + end]!]!, from, at);
  }
  if (ending === place + 2) return;
  for (let ahead = at; ahead < words.length && ahead <= at + MOST_FILLERS; ahead++) {
    const word = words[ahead]!;
    if (word.sentence !== words[from]!.sentence) return;
    const { all } = may[ahead]!;
    if (all.length > 0) {
      for (let next = place + 2; next < ending; next += 2) {
        if (all.includes(places[next]!)) goOn(search, places[next + 1]!, from, ahead + 1);
      }
    }
    if (!lexicon.fillers.has(word.heard)) return;
  }
}

function note(hits: Map<string, Hit[]>, concept: string, from: number, to: number): void {
  const found = hits.get(concept);
  if (found === undefined) hits.set(concept, [{ from, to }]);
  else if (found.at(-1)!.from !== from || found.at(-1)!.to !== to) found.push({ from, to });
}

/** The second places of phrases, in the order of their first `steps`: what is told outright goes before a slip. */
function placesAfter(places: Lexicon['places'], steps: readonly number[]): number[] {
  const leads = new Map<number, number>();
  const ending = 2 + 2 * places[0]!;
  for (let next = 2; next < ending; next += 2) {
    if (steps.includes(places[next]!)) leads.set(places[next]!, places[next + 1]!);
  }
  return steps.map((step) => leads.get(step)).filter((place) => place !== undefined);
}

/** The steps that a heard word may take: by itself, by what it begins with, or by what it is a slip of. */
function stepsIn(lexicon: KeptLexicon, form: Form, slips: () => Slips): Set<number> {
  const { text, heard } = form;
  const known = lexicon.forms.get(heard);
  const numbers = /^\d/.test(heard) || NUMBER_WORDS.has(heard) ? lexicon.forms.get(NUMBER) : undefined;
  const mayBe = [known, numbers];
  for (let length = SHORTEST_STEM; length <= heard.length && length < LONGEST_WORD; length++) {
    mayBe.push(lexicon.stems.get(heard.slice(0, length)));
  }
  const { length } = text;
  if (known === undefined) mayBe.push(...diminutivesOf(lexicon, text));
  const mayBeSlip =
    known === undefined &&
    !NEVER_SLIPS.has(heard) &&
    length >= SHORTEST_REPAIRED - 1 &&
    length <= LONGEST_WORD;
  if (mayBeSlip) mayBe.push(...slipsOf(lexicon, form, slips()));
  const steps = new Set<number>();
  for (const list of mayBe) {
    if (list === undefined) continue;
    const end = list + lexicon.steps[list]!;
    for (let at = list + 1; at <= end; at++) steps.add(lexicon.steps[at]!);
  }
  return steps;
}

const DIMINUTIVES = [/^(\p{L}{4,}?)(?:e?c)?it([oa]s?)$/u, /^(\p{L}{4,}?)z?inh([oa]s?)$/u];

/** The steps of what is told small: `golpecito` is a `golpe`, `febrinha` a `febre`. */
function* diminutivesOf({ forms }: KeptLexicon, text: string): Iterable<number | undefined> {
  for (const small of DIMINUTIVES) {
    const [, root, ending] = small.exec(text) ?? [];
    if (root === undefined) continue;
    for (const end of [ending, 'e', '']) yield forms.get(sound(`${root}${end}`));
  }
}

/** The steps of long words and stems one letter away; the first letter is hardly ever wrong. */
function* slipsOf(lexicon: KeptLexicon, { text, heard }: Form, index: Slips): Iterable<number | undefined> {
  const meant = EVERYDAY.get(text[0])?.find((word) => isNear(word, text));
  if (meant !== undefined) {
    const right = sound(meant);
    yield lexicon.forms.get(right);
    for (let length = SHORTEST_STEM; length <= right.length; length++)
      yield lexicon.stems.get(right.slice(0, length));
    return;
  }
  for (const longer of [-1, 0, 1]) {
    for (const form of index.heard.get(bucketOf(heard, longer)) ?? []) {
      if (isNear(form, heard)) yield lexicon.forms.get(form);
    }
    for (const form of index.spelt.get(bucketOf(text, longer)) ?? []) {
      if (isNear(form, text)) yield lexicon.forms.get(sound(form));
    }
  }
  for (const stem of index.stems.get(heard[0] ?? '') ?? []) {
    if (beginsNear(heard, stem)) yield lexicon.stems.get(stem);
  }
}

function indexSlips({ forms, stems, spellings }: KeptLexicon): Slips {
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
  const last = stem.at(-1);
  for (let length = stem.length - 1; length <= stem.length + 1; length++) {
    const isEnd = heard[Math.min(length, heard.length) - 1] === last;
    if (isEnd && isNear(heard.slice(0, length), stem)) return true;
  }
  return false;
}
