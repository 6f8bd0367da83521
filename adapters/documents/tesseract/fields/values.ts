import type { FoundLabel } from './find-labels.ts';
import { type Cell, partOf, type Sheet } from './layout.ts';

/** Where a value stands with regard to its label, and what that is worth. */
export type Side = 'beside' | 'right' | 'below' | 'above';

/** A sheet with its labels. */
export interface Labelled {
  sheet: Sheet;
  labels: readonly FoundLabel[];
  /** Labels that stand under their values, as below a line to write on, with those values; null where nothing is written. */
  captions: ReadonlyMap<FoundLabel, Cell | null>;
}

/** A stretch of the sheet that may be the value of a label. */
export interface Candidate {
  cell: Cell;
  side: Side;
}

/** The places where a label's value may be: behind it, in the next cell, or below it; the likeliest first. */
export function candidatesFor(label: FoundLabel, on: Labelled): Candidate[] {
  return placesFor(label, on).map((one) => ({ ...one, cell: ofPair(one.cell, label, on.labels) }));
}

/** Under `Convênio / Matrícula`, the part of `Vida Serra / 884212` that is the label's own. */
function ofPair(cell: Cell, label: FoundLabel, labels: readonly FoundLabel[]): Cell {
  const pair = labels.filter((other) => other.alone && other.cell === label.cell);
  const stroke = cell.words.findIndex(({ text }) => text === '/');
  if (pair.length !== 2 || stroke < 1) return cell;
  const part = pair[0] === label ? partOf(cell, 0, stroke) : partOf(cell, stroke + 1, cell.words.length);
  return part ?? cell;
}

function placesFor(label: FoundLabel, { sheet, labels, captions }: Labelled): Candidate[] {
  const found: Candidate[] = [];
  if (isSaidAgain(label, labels)) return [];
  const behind = restOf(label, labels);
  if (behind) return [{ cell: behind, side: 'beside' }];
  const above = captions.get(label);
  if (above !== undefined) return above ? [{ cell: above, side: 'above' }] : [];
  const right = rightOf(label, sheet, labels);
  if (right) found.push({ cell: right, side: 'right' });
  for (const cell of below(label, sheet, labels)) {
    const value = beforeLabels(cell, labels);
    if (value) found.push({ cell: value, side: 'below' });
  }
  return isHead(label, sheet, labels) || isStacked(label, { sheet, labels })
    ? found.toSorted((one, other) => Number(other.side === 'below') - Number(one.side === 'below'))
    : found;
}

/** `Documento: DNI 25.496.332`: the label behind it says what is meant once more, and has the value. */
function isSaidAgain({ kind, cell, to }: FoundLabel, labels: readonly FoundLabel[]): boolean {
  const next = labels.find((label) => label.cell === cell && label.from >= to);
  if (kind !== 'patient_id' || next?.kind !== kind || next.alone) return false;
  return cell.words.slice(to, next.from).every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

/** Whether a label stands in a row of captions, whose values stand in the row below: two of them stand side by side. */
export function isHead(label: FoundLabel, sheet: Sheet, labels: readonly FoundLabel[]): boolean {
  if (!label.alone) return false;
  const row = sheet.rows[label.cell.row] ?? [];
  const isCaption = row.map((cell) => labels.some((one) => one.cell === cell && one.alone));
  return isCaption.some((is, at) => is && isCaption[at + 1]);
}

/**
 * Whether a label is one of a column of captions, each right over its value and beginning where it does: what stands
 * to its right is another column's.
 */
function isStacked(label: FoundLabel, { sheet, labels }: Pick<Labelled, 'sheet' | 'labels'>): boolean {
  const isOver = ({ cell, alone, colon }: FoundLabel) => {
    if (!alone || colon || cell.page !== label.cell.page) return false;
    const height = cell.y1 - cell.y0;
    if (Math.abs(cell.x0 - label.cell.x0) > height * 0.5) return false;
    const [under] = [1, 2]
      .flatMap((down) => sheet.rows[cell.row + down] ?? [])
      .filter(({ x0, y0 }) => Math.abs(x0 - cell.x0) < height * 0.5 && y0 - cell.y1 < height * 1.2);
    return under !== undefined && !labels.some((other) => other.cell === under);
  };
  return isOver(label) && labels.filter(isOver).length > 2;
}

/** The words behind a label, up to the next label of its cell. */
function restOf(label: FoundLabel, labels: readonly FoundLabel[]): Cell | null {
  const next = labels.find(({ cell, from, ownName }) => cell === label.cell && from >= label.to && !ownName);
  const rest = partOf(label.cell, label.to, next?.from ?? label.cell.words.length);
  return rest && withoutMarks(rest);
}

/** A cell from its first word on: a colon, or the line of a table, may stand before it. Null where it has none. */
function withoutMarks(cell: Cell | null): Cell | null {
  const first = cell?.words.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text)) ?? -1;
  if (!cell || first <= 0) return first < 0 ? null : cell;
  return partOf(cell, first, cell.words.length);
}

