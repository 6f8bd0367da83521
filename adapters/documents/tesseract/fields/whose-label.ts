import { fold } from '../../../../nlu/normalise.ts';
import { isBorne } from '../known/names.ts';
import type { Country } from './country.ts';
import type { FoundLabel } from './find-labels.ts';
import { type Cell, partOf } from './layout.ts';
import { nameIn, titledIn } from './names.ts';
import { bare } from './similar.ts';
import type { Labelled } from './values.ts';

/** `Director técnico: Dr. Ana Reis - CRM 11800`: what else a line says is of whom it names. */
export function isOfAnother({ cell, from, colon }: FoundLabel, { labels }: Labelled): boolean {
  const first = labels.find((label) => label.cell === cell && label.kind === 'other' && label.to <= from);
  return !colon && first !== undefined && nameIn(partOf(cell, first.to, from)?.text ?? '') !== null;
}

/** Words of parts of a form about somebody who is not the patient: `Datos del cotizante`. */
const ANOTHERS = /cotizante|titular|acudiente|responsa|tomador|contratante|empleador|acompan|tutor/;

/** `Datos del cotizante`, and in the rows below it `Nombre: …`. */
export function isUnderAnother({ cell, kind }: FoundLabel, { labels }: Labelled): boolean {
  if (kind !== 'patient_name' && kind !== 'patient_id' && kind !== 'birth_date') return false;
  const head = headOfPart(cell, labels);
  return head?.kind === 'other' && cell.row - head.cell.row <= 3;
}

/** Numbers above the patient's name are the letterhead's: of a doctor whose register is their own id, as in Chile. */
export function isBelowName({ cell }: FoundLabel, { labels }: Labelled): boolean {
  return labels.some((label) => label.kind === 'patient_name' && label.cell.row <= cell.row);
}

/** What one word means in one country and not in the next: a Mexican `cédula` is the practitioner's. */
export function kindIn(
  { kind, cell, from, to }: FoundLabel,
  { sheet, labels }: Labelled,
  country: Country | null,
): FoundLabel['kind'] {
  const [word = '', ...more] = cell.words.slice(from, to).map(({ text }) => bare(text));
  if (kind === 'patient_name' && OF_A_MEMBER.test(word) && /^\W*\d{5,}\W*$/.test(cell.words[to]?.text ?? ''))
    return 'member_id';
  if (
    /^responsa/.test(word) &&
    labels.some((one) => one.kind === 'practitioner_license' && isInRow(one.cell, cell))
  )
    return 'practitioner_name';
  if ([word, ...more].every((one) => NAME_ALONE.test(one)) && isUnderDoctor(cell, labels))
    return 'practitioner_name';
  if (more.length > 0) return kind;
  const before = labels.findLast(
    (other) =>
      (other.cell.row === cell.row && other.cell.x0 < cell.x0) ||
      (other.cell.row === cell.row - 1 && Math.abs(other.cell.x0 - cell.x0) < cell.y1 - cell.y0),
  );
  if (word === 'cedula' && (country === 'MX' || before?.kind === 'practitioner_name'))
    return 'practitioner_license';
  if (/^ru[tn]$/.test(word) && isUnderTitle(cell, sheet.rows)) return 'practitioner_license';
  if (word === 'cedula' && isUnderTitle(cell, sheet.rows) && !isUnderPatient(cell, labels))
    return country === 'CO' ? 'other' : 'practitioner_license';
  if (word === 'id' && isImpression(partOf(cell, to, cell.words.length)?.text ?? '')) return 'diagnosis_text';
  if (country === 'BR' && word === 'matricula') return 'member_id';
  return kind;
}

/** `Afiliado 22364429286`: a number behind who somebody is to an insurer. */
const OF_A_MEMBER = /^(afiliad|soci|beneficiari|asegurad|segurad)[oa]$/;

/** `Nombre`, `Nombre y apellido`: labels that leave it to the part of the form whose name it is. */
const NAME_ALONE = /^(nombres?|nomes?|apellidos?|sobrenome|completos?|y|e|)$/;

const isInRow = (one: Cell, other: Cell) => one.page === other.page && one.row === other.row;

/** `Dr. Renzo Leiva Oviedo`, and right below it `RUT …`: in Chile practitioners sign with their own. */
function isUnderTitle({ row, page, x0, x1, y0, y1 }: Cell, rows: Labelled['sheet']['rows']): boolean {
  const above = [...(rows[row - 1] ?? []), ...(rows[row - 2] ?? [])].filter(
    (cell) => cell.page === page && cell.x0 < x1 && cell.x1 > x0 && y0 - cell.y1 < (y1 - y0) * 2.5,
  );
  return above.some(({ text }) => nameIn(titledIn(text)) !== null);
}

/** Whether the patient is named in one of the two rows above: a number below is theirs. */
function isUnderPatient({ row, page }: Cell, labels: readonly FoundLabel[]): boolean {
  return labels.some(
    ({ kind, cell }) =>
      kind === 'patient_name' && cell.page === page && cell.row < row && cell.row >= row - 2,
  );
}

/** `ID: Várices de miembros inferiores`, the impression: words, and neither a number nor a name. */
function isImpression(text: string): boolean {
  return /^\P{L}*\p{Lu}\p{Ll}{3}/u.test(text) && !/\d{4}/.test(text) && !isBorne(text);
}

/** `4. Profesional`, and in the rows below it `Nombre: …`: the part of a form says whose name it is. */
function isUnderDoctor(cell: Cell, labels: readonly FoundLabel[]): boolean {
  const head = headOfPart(cell, labels);
  return head?.kind === 'practitioner_name' && cell.row - head.cell.row <= 2;
}

/** The last head over a cell that says whom a part of the form is about; of its own column, where that has one. */
function headOfPart({ row, page, x0, y0, y1 }: Cell, labels: readonly FoundLabel[]): FoundLabel | undefined {
  const isHead = ({ kind, alone, colon, cell }: FoundLabel) =>
    alone && !colon && (PERSONS.has(kind) || (kind === 'other' && ANOTHERS.test(fold(cell.text))));
  const above = labels.filter((label) => label.cell.page === page && label.cell.row < row && isHead(label));
  const inColumn = above.filter((head) => Math.abs(head.cell.x0 - x0) < (y1 - y0) * 2);
  return (inColumn.length > 0 ? inColumn : above).at(-1);
}

const PERSONS = new Set<FoundLabel['kind']>(['practitioner_name', 'patient_name', 'patient_id']);
