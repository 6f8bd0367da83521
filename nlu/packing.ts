import type { Lexicon } from './lexicon.ts';

/** Lists of words are one text each: thousands of quotes and keys would make the file larger, and slower to read. */
interface Packed {
  concepts: string;
  forms: Numbered;
  stems: Numbered;
  steps: readonly number[];
  places: readonly number[];
  spellings: string;
  fillers: string;
}

/** Words, and the number of each. */
type Numbered = readonly [words: string, numbers: readonly number[]];

/** What no word of a vocabulary holds, since phrases are separated by it. */
const BETWEEN = ',';

/** A lexicon as text, but for what is found out anew while it is used. */
export function pack({ concepts, forms, stems, steps, places, spellings, fillers }: Lexicon): string {
  const kept: Packed = {
    concepts: joined(concepts),
    forms: [joined([...forms.keys()]), [...forms.values()]],
    stems: [joined([...stems.keys()]), [...stems.values()]],
    steps,
    places,
    spellings: joined(spellings),
    fillers: joined([...fillers]),
  };
  return JSON.stringify(kept);
}

/** The lexicon that was packed. */
export function unpack(text: string): Lexicon {
  const { concepts, forms, stems, steps, places, spellings, fillers } = JSON.parse(text) as Packed; // By `pack`.
  return {
    concepts: apart(concepts),
    forms: numbered(forms),
    stems: numbered(stems),
    steps,
    places,
    spellings: apart(spellings),
    fillers: new Set(apart(fillers)),
    slips: null,
    met: new Map(),
  };
}

/** Each word with its end, so that no words and an empty one differ. */
function joined(words: readonly string[]): string {
  return words.map((word) => `${word}${BETWEEN}`).join('');
}

function apart(words: string): string[] {
  return words.split(BETWEEN).slice(0, -1);
}

function numbered([words, numbers]: Numbered): Map<string, number> {
  return new Map(apart(words).map((word, at) => [word, numbers[at]!]));
}
