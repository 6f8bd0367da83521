import { type Reading, wordAt } from './reading.ts';

/** "La cita del jueves para la otra semana": from one to the other. */
export function isMovedOn(r: Reading, at: number, end: number): boolean {
  if (!/^(?:para|pra|pro|pa)$/.test(wordAt(r, end))) return false;
  return [at, at - 1].some((of) => /^(?:del?|d[ao])$/.test(wordAt(r, of)));
}
