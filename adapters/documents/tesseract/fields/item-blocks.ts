import { fold } from '../../../../nlu/normalise.ts';
import type { FoundLabel } from './find-labels.ts';
import { type Cell, partOf } from './layout.ts';
import { bare } from './similar.ts';
import { studyWordsIn } from './study-words.ts';

/**
 * What a line of a block says of one study: `Servicio: Ecografía de mama`, and below it `Código: 881201   Cantidad: 1`.
 * Null where a row is no such line.
 */
export function blockIn(labels: readonly FoundLabel[]): Cell[] | null {
  const valued = labels.flatMap((label) => {
    const value = label.colon && !label.alone ? behind(label, labels) : null;
    return value ? [{ label, value }] : [];
  });
  const name = valued.find(
    ({ label, value }) =>
      namesOne(label) && studyWordsIn(value.text) > 0 && !IN_THE_HOUSE.test(fold(value.text)),
  );
  const code = valued.find(({ label, value }) => label.kind === 'code' && /^\d{5,10}$/.test(value.text));
  const count = valued.find(({ label, value }) => label.kind === 'quantity' && /^\d{1,2}$/.test(value.text));
  const cells = [code, name, count].flatMap((one) => one?.value ?? []);
  return name || code ? cells : null;
}

/** `Servicio: Consulta externa`: where in the house somebody was seen. */
const IN_THE_HOUSE = /^(consultas? (externas?|ambulatorias?)|consultorios? externos?|controle?s?)\.?$/;

function namesOne({ kind, cell, from }: FoundLabel): boolean {
  return kind === 'description' || (kind === 'other' && /^servicios?$/.test(bare(cell.words[from]!.text)));
}

/** The words behind a label, up to the next one of its cell. */
function behind({ cell, to }: FoundLabel, labels: readonly FoundLabel[]): Cell | null {
  const next = labels.find((other) => other.cell === cell && other.from >= to);
  return partOf(cell, to, next?.from ?? cell.words.length);
}
