import type { OrderItem } from '../../documents.ts';
import { type Column, columnsUnder, countedIn, telling } from './columns.ts';
import type { Country } from './country.ts';
import { enumerated, paragraphOf, strokesApart, withoutStop } from './enumerated.ts';
import type { FoundLabel } from './find-labels.ts';
import { blockIn } from './item-blocks.ts';
import { beginsWithBox, type ItemRow, isBox, itemRowOf, saysWhich } from './item-rows.ts';
import { type Cell, partOf, type Sheet } from './layout.ts';
import { isCountedAcross, isInGrid, isNextCounted, isNextInColumn, isNextMarked } from './list-shapes.ts';
import { isNoStudy } from './no-study.ts';
import { unnumbered } from './numbered.ts';
import { endOfRequest } from './reasons.ts';
import { checksOut, mendedCode } from './study-codes.ts';
import { beginsWithStudy, studyWordsIn } from './study-words.ts';
import { goEachOn, lineAbove } from './wrapped.ts';

/** What has been found on the sheet before the studies are looked for. */
export interface Known {
  labels: readonly FoundLabel[];
  /** Words that are a field's value. */
  taken: ReadonlySet<Cell>;
  country: Country | null;
}

/** A study with the cells it was read from. */
export interface FoundItem extends OrderItem {
  cells: readonly Cell[];
}

/** Studies beyond which a page is no order but a price list. */
const MOST_ITEMS = 60;

/** Titles of forms: what they name is a kind of paper, not a study. */
const TITLE =
  /^(orden|ordenes|pedido|solicitud|solicitacao|solicitação|guia|guía|requisicao|requisição|requisicion|autorizacion|autorización|autorizacao|formulario|encaminhamento|interconsulta y|referencia|sistema|municipio|hospital|clinica|clínica|centro|consultorios?|laboratorio|laboratório|instituto|sanatorio|unidad|unidade|secretaria|ministerio|dados|datos|av\b|avenida|calle|rua|tel|www|http|firma|assinatura|carimbo|sello|p[áa]gina|fecha|data)\b/iu;

/** Whether a line is the title of a form, or names a house. */
export function isTitle(text: string): boolean {
  return TITLE.test(text);
}

/** The studies of a sheet, and what stands around them. */
export interface FoundItems {
  /** What an order asks for, in the order in which it stands. */
  items: FoundItem[];
  /** What it offers and nobody ticked. */
  offered: readonly Cell[];
  /** What stands in their rows under heads of remarks, dates or places, and tells of no study. */
  aside: readonly Cell[];
  /** Sentences that ask for one: `Encaminho a paciente …, para realização de …`. */
  sentences: readonly Cell[];
}

/** The studies that an order asks for, what it offers beside them, and what is said of them. */
export function itemsOf(sheet: Sheet, known: Known): FoundItems {
  const walked = studyRows(sheet, known);
  const rows = withoutStop(unnumbered(walked.rows));
  const hasBoxes = rows.some(({ ticked }) => ticked !== null);
  const hasTicks = rows.some(({ ticked }) => ticked === true);
  const wanted = rows.filter(
    ({ ticked, code }) => ticked !== false && !(hasBoxes && hasTicks && ticked === null && !code),
  );
  const items = wanted.flatMap(({ code, system, description, quantity, cells }) => {
    if (code) return [{ code: mendedCode(code, system, cells), system, description, quantity, cells }];
    const named = strokesApart(description) ?? paragraphOf(description) ?? [description];
    return named.map((one) => ({ code, system, description: one, quantity, cells }));
  });
  // What has no box among boxes was not understood: nobody knows whether it is asked for.
  const offered = rows.filter(({ ticked }) => ticked === false).flatMap(({ cells }) => cells);
  return { ...walked, items: items.slice(0, MOST_ITEMS), offered };
}

interface Walk {
  inSection: boolean;
  columns: readonly Column[];
  rows: ItemRow[];
  /** Whether a heading of studies has been met. */
  isHeaded: boolean;
  aside: Cell[];
  sentences: Cell[];
}

function studyRows(sheet: Sheet, known: Known): Walk {
  const walk: Walk = { inSection: false, columns: [], rows: [], isHeaded: false, aside: [], sentences: [] };
  const letterhead = rowsOfLetterhead(sheet, known.labels);
  for (const [at, row] of sheet.rows.entries()) {
    if (beginsList(row, known.labels)) walk.columns = [];
    const told = telling(row, walk.columns);
    walk.aside.push(...row.filter((cell) => !told.includes(cell)));
    const labels = known.labels.filter((label) => told.includes(label.cell) && !isOfAStudy(label));
    const block = blockIn(known.labels.filter((label) => row.includes(label.cell)));
    if (block) {
      takeRow(walk, block, known);
      continue;
    }
    const heading = labels.find((label) => label.kind === 'items' && !isInTitle(label));
    const heads = labels.filter(({ kind, alone }) => alone && HEADS.has(kind));
    if (heading || (heads.length > 1 && heads.some(({ kind }) => kind !== 'other'))) {
      walk.inSection = !heading || !isInSentence(heading);
      if (heading && isInSentence(heading)) walk.sentences.push(heading.cell);
      walk.columns = heads.length > 1 ? columnsUnder(row, labels) : [];
      if (heading) takeHeading(walk, heading, { ...known, row });
      continue;
    }
    const free = row.filter((cell) => !known.taken.has(cell) && !labels.some((label) => label.cell === cell));
    if (labels.length > 0 && !free.some(({ text }) => /^\d{5,8}$|^\d{2}-\d{2}-\d{3}$/.test(text))) {
      walk.inSection = false;
      walk.columns = [];
      continue;
    }
    if (at < letterhead && !walk.inSection && !free.some(({ text }) => beginsWithBox(text))) continue;
    const cells = telling(free, walk.columns).filter((cell) => !saysWhich(cell));
    const isGrid = walk.inSection && walk.columns.length === 0 && isInGrid(row, sheet);
    const areEach = isGrid || goEachOn(walk.rows, cells, known.country);
    for (const group of areEach ? cells.map((cell) => [cell]) : groupsOf(cells)) takeRow(walk, group, known);
  }
  return walk;
}

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
  if (!read || read.description === '' || isNoStudy(read.description)) return;
  const above = lineAbove(walk.rows, read);
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
