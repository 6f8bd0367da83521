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
    if (isAt(r, at, 'anew', 'booking') && !isPlain(link)) return 'anew';
    const joint = jointAt(r, at, link);
    if (!joint) return apart(r, at, piece.start, link);
    ({ link, end: at } = joint);
  }
  return link;
}

/** Whether nothing that joins was said yet. */
function isPlain(link: Link): boolean {
  return link === 'adjacent' || link === 'beside';
}

/** What the joint at `at` makes of a `link`, and the token after that joint; null where a word joins nothing. */
function jointAt(r: Reading, at: number, link: Link): { link: Link; end: number } | null {
  const better = after(r, at, 'better');
  if (better > 0) return { link: 'better', end: better };
  const rather = after(r, at, 'rather');
  if (rather > 0 && link !== 'better') return { link: 'rather', end: rather };
  const small = pastSmallWords(r, at);
  const past = { link: link === 'adjacent' ? ('beside' as const) : link, end: small };
  const or = after(r, at, 'or');
  // "Ou seja" is no "or".
  if (or > 0 && small > or) return past;
  // "Hoy mejor, si no mañana" takes nothing back.
  if (or > 0 && (link !== 'better' || or > at + 1)) return { link: 'or', end: or };
  const and = after(r, at, 'and');
  if (and > 0) return { link: link === 'or' ? 'or' : 'and', end: and };
  if (wordAt(r, at) === ',' || wordAt(r, at) === '/')
    return { link: isPlain(link) ? 'comma' : link, end: at + 1 };
  return small > at ? past : null;
}

/** Behind the small words at `at` that join nothing, as "de la" in "el martes de la otra semana". */
function pastSmallWords(r: Reading, at: number): number {
  return Math.max(skip(r, at, 'on', 'article', 'filler', 'yes'), skip(r, at, 'of'), skip(r, at, 'thatIs'));
}

/** How two pieces are joined where, from `from` on, other words than joints stand up to `to`. */
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

/** Whether what is linked so holds besides what was said before, and not instead of it. */
export function isBesides(link: Link): boolean {
  return link === 'and' || link === 'comma' || isPlain(link);
}
