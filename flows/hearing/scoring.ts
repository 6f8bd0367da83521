import { heard } from '../../locales/heard.ts';
import type { Control, Intent, Understanding } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { folded } from '../folded.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';

/** The best that a visit can be scored. */
const BEST = 5;
/** Scores above the best are out of so many, as at school. */
const OUT_OF = 10;
/** Where the best mark at school is another. Source: Chile's Decreto 67 of 2018, from 1.0 to 7.0. */
const SCHOOL_MARKS: Readonly<Record<string, number>> = { CL: 7 };

const NUMBERS: readonly (readonly string[])[] = [
  ['cero', 'zero'],
  ['uno', 'una', 'um', 'uma'],
  ['dos', 'dois', 'duas'],
  ['tres'],
  ['cuatro', 'quatro'],
  ['cinco'],
  ['seis'],
  ['siete', 'sete'],
  ['ocho', 'oito'],
  ['nueve', 'nove'],
  ['diez', 'dez'],
];

/** "9 de 10", "8/10", "4 sobre 5". */
const OF_SO_MANY = heard.scoring.ofSoMany;
/** "Le doy un 4", "nota 10", "4 estrellas". */
const GIVEN = heard.scoring.given;
/** "5", "un 9, muy amable", "foi 10": first of all that is said, and no hour, wait or price. */
const ALONE = heard.scoring.alone;

/** "Pésimo, un 2": last of all that is said, and set off. */
const AT_LAST = heard.scoring.atLast;

/** How a visit was, in words: the first of these that is said counts, the best and the worst before what lies between. */
const IN_WORDS: readonly (readonly [score: number, words: RegExp])[] = [
  [3, heard.scoring.fair],
  [2, heard.scoring.poor],
  [1, heard.scoring.awful],
  [2, heard.scoring.bad],
  [5, heard.scoring.great],
  [4, heard.scoring.good],
];

/** Words of something else that was not well, beside a good word: no score is read from both. */
const BUT = heard.scoring.but;

/** More words than this say more than the score. */
const BARE = 3;

/**
 * What is told of a visit where it was asked how it was: a score of five, with the words beside it as its reason, or
 * words that hold none. Null where neither is said. In words it is read only where nothing else is said (`isTalk`).
 */
export function opinionIn(
  asked: Asked | null,
  text: string,
  { isTalk, given, country }: { isTalk: boolean; given: Given; country?: string },
): Answer | null {
  if (!asksHowItWas(asked)) return null;
  const words = plain(text);
  const score = inNumber(words, country) ?? (isTalk ? inWords(words) : null);
  const isMore = wordsIn(words).length > BARE;
  if (score !== null) {
    const { reason: _read, ...rest } = given;
    return {
      type: 'patient.chose',
      id: String(score),
      given: { ...rest, ...(isMore && { reason: text.trim() }) },
    };
  }
  const isStory = isTalk && isMore && !text.includes('?');
  return isStory ? { type: 'patient.wrote', text: text.trim(), given } : null;
}

/** Intents that words about how a visit was may have, and want nothing: "excelente", "todo bien, gracias". */
const TALKS_OF_VISIT: ReadonlySet<Intent> = new Set<Intent>([
  'yes',
  'thanks',
  'greeting',
  'check_in',
  'out_of_scope',
]);
/** Steering that words about a visit may seem to hold: "la doctora llegó tarde". */
const TOLD_OF_VISIT: ReadonlySet<Control> = new Set<Control>([
  'rude',
  'late',
  'afraid',
  'wait',
  'later',
  'earlier',
]);

/** Whether nothing is wanted, refused or steered: what is said may be how a visit was. */
export function isOnlyTalk({ intents, controls }: Understanding): boolean {
  return (
    controls.every((name) => TOLD_OF_VISIT.has(name)) &&
    intents.every(({ intent, band }) => band !== 'act' || TALKS_OF_VISIT.has(intent))
  );
}

/** The score, where that is all that is said: "le doy un 4" tells of no blow. */
export function bareScore(asked: Asked | null, text: string, country?: string): Answer | null {
  const words = plain(text);
  const score = asksHowItWas(asked) && wordsIn(words).length <= BARE + 1 ? inNumber(words, country) : null;
  return score === null ? null : { type: 'patient.chose', id: String(score), given: {} };
}

function asksHowItWas(asked: Asked | null): boolean {
  return asked?.key === 'surveying.ask' || asked?.key === 'surveying.and-score';
}

function plain(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}

function inNumber(words: string, country?: string): number | null {
  const { amount: count, most } = OF_SO_MANY.exec(words)?.groups ?? {};
  if (count && most) return scaled(amountOf(count), amountOf(most));
  const amount = [GIVEN, ALONE, AT_LAST]
    .map((way) => way.exec(words)?.groups?.['amount'])
    .find((one) => one !== undefined);
  if (amount === undefined) return null;
  const number = amountOf(amount);
  if (number > OUT_OF) return null;
  // "Un siete" is the best mark of a Chilean school; what is below the best of five is taken as it was asked.
  const school = SCHOOL_MARKS[country ?? ''] ?? OUT_OF;
  return scaled(number, number <= BEST ? BEST : number <= school ? school : OUT_OF);
}

function scaled(count: number, most: number): number | null {
  return count > most
    ? null
    : Math.max(1, (most === SCHOOL_MARKS['CL'] ? Math.floor : Math.ceil)((count * BEST) / most));
}

function amountOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'cien' || word === 'cem') return 100;
  return NUMBERS.findIndex((names) => names.includes(word));
}

function inWords(words: string): number | null {
  const [before = '', ...after] = words.split(BUT);
  const [first, ...others] = [before, ...after].map(
    (part) => IN_WORDS.find(([, pattern]) => pattern.test(part))?.[0] ?? null,
  );
  // "Muy amable, pero esperé una hora" is no score; the person says which.
  if (after.length > 0 && first !== null && others.every((other) => other === null)) return null;
  return first ?? others.find((other) => other !== null) ?? null;
}

function wordsIn(words: string): string[] {
  return words.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
