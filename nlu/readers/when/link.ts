import type { Piece } from './meaning.ts';
import { after, isAt, type Reading, skip, wordAt } from './reading.ts';

/** `adjacent`: nothing between. `beside`: only small words, as "el martes de". */
export type Link = 'or' | 'and' | 'comma' | 'adjacent' | 'beside' | 'apart' | 'better' | 'rather' | 'anew';

/** "Tenía control el 23, prefiero el 29" asks for another day, "mejor el 29" takes the word back. */
export function isPreferred(r: Reading, last: Piece, piece: Piece): boolean {
  for (let at = last.end; at < piece.start; at++) if (/^pref(?:ie|e|i)r/.test(wordAt(r, at))) return true;
  return false;
}

/** How two pieces are joined by the words between them. */
export function linkBetween(r: Reading, last: Piece, piece: Piece): Link {
  let at = last.end;
  let link: Link = 'adjacent';
  while (at < piece.start) {
    if (isAt(r, at, 'anew', 'booking') && link !== 'adjacent' && link !== 'beside') return 'anew';
    const better = after(r, at, 'better');
    const or = after(r, at, 'or');
    const and = after(r, at, 'and');
    const plain = Math.max(
      skip(r, at, 'on', 'article', 'filler', 'yes'),
      skip(r, at, 'of'),
      skip(r, at, 'thatIs'),
    );
    const rather = after(r, at, 'rather');
    if (better > 0) [link, at] = ['better', better];
    else if (rather > 0 && link !== 'better') [link, at] = ['rather', rather];
    // "Ou seja" is no "or".
    else if (plain > or && or > 0) [link, at] = [link === 'adjacent' ? 'beside' : link, plain];
    // "Hoy mejor, si no mañana" takes nothing back.
    else if (or > 0 && (link !== 'better' || or > at + 1)) [link, at] = ['or', or];
    else if (and > 0) [link, at] = [link === 'or' ? 'or' : 'and', and];
    else if (wordAt(r, at) === ',' || wordAt(r, at) === '/')
      [link, at] = [link === 'adjacent' || link === 'beside' ? 'comma' : link, at + 1];
    else if (plain > at) [link, at] = [link === 'adjacent' ? 'beside' : link, plain];
    else return apart(r, at, piece.start, link);
  }
  return link;
}

function apart(r: Reading, from: number, to: number, link: Link): Link {
  for (let at = from; at < to; at++) {
    // The "me da" of "no me da tiempo" asks for nothing.
    at = Math.max(at, after(r, at, 'unable'));
    const or = after(r, at, 'or');
    if (or > 0 && skip(r, or, 'on', 'article', 'filler') >= to) return 'or';
    if (isAt(r, at, 'better')) return 'better';
    if (isAt(r, at, 'anew')) return 'anew';
  }
  return link === 'better' ? 'better' : 'apart';
}

/** Whether nothing but a comma, and an article, stands between: "era a las 3, ¿puede ser a las 5?" lists no hours. */
export function hasOnlyComma(r: Reading, last: Piece, piece: Piece): boolean {
  return skip(r, last.end + 1, 'on', 'article') >= piece.start;
}

export function isBesides(link: Link): boolean {
  return link === 'and' || link === 'comma' || link === 'adjacent' || link === 'beside';
}
