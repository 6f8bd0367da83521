import type { Box } from '../page.ts';

/** One letter as a recogniser saw it. */
export interface Letter {
  /** A character; a space stands between words. */
  char: string;
  /** From 0 to 1. */
  confidence: number;
  x0: number;
  x1: number;
}

/** One line, or one cell of a table, as it was read. */
export interface Line extends Box {
  letters: readonly Letter[];
}

/** What a line says. */
export function textOf({ letters }: Pick<Line, 'letters'>): string {
  return letters.map(({ char }) => char).join('');
}
