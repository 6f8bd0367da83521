import { type Normalised, onceIn } from '../normalise.ts';
import type { Lang } from '../types.ts';
import { type DigitRun, digitRuns, SAID_SEPARATOR } from './digits.ts';
import { readNumber } from './number.ts';
import { lexiconOf } from './when/lexicons.ts';

const MILLION = new Set(['millon', 'millones', 'milhao', 'milhoes']);

/** Fewer are a count or an hour. */
const FEWEST_DIGITS = 6;
const FEWEST_NUMBERS = 4;
const MOST_NUMBERS = 16;

/** Every long number told, in figures or in words. */
export const numberRuns = onceIn((text, lang): readonly DigitRun[] => [
  ...digitRuns(text),
  ...spokenRuns(text, lang),
]);

/** Digits told in words, one by one or in groups: "tres cero cero, cinco cincuenta y cinco…". */
export function spokenRuns(text: Normalised, lang: Lang): DigitRun[] {
  const { words } = lexiconOf(lang).lexicon.numbers;
  let left = FEWEST_NUMBERS;
  for (const token of text.tokens) if (words.has(token.text) && --left === 0) return readSpoken(text, lang);
  return [];
}

function readSpoken(text: Normalised, lang: Lang): DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const said = spokenAt(text, at, lang);
    if (!said) continue;
    const { digits, end, count, whole } = said;
    const isTold = count >= FEWEST_NUMBERS || whole || isGrouped(said);
    if (digits.length >= FEWEST_DIGITS && isTold) {
      const [start, last] = [text.tokens[at]!.start, text.tokens[end - 1]!.end];
      const written = text.original.slice(start, last);
      runs.push({ written, digits, start, end: last, from: at, to: end });
    }
    at = end - 1;
  }
  return runs;
}

/** "Veintiocho, trescientos cuarenta y cinco, seiscientos setenta y ocho": by thousands, without their words. */
function isGrouped({ groups }: Spoken): boolean {
  return groups.length === 3 && groups.slice(1).every((group) => group.length === 3);
}

function isSeparator(word: string): boolean {
  return word === ',' || SAID_SEPARATOR.test(word);
}

interface Spoken {
  digits: string;
  end: number;
  count: number;
  /** The numbers said, each in figures. */
  groups: string[];
  /** Said as one number, with its millions. */
  whole: boolean;
}

function spokenAt({ tokens }: Normalised, from: number, lang: Lang): Spoken | null {
  const { numbers } = lexiconOf(lang).lexicon;
  const said: Spoken = { digits: '', end: from, count: 0, groups: [], whole: false };
  for (let at = from; said.count < MOST_NUMBERS; ) {
    const number =
      lang === 'pt' && tokens[at]?.text === 'meia'
        ? { value: 6, end: at + 1, digits: null }
        : readNumber(tokens, at, numbers);
    if (!number || number.digits !== null) break;
    said.count++;
    if (MILLION.has(tokens[number.end]?.text ?? '')) {
      const joined = tokens[number.end + 1]?.text === numbers.joiner ? number.end + 2 : number.end + 1;
      const rest = readNumber(tokens, joined, numbers);
      said.digits += String(number.value * 1_000_000 + (rest && rest.digits === null ? rest.value : 0));
      said.end = rest && rest.digits === null ? rest.end : number.end + 1;
      said.whole = true;
    } else {
      said.digits += String(number.value);
      said.groups.push(String(number.value));
      said.end = number.end;
    }
    at = said.end;
    // "Dois quatro sete, traço dois cinco."
    for (let most = 2; most > 0 && isSeparator(tokens[at]?.text ?? ''); most--) at++;
  }
  return said.count > 0 ? said : null;
}