/** The words of a cell before its first label; null where it begins with one. */
function beforeLabels(cell: Cell, labels: readonly FoundLabel[]): Cell | null {
  const first = labels.find((label) => label.cell === cell && !label.ownName);
  return withoutMarks(first ? partOf(cell, 0, first.from) : cell);
}

function rightOf(label: FoundLabel, sheet: Sheet, labels: readonly FoundLabel[]): Cell | null {
  if (label.to < label.cell.words.length && !label.alone) return null;
  const row = sheet.rows[label.cell.row] ?? [];
  // A colon may have a column of its own.
  const next = row.find(({ x0, text }) => x0 > label.cell.x1 && /[\p{L}\p{N}]/u.test(text));
  if (!next) return null;
  const within = labels.find(({ cell }) => cell === next);
  // `Documento || DNI 25.496.332`: what stands there first says the same once more.
  const isSame = within?.kind === label.kind && within.kind === 'patient_id' && !within.alone;
  return beforeLabels(next, labels) ?? (isSame ? partOf(next, within.from, next.words.length) : null);
}

/** Rows below that are looked at, and the distance in heights of the label within which they begin. */
const ROWS_BELOW = 4;
const FARTHEST = 3.2;

/** Heads of a table, with its values below them: `Código`, `Descripción` under `Diagnósticos`. */
const HEADS = new Set<FoundLabel['kind']>(['code', 'description', 'quantity']);

/** What a cell below a head says in the head's own column, where the values of two came too close: `Ana Ruiz 2030889`. */
function inColumn(
  cell: Cell,
  label: FoundLabel,
  { sheet, labels }: Pick<Labelled, 'sheet' | 'labels'>,
): Cell {
  if (!isHead(label, sheet, labels)) return cell;
  const near = (label.cell.y1 - label.cell.y0) * 0.3;
  const over = (sheet.rows[label.cell.row] ?? []).filter(({ x0, x1 }) => x0 < cell.x1 && x1 > cell.x0);
  // A head in the middle of its column stands over all of a value that begins before it does.
  if (over.length < 2) return cell;
  const heads = over.filter(({ x0 }) => x0 > cell.x0 + near && x0 < cell.x1 - near);
  const isFrom = (edge: number) => cell.words.some(({ x0 }) => Math.abs(x0 - edge) < near);
  const edges = heads.map(({ x0 }) => x0).filter(isFrom);
  if (edges.length === 0) return cell;
  const [from, to] = [label.cell.x0 - near, edges.find((edge) => edge > label.cell.x0 + near) ?? cell.x1];
  const first = cell.words.findIndex(({ x0 }) => x0 >= Math.min(from, to));
  const next = cell.words.findIndex(({ x0 }) => x0 >= to - near);
  return partOf(cell, Math.max(0, first), next < 0 ? cell.words.length : next) ?? cell;
}

function below(label: FoundLabel, sheet: Sheet, labels: readonly FoundLabel[]): Cell[] {
  const { cell } = label;
  const height = cell.y1 - cell.y0;
  const under = sheet.rows
    .slice(cell.row + 1, cell.row + 1 + ROWS_BELOW)
    .flat()
    .map((other) => inColumn(other, label, { sheet, labels }))
    .filter((other) => other.page === cell.page && other.y0 - cell.y1 < height * FARTHEST)
    .filter((other) => other.x0 < cell.x1 + height * 0.5 && other.x1 > cell.x0 - height * 0.5)
    .filter((other) => other.x0 > cell.x0 - height * 3)
    .filter((other) => !labels.some((head) => head.cell === other && head.alone && HEADS.has(head.kind)));
  const inTurn = under[0]?.row === cell.row + 1 ? null : valueInTurn(label, sheet, labels);
  return [...(inTurn ? [inTurn] : []), ...under].slice(0, 2);
}

/**
 * Of a row of heads over as many values, the value whose turn it is: heads stand in the middle of wide columns, and
 * what is written at their left.
 */
function valueInTurn({ cell }: FoundLabel, { rows }: Sheet, labels: readonly FoundLabel[]): Cell | null {
  const [heads = [], values = []] = [rows[cell.row], rows[cell.row + 1]];
  const isLabel = (one: Cell) => labels.some((label) => label.cell === one && label.alone);
  const arePaired = heads.length > 1 && heads.length === values.length;
  if (!arePaired || !heads.every(isLabel) || values.some(isLabel)) return null;
  const value = values[heads.indexOf(cell)]!;
  const isNear = value.page === cell.page && value.y0 - cell.y1 < (cell.y1 - cell.y0) * FARTHEST;
  return isNear ? value : null;
}
