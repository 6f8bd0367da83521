import type { Piece } from './meaning.ts';
import { isAt, isPause, type Reading, take, wordAt } from './reading.ts';

/** Tokens from a day to the question mark that ends "¿el jueves no tienen nada?" */
const ASKED_WITHIN = 6;

/** "¿El jueves no hay?", "na quinta não tem nada?": whether there is anything that day is asked, and it is refused by nobody. */
export function isAskedFor(r: Reading, at: number): boolean {
  if (!/^(?:no|nao)$/.test(wordAt(r, at))) return false;
  if (
    !/^(?:hay|habra|tiene[ns]?|tendra[ns]?|queda[n]?|tem|teria|ha|sobra|abre[nm]?|atiende[ns]?|atendem?)$/.test(
      wordAt(r, at + 1),
    )
  )
    return false;
  for (let end = at + 2; end < at + ASKED_WITHIN && !/^[,.;!]$/.test(wordAt(r, end)); end++)
    if (wordAt(r, end) === '?') return true;
  return false;
}

/** "¿El lunes? No, el martes." */
export function isAnsweredNo(r: Reading, at: number): boolean {
  const no = wordAt(r, at) === '?' ? take(r, at + 1, 'negation') : null;
  return no?.value === 'no' && (isPause(r, no.end) || isAt(r, no.end, 'better'));
}

/** "El lunes festivo, ¿no cierto? Bueno, el martes": asked whether it is one, and another day named. */
export function isHolidayAsked(r: Reading, { end, day }: Piece, next: Piece): boolean {
  if (day?.kind !== 'any-holiday' || !next.day) return false;
  for (let at = end; at < next.start; at++) if (wordAt(r, at) === '?') return true;
  return false;
}
