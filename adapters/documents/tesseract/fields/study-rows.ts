import { type Column, columnsUnder, countedIn, telling } from './columns.ts';
import type { Country } from './country.ts';
import { crossedGrids } from './crossed-grids.ts';
import { enumerated, paragraphOf } from './enumerated.ts';
import type { FoundLabel } from './find-labels.ts';
import { blockIn } from './item-blocks.ts';
import { beginsWithBox, type ItemRow, isBox, itemRowOf, saysWhich } from './item-rows.ts';
import { type Cell, partOf, type Sheet } from './layout.ts';
import { isCountedAcross, isInGrid, isNextCounted, isNextInColumn, isNextMarked } from './list-shapes.ts';
import { isNoStudy, isTitle } from './no-study.ts';
import { endOfRequest } from './reasons.ts';
import { checksOut } from './study-codes.ts';
import { beginsWithStudy, studyWordsIn } from './study-words.ts';
import { goEachOn, isCutOff, lineAbove } from './wrapped.ts';

/** What has been found on the sheet before the studies are looked for. */
export interface Known {
  labels: readonly FoundLabel[];
  /** Words that are a field's value. */
  taken: ReadonlySet<Cell>;
  country: Country | null;
}

/** What has been read on the way down a sheet. */
export interface Walk {
  inSection: boolean;
  columns: readonly Column[];
  rows: ItemRow[];
  /** Whether a heading of studies has been met. */
  isHeaded: boolean;
  aside: Cell[];
  sentences: Cell[];
}

/** The rows of a sheet that name studies, asked for or only offered, and what stands around them. */
export function studyRows(sheet: Sheet, known: Known): Walk {
  const walk: Walk = { inSection: false, columns: [], rows: [], isHeaded: false, aside: [], sentences: [] };
  const letterhead = rowsOfLetterhead(sheet, known.labels);
  const crossed = crossedGrids(sheet.rows.map((row) => freeIn(row, known)));
  for (const [at, row] of sheet.rows.entries()) {
    if (beginsList(row, known.labels)) walk.columns = [];
    const told = telling(row, walk.columns);
    walk.aside.push(...row.filter((cell) => !told.includes(cell)));
    const labels = known.labels.filter((label) => told.includes(label.cell) && !isOfAStudy(label));
    const here = { row, labels, known, sheet, isLetterhead: at < letterhead };
    const block = blockIn(known.labels.filter((label) => row.includes(label.cell)));
    const options = crossed.get(at) ?? (block && [block]);
    if (options) for (const option of options) takeRow(walk, option, known);
    else if (!beginSection(walk, here)) takeCells(walk, here);
  }
  return walk;
}

/** A row of the sheet on the way down, with those of its labels that part studies from what else is said. */
interface Here {
  row: readonly Cell[];
  labels: readonly FoundLabel[];
  known: Known;
  sheet: Sheet;
  isLetterhead: boolean;
}

/** Whether a row heads studies: `Exámenes solicitados`, or the heads of a table. What stands below is of its section. */
function beginSection(walk: Walk, { row, labels, known }: Here): boolean {
  const heading = labels.find((label) => label.kind === 'items' && !isInTitle(label));
  const heads = labels.filter(({ kind, alone }) => alone && HEADS.has(kind));
  const areOfStudies = heads.length > 1 && heads.some(({ kind }) => kind !== 'other');
  if (!heading && !areOfStudies) return false;
  walk.inSection = !heading || !isInSentence(heading);
  walk.columns = heads.length > 1 ? columnsUnder(row, labels) : [];
  if (heading && isInSentence(heading)) walk.sentences.push(heading.cell);
  if (heading) takeHeading(walk, heading, { ...known, row });
  return true;
}

/** The studies of a row that heads none; a label of something else ends the section that it stands in. */
function takeCells(walk: Walk, { row, labels, known, sheet, isLetterhead }: Here): void {
  const free = freeIn(row, { ...known, labels });
  if (labels.length > 0 && !free.some(({ text }) => CODE_ALONE.test(text))) {
    walk.inSection = false;
    walk.columns = [];
    return;
  }
  if (isLetterhead && !walk.inSection && !free.some(({ text }) => beginsWithBox(text))) return;
  const cells = telling(free, walk.columns).filter((cell) => !saysWhich(cell));
  const isGrid = walk.inSection && walk.columns.length === 0 && isInGrid(row, sheet);
  const areEach = isGrid || goEachOn(walk.rows, cells, known.country);
  for (const group of areEach ? cells.map((cell) => [cell]) : groupsOf(cells)) takeRow(walk, group, known);
}

