import { type Lexicon, ready } from './lexicon.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

/** Lists of words and of numbers are one text each: quotes, keys and commas would make the file twice as large. */
interface Packed {
  concepts: string;
  forms: Numbered;
  stems: Numbered;
  steps: string;
  /** Where each place leads is told from it: most lead near. */
  places: string;
  spellings: string;
  fillers: string;
}

/** Words, and the number of each. */
type Numbered = readonly [words: string, numbers: string];

/** What no word of a vocabulary holds, since phrases are separated by it. */
const BETWEEN = ',';

/** A lexicon as text, but for what is found out anew while it is used. */
export function pack({ concepts, forms, stems, steps, places, spellings, fillers }: Lexicon): string {
  const kept: Packed = {
    concepts: joined(concepts),
    forms: [joined([...forms.keys()]), packNumbers([...forms.values()])],
    stems: [joined([...stems.keys()]), packNumbers([...stems.values()])],
    steps: packNumbers(steps),
    places: packNumbers(led(places, -1)),
    spellings: joined(spellings),
    fillers: joined([...fillers]),
  };
  return JSON.stringify(kept);
}

/** The lexicon that was packed. */
export function unpack(text: string): Lexicon {
  const { concepts, forms, stems, steps, places, spellings, fillers } = JSON.parse(text) as Packed; // By `pack`.
  return ready({
    concepts: apart(concepts),
    forms: numbered(forms),
    stems: numbered(stems),
    steps: unpackNumbers(steps),
    places: led(unpackNumbers(places), 1),
    spellings: apart(spellings),
    fillers: new Set(apart(fillers)),
  });
}

/** Each word with its end, so that no words and an empty one differ. */
function joined(words: readonly string[]): string {
  return words.map((word) => `${word}${BETWEEN}`).join('');
}

function apart(words: string): string[] {
  return words.split(BETWEEN).slice(0, -1);
}

function numbered([words, numbers]: Numbered): Map<string, number> {
  const values = unpackNumbers(numbers);
  return new Map(apart(words).map((word, at) => [word, values[at]!]));
}

/** Places that lead on by so much as they lie after their own, for -1, or back to where that is, for 1. */
function led(places: readonly number[], direction: 1 | -1): number[] {
  const all = [...places];
  for (let place = 0; place < all.length; ) {
    const [leads, concepts] = [all[place]!, all[place + 1]!];
    for (let lead = 0; lead < leads; lead++) all[place + 3 + 2 * lead]! += direction * place;
    place += 2 + 2 * leads + concepts;
  }
  return all;
}
