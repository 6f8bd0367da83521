import type { DayMeaning, Piece } from './meaning.ts';
import { type Reading, wordAt } from './reading.ts';

/** Whether a weekday is every one of them: "los viernes no", "toda segunda", "cualquier día menos el viernes". */
export function isEvery(r: Reading, { start, excepted }: Piece): boolean {
  const before = [start, start - 1, start - 2].map((at) => wordAt(r, at));
  const isPlural = before.slice(0, 2).some((word) => /^(?:los|las|os|as|nos|nas|aos)$/.test(word));
  return excepted === true || isPlural || before.some((word) => /^(?:cada|tod[oa]s?)$/.test(word));
}

/** What is so every week: "los lunes", "de lunes a viernes", "los fines de semana". */
export function isEveryWeek(r: Reading, piece: Piece): boolean {
  if (isStretchOfWeek(piece.day)) return true;
  if (piece.day?.kind === 'weekend') return isEvery(r, piece) || PLURAL.test(textOf(r, piece));
  return piece.day?.kind === 'weekday' && isEvery(r, piece);
}

const PLURAL = /\b(?:fines de semana|findes|fins de semana|finais de semana)\b/;

function textOf(r: Reading, { start, end }: Piece): string {
  return r.tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** "De lunes a viernes", of no week in particular. */
export function isStretchOfWeek(day: DayMeaning | undefined): boolean {
  if (day?.kind !== 'between') return false;
  return [day.from, day.to].every((end) => end.kind === 'weekday' && end.which === 'first');
}
