import type { ItemRow } from './item-rows.ts';

/** `01 Hemograma`, `2 Glucosa`: a number before a name, without a mark. */
const NUMBERED = /^0*(\d{1,2})\s+(?=\p{L})/u;

/** Studies without the numbers that a list counts them by, 1, 2, 3: alone, a number may say how many. */
export function unnumbered(rows: readonly ItemRow[]): ItemRow[] {
  const numbers = rows.map(({ description }) => Number(NUMBERED.exec(description)?.[1] ?? 0));
  const isCounted = numbers.length > 1 && numbers.every((number, at) => number === at + 1);
  if (!isCounted) return [...rows];
  return rows.map((row) => ({ ...row, description: row.description.replace(NUMBERED, '') }));
}
