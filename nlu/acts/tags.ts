import { CONCEPTS } from './concepts.ts';
import type { Mark, Marks } from './marks.ts';

const MOODS = ['command', 'question', 'condition', 'report'] as const;
const NUMBER_OF = new Map<string, number>(CONCEPTS.map((concept, index) => [concept, index + 1]));
/** More concepts than these say nothing new, and pairs of them would be many. */
const MOST_PAIRED = 14;

/** Where each family of numbers begins. */
const FAMILY = {
  mark: 0,
  pair: 1 << 11,
  first: 1 << 21,
  last: 1 << 22,
  shape: 1 << 23,
  entity: 1 << 24,
} as const;

/** What the grammar saw, as numbers for the classifier: concepts, their polarity and mood, and their pairs. */
export function tagsOf({ all, words, sentences }: Marks, original: string): number[] {
  const tags: number[] = [];
  const keys: number[] = [];
  for (const mark of all) {
    const key = keyOf(mark);
    if (keys.includes(key)) continue;
    keys.push(key);
    tags.push(FAMILY.mark + key * 8, FAMILY.mark + key * 8 + 1 + MOODS.indexOf(mark.mood));
  }
  const paired = keys.slice(0, MOST_PAIRED);
  for (let one = 0; one < paired.length; one++) {
    for (let other = one + 1; other < paired.length; other++) {
      const [low, high] = [Math.min(paired[one]!, paired[other]!), Math.max(paired[one]!, paired[other]!)];
      tags.push(FAMILY.pair + low * 256 + high);
    }
  }
  if (keys.length > 0) tags.push(FAMILY.first + keys[0]!, FAMILY.last + keys.at(-1)!);
  if (original.includes('?')) tags.push(FAMILY.shape);
  if (sentences.some(({ asks }) => asks)) tags.push(FAMILY.shape + 1);
  tags.push(FAMILY.shape + 8 + Math.min(8, Math.ceil(Math.log2(words.length + 1))));
  return tags;
}

function keyOf({ concept, negated }: Mark): number {
  return NUMBER_OF.get(concept)! * 2 + Number(negated);
}
