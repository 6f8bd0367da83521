import { FIELD_NAMES } from '../../documents.ts';
import type { Word } from '../page.ts';
import type { FoundLabel } from './find-labels.ts';
import type { Cell } from './layout.ts';
import { candidatesFor, isHead, type Labelled } from './values.ts';

const FIELDS = new Set<string>(FIELD_NAMES);
const OF_TABLES = new Set<FoundLabel['kind']>(['items', 'code', 'quantity']);

/**
 * Values under captions that no field holds, in a row with captions of fields: of `Servicio`, `Consulta externa` is
 * where the patient was seen, and not what is asked for.
 */
export function valuesOfOthers(on: Labelled): ReadonlySet<Cell> {
  const { sheet, labels } = on;
  const others = labels.filter((label) => {
    if (label.kind !== 'other' && label.kind !== 'description') return false;
    const row = labels.filter(({ cell }) => cell.row === label.cell.row && cell.page === label.cell.page);
    if (row.some(({ kind }) => OF_TABLES.has(kind))) return false;
    return isHead(label, sheet, labels) && row.some(({ kind }) => FIELDS.has(kind));
  });
  const values = others.flatMap((label) => candidatesFor(label, on).slice(0, 1));
  return new Set(values.filter(({ side }) => side !== 'right').map(({ cell }) => cell));
}

/** The words of lines that begin with a label that no field holds: what stands there is nobody's asked for. */
export function wordsOfOthers(on: Labelled): ReadonlySet<Word> {
  const others = on.labels.filter(({ kind }) => kind === 'other');
  const cells = others.flatMap((label) => {
    const [value] = candidatesFor(label, on);
    const isFirst = on.labels.find(({ cell }) => cell === label.cell) === label;
    return [isFirst ? label.cell : null, value?.cell].filter((cell) => cell != null);
  });
  return new Set(cells.flatMap(({ words }) => words));
}
