/**
 * The word that both mean, where they differ only in specks at its edges (`Colesterol!`), or in digits that look
 * like its letters (`6rbitas`, `TRIGLICERID0S`); null where they differ in more.
 */
export function sameWord(one: string, other: string): string | null {
  const [a, b] = [withoutSpecks(one), withoutSpecks(other)];
  if (a === '' || b === '') return null;
  if (foldAll(withoutStop(a)) === foldAll(withoutStop(b))) return a.length < b.length ? b : a;
  if (isLetterUnread(a, b)) return a;
  const dated = sameDate(a, b);
  if (dated !== null) return dated;
  if (foldAll(withoutAnySpecks(a)) === foldAll(withoutAnySpecks(b))) return withoutAnySpecks(a);
  if (a.length < 4 || lookOf(a) !== lookOf(b)) return null;
  if (/^\P{N}+$/u.test(a)) return a;
  return /^\P{N}+$/u.test(b) ? b : null;
}

/** `31/oct/2026` beside `31/0ct/2026`: the same digits, and a month of which one has letters alone. */
function sameDate(one: string, other: string): string | null {
  const [a, b] = [DATED.exec(one), DATED.exec(other)];
  if (!a || !b || a[1] !== b[1] || a[3] !== b[3] || lookOf(a[2]!) !== lookOf(b[2]!)) return null;
  return /^\p{L}+$/u.test(a[2]!) ? one : /^\p{L}+$/u.test(b[2]!) ? other : null;
}

const DATED = /^(\d{1,2}[/.-])([\p{L}\d]{3,5})([/.-]\d{2,4})$/u;

/**
 * `Peñaloza` beside `Peraloza`, `derivações` beside `derivagoes`, `Ecografía` beside `Ecograffa`: letters that the
 * exact recogniser does not have.
 */
function isLetterUnread(one: string, other: string): boolean {
  if (!/[ñçãõáéíóúü]/iu.test(one)) return false;
  const shape = [...one].map((char, at) => {
    if (/[ñçãõ]/iu.test(char)) return '\\p{L}{0,2}';
    const looks = LOOKS_OF_ACCENTED[char.toLowerCase()];
    // `GUÚEMES`: of two alike side by side, the one with the accent was not overlooked but made up.
    const isDouble = [one[at - 1], one[at + 1]].some((near) => near && foldLetter(near) === foldLetter(char));
    if (looks) return isDouble ? `[${looks}]` : `[${looks}]?`;
    return foldLetter(char).replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${shape.join('')}$`, 'u').test(foldAll(other));
}

/** Letters that an accented one is taken for by who does not know it: `Nuátes` is no `Nustes`. */
const LOOKS_OF_ACCENTED: Readonly<Record<string, string>> = {
  á: 'adoq',
  é: 'eco',
  í: 'ifltjr',
  ó: 'odac',
  ú: 'uvntio',
  ü: 'uviã',
};

function withoutAnySpecks(word: string): string {
  return word.replace(/[!|'"´`’‘“”°*~^_]/gu, '');
}

/** A word without the dot or the comma behind it, which one of the two loses now and then; behind a year either may be a colon. */
function withoutStop(word: string): string {
  return word.length > 3 ? word.replace(/(?<=\p{L})[.,;]$|(?<=\d{4})[.,;:]$/u, '') : word;
}

/** Marks that are never printed at the edge of a word. */
function withoutSpecks(word: string): string {
  return word.replace(/^[!|'"´`’‘“”°*~^_]+|[!|'"´`’‘“”°*~^_]+$/gu, '');
}

/** A word by its looks: digits as the letters that they are taken for, in print. */
export function lookOf(word: string): string {
  return foldAll(word).replace(/[068159i|]/g, (char) => LOOKS[char]!);
}

const LOOKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '6': 'o',
  '8': 'b',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '5': 's',
  '9': 'g',
};

/** A letter without its accent and its capital. */
export function foldLetter(char: string): string {
  return char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text without accents and capitals. */
export function foldAll(text: string): string {
  return foldLetter(text);
}
