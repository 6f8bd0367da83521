import { isAt, type Reading, wordAt } from './reading.ts';

export function isQuestion(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length; at++) {
    const word = wordAt(r, at);
    // "Atiende los jueves, ¿cierto?" asks only whether it is so.
    if (word === '?') return !TAG.test(wordAt(r, at - 1));
    if (/^[¿.!;]$/.test(word)) return false;
  }
  return false;
}

const TAG = /^(?:cierto|verdad|verdade|ne|no|certo|correcto)$/;

/** Whether a verb is asked, and not told before a wish that is: "sexta trabalhamos, pode ser quinta?" */
export function isAsked(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length && !/^[?.!;]$/.test(wordAt(r, at)); at++)
    if (wordAt(r, at) === ',' && (isAt(r, at + 1, 'wishing') || isAt(r, at + 2, 'wishing'))) return false;
  return isQuestion(r, from);
}
