import type { Token } from '../normalise.ts';

/** The number words of a language. */
export interface NumberWords {
  /** Folded word → value: units, teens, tens and hundreds. */
  words: ReadonlyMap<string, number>;
  /** What joins tens and units: `y`, `e`. */
  joiner: string;
  /** Whether the joiner also stands after hundreds and thousands, as in Portuguese. */
  joinsHundreds: boolean;
  thousand: string;
  /** Tens that voice transcripts write apart from their unit: `veinti`, `dieci`. */
  apart: ReadonlySet<string>;
}

export interface ReadNumber {
  value: number;
  /** Index of the token after it. */
  end: number;
  /** Digits, as written; null for words. */
  digits: string | null;
}

const DIGITS = /^\d+$/;

/** The whole number at token `at`, in digits or words; null when there is none. */
export function readNumber(tokens: readonly Token[], at: number, numbers: NumberWords): ReadNumber | null {
  const text = tokens[at]?.text;
  if (text === undefined) return null;
  if (DIGITS.test(text)) return { value: Number(text), end: at + 1, digits: text };
  const thousands = text === numbers.thousand ? { value: 1, end: at } : belowThousand(tokens, at, numbers);
  if (!thousands) return null;
  if (tokens[thousands.end]?.text !== numbers.thousand) return { ...thousands, digits: null };
  const value = thousands.value * 1000;
  const end = thousands.end + 1;
  const joined = tokens[end]?.text === numbers.joiner ? end + 1 : end;
  const rest = belowThousand(tokens, joined, numbers);
  return rest ? { value: value + rest.value, end: rest.end, digits: null } : { value, end, digits: null };
}

interface Part {
  value: number;
  end: number;
}

function belowThousand(tokens: readonly Token[], at: number, numbers: NumberWords): Part | null {
  const value = numbers.words.get(tokens[at]?.text ?? '');
  if (value === undefined) return null;
  if (value < 100) return belowHundred(tokens, at, numbers);
  const joined = numbers.joinsHundreds && tokens[at + 1]?.text === numbers.joiner ? at + 2 : at + 1;
  const rest = belowHundred(tokens, joined, numbers);
  return rest ? { value: value + rest.value, end: rest.end } : { value, end: at + 1 };
}

function belowHundred(tokens: readonly Token[], at: number, numbers: NumberWords): Part | null {
  const value = numbers.words.get(tokens[at]?.text ?? '');
  if (value === undefined || value >= 100) return null;
  const apart = numbers.apart.has(tokens[at]!.text);
  if (!apart && (value < 20 || value % 10 !== 0)) return { value, end: at + 1 };
  const joined = tokens[at + 1]?.text === numbers.joiner ? at + 2 : at + 1;
  const unit = numbers.words.get(tokens[joined]?.text ?? '');
  const isUnit = unit !== undefined && unit >= 1 && unit <= 9 && (apart || joined > at + 1);
  if (apart && !isUnit) return null;
  return isUnit ? { value: value + unit, end: joined + 1 } : { value, end: at + 1 };
}

/** Builds the word table: each value with its spellings, spaces between. */
export function numberTable(spellings: readonly (readonly [value: number, words: string])[]) {
  return new Map(
    spellings.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
  );
}