/** The cells of a row that are no label and no value of one. */
function freeIn(row: readonly Cell[], { labels, taken }: Pick<Known, 'labels' | 'taken'>): Cell[] {
  return row.filter((cell) => !taken.has(cell) && !labels.some((label) => label.cell === cell));
}

/** A code of a table in a cell of its own. */
const CODE_ALONE = /^\d{5,8}$|^0[1-8]\d{8}$|^\d{2}-\d{2}-\d{3}$/;

/** Whether a row begins with the heading of a list: whatever heads stood above it, `Unidad` beside `Servicio`, are over none of it. */
function beginsList([first]: readonly Cell[], labels: readonly FoundLabel[]): boolean {
  return labels.some(({ kind, cell, alone }) => kind === 'items' && alone && cell === first);
}

/** `…, para realização de colposcopia, em razão de …`: what stands below a sentence is no list. */
function isInSentence({ from, to, colon, cell }: FoundLabel): boolean {
  if (colon || cell.words.length <= 10) return false;
  return from > 2 || endOfRequest(partOf(cell, to, cell.words.length)?.text ?? '') !== null;
}

/** `SOLICITUD DE EXÁMENES` names the form; `Solicitud` and `Exámenes`, alone, head a list. */
function isInTitle({ cell, alone, colon }: FoundLabel): boolean {
  return alone && !colon && cell.words.length > 2 && isTitle(cell.text);
}

/** Rows above the first that says whose an order is: specialties of the house stand there, and no studies. */
export function rowsOfLetterhead(sheet: Sheet, labels: readonly FoundLabel[]): number {
  const first = sheet.rows.findIndex((row) =>
    labels.some(({ kind, cell }) => OF_A_PATIENT.has(kind) && row.includes(cell)),
  );
  return Math.max(0, first);
}

const OF_A_PATIENT = new Set(['patient_name', 'patient_id', 'birth_date', 'member_id']);

/** `Hemograma - Cant. 1`: the number of one study, told in its own row, parts it from no other. */
function isOfAStudy({ kind, alone }: FoundLabel): boolean {
  return kind === 'quantity' && !alone;
}

const HEADS = new Set(['items', 'code', 'description', 'quantity', 'other']);

/**
 * Below a heading, what was taken for a study above it and has no box and no code of a table was none: a service, a
 * specialty. Studies may stand in the heading's own line.
 */
function takeHeading(
  walk: Walk,
  heading: FoundLabel,
  { country, row, labels }: Known & { row: readonly Cell[] },
): void {
  if (!walk.isHeaded)
    walk.rows = walk.rows.filter(({ ticked, system }) => ticked !== null || system !== null);
  walk.isHeaded = true;
  const [beside] = heading.alone ? row.filter(({ x0 }) => x0 > heading.cell.x1) : [];
  const isValue = beside && !labels.some(({ cell }) => cell === beside);
  const line = isValue ? beside : partOf(heading.cell, heading.to, heading.cell.words.length);
  walk.rows.push(...listed(line, heading, country));
}

/** Letters beyond which a line is no list of studies. */
const LONGEST_LIST = 1_000;

/** Studies named in the heading's own line, or in the cell beside it: `Solicito: hemograma, TSH e urina tipo 1`. */
function listed(rest: Cell | null, { from, to, colon }: FoundLabel, country: Country | null): ItemRow[] {
  const read = rest && itemRowOf([rest], country);
  if (!read || read.description.length > LONGEST_LIST) return [];
  const asked = read.description
    .slice(0, endOfRequest(read.description) ?? undefined)
    .replace(/[\s,;]+$/u, '');
  if (!/\p{L}{3}/u.test(asked) || isNoStudy(asked)) return [];
  const each = enumerated(asked);
  const isNamed = each.some((part) => studyWordsIn(part) > 0) || (colon && to - from > 1);
  return isNamed ? each.map((description) => ({ ...read, description })) : [];
}

