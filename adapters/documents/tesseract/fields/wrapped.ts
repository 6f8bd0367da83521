import type { Country } from './country.ts';
import { isView } from './enumerated.ts';
import { type ItemRow, itemRowOf } from './item-rows.ts';
import type { Cell } from './layout.ts';
import { beginsWithStudy } from './study-words.ts';

/** Columns of a check-list, at most: as many studies may stand between a line and the one that goes on with it. */
const MOST_COLUMNS = 4;

/** The study that a line goes on with: the last one, or the last of its own column. */
export function lineAbove(rows: readonly ItemRow[], read: ItemRow): ItemRow | undefined {
  return rows.slice(-MOST_COLUMNS).findLast((row) => goesOn(row, read) && !hadRoom(row, read, rows));
}

/**
 * `Endoscopia alta` / `ultrasonido de tiroides`, below a longer line: what begins with a study, and had room in the line
 * above, is a line of its own, though its capital was read as a small letter.
 */
function hadRoom(last: ItemRow, read: ItemRow, rows: readonly ItemRow[]): boolean {
  const [above, below] = [last.cells.at(-1)!, read.cells[0]!];
  const [first] = below.words;
  if (!first || isCutOff(last) || !beginsWithStudy(read.description)) return false;
  const widest = Math.max(below.x1, ...rows.flatMap(({ cells }) => cells.map(({ x1 }) => x1)));
  return above.x1 + (first.x1 - first.x0) + (above.y1 - above.y0) < widest;
}

/** Whether each cell of a row goes on with a study of a check-list in columns. */
export function goEachOn(rows: readonly ItemRow[], cells: readonly Cell[], country: Country | null): boolean {
  if (cells.length < 2 || rows.at(-1)?.ticked == null) return false;
  return cells.every((cell) => {
    const read = itemRowOf([cell], country);
    return read !== null && lineAbove(rows, read) !== undefined;
  });
}

/** Whether a study's name ends with a word that something must follow. */
export function isCutOff({ description }: ItemRow): boolean {
  return /\s(de|del|da|do|en|em|y|e|con|com|para|por|sin|sem)$/i.test(description);
}

/** A line below that goes on with the one above: closer than a row, beginning where its words do, in small letters. */
function goesOn(last: ItemRow, read: ItemRow): boolean {
  const above = last.cells.at(-1)!;
  const below = read.cells[0]!;
  const height = above.y1 - above.y0;
  if (below.page !== above.page || read.bullet || read.ticked !== null || read.code) return false;
  const isCut = isCutOff(last);
  // Below a box, or a code in the same line, what goes on stands under its words, or under the box itself.
  const begins = last.ticked === null && !isCut ? [last.x0] : [last.x0, last.cells[0]!.x0];
  const isUnder = begins.some((edge) => Math.abs(read.x0 - edge) <= height);
  if (below.y0 - above.y1 > height * (isCut ? 0.8 : 0.35) || !isUnder) return false;
  if (last.ticked !== null && isView(read.description)) return true;
  const open = (last.description.match(/\(/g)?.length ?? 0) > (last.description.match(/\)/g)?.length ?? 0);
  return open || /^[\p{Ll}(]/u.test(read.description) || (last.code !== null && read.code === null);
}
