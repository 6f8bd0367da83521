import { fold } from '../../../../nlu/normalise.ts';

/** A word as it is compared: folded, without marks around it and the numbers that forms put before labels. */
export function bare(text: string): string {
  return fold(text)
    .replace(ENDING, '')
    .replace(LETTER_O, 'o')
    .replace(/[^\p{L}\p{N}]+|[ºª]/gu, '')
    .replace(/^\d{1,2}(?=\p{L})/u, '')
    .replace(CLASSIFIED, '$110')
    .replace(NUMBER_SIGN, 'n');
}

/** `paciente(a)`, `del(la)`, `usuário(s)`: the other ending of a word, in brackets. */
const ENDING = /(?<=\p{L})\((?:as?|os?|la|las|es|s|n)\)(?=\W*$)/u;

/** `0.S.`: a letter O of an abbreviation, read as a digit. */
const LETTER_O = /^0(?=\.\p{L}\.)/u;

/** `CIDIO`, `CIE1O`: the ten of ICD-10, whose digits look like letters. */
const CLASSIFIED = /^(ci[de])[il1][o0]$/;

/** `N9 de afiliado`, `N2`: the small O of `Nº`, read as a digit. */
const NUMBER_SIGN = /^n[29]$/;

/** Whether a word as read may be the one meant: one letter amiss for every four. Both are folded. */
export function isLike(read: string, meant: string): boolean {
  if (read === meant) return true;
  const allowed = meant.length < 4 ? 0 : meant.length < 8 ? 1 : 2;
  return Math.abs(read.length - meant.length) <= allowed && distance(read, meant) <= allowed;
}

/** Letters that must be changed, added or left out to make one word of the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      next.push(Math.min(row[to - 1]! + same, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
