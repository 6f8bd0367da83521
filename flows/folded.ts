/** So many texts are kept folded: a message's, which a dozen readers look into, and those of some before it. */
const MOST_KEPT = 64;

const kept = new Map<string, string>();

/** A text in small letters without accents. As long as the text is composed, its places are the same. */
export function folded(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  kept.set(text, made);
  return made;
}
