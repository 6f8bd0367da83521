import { type Normalised, onceIn, type Token } from '../normalise.ts';
import type { Lang } from '../types.ts';
import { type DigitRun, digitRuns, SAID_SEPARATOR } from './digits.ts';
import { type NumberWords, type ReadNumber, readNumber } from './number.ts';
import { lexiconOf } from './when/lexicons.ts';

const MILLION = new Set(['millon', 'millones', 'milhao', 'milhoes']);

/** Fewer are a count or an hour. */
const FEWEST_DIGITS = 6;
const FEWEST_NUMBERS = 4;
const MOST_NUMBERS = 16;

/** Every long number told, in figures or in words. */
export const numberRuns = onceIn((text, lang): readonly DigitRun[] => {
  const named = namedRuns(text, lang);
  const isPart = ({ from, to }: DigitRun) => named.some((whole) => whole.from <= from && to <= whole.to);
  return [...named, ...[...digitRuns(text), ...spokenRuns(text, lang)].filter((run) => !isPart(run))];
});

/** Figures with their millions and thousands named: "8 millones 456 mil 123". */
function namedRuns(text: Normalised, lang: Lang): DigitRun[] {
  const { tokens, original } = text;
  return tokens.flatMap(({ text: word, start }, from) => {
    if (!/^\d{1,4}$/.test(word) || !MILLION.has(tokens[from + 1]?.text ?? '')) return [];
    const rest = belowMillion(tokens, from + 2, lexiconOf(lang).lexicon.numbers);
    const to = rest?.end ?? from + 2;
    const end = tokens[to - 1]!.end;
    const digits = String(Number(word) * 1_000_000 + (rest?.value ?? 0));
    return [{ written: original.slice(start, end), digits, start, end, from, to }];
  });
}

/** "456 mil 123", "456 mil", "123", each part in figures or in words, after a joiner or none. */
function belowMillion(tokens: readonly Token[], at: number, numbers: NumberWords): ReadNumber | null {
  const skipped = (from: number) => (tokens[from]?.text === numbers.joiner ? from + 1 : from);
  const first = readNumber(tokens, skipped(at), numbers);
  if (!first || first.digits === null || first.digits.length > 3)
    return first?.digits === null ? first : null;
  if (tokens[first.end]?.text !== numbers.thousand) return first;
  const rest = readNumber(tokens, skipped(first.end + 1), numbers);
  const isRest = rest !== null && rest.value < 1000;
  return {
    value: first.value * 1000 + (isRest ? rest.value : 0),
    end: isRest ? rest.end : first.end + 1,
    digits: '',
  };
}

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
    const number = inWords(tokens, at, numbers) ?? halfDozen(tokens, at, lang);
    if (!number) break;
    said.count++;
    const isMillions = MILLION.has(tokens[number.end]?.text ?? '');
    const told = isMillions ? withRest(tokens, number, numbers) : number;
    said.digits += String(told.value);
    said.end = told.end;
    if (isMillions) said.whole = true;
    else said.groups.push(String(told.value));
    at = said.end;
    // "Dois quatro sete, traço dois cinco."
    for (let most = 2; most > 0 && isSeparator(tokens[at]?.text ?? ''); most--) at++;
  }
  return said.count > 0 ? said : null;
}

/** A number as far as it is said in words; null where figures stand. */
function inWords(tokens: readonly Token[], at: number, numbers: NumberWords): ReadNumber | null {
  const number = readNumber(tokens, at, numbers);
  return number?.digits === null ? number : null;
}

/** "Meia" is a six, where Brazilians dictate figures. */
function halfDozen(tokens: readonly Token[], at: number, lang: Lang): ReadNumber | null {
  return lang === 'pt' && tokens[at]?.text === 'meia' ? { value: 6, end: at + 1, digits: null } : null;
}

/** "Treinta y dos millones quinientos mil": so many millions, and what is said after them. */
function withRest(tokens: readonly Token[], { value, end }: ReadNumber, numbers: NumberWords): ReadNumber {
  const rest = inWords(tokens, tokens[end + 1]?.text === numbers.joiner ? end + 2 : end + 1, numbers);
  return { value: value * 1_000_000 + (rest?.value ?? 0), end: rest?.end ?? end + 1, digits: null };
}
