import type { Cell } from './layout.ts';
import { secondReadings } from './second-readings.ts';

/** Digits of the codes of Brazil, each with its check digit last: TUSS (ANS, table 22) and SIGTAP (the SUS). */
const CHECKED: Readonly<Record<string, number>> = { TUSS: 8, SIGTAP: 10 };

/**
 * Whether a study's code has the check digit that it must have; null where its system has none (CUPS, FONASA, CPMS).
 * Modulo 11, weights from 2 at the right; ten and eleven are 0. Neither table states the rule: it holds for every
 * code that was tried of both (`40304361` blood count, `40901122` abdominal ultrasound, `0202010503` HbA1c).
 */
export function checksOut(code: string, system: string | null): boolean | null {
  if (system === null || CHECKED[system] !== code.length) return null;
  const digits = Array.from(code, Number);
  const sum = digits.slice(0, -1).reduce((total, digit, at) => total + digit * (code.length - at), 0);
  const check = 11 - (sum % 11);
  return digits.at(-1) === (check > 9 ? 0 : check);
}

/** A code as the other recogniser read it, where that checks out and what was believed does not. */
export function mendedCode(code: string, system: string | null, cells: readonly Cell[]): string {
  if (checksOut(code, system) !== false) return code;
  const words = cells.flatMap((cell) => cell.words);
  const word = words.find(({ text }) => text.replace(/\D/g, '') === code);
  const others = word ? secondReadings([word]).map((text) => text.replace(/\D/g, '')) : [];
  const proven = new Set(others.filter((other) => checksOut(other, system)));
  const [only] = proven;
  return proven.size === 1 && only ? only : code;
}
