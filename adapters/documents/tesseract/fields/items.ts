import type { OrderItem } from '../../documents.ts';
import { paragraphOf, strokesApart, withoutStop } from './enumerated.ts';
import type { Cell, Sheet } from './layout.ts';
import { unnumbered } from './numbered.ts';
import { mendedCode } from './study-codes.ts';
import { type Known, studyRows } from './study-rows.ts';

/** A study with the cells it was read from. */
export interface FoundItem extends OrderItem {
  cells: readonly Cell[];
}

/** Studies beyond which a page is no order but a price list. */
const MOST_ITEMS = 60;

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
