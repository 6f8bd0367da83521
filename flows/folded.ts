import { keeping } from './keeping.ts';

/**
 * A text in small letters without accents. As long as the text is composed, its places are the same. A dozen readers
 * look into each message.
 */
export const folded = keeping((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

const looked = keeping(() => new Map<RegExp, boolean>());

/**
 * Whether a text has the pattern in it, folded. Some fifty rules look for theirs in each message, and patients write
 * alike: each is looked for once for all who write the same. The pattern is not global, and is one for all calls.
 */
export function has(text: string, pattern: RegExp): boolean {
  const known = looked(text);
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const found = pattern.test(folded(text));
  known.set(pattern, found);
  return found;
}
