import { onceEach } from '../../once.ts';
import type { Kind, Lexicon } from './lexicon.ts';

/** A phrase of some kind, with what it stands for. */
export interface Entry {
  kind: Kind;
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

/** The phrases that begin with one word, the longest first, by their second word; '' for a word alone. */
type Beginning = ReadonlyMap<string, readonly Entry[]>;

/** A lexicon made ready to look up. */
export interface Compiled {
  lexicon: Lexicon;
  index: ReadonlyMap<string, Beginning>;
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
  const phrases = new Map<string, Entry[]>();
  const vocabulary = new Set<string>(lexicon.numbers.words.keys());
  const add = (kind: Kind, written: string, value: unknown) => {
    for (const words of written.split('|').flatMap(waysOf)) {
      for (const word of words) vocabulary.add(word);
      const entries = phrases.get(words[0]!);
      if (entries) entries.push({ kind, words, value });
      else phrases.set(words[0]!, [{ kind, words, value }]);
    }
  };
  for (const [kind, phrases] of Object.entries(lexicon.values))
    for (const [value, written] of phrases) add(kind as Kind, written, value);
  for (const [kind, written] of Object.entries({ ...lexicon.timeMarkers, ...lexicon.talkMarkers }))
    add(kind as Kind, written, true);
  const begins = new Set(lexicon.numbers.words.keys());
  for (const [word, entries] of phrases)
    if (entries.some(({ kind }) => !NEVER_FIRST.has(kind))) begins.add(word);
  const timely = new Set(lexicon.numbers.words.keys());
  const sayingWhen = new Set<string>([...Object.keys(lexicon.values), ...Object.keys(lexicon.timeMarkers)]);
  for (const entries of phrases.values())
    for (const { kind, words } of entries)
      if (sayingWhen.has(kind)) for (const word of words) timely.add(word);
  const index = new Map<string, Beginning>();
  for (const [word, entries] of phrases) {
    entries.sort((one, other) => other.words.length - one.words.length);
    index.set(
      word,
      Map.groupBy(entries, ({ words }) => words[1] ?? ''),
    );
  }
  const mended = lexicon.mended.trim().split(/\s+/);
  return {
    lexicon,
    index,
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
