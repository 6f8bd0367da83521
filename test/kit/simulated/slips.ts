import type { Random } from '../../../bot/random.ts';
import type { Manner } from './goal.ts';

/** As somebody's thumb writes it: without accents and capitals, or with a slip in a long word now and then. */
export function typed(text: string, { slips, plain }: Pick<Manner, 'slips' | 'plain'>, draw: Random): string {
  const written = plain ? text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : text;
  if (slips === 0) return written;
  return written.replace(/\p{L}{6,}/gu, (word) => (draw.next() < slips ? slipped(word, draw) : word));
}

function slipped(word: string, draw: Random): string {
  const at = 1 + draw.int(word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  return draw.pick([
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
  ]);
}
