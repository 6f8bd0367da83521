import type { Word } from '../page.ts';
import type { FoundLabel } from './find-labels.ts';
import type { FoundField } from './found-field.ts';
import type { FoundItem } from './items.ts';
import { type Cell, partOf } from './layout.ts';
import { bare } from './similar.ts';
import { candidatesFor, type Labelled } from './values.ts';

/** What was made of a sheet. */
export interface Made {
  on: Labelled;
  /** The values that were chosen. */
  chosen: readonly FoundField[];
  items: readonly FoundItem[];
  /** Studies that the form offers and nobody ticked. */
  offered: readonly Cell[];
}

/** The words of a sheet that are no label, no value and no study: each run of them as a cell of its own. */
export function unexplainedCells({ on, chosen, items, offered }: Made): Cell[] {
  const explained = new Set<Word>();
  const explain = ({ words }: Pick<Cell, 'words'>) => {
    for (const word of words) explained.add(word);
  };
  for (const label of on.labels) {
    explain({ words: label.cell.words.slice(label.from, label.to) });
    const [value] = label.kind === 'items' || isRemark(label) ? [] : candidatesFor(label, on);
    if (value) explain(value.cell);
  }
  for (const cell of [...[...chosen, ...items].flatMap(({ cells }) => cells), ...offered]) explain(cell);
  return on.sheet.cells.flatMap((cell) => runsOf(cell, (word) => !explained.has(word)));
}

/** `Observaciones`, `Nota`: what is written behind them may be about anything. */
function isRemark({ cell, from }: FoundLabel): boolean {
  return /^(obs|observac.*|notas?|recomendac.*|comentarios?|condu[ct]+a)$/.test(bare(cell.words[from]!.text));
}

function runsOf(cell: Cell, isMeant: (word: Word) => boolean): Cell[] {
  const runs: Cell[] = [];
  let from = 0;
  for (let at = 0; at <= cell.words.length; at++) {
    const word = cell.words[at];
    if (word && isMeant(word)) continue;
    const run = partOf(cell, from, at);
    if (run) runs.push(run);
    from = at + 1;
  }
  return runs;
}
