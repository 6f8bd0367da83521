import type { ItemRow } from './item-rows.ts';

/** The number that a row begins with, behind its mark: `3 - URINA 1`, `2.GGT`; zero where it has none. */
const FIRST = /^\P{L}{0,2}?0*(\d{1,2})(?!\d|[.-]\d)/u;

/** Share of a list whose rows must begin with their own place for the others' digits to be theirs too. */
const MOST = 0.6;

/** Studies without the numbers that a list counts them by, 1, 2, 3: alone, a number may say how many. */
export function unnumbered(rows: readonly ItemRow[]): ItemRow[] {
  const numbers = rows.map(({ cells }) => Number(FIRST.exec(cells[0]?.text ?? '')?.[1] ?? 0));
  const inPlace = numbers.filter((number, at) => number === at + 1).length;
  const isCounted =
    rows.length > 1 &&
    inPlace >= rows.length * MOST &&
    numbers.every((number, at) => number === 0 || number === at + 1);
  if (!isCounted) return [...rows];
  return rows.map((row, at) => ({ ...row, description: withoutPlace(row.description, at + 1) }));
}

/** `2 Glucosa`, `3URINA 1`, `S. TSH` in the fifth line, without the place; no digit of `17 hidroxiprogesterona`. */
function withoutPlace(description: string, place: number): string {
  const [all, number] =
    /^0*(\d{1,2})(?!\d)[\s.)-]*(?:[eEoO]\s+(?=\p{Lu}))?(?=\p{L})/u.exec(description) ??
    MISREAD.exec(description) ??
    [];
  return all !== undefined && digitsIn(number!) === place ? description.slice(all.length) : description;
}

/** What a place may be whose digits look like letters, before a name that begins for itself: no `S. aureus`. */
const MISREAD = /^([SsBGbZzIlOoAgq\d]{1,2})\s?[.)-]+\s*(?=\p{Lu}|\d)/u;

/** Digits that are written like letters. */
const DIGITS: Readonly<Record<string, string>> = {
  S: '5',
  s: '5',
  B: '8',
  G: '6',
  b: '6',
  Z: '2',
  z: '2',
  I: '1',
  l: '1',
  O: '0',
  o: '0',
  A: '4',
  g: '9',
  q: '9',
};

function digitsIn(read: string): number {
  return Number([...read].map((letter) => DIGITS[letter] ?? letter).join(''));
}
