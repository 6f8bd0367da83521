/** A text in small letters without accents. As long as the text is composed, its places are the same. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
