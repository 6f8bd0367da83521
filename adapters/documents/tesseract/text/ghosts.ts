import type { Box, Word } from '../page.ts';

/** Letters up to which a word at the edge of a line may be what the next line begins with. */
const LONGEST = 2;

/** Share of its width and height that a ghost shares with the word that it is a piece of. */
const SHARED = 0.6;

/**
 * The words of lines without the pieces of others at their edges: a line is cut out a little too long, and in `Paciente:`
 * the first stroke of the name beside it is read once more.
 */
export function withoutGhosts(lines: readonly (readonly Word[])[]): Word[] {
  return lines.flatMap((words, line) => {
    const others = lines.flatMap((other, at) => (at === line ? [] : other));
    const isGhost = (word: Word) =>
      word.text.length <= LONGEST &&
      others.some((other) => other.text.length > word.text.length && isWithin(word, other));
    return words.filter(
      (word, at) => (at > 0 && at < words.length - 1) || words.length < 2 || !isGhost(word),
    );
  });
}

function isWithin(word: Box, other: Box): boolean {
  const wide = Math.min(word.x1, other.x1) - Math.max(word.x0, other.x0);
  const high = Math.min(word.y1, other.y1) - Math.max(word.y0, other.y0);
  return wide > (word.x1 - word.x0) * SHARED && high > (word.y1 - word.y0) * SHARED;
}