function takeRow(walk: Walk, cells: readonly Cell[], { country }: Known): void {
  const read = itemRowOf(cells, country);
  const last = walk.rows.at(-1);
  if (read?.description === '') giveCode(last, read);
  if (!read || read.description === '') return;
  const above = lineAbove(walk.rows, read);
  // `… POR ESPECIALISTA EN ORTOPEDIA Y` / `TRAUMATOLOGÍA`: what is no study alone may be the end of one.
  if (isNoStudy(read.description) && !(above && isCutOff(above))) return;
  if (above) {
    above.description = `${above.description} ${read.description}`;
    above.cells = [...above.cells, ...read.cells];
    return;
  }
  if (last && isHeadOfPage(read, last)) return;
  if (isSentence(read) || isBesideCodes(walk.rows, read)) return;
  const isHouse = isTitle(read.description);
  const isNamed = studyWordsIn(read.description) > 0 && !isHouse;
  const isAmong =
    walk.inSection ||
    isNextInColumn(walk.rows, read) ||
    isNextCounted(last, read) ||
    isNextMarked(walk.rows, read);
  const isCoded = isCodedToo(last, read) || (!isHouse && isProven(read));
  if (!isNamed && !isCoded && /^\p{Ll}/u.test(read.description)) return;
  const isItem = isNamed || isAmong || isCoded || (read.code === null && read.ticked !== null);
  if (isItem && read.description.length < 160) walk.rows.push(withCounted(read, walk.columns));
}

function isProven({ code, system }: ItemRow): boolean {
  return code !== null && checksOut(code, system) === true;
}

/** Reports and advice are written in sentences; studies are named. */
function isSentence({ description, code, ticked }: ItemRow): boolean {
  if (code !== null || ticked !== null || paragraphOf(description)) return false;
  return /[.!]$/.test(description) && description.split(' ').length > 4;
}

/** How many, by the column of quantities; or `Ecografía pélvica 1`, under heads one of which is of quantities: the column came too close. */
function withCounted(row: ItemRow, columns: readonly Column[]): ItemRow {
  const [, name, count] = /^(.{4,}?)\s(\d{1,2})$/u.exec(row.description) ?? [];
  const told = countedIn(row.cells, columns);
  if (told !== null) return { ...row, quantity: told };
  const isAlone = row.cells.every(({ text }) => !/^\d{1,3}$/.test(text));
  const isCounted = columns.some(({ counts }) => counts) && row.code !== null && isAlone;
  return name && isCounted ? { ...row, description: name, quantity: Number(count) } : row;
}

/** After a study with its code, a row that begins with one too: what it names is a study, whatever it is called. */
function isCodedToo(last: ItemRow | undefined, { code, system, cells: [first] }: ItemRow): boolean {
  const begins = /^[\d.-]+/.exec(first?.text ?? '')?.[0].replace(/\D/g, '');
  return code !== null && begins === code && last?.code != null && last.system === system;
}

/** In a table where every study has its code, a line with none that names no study is a signature or a remark. */
function isBesideCodes(rows: readonly ItemRow[], { code, ticked, description }: ItemRow): boolean {
  if (code !== null || ticked !== null || rows.length === 0) return false;
  return rows.every((row) => row.code !== null) && studyWordsIn(description) === 0;
}

/** A form's title that stands between the studies of one page and those of the next. */
function isHeadOfPage(read: ItemRow, last: ItemRow): boolean {
  const isNewPage = read.cells[0]!.page !== last.cells[0]!.page;
  return isNewPage && read.code === null && read.ticked === null && isTitle(read.description);
}

/** The cells of a row by the boxes in it, or by the studies that each names alone; else all of them together. */
function groupsOf(row: readonly Cell[]): Cell[][] {
  const boxes = row.filter(({ text }) => beginsWithBox(text));
  if (isCountedAcross(row)) return row.map((cell) => [cell]);
  const isList = row.every(({ text }) => beginsWithStudy(text) && /^\p{Lu}/u.test(text));
  if (boxes.length === 0 && isList) return row.map((cell) => [cell]);
  if (boxes.length < 2) return [[...row]];
  const behind = isBox(row.at(-1)!.text) && !beginsWithBox(row[0]!.text);
  const groups: Cell[][] = [[]];
  for (const cell of row) {
    if (!behind && beginsWithBox(cell.text)) groups.push([]);
    groups.at(-1)!.push(cell);
    if (behind && isBox(cell.text)) groups.push([]);
  }
  return groups.filter((cells) => cells.length > 0);
}

/** A code in the row below the study that it is of: `TUSS 40302733 · Quantidade: 1`. */
function giveCode(last: ItemRow | undefined, { code, system, quantity, cells }: ItemRow): void {
  const [above, below] = [last?.cells.at(-1), cells[0]];
  if (!last || !above || !below || last.code !== null || above.page !== below.page) return;
  if (below.y0 - above.y1 > above.y1 - above.y0) return;
  Object.assign(last, {
    code,
    system,
    quantity: quantity ?? last.quantity,
    cells: [...last.cells, ...cells],
  });
}
