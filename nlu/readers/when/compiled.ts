import { onceEach } from '../../once.ts';
import type { Kind, Lexicon } from './lexicon.ts';

interface Entry {
  words: readonly string[];
  value: unknown;
}

/** Phrases that join, bound or colour times and are none themselves. */
export const JOINING: ReadonlySet<Kind> = new Set<Kind>(
  `article dayArticle of on about from until upTo upToHour before after between and or this to with minus
  filler counted greeting farewell optionNoun better instead unable busy attend anew move booking cancelling
  title all closing thatIs yes thenYes isHoliday closedLead freed returning taken elsewhere ending beginning fetching carrying kin daily symptom done rather dose birth isNot arrived than preferring moveTo scored negation at every during
  since remaining within hence other oclock ago agoAfter half sharp minuteMark lateWord onward whole anyPart
  orLater orEarlier feira pair beforeEnd place
  wishing ability free telling cancelled visit owning given booked parting thatDay`.split(/\s+/) as Kind[], // A test holds that each is a kind.
);

/** Phrases around a time that no time begins with, so that most words of a message are passed at once. */
export const NEVER_FIRST: ReadonlySet<Kind> = new Set<Kind>(
  `filler counted greeting farewell optionNoun better instead unable busy attend anew move booking cancelling
  title all closing thatIs yes thenYes isHoliday closedLead freed returning taken elsewhere ending beginning fetching carrying
  kin daily symptom done rather dose birth isNot arrived than preferring moveTo scored negation place every
  oclock half sharp minuteMark lateWord feira
  wishing ability free telling cancelled visit owning given booked parting thatDay`.split(/\s+/) as Kind[], // A test holds that each is a kind.
);

/** The phrases that begin with one word, by kind, the longest first. */
export type Entries = ReadonlyMap<Kind, readonly Entry[]>;

/** A lexicon made ready to look up. */
export interface Compiled {
  lexicon: Lexicon;
  index: ReadonlyMap<string, Entries>;
  /** The phrases that are a time by themselves, not only join or bound one, by their first word. */
  telling: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that a time may begin with. */
  begins: ReadonlySet<string>;
  /** Words of numbers and of the phrases that say when, and not of those around them. */
  timely: ReadonlySet<string>;
  /** Every word of any phrase. */
  vocabulary: ReadonlySet<string>;
  /** Words to mend to that begin as a word with those two first letters may be meant to. */
  mendedLike: (firstTwo: string) => readonly string[];
  unlike: ReadonlySet<string>;
}

/** The phrases that one stands for: `la fecha/hora mas cercana` is two. A mark alone is itself. */
function waysOf(phrase: string): string[][] {
  const words = phrase.trim().split(' ');
  if (!phrase.includes('/')) return [words]; // Nearly all: forking each of their words slowed every start.
  const either = (word: string) => (word.length > 1 ? word.split('/') : [word]);
  return words.reduce<string[][]>(
    (ways, word) => either(word).flatMap((one) => ways.map((way) => [...way, one])),
    [[]],
  );
}

/** Indexes the phrases of a lexicon by their first word. */
export function compile(lexicon: Lexicon): Compiled {
  const index = new Map<string, Map<Kind, Entry[]>>();
  const vocabulary = new Set<string>(lexicon.numbers.words.keys());
  const add = (kind: Kind, phrases: string, value: unknown) => {
    for (const words of phrases.split('|').flatMap(waysOf)) {
      for (const word of words) vocabulary.add(word);
      let entries = index.get(words[0]!);
      if (!entries) {
        entries = new Map();
        index.set(words[0]!, entries);
      }
      const list = entries.get(kind);
      if (list) list.push({ words, value });
      else entries.set(kind, [{ words, value }]);
    }
  };
  for (const [kind, phrases] of Object.entries(lexicon.values))
    for (const [value, written] of phrases) add(kind as Kind, written, value);
  for (const [kind, written] of Object.entries({ ...lexicon.timeMarkers, ...lexicon.talkMarkers }))
    add(kind as Kind, written, true);
  for (const entries of index.values())
    for (const list of entries.values())
      if (list.length > 1) list.sort((one, other) => other.words.length - one.words.length);
  const begins = new Set(lexicon.numbers.words.keys());
  for (const [word, entries] of index)
    if (entries.keys().some((kind) => !NEVER_FIRST.has(kind))) begins.add(word);
  const telling = new Map([...lexicon.numbers.words.keys()].map((word) => [word, [[word]]]));
  for (const [word, entries] of index) {
    const phrases = [...entries].flatMap(([kind, list]) => (JOINING.has(kind) ? [] : list));
    if (phrases.length > 0 && !telling.has(word))
      telling.set(
        word,
        phrases.map(({ words }) => [...words]),
      );
  }
  const timely = new Set(lexicon.numbers.words.keys());
  for (const kind of [...Object.keys(lexicon.values), ...Object.keys(lexicon.timeMarkers)] as Kind[])
    for (const entries of index.values())
      for (const { words } of entries.get(kind) ?? []) for (const word of words) timely.add(word);
  const mended = lexicon.mended.trim().split(/\s+/);
  return {
    lexicon,
    index,
    telling,
    begins,
    timely,
    vocabulary,
    mendedLike: likeStarts(mended),
    unlike: new Set(lexicon.unlike.trim().split(/\s+/)),
  };
}

/** Letters that people write one for the other at the start of a word. */
const ALIKE: ReadonlySet<string> = new Set('bv vb sz zs sc cs jg gj uv vu qk kq'.split(' '));

/** More pairs of letters than words begin with. */
const MOST_STARTS = 1024;

/** Those of `words` whose first letter is the same, one written for it, or follows a letter too many. */
function likeStarts(words: readonly string[]): (firstTwo: string) => readonly string[] {
  return onceEach(MOST_STARTS, (firstTwo: string) =>
    words.filter(
      ([first]) => first === firstTwo[0] || first === firstTwo[1] || ALIKE.has(`${firstTwo[0]}${first}`),
    ),
  );
}
