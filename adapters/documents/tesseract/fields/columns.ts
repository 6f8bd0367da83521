import type { FoundLabel } from './find-labels.ts';
import type { Cell } from './layout.ts';

/** A column of a table of studies: where its head stands, and whether it tells of the studies themselves. */
export interface Column {
  x0: number;
  x1: number;
  tells: boolean;
  /** Whether it tells how many. */
  counts: boolean;
}

const OF_STUDIES = new Set<FoundLabel['kind']>(['items', 'code', 'description', 'quantity']);

const NAMES = new Set<FoundLabel['kind']>(['items', 'description']);

/** Over a list of its own, `Indicaciones` is what is asked for; beside the head of studies, how to come to them. */
const HOW = /^(indicaci|indicaç|recomenda|observac|prepara)/iu;

/** The columns under a row of heads; heads that are not known may tell of the studies. */
export function columnsUnder(row: readonly Cell[], labels: readonly FoundLabel[]): Column[] {
  const hasNames = labels.some(
    ({ kind, cell }) => NAMES.has(kind) && row.includes(cell) && !HOW.test(cell.text),
  );
  return row.map((cell) => {
    const head = labels.find((label) => label.cell === cell && label.alone);
    const isOfStudies = !head || OF_STUDIES.has(head.kind);
    const isRemark = hasNames && HOW.test(cell.text);
    return { x0: cell.x0, x1: cell.x1, tells: isOfStudies && !isRemark, counts: head?.kind === 'quantity' };
  });
}

/** The cells of a row that tell of studies: what stands in a column of remarks, dates or tables does not. */
export function telling(row: readonly Cell[], columns: readonly Column[]): Cell[] {
  return row.filter((cell) => columnOf(cell, columns)?.tells ?? true);
}

/** The number under the head of quantities; null where there is none. */
export function countedIn(row: readonly Cell[], columns: readonly Column[]): number | null {
  const counted = row.find(
    (cell) => /^[xX]?\s?\d{1,2}$/.test(cell.text) && columnOf(cell, columns)?.counts === true,
  );
  return counted ? Number(counted.text.replace(/\D/g, '')) : null;
}

/** The column that a cell shares most of its width with, or else the one whose head is nearest. */
function columnOf(cell: Cell, columns: readonly Column[]): Column | undefined {
  const shared = ({ x0, x1 }: Column) => Math.min(x1, cell.x1) - Math.max(x0, cell.x0);
  return columns.reduce<Column | undefined>(
    (best, column) => (!best || shared(column) > shared(best) ? column : best),
    undefined,
  );
}
