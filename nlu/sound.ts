const SOFT = new Set(['e', 'i']);

/** What each letter sounds like where its neighbours do not matter. */
const PLAIN: Readonly<Record<string, string>> = { v: 'b', z: 's', x: 's', q: 'k', w: 'u', h: '' };

/**
 * How a folded word sounds, so that `combulsión`, `convulción` and `convulsion` are one word.
 * Spanish and Portuguese share the confusions: b/v, s/z/c, ll/y, g/j, silent h, doubled letters (but `rr`, or `pero` and `perro` were one).
 */
export function sound(word: string): string {
  let heard = '';
  for (let at = 0; at < word.length; at++) {
    const [letter, taken] = letterAt(word, at);
    if (letter !== heard.at(-1) || letter === 'r') heard += letter;
    at += taken - 1;
  }
  return heard;
}

/** The sound at `at`, and how many letters make it. */
function letterAt(word: string, at: number): [heard: string, taken: number] {
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  if (letter === 'c') {
    if (next === 'h') return ['x', 2];
    return [SOFT.has(next) ? 's' : 'k', 1];
  }
  if (letter === 's') {
    if (next === 'h') return ['x', 2];
    return next === 'c' && SOFT.has(word[at + 2] ?? '') ? ['s', 2] : ['s', 1];
  }
  if (letter === 'g') {
    if (next === 'u' && SOFT.has(word[at + 2] ?? '')) return ['g', 2];
    return [SOFT.has(next) ? 'j' : 'g', 1];
  }
  if (letter === 'q' && next === 'u') return ['k', 2];
  if (letter === 'l' && next === 'l') return ['y', 2];
  if (letter === 'p' && next === 'h') return ['f', 2];
  if (letter === 'm' && (next === 'b' || next === 'p' || next === 'v')) return ['n', 1];
  return [PLAIN[letter] ?? letter, 1];
}
