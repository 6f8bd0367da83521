import type { ItemRow } from './item-rows.ts';
import type { Cell, Sheet } from './layout.ts';

/** Whether the cells of a row stand below or above those of the next row, each below one: a list in columns. */
export function isInGrid(row: readonly Cell[], { rows }: Sheet): boolean {
  const at = row[0]?.row ?? 0;
  const isName = ({ text }: Cell) => /^\P{L}{0,3}\p{Lu}\p{L}{2}/u.test(text) && !/\d{5}/.test(text);
  if (row.length < 2 || !row.every(isName)) return false;
  const isBelow = (cell: Cell, above: Cell | undefined) =>
    above !== undefined && Math.abs(cell.x0 - above.x0) < cell.y1 - cell.y0;
  return [rows[at - 1] ?? [], rows[at + 1] ?? []].some(
    (next) =>
      (next.length > 1 || (next.length === 1 && row.length === 2)) &&
      next.every((cell, column) => isName(cell) && isBelow(cell, row[column])),
  );
}

/** One more line of a list: below the last two studies as they are below one another, and begun where they are. */
export function isNextInColumn(rows: readonly ItemRow[], read: ItemRow): boolean {
  const [above, last] = rows.slice(-2);
  if (!above || !last || read.description.split(' ').length > 6) return false;
  const [first, second, third] = [above, last, read].map(({ cells }) => cells[0]!);
  const height = second!.y1 - second!.y0;
  const isInLine = [above, read].every(({ x0 }) => Math.abs(x0 - last.x0) < height * 0.4);
  const pitch = second!.y0 - first!.y0;
  return isInLine && third!.page === second!.page && pitch > 0 && third!.y0 - second!.y0 < pitch * 1.25;
}

/** `2. Vit. D` beside or below `1. Ferritina`: one more of what is counted. */
export function isNextCounted(last: ItemRow | undefined, { bullet, cells: [cell] }: ItemRow): boolean {
  const [above] = last?.cells ?? [];
  if (!bullet || !last?.bullet || !above || !cell || !NUMBERED.test(cell.text)) return false;
  const number = (text: string) => Number(/^\d{1,2}/.exec(text)?.[0]);
  return above.page === cell.page && number(cell.text) === number(above.text) + 1;
}

/** `3. Ferritina`, and beside it `4. TSH` or `4. 25-OH vitamina D`: a list in columns counts along its rows. */
const NUMBERED = /^\d{1,2}\s?[.)-]{1,2}(?:\s*\p{L}|\s+\d{1,2}[\s-]\p{L})/u;
/** The same with a mark before each, which is read as a small letter now and then. */
const MARKED = /^(?:[-–•·*>●▪]\s*\p{L}|[eo+]\s\p{Lu})/u;

/** Studies among which one in a list of several columns is looked for. */
const MOST_COLUMNS = 4;

/** `- Serología` beside or right below another study that has a mark before it too. */
export function isNextMarked(rows: readonly ItemRow[], { cells: [cell] }: ItemRow): boolean {
  if (!cell || !MARKED.test(cell.text)) return false;
  const near = (cell.y1 - cell.y0) * 0.4;
  return rows.slice(-MOST_COLUMNS).some(({ cells: [other] }) => {
    if (!other || other.page !== cell.page || !MARKED.test(other.text)) return false;
    return other.row === cell.row || (other.row === cell.row - 1 && Math.abs(other.x0 - cell.x0) < near);
  });
}

/** Whether each cell of a row begins with its place in the list, or with a mark. */
export function isCountedAcross(row: readonly Cell[]): boolean {
  return row.length > 1 && [NUMBERED, MARKED].some((mark) => row.every(({ text }) => mark.test(text)));
}
