import { confidenceOf } from './confidence.ts';
import type { FoundLabel } from './find-labels.ts';
import type { FoundField } from './found-field.ts';
import type { Cell } from './layout.ts';
import { namePartIn } from './names.ts';
import { bare } from './similar.ts';
import { candidatesFor, type Labelled, type Side } from './values.ts';

interface NamePart {
  text: string;
  cell: Cell;
  side: Side;
  label: FoundLabel;
}

/** A patient's name from boxes of its own for each surname and for what they are called; null where there are none. */
export function partedName(on: Labelled): FoundField | null {
  const surnames = partsOf(on.labels.filter(({ kind }) => kind === 'surname').slice(0, 2), on);
  const given = partsOf(on.labels.filter(isGivenName).slice(0, 2), on);
  const parts = [...given, ...surnames];
  if (given.length === 0 || surnames.length === 0) return null;
  const words = parts.flatMap(({ cell }) => cell.words);
  return {
    field: 'patient_name',
    value: parts.map(({ text }) => text).join(' '),
    confidence: Math.min(...parts.map(({ side }) => confidenceOf(words, side))),
    cells: parts.map(({ cell }) => cell),
    source: parts[0]!.side,
    label: parts[0]!.label,
  };
}

/** `Nombres` beside surnames that have boxes of their own; a whole name is announced by more. */
function isGivenName({ kind, cell, from, to }: FoundLabel): boolean {
  if (kind === 'given_name') return true;
  const words = cell.words.slice(from, to).map(({ text }) => bare(text));
  return kind === 'patient_name' && words.length === 1 && /^(nombres?|nomes?)$/.test(words[0]!);
}

function partsOf(labels: readonly FoundLabel[], on: Labelled): NamePart[] {
  return labels.flatMap((label) => {
    const [first] = candidatesFor(label, on);
    const text = first && namePartIn(first.cell.text);
    return text ? [{ text, ...first, label }] : [];
  });
}
