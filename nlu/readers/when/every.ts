import type { Piece } from './meaning.ts';
import { type Reading, wordAt } from './reading.ts';

/** Whether a weekday is every one of them: "los viernes no", "toda segunda", "cualquier día menos el viernes". */
export function isEvery(r: Reading, { start, excepted }: Piece): boolean {
  const before = [start, start - 1, start - 2].map((at) => wordAt(r, at));
  const isPlural = before.slice(0, 2).some((word) => /^(?:los|las|os|as|nos|nas|aos)$/.test(word));
  return excepted === true || isPlural || before.some((word) => /^(?:cada|tod[oa]s?)$/.test(word));
}
