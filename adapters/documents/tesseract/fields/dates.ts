import { dayOf, formatDate, isDate } from '../../../../nlu/civil.ts';
import { fold } from '../../../../nlu/normalise.ts';
import { isLike } from './similar.ts';
import { inDigits } from './written-numbers.ts';

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

/** `22110/2026`, `22/1012026`: a stroke that was read as a one; so many digits are no part of a date. */
const STROKE_AS_ONE: readonly [RegExp, string][] = [
  [/(?<![\d/.-])([0-3]\d)[1lI|]([01]\d\/\d{4})(?!\d)/g, '$1/$2'],
  [/(?<![\d/.-])([0-3]\d\/[01]\d)[1lI|]((?:19|20)\d{2})(?!\d)/g, '$1/$2'],
];

/** `29/06/ 194 6`: a space within the year. */
const BROKEN_YEAR = /(\d[/.-]\s?\d{1,2}\s?[/.-])\s?(\d{3}|\d)\s(\d{3}|\d)(?![\d:/.-])/g;

const NUMBERS = /(?<![\d.])(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d|[.-]\d)/g;
/** `12 de octubre de 2026`, `12-oct-26`, `a los 12 días del mes de octubre del año 2026`. */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})[ºo°]?\)?\s*(?:d[ií]as?\s*)?(?:(?:del?|do)\s+m[eê]s\s+de|de|-|\/|\.)?\s*(\p{L}{3,10})\.?\s*(?:del?\s+a[nñ]o|del?|do\s+ano|-|\/|,)?\s*(\d{4}|\d{2})(?!\d)/giu;
/** `octubre 12 de 2026`, as Colombia writes it. */
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,10})\.?[\s/-]{1,2}(\d{1,2})\s*(?:del?|,|\/|-)?\s*(?:del?\s+)?(\d{4})(?!\d)/giu;
/** `2026-oct-12`. */
const YEAR_FIRST = /(?<!\d)(\d{4})[\s/-](\p{L}{3,10})\.?[\s/-](\d{1,2})(?!\d)/giu;

/** The dates in a text, as `YYYY-MM-DD`, in the order in which they stand. Day before month, as all over Latin America. */
export function datesIn(text: string): string[] {
  const clean = STROKE_AS_ONE.reduce((read, [shape, meant]) => read.replace(shape, meant), text)
    .replace(BROKEN_YEAR, '$1$2$3')
    .replace(/[OolI|iSB]{1,2}(?=[\d/.-])|(?<=[\d/.-])[OolI|iSB]{1,2}(?!\p{L})/gu, (letters) =>
      [...letters].map((letter) => LOOKALIKES[letter]!).join(''),
    );
  const found: { at: number; date: string }[] = [];
  for (const match of clean.matchAll(NUMBERS)) {
    const date = inNumbers(match[1]!, match[3]!, match[4]!);
    if (date) found.push({ at: match.index, date });
  }
  const words = inDigits(text);
  const inWords = (shape: RegExp, [year, month, day]: readonly [number, number, number]) => {
    for (const match of words.matchAll(shape)) {
      const date = written(Number(match[year]), monthOf(match[month]!), Number(match[day]));
      if (date) found.push({ at: match.index, date });
    }
  };
  inWords(DAY_FIRST, [3, 2, 1]);
  inWords(MONTH_FIRST, [3, 1, 2]);
  inWords(YEAR_FIRST, [1, 2, 3]);
  return found.toSorted((one, other) => one.at - other.at).map(({ date }) => date);
}

/** From 1; 0 where a word is no month. */
function monthOf(word: string): number {
  const name = fold(word);
  const exact = MONTHS.findIndex((names) => names.includes(name));
  if (exact >= 0) return exact + 1;
  // `setembro` and `dezembro` are two letters apart: what is like both is neither.
  const alike = MONTHS.flatMap((names, at) => (names.some((one) => isLike(name, one)) ? [at + 1] : []));
  return alike.length === 1 ? alike[0]! : 0;
}

function inNumbers(first: string, second: string, third: string): string | null {
  if (first.length === 4) return written(Number(first), Number(second), Number(third));
  if (first.length > 2 || third.length === 3 || third.length === 1) return null;
  return written(Number(third), Number(second), Number(first));
}

function written(year: number, month: number, day: number): string | null {
  if (month < 1) return null;
  const full = year >= 100 ? year : year + (year > 40 ? 1900 : 2000);
  if (full < 1900 || full > 2100 || !isDate(full, month, day)) return null;
  return formatDate(dayOf(full, month, day));
}
