import type { Piece } from './meaning.ts';
import { isAt, type Reading, wordAt } from './reading.ts';

/** "Pasado mañana no puedo, es domingo; el lunes": why it is refused is no wish of its own. */
export function explain(r: Reading, pieces: Piece[]): void {
  for (let index = 1; index + 1 < pieces.length; index++) {
    const [one, other, next] = [pieces[index - 1]!, pieces[index]!, pieces[index + 1]!];
    const isReason = one.refused && !other.refused && !next.refused && one.day && other.day;
    const isSame = /^(?:es|eh|cae|cai)$/.test(wordAt(r, other.start - 1));
    if (isReason && isSame) pieces[index] = { ...other, refused: 'plainly' };
    // "El día de la madre es el 10, entonces el lunes 11", "el 2 es día de muertos, el 3".
    const isInstead = next.day?.kind === 'calendar' && other.day?.kind === 'holiday';
    if (!one.refused && one.day && other.day && isSame && (isInstead || isThen(r, other.end, next.start))) {
      pieces[index - 1] = { ...one, refused: 'attending' };
      pieces[index] = { ...other, refused: 'attending' };
    }
  }
}

function isThen(r: Reading, start: number, end: number): boolean {
  const comma = wordAt(r, start) === ',' ? start + 1 : start;
  return comma < end && (/^(?:entonces|entao)$/.test(wordAt(r, comma)) || isAt(r, comma, 'better'));
}
