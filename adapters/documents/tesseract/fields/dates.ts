import { dayOf, formatDate, isDate } from '../../../../nlu/civil.ts';
import { fold } from '../../../../nlu/normalise.ts';
import { isLike } from './similar.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['enero', 'janeiro', 'ene', 'jan'],
  ['febrero', 'fevereiro', 'feb', 'fev'],
  ['marzo', 'marco', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'maio', 'may', 'mai'],
  ['junio', 'junho', 'jun'],
  ['julio', 'julho', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setembro', 'setiembre', 'sep', 'set', 'sept'],
  ['octubre', 'outubro', 'oct', 'out'],
  ['noviembre', 'novembro', 'nov'],
  ['diciembre', 'dezembro', 'dic', 'dez'],
];

/** Letters that a recogniser takes digits for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  S: '5',
  B: '8',
};

const NUMBERS = /(?<![\d.])(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/g;
const IN_WORDS =
  /(?<!\d)(\d{1,2})[ºo°]?\s*(?:de|-|\/|\.)?\s*(\p{L}{3,10})\.?\s*(?:de|del|-|\/|,)?\s*(\d{4}|\d{2})(?!\d)/gu;

/** The dates in a text, as `YYYY-MM-DD`, in the order in which they stand. Day before month, as all over Latin America. */
export function datesIn(text: string): string[] {
  const clean = text.replace(
    /[OolI|iSB](?=[\d/.-])|(?<=[\d/.-])[OolI|iSB]/g,
    (letter) => LOOKALIKES[letter]!,
  );
  const found: { at: number; date: string }[] = [];
  for (const match of clean.matchAll(NUMBERS)) {
    const date = inNumbers(match[1]!, match[3]!, match[4]!);
    if (date) found.push({ at: match.index, date });
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const name = fold(match[2]!);
    const month = MONTHS.findIndex((names) => names.some((one) => isLike(name, one))) + 1;
    const date = month > 0 ? written(Number(match[3]), month, Number(match[1])) : null;
    if (date) found.push({ at: match.index, date });
  }
  return found.toSorted((one, other) => one.at - other.at).map(({ date }) => date);
}

function inNumbers(first: string, second: string, third: string): string | null {
  if (first.length === 4) return written(Number(first), Number(second), Number(third));
  if (first.length > 2 || third.length === 3 || third.length === 1) return null;
  return written(Number(third), Number(second), Number(first));
}

function written(year: number, month: number, day: number): string | null {
  const full = year >= 100 ? year : year + (year > 40 ? 1900 : 2000);
  if (full < 1900 || full > 2100 || !isDate(full, month, day)) return null;
  return formatDate(dayOf(full, month, day));
}
