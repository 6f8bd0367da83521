import { dayNumber } from './day-number.ts';
import { after, endsAt, isAt, numberAt, type Reading, wordAt } from './reading.ts';

/** The token after the number or date of a street at `at`: "rua 15 de novembro", "perto da 25 de Março", "# 30-12"; -1 where none is. */
export function addressEnd(r: Reading, at: number): number {
  if (wordAt(r, at - 1) === '#') return figuresEnd(r, at);
  const isLed = /^(?:da|na|la|pela)$/.test(wordAt(r, at));
  if (isLed) return wordAt(r, at + 1) === '1' ? -1 : datedEnd(r, at + 1);
  const day = dayNumber(r, at);
  const dated = datedEnd(r, at);
  // "En la clínica el 15" is a day.
  if (endsAt(r, at, 'place') && (day || isAt(r, at, 'ordinal')))
    return Math.max(dated, day?.end ?? numberAt(r, at)?.end ?? at + 1);
  // No date is feminine.
  return /^(?:la|a|da|na|pela)$/.test(wordAt(r, at - 1)) && wordAt(r, at) !== '1' ? dated : -1;
}

/** The token after "25 de março" at `at`, -1 where no such date is. */
function datedEnd(r: Reading, at: number): number {
  const day = dayNumber(r, at);
  const of = day ? after(r, day.end, 'of') : -1;
  return of > 0 && isAt(r, of, 'month', 'monthMaybe') ? of + 1 : -1;
}

function figuresEnd(r: Reading, at: number): number {
  let end = at;
  while (/^(?:\d+|-|[a-d])$/.test(wordAt(r, end))) end++;
  return end > at ? end : -1;
}
