import type { Concept } from './concepts.ts';
import type { Mark, Marks } from './marks.ts';
import type { Mood } from './mood.ts';

/** Whether something of `concepts` is said and not denied, in one of `moods`. */
export function told(
  { all }: Marks,
  concepts: readonly Concept[],
  moods: readonly Mood[] = ['command', 'question'],
): boolean {
  return all.some((mark) => !mark.negated && concepts.includes(mark.concept) && moods.includes(mark.mood));
}

/** Whether something of `concepts` is said and denied. */
export function denied({ all }: Marks, concepts: readonly Concept[]): boolean {
  return all.some((mark) => mark.negated && concepts.includes(mark.concept));
}

/** Whether anything of `concepts` is said, in whichever way. */
export function named({ all }: Marks, concepts: readonly Concept[]): boolean {
  return all.some(({ concept }) => concepts.includes(concept));
}

/** The words that tell a mark, as folded. */
export function wordsThatTell({ words, begin }: Marks, { from, to }: Mark): string[] {
  return words.slice(from - begin, to - begin).map(({ token }) => token.text);
}

/** The marks within words `from` up to `to`. */
export function within({ all, words, begin, sentences }: Marks, from: number, to: number): Marks {
  const inside = ({ from: start, to: end }: Mark) => start >= from && end <= to;
  return {
    all: all.filter(inside),
    words: words.slice(from - begin, to - begin),
    begin: from,
    sentences: sentences.filter((one) => one.from < to && one.to > from),
  };
}
