import type { Word } from '../page.ts';
import type { Cell } from './layout.ts';

/** A cross in a cell of its own; a recogniser doubles one that fills its cell. */
const CROSS = /^[xX×✓✔✗✘]{1,2}$/u;

/** Rows and columns of names that make a grid. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;

/**
 * Options in columns with a cell for a cross behind each, or before, `Hemograma | X | Creatinina |   |`, by their row:
 * each name with a box behind it, ticked where its cross was read. A cell that looks empty may hold one that was lost,
 * so that its box is unsure. Empty where the rows are no such grid.
 */
export function crossedGrids(rows: readonly (readonly Cell[])[]): ReadonlyMap<number, Cell[][]> {
  const found = new Map<number, Cell[][]>();
  for (let from = 0; from < rows.length; ) {
    const columns = columnsOf(rows[from]!);
    let to = from + 1;
    while (columns.length >= FEWEST_COLUMNS && to < rows.length && isInColumns(rows[to]!, columns)) to++;
    const grid = rows.slice(from, to);
    if (grid.length >= FEWEST_ROWS && grid.flat().some(isCross)) {
      // Where a row begins with a cross, each stands before its name.
      const side = grid.some(([first]) => isCross(first!)) ? -1 : 1;
      for (const row of grid) found.set(row[0]!.row, optionsOf(row, side));
    }
    from = to;
  }
  return found;
}

const isCross = ({ text }: Cell) => CROSS.test(text);
const isName = ({ text }: Cell) => /^\p{Lu}[\p{L}\d]/u.test(text) && !/:|\d{5}/.test(text);

/** Where the names of a row begin; none where it holds anything but names and crosses. */
function columnsOf(row: readonly Cell[]): Cell[] {
  const names = row.filter((cell) => !isCross(cell));
  return names.every(isName) ? names : [];
}

function isInColumns(row: readonly Cell[], columns: readonly Cell[]): boolean {
  const names = columnsOf(row);
  return (
    names.length > 0 &&
    names.length <= columns.length &&
    names.every((name) => columns.some((column) => Math.abs(column.x0 - name.x0) < name.y1 - name.y0))
  );
}

function optionsOf(row: readonly Cell[], side: -1 | 1): Cell[][] {
  return row.flatMap((cell, at) => {
    if (isCross(cell)) return [];
    const beside = row[at + side];
    return [[cell, beside && isCross(beside) ? { ...beside, text: '☒' } : emptyBox(cell)]];
  });
}

/** How sure it is that a cell in which nothing was read is empty. */
const MAYBE_EMPTY = 0.5;

function emptyBox(name: Cell): Cell {
  const { x1, y0, y1 } = name;
  const box: Word = { text: '[]', confidence: MAYBE_EMPTY, x0: x1, y0, x1: x1 + y1 - y0, y1 };
  return { ...name, words: [box], text: '☐', x0: x1, x1: box.x1 };
}
