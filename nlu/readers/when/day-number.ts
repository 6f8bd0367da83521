import { after, isAt, isGlued, numberAt, type Reading, type Taken, wordAt } from './reading.ts';

/** A number from 1 to 31, with its ordinal letters: "1º", "1°", "1ro", "primero". */
export function dayNumber(r: Reading, at: number): Taken<number> | null {
  const first = after(r, at, 'first');
  if (first > 0) return { value: 1, end: first };
  const number = numberAt(r, at);
  if (!number || number.value < 1 || number.value > 31) return null;
  // "El viernes, una a las 9" counts visits.
  if (/^un[ao]?$|^um[a]?$/.test(wordAt(r, at)) && number.end === at + 1 && wordAt(r, at) !== 'uno')
    return null;
  if (number.digits && number.digits.length > 2) return null;
  // "4ª" is a weekday.
  if (isGlued(r, number.end) && isAt(r, at, 'weekdayMaybe')) return null;
  // "3o" is thirty, its nought typed as the letter beside it.
  const nought = isGlued(r, number.end) && wordAt(r, number.end) === 'o';
  if (nought && (number.value === 2 || number.value === 3))
    return { value: number.value * 10, end: number.end + 1 };
  const suffixed = isGlued(r, number.end) && ['o', '°', 'ro', 'er', 'do'].includes(wordAt(r, number.end));
  return { value: number.value, end: suffixed ? number.end + 1 : number.end };
}
