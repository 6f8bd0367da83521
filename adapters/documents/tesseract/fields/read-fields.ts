import { fold } from '../../../../nlu/normalise.ts';
import type { FieldName, OrderFields, OrderItem, Place, Places, Reading } from '../../documents.ts';
import type { Word, WordPage } from '../page.ts';
import { inAgreement, surestName } from './agreement.ts';
import { captionsUnder } from './captions.ts';
import { confidenceOf, placeOf } from './confidence.ts';
import { countryOf } from './country.ts';
import { mayBeCutOff } from './cut-off.ts';
import { DOUBTED, isDoubted } from './doubts.ts';
import { labelledFields } from './find-fields.ts';
import { type FoundLabel, labelsOn } from './find-labels.ts';
import { best, type FoundField, valuesOf } from './found-field.ts';
import { areItemsDoubted } from './item-doubts.ts';
import { type FoundItem, itemsOf } from './items.ts';
import { type Cell, layOut, type Sheet, sheetText } from './layout.ts';
import { withRestBelow } from './name-below.ts';
import { valuesOfOthers, wordsOfOthers } from './other-values.ts';
import { partedName } from './parted-names.ts';
import { bornOut, reconciledDiagnosis, reconciledItem, reconciledName } from './reconciled.ts';
import { areOnSeveralPages, withoutSheetsAgain } from './sheets-again.ts';
import { rowsOfLetterhead } from './study-rows.ts';
import { tissFields } from './tiss.ts';
import { unexplainedCells } from './unexplained.ts';
import { unlabelledFields } from './unlabelled.ts';
import { withPlanAsInsurer } from './unlabelled-insurer.ts';

/** What the fields of an order were read as, and from where. */
export interface ReadFields {
  fields: OrderFields;
  items: readonly OrderItem[];
  confidence: Reading['confidence'];
  places: Places;
  text: string;
  sheet: Sheet;
}

/** Reads the fields and the studies of an order from the words of its pages. */
export function readFields(pages: readonly WordPage[]): ReadFields {
  const sheet = layOut(pages);
  const text = sheetText(sheet);
  const country = countryOf(text);
  const labels = labelsOn(sheet);
  const on = { sheet, labels, captions: captionsUnder(sheet, labels) };
  const parted = partedName(on);
  const byLabel = [...(parted ? [parted] : []), ...labelledFields(on, country)];
  const labelled = surerOf(byLabel, tissFields(sheet, text));
  const found = [
    ...labelled,
    ...unlabelledFields({ sheet, found: labelled, country, others: wordsOfOthers(on) }),
  ];
  const by = withPlanAsInsurer(withNames(reconciledDiagnosis(best(found)), { found, sheet }));
  const taken = takenBy([...by.values()], sheet).union(valuesOfOthers(on));
  const { items: read, ...around } = itemsOf(sheet, { labels, taken, country });
  const all = read.map(reconciledItem);
  const items = withoutSheetsAgain(all);
  const confidence: Partial<Record<FieldName | 'items', number>> = {};
  const places: Partial<Record<FieldName, Place>> = {};
  const rest = unexplainedCells({ on, chosen: [...by.values()], items: all, offered: around.offered });
  const doubt = (sure: number, isIn: boolean) => (isIn ? Math.min(sure, DOUBTED) : sure);
  for (const [field, one] of by) {
    const isUnsure = isDoubted(one, { on, found, by, rest }) || mayBeCutOff(one.cells, sheet);
    confidence[field] = doubt(inAgreement(one, found), isUnsure);
    const place = placeOfCells(one.cells, sheet);
    if (place) places[field] = place;
  }
  const itemPlaces = items.map((item) => placeOfItem(item, sheet));
  if (items.length > 0) {
    // As sure as the least sure of them: their misses come together, on the same bad stretch of paper.
    const each = items.map((item) => confidenceOf(wordsOf(item), 'beside', bornOut(item)));
    const firstRow = rowsOfLetterhead(sheet, labels);
    const areUnsure = items.some(({ cells }) => mayBeCutOff(cells, sheet)) || areOnSeveralPages(items);
    confidence.items = doubt(
      Math.min(...each),
      areUnsure || areItemsDoubted({ ...around, items, rest, firstRow, head: rowOfHeading(items, labels) }),
    );
  }
  return {
    fields: valuesOf(by),
    items: items.map(({ cells: _, ...item }) => item),
    confidence,
    places: { ...places, items: itemPlaces },
    text,
    sheet,
  };
}

/** The fields with the names of persons as they were read best, mended where even that is unsure, and whole. */
function withNames(
  by: ReadonlyMap<FieldName, FoundField>,
  { found, sheet }: { found: readonly FoundField[]; sheet: Sheet },
): Map<FieldName, FoundField> {
  const names = (['patient_name', 'practitioner_name'] as const).flatMap((field) => by.get(field) ?? []);
  return new Map([
    ...by,
    ...names.map(
      (name) => [name.field, withRestBelow(reconciledName(surestName(name, found)), sheet)] as const,
    ),
  ]);
}

/** The row below the heading right over a list of studies; that of the first study where none stands over it. */
function rowOfHeading(items: readonly FoundItem[], labels: readonly FoundLabel[]): number {
  const first = items[0]?.cells[0]?.row ?? 0;
  const heads = labels.filter(({ kind, cell }) => OVER_STUDIES.has(kind) && cell.row < first);
  return heads.length > 0 ? Math.max(...heads.map(({ cell }) => cell.row)) + 1 : first;
}

const OVER_STUDIES = new Set<FoundLabel['kind']>(['items', 'code', 'description']);

/** Fields by their labels, but by their places where the label's value is not sure: the first of a field counts. */
function surerOf(labelled: readonly FoundField[], placed: readonly FoundField[]): FoundField[] {
  const better = placed.filter(({ field, confidence }) => {
    const first = labelled.find((one) => one.field === field);
    return first && first.confidence < confidence;
  });
  return [...better, ...labelled, ...placed];
}

/** Where cells stand, of those on the page of the first. */
function placeOfCells(cells: readonly Cell[], sheet: Sheet): Place | null {
  const page = cells[0]?.page ?? 0;
  const words = cells.filter((cell) => cell.page === page).flatMap((cell) => cell.words);
  return placeOf(words, page, sheet);
}

function placeOfItem(item: FoundItem, sheet: Sheet): Place | null {
  return placeOf(wordsOf(item), item.cells[0]?.page ?? 0, sheet);
}

/** The words that make a study's code and description: what else stands in its row, a mark before it too, says nothing of them. */
function wordsOf({ cells, code, description }: FoundItem): readonly Word[] {
  const words = cells.flatMap((cell) => cell.words);
  const named = description.split(/\s+/).map(lettersOf).filter(Boolean);
  const begins = words.findIndex(({ text }) => lettersOf(text) === named[0]);
  const own = words.filter(({ text }, at) => {
    const letters = lettersOf(text);
    return (at >= begins && named.includes(letters)) || (code !== null && letters === lettersOf(code));
  });
  const meant = new Set([...named, ...(code === null ? [] : [lettersOf(code)])]);
  const isWhole = [...meant].every((word) => own.some(({ text }) => lettersOf(text) === word));
  return isWhole ? own : words;
}

/** A word without the marks around it. */
function lettersOf(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The cells of the sheet that hold a field's value: a value is part of a cell, or all of it. */
function takenBy(found: readonly FoundField[], sheet: Sheet): ReadonlySet<Cell> {
  const words = new Set(found.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
  return new Set(sheet.cells.filter((cell) => cell.words.some((word) => words.has(word))));
}
