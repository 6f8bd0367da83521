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

/** Words at most from a comma to the wish or the question of its own that it begins. */
const BEGUN_WITHIN = 3;

/** Whether a verb is asked, and not told before what is: "sexta trabalhamos, pode ser quinta?" */
export function isAsked(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length && !/^[?.!;]$/.test(wordAt(r, at)); at++)
    if (at > from && isAt(r, at, 'parting')) return false;
    else if (/^[,ye]$/.test(wordAt(r, at)) && asksWithin(r, at + 1)) return false;
    // "Minha mãe almoça às 5, será que me arruma dia 24?"
    else if (wordAt(r, at) === ',' && wishesAfter(r, at + 1)) return false;
  return isQuestion(r, from);
}

function wishesAfter(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length && !/^[?.!;]$/.test(wordAt(r, at)); at++)
    if (isAt(r, at, 'wishing')) return true;
  return false;
}

function asksWithin(r: Reading, first: number): boolean {
  for (let at = first; at < first + BEGUN_WITHIN; at++)
    if (isAt(r, at, 'wishing') || /^(?:tiene|tienen|tem|hay|tera)$/.test(wordAt(r, at))) return true;
  return false;
}
