/**
 * Splits a text into pieces of at most `most` UTF-16 units: at the end of a paragraph or a line, of a sentence,
 * of a word; a word that is longer itself is cut, never through a character. No word is lost.
 */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end = endOf(rest, most);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** Best first. A break in the first half would make a short piece before a long one. */
const BREAKS = [/\n\n/g, /\n/g, /[.!?…]\s/g, /\s/g];

function endOf(text: string, most: number): number {
  const head = text.slice(0, most + 1);
  for (const kind of BREAKS) {
    const last = [...head.matchAll(kind)].findLast(({ index }) => index >= most / 2);
    if (last) return Math.min(last.index + last[0].length, most);
  }
  const space = head.search(/\s\S*$/);
  if (space > 0) return space;
  const isHalfCharacter = /[\uD800-\uDBFF]/.test(text[most - 1]!);
  return isHalfCharacter ? most - 1 : most;
}
