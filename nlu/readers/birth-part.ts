import { fold, type Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf } from '../types.ts';

/** Words that say nothing more beside a year: "nací en el 79", "foi em 1979 mesmo". */
const ONLY_YEAR = terms.birthPart.onlyYear;
/** Months by how they begin, in Spanish and in Portuguese. */
const MONTHS = 'ene|jan,feb|fev,mar,abr,may|mai,jun,jul,ago,sep|set,oct|out,nov,dic|dez'.split(',');
/** A day beside its month, in words or in figures: "el 14 de febrero", "dia 14/02". */
const DAY_AND_MONTH = new RegExp(
  `\\b(?<day>\\d{1,2}|primero|primeiro)\\W+(?:(?:de|do)\\W+)?(?:(?<name>${MONTHS.join('|')})[a-z]*|(?<=\\d\\s?[/.-]\\s?)(?<number>\\d{1,2}))\\b`,
);
const CENTURY = 100;

/**
 * What an answer tells of a birth date where it is only a part of it: the year, or the day and the month. Null where it is
 * neither.
 * @param ref now, as local civil time: nobody is born after it
 */
export function readBirthPart({ original }: Normalised, ref: string): EntityOf<'birth-part'> | null {
  const flat = fold(original);
  const whole = { type: 'birth-part', text: original, start: 0, end: original.length } as const;
  const year = ONLY_YEAR.exec(flat)?.groups?.['year'];
  if (year) return { ...whole, part: { year: fullYear(year, ref) } };
  const { day, name, number } = DAY_AND_MONTH.exec(flat)?.groups ?? {};
  const month = name ? MONTHS.findIndex((begins) => begins.split('|').includes(name)) + 1 : Number(number);
  const date = day?.startsWith('prim') ? 1 : Number(day);
  if (!(month >= 1 && month <= MONTHS.length && date >= 1 && date <= LAST_DAY)) return null;
  return { ...whole, part: { day: `${twoDigits(month)}-${twoDigits(date)}` } };
}

const LAST_DAY = 31;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** "Del 79" is 1979, and "do 15" the 2015 that is behind. */
function fullYear(year: string, ref: string): string {
  const digits = year.replace("'", '');
  if (digits.length === 4) return digits;
  const now = Number(ref.slice(0, 4));
  const inThis = now - (now % CENTURY) + Number(digits);
  return String(inThis > now ? inThis - CENTURY : inThis);
}
