import type { FoundLabel } from './find-labels.ts';
import type { Cell, Sheet } from './layout.ts';
import { bare } from './similar.ts';

/** How much nearer its value a caption must stand than whatever is on its other side, from middle to middle. */
const NEARER = 0.75;

/** The same where every caption of a sheet stands nearer what is above it, and is in clearly smaller print than that. */
const NEARER_OF_ALL = 0.95;
const SMALLER = 0.85;

/** Distance in heights of a caption beyond which what stands above it is none of its own. */
const FARTHEST = 1.6;

/** What stands over a list or a table, whatever else stands under lines. */
const OF_TABLES = new Set<FoundLabel['kind']>(['items', 'code', 'description', 'quantity']);

/**
 * Labels under their values, with those: some forms have lines to write on, and say below them what is to be written.
 * One label alone proves nothing, as the value over its own place may be missing: most of a sheet's must stand so, or
 * most of those of one row. Null for one of such a row over which nothing stands.
 */
export function captionsUnder(
  sheet: Sheet,
  labels: readonly FoundLabel[],
): ReadonlyMap<FoundLabel, Cell | null> {
  const alone = labels.filter((label) => label.alone && !label.colon && !OF_TABLES.has(label.kind));
  const underAll = alone.flatMap((label) => {
    const value = valueAbove(label, { sheet, labels, nearer: NEARER_OF_ALL });
    return value && heightOf(label.cell) < heightOf(value) * SMALLER ? [[label, value] as const] : [];
  });
  if (underAll.length > 1 && underAll.length === alone.length) return new Map(underAll);
  const under = alone.flatMap((label) => {
    const value = valueAbove(label, { sheet, labels });
    return value ? [[label, value] as const] : [];
  });
  if (areMost(under, alone)) return new Map(under);
  const rows = Map.groupBy(alone, ({ cell }) => cell.row);
  return new Map([...rows.values()].flatMap((row) => rowUnder(row, sheet, labels)));
}

function areMost(under: readonly unknown[], alone: readonly unknown[]): boolean {
  return under.length > 1 && under.length * 2 > alone.length;
}

/** The captions of one row of boxes, `1er APELLIDO`, `2do APELLIDO`, whose values stand over them and under no label. */
function rowUnder(
  row: readonly FoundLabel[],
  sheet: Sheet,
  labels: readonly FoundLabel[],
): [FoundLabel, Cell | null][] {
  if (row.every(({ cell }) => hasOwnBeside(cell, sheet, labels))) return [];
  const heads = labels.filter((label) => label.alone && !isHeadOfPart(label));
  const others = { cells: sheet.cells.filter((cell) => !labels.some((label) => label.cell === cell)) };
  const under = row.map((label): [FoundLabel, Cell | null] => {
    const value = valueAbove(label, { sheet: { ...sheet, ...others }, labels });
    const isTaken = value !== null && heads.some((head) => isRightOver(head.cell, value));
    return [label, isTaken ? null : value];
  });
  const found = under.filter(([, value]) => value !== null);
  return areMost(found, row) ? under : [];
}

/** `Paciente || Ana Ruiz || DNI || 25496332`: where each label has a cell that is none right after it, that is its value. */
function hasOwnBeside({ row, page, x1 }: Cell, { rows }: Sheet, labels: readonly FoundLabel[]): boolean {
  const next = rows[row]?.find((cell) => cell.page === page && cell.x0 > x1);
  return next !== undefined && !labels.some(({ cell }) => cell === next);
}

/** `Datos del paciente`: what stands below it is a part of the form, and no value of its own. */
function isHeadOfPart({ cell, from }: FoundLabel): boolean {
  return /^(datos|dados)$/.test(bare(cell.words[from]!.text));
}

function isRightOver(one: Cell, other: Cell): boolean {
  const gap = other.y0 - one.y1;
  return (
    one.page === other.page && overlaps(one, other) && one.row < other.row && gap < heightOf(one) * FARTHEST
  );
}

const heightOf = ({ y0, y1 }: Cell) => y1 - y0;

/** What stands around a caption, and by how much nearer than what is below it its value must be. */
interface Around {
  sheet: Sheet;
  labels: readonly FoundLabel[];
  nearer?: number;
}

function valueAbove(label: FoundLabel, { sheet, labels, nearer = NEARER }: Around): Cell | null {
  const { cell } = label;
  const { cells } = sheet;
  const near = cells.filter((other) => other.page === cell.page && other !== cell && overlaps(other, cell));
  const above =
    near.filter((other) => other.row === cell.row - 1)[0] ??
    inTurn(label, sheet, labels) ??
    near.filter((other) => other.row < cell.row).toSorted((one, other) => other.y1 - one.y1)[0];
  if (!above || labels.some((label) => label.cell === above)) return null;
  const height = cell.y1 - cell.y0;
  const gap = Math.max(0, cell.y0 - above.y1);
  const below = near.filter((other) => other.row > cell.row).map((other) => middleOf(other) - middleOf(cell));
  const isNearer = middleOf(cell) - middleOf(above) < Math.min(...below) * nearer;
  return gap < height * FARTHEST && isNearer ? above : null;
}

/** Of a row of captions under as many values, the value whose turn it is: they stand in the middle, and what is written on the left. */
function inTurn({ cell }: FoundLabel, { rows }: Sheet, labels: readonly FoundLabel[]): Cell | undefined {
  const [values = [], captions = []] = [rows[cell.row - 1], rows[cell.row]];
  const areCaptions = captions.every((one) => labels.some((label) => label.cell === one && label.alone));
  return areCaptions && values.length === captions.length ? values[captions.indexOf(cell)] : undefined;
}

const middleOf = ({ y0, y1 }: Cell) => (y0 + y1) / 2;

function overlaps(one: Cell, other: Cell): boolean {
  return one.x0 < other.x1 && one.x1 > other.x0;
}
