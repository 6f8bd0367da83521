/** Digits of a number: as many that another follows, and as many that end it. */
const BASE = 45;
/** Printable ASCII from `#` on, without the backslash, which JSON would write twice. */
const ALPHABET = Array.from({ length: 2 * BASE + 1 }, (_, at) => String.fromCharCode(35 + at))
  .filter((letter) => letter !== '\\')
  .join('');

/**
 * Numbers as a text that is half as long as JSON: each in digits of base 45, the last one first; one that another
 * follows is of the alphabet's second half.
 *
 * @throws RangeError for what is no whole number from 0 on.
 */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(digitsOf).join('');
}

function digitsOf(number: number): string {
  if (!Number.isInteger(number) || number < 0)
    throw new RangeError(`Cannot pack ${number}: only whole numbers from 0 on`);
  let text = '';
  for (let rest = number; ; rest = Math.floor(rest / BASE)) {
    const isLast = rest < BASE;
    text += ALPHABET[(rest % BASE) + (isLast ? 0 : BASE)]!;
    if (isLast) return text;
  }
}

const VALUES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at++) VALUES[ALPHABET.charCodeAt(at)] = at;

/** The numbers that `packNumbers` made `text` of. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)]!;
    number += weight * (digit < BASE ? digit : digit - BASE);
    weight *= BASE;
    if (digit >= BASE) continue;
    numbers.push(number);
    [number, weight] = [0, 1];
  }
  return numbers;
}
