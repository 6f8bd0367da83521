/** Letters that sound alike in both languages, whatever stands beside them. */
const PLAIN: Readonly<Record<string, string>> = { v: 'b', z: 's', x: 's', q: 'k', w: 'u', h: '' };

const NUMBER = /^\p{N}+$/u;

const isSoft = (letter: string | undefined) => letter === 'e' || letter === 'i';

/**
 * How a folded word sounds, so that `combulsión`, `convulción` and `convulsion` are one word.
 * Spanish and Portuguese share the confusions: b/v, s/z/c, ll/lh/y, g/j, silent h, doubled letters
 * (but `rr`, or `pero` and `perro` were one). A number is itself: 1993 is not the 193 of the fire brigade.
 */
export function sound(word: string): string {
  if (NUMBER.test(word)) return word;
  let heard = '';
  let last = '';
  for (let at = 0; at < word.length; at++) {
    const letter = soundAt(word, at);
    if (letter !== '' && (letter !== last || letter === 'r')) {
      heard += letter;
      last = letter;
    }
    if (isPair(word, at)) at++;
  }
  return heard;
}

/** Whether a letter and the next are one sound: `ch`, `sh`, `ph`, `qu`, `ll`, `lh`; `sc` and `gu` before e, i. */
function isPair(word: string, at: number): boolean {
  const letter = word[at];
  const next = word[at + 1];
  if (next === 'h') return letter === 'c' || letter === 's' || letter === 'p' || letter === 'l';
  if (next === 'u') return letter === 'q' || (letter === 'g' && isSoft(word[at + 2]));
  return (letter === 'l' && next === 'l') || (letter === 's' && next === 'c' && isSoft(word[at + 2]));
}

function soundAt(word: string, at: number): string {
  const letter = word[at]!;
  const next = word[at + 1];
  switch (letter) {
    case 'c':
      return next === 'h' ? 'x' : isSoft(next) ? 's' : 'k';
    case 's':
      return next === 'h' ? 'x' : 's';
    case 'g':
      return isSoft(next) ? 'j' : 'g';
    case 'l':
      // A "filha" is no "fila".
      return next === 'l' || next === 'h' ? 'y' : 'l';
    case 'p':
      return next === 'h' ? 'f' : 'p';
    case 'm':
      return next === 'b' || next === 'p' || next === 'v' ? 'n' : 'm';
    default:
      return PLAIN[letter] ?? letter;
  }
}
