import { fold } from '../../../../nlu/normalise.ts';
import { FIELD_NAMES, type FieldName, noFields, type OrderFields } from '../../documents.ts';
import { isBorne } from '../known/names.ts';
import { confidenceOf, type Source } from './confidence.ts';
import type { Country } from './country.ts';
import { diagnosisCodeIn, diagnosisTextIn, withCodeMended } from './diagnoses.ts';
import type { FoundLabel } from './find-labels.ts';
import { type Cell, partOf } from './layout.ts';
import { nameIn, titledIn } from './names.ts';
import { type Parsed, parseValue } from './parse-value.ts';
import { publicInsurerIn } from './public-insurers.ts';
import { secondReadings } from './second-readings.ts';
import { bare } from './similar.ts';
import { type Candidate, candidatesFor, type Labelled } from './values.ts';

/** A field's value with what it was read from. */
export interface FoundField {
  field: FieldName;
  value: Parsed['value'];
  confidence: number;
  cells: readonly Cell[];
  source: Source;
  /** Whether a check digit bears it out. */
  proven?: boolean;
  /** What announced it; absent where nothing did. */
  label?: FoundLabel;
}

/** Values by their labels. Of several of one field, the one whose label says most comes first. */
export function labelledFields(on: Labelled, country: Country | null): FoundField[] {
  const fieldNames = new Set<string>(FIELD_NAMES);
  return on.labels
    .map((label) => ({ ...label, kind: kindIn(label, on, country), label }))
    .filter(
      ({ kind, label }) => fieldNames.has(kind) && !isOfAnother(label, on) && !isUnderAnother(label, on),
    )
    .flatMap(({ label, kind }) => {
      const field = kind as FieldName; // Only labels of fields come here.
      const rank = rankOf({ ...label, kind }) + (field === 'patient_id' && isBelowName(label, on) ? 0.5 : 0);
      return readValues(label, field, { ...on, country }).map((found) => ({
        ...found,
        rank: rank + (isProvenOfPatient(found) ? 0.4 : 0),
      }));
    })
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ rank: _, ...found }) => found);
}

/** A number that checks out is the patient's rather than one without a check digit; in Chile doctors have one too. */
function isProvenOfPatient({ field, value, proven }: FoundField): boolean {
  return field === 'patient_id' && proven === true && typeof value === 'object' && value.type !== 'RUT';
}

/** `Director técnico: Dr. Ana Reis - CRM 11800`: what else a line says is of whom it names. */
function isOfAnother({ cell, from, colon }: FoundLabel, { labels }: Labelled): boolean {
  const first = labels.find((label) => label.cell === cell && label.kind === 'other' && label.to <= from);
  return !colon && first !== undefined && nameIn(partOf(cell, first.to, from)?.text ?? '') !== null;
}

/** Words of parts of a form about somebody who is not the patient: `Datos del cotizante`. */
const ANOTHERS = /cotizante|titular|acudiente|responsa|tomador|contratante|empleador|acompan|tutor/;

/** `Datos del cotizante`, and in the rows below it `Nombre: …`. */
function isUnderAnother({ cell, kind }: FoundLabel, { labels }: Labelled): boolean {
  if (kind !== 'patient_name' && kind !== 'patient_id' && kind !== 'birth_date') return false;
  const head = headOfPart(cell, labels);
  return head?.kind === 'other' && cell.row - head.cell.row <= 3;
}

/** Numbers above the patient's name are the letterhead's: of a doctor whose register is their own id, as in Chile. */
function isBelowName({ cell }: FoundLabel, { labels }: Labelled): boolean {
  return labels.some((label) => label.kind === 'patient_name' && label.cell.row <= cell.row);
}

/** What one word means in one country and not in the next: a Mexican `cédula` is the practitioner's. */
function kindIn(
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
  if (more.length > 0) return kind;
  if (/^(nombres?|nomes?)$/.test(word) && isUnderDoctor(cell, labels)) return 'practitioner_name';
  const before = labels.findLast(
    (other) =>
      (other.cell.row === cell.row && other.cell.x0 < cell.x0) ||
      (other.cell.row === cell.row - 1 && Math.abs(other.cell.x0 - cell.x0) < cell.y1 - cell.y0),
  );
  if (word === 'cedula' && (country === 'MX' || before?.kind === 'practitioner_name'))
    return 'practitioner_license';
  if (/^ru[tn]$/.test(word) && isUnderTitle(cell, sheet.rows)) return 'practitioner_license';
  if (country === 'BR' && word === 'matricula') return 'member_id';
  return kind;
}

/** `Afiliado 22364429286`: a number behind who somebody is to an insurer. */
const OF_A_MEMBER = /^(afiliad|soci|beneficiari|asegurad|segurad)[oa]$/;

const isInRow = (one: Cell, other: Cell) => one.page === other.page && one.row === other.row;

/** `Dr. Renzo Leiva Oviedo`, and right below it `RUT …`: in Chile practitioners sign with their own. */
function isUnderTitle({ row, page, x0, x1, y0, y1 }: Cell, rows: Labelled['sheet']['rows']): boolean {
  const above = [...(rows[row - 1] ?? []), ...(rows[row - 2] ?? [])].filter(
    (cell) => cell.page === page && cell.x0 < x1 && cell.x1 > x0 && y0 - cell.y1 < (y1 - y0) * 2.5,
  );
  return above.some(({ text }) => nameIn(titledIn(text)) !== null);
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

function readValues(
  label: FoundLabel,
  field: FieldName,
  { country, ...on }: Labelled & { country: Country | null },
): FoundField[] {
  const written = label.cell.words.slice(label.from, label.to).map(({ text }) => text);
  for (const { cell, side } of inOrder(field, candidatesFor(label, on))) {
    if (side === 'below' && field === 'diagnosis_text' && isNoDiagnosis(lineOf(cell, on.sheet))) continue;
    const meant = label.ownName ? fromLabel(label, cell) : goingOn(withWords(cell, field, on), field, on);
    const whole = field.startsWith('diagnosis') ? { ...meant, text: withCodeMended(meant.text) } : meant;
    const found = fieldsBehind(field, whole.text).flatMap((one): FoundField[] => {
      const parsed = provenOf(one, whole, { label: written.join(' ').replace(/^\P{L}+/u, ''), country });
      if (!parsed) return [];
      const words = one === 'diagnosis_code' ? codeWords(whole) : whole.words;
      const confidence = confidenceOf(words, side, parsed.valid);
      const value = label.ownName ? (publicInsurerIn(whole.text) ?? parsed.value) : parsed.value;
      const proven = parsed.valid === true;
      return [{ field: one, value, confidence, cells: [whole], source: side, label, proven }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The places of a name with those first where a word stands that people bear: beside `AFILIADO`, another column has its head. */
function inOrder(field: FieldName, places: readonly Candidate[]): readonly Candidate[] {
  if (field !== 'patient_name' && field !== 'practitioner_name') return places;
  const borne = places.filter(({ cell }) => isBorne(cell.text));
  return [...borne, ...places.filter((place) => !borne.includes(place))];
}

/** `Responsável: …`, `• Holter`: a line with a label of its own, known or not, or of a list, is no diagnosis. */
const BEGINS_OTHERWISE = /^\p{Lu}\p{L}+(?: \p{L}+)?:\s*\p{L}|^[•·●▪◦]\s/u;

/** A line with a label of its own, or one that tells more than one thing: the history of a disease. */
function isNoDiagnosis(line: string): boolean {
  return BEGINS_OTHERWISE.test(line) || /\p{Ll}{3}\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line);
}

/** What a cell says with the mark that it begins with. */
function lineOf(value: Cell, { cells }: Labelled['sheet']): string {
  return cells.find(({ words }) => words.includes(value.words[0]!))?.text ?? value.text;
}

/** A value; where its check digit fails, the one that checks out of what the other recogniser read, if that is one. */
function provenOf(
  field: FieldName,
  { text, words }: Cell,
  context: { label: string; country: Country | null },
): Parsed | null {
  const parsed = parseValue(field, text, context);
  if (parsed?.valid !== false) return parsed;
  const others = secondReadings(words).map((other) => parseValue(field, other, context));
  const proven = others.filter((other) => other?.valid === true);
  const isOne = new Set(proven.map((other) => JSON.stringify(other?.value))).size === 1;
  return isOne ? proven[0]! : parsed;
}

/** A diagnosis is told by its words, its code or both, whichever of the two its label names. */
function fieldsBehind(field: FieldName, text: string): FieldName[] {
  if (field === 'diagnosis_text') return [field, 'diagnosis_code'];
  // `Paciente: CC 52111222 - Elvira Quispe Rojas`.
  if (field === 'patient_name' && /^(CC|TI|CE|DNI|CPF|RU[TN]|CURP|CNS)\W{1,3}\d/.test(text))
    return [field, 'patient_id'];
  // `(CID-10 M54.5) em acompanhamento`: what stands behind the bracket goes on with a sentence.
  if (/^\W*[A-TV-Z]\d{2}(?:\.\d)?\)/u.test(text)) return [field];
  if (field === 'diagnosis_code' && diagnosisCodeIn(text)) return [field, 'diagnosis_text'];
  return [field];
}

/** `M75.1` with the words in the next cell of its row: some forms have a column for each. */
function withWords(cell: Cell, field: FieldName, { sheet, labels }: Labelled): Cell {
  const isDiagnosis = field === 'diagnosis_text' || field === 'diagnosis_code';
  if (!isDiagnosis || !diagnosisCodeIn(cell.text) || diagnosisTextIn(cell.text)) return cell;
  const row = sheet.rows[cell.row] ?? [];
  const next = row.find((other) => other.x0 > cell.x1);
  if (!next || labels.some((label) => label.cell === next) || !diagnosisTextIn(next.text)) return cell;
  return { ...cell, words: [...cell.words, ...next.words], text: `${cell.text} ${next.text}`, x1: next.x1 };
}

/** A diagnosis that goes on in the line below, in small letters and where its own words begin or its label does. */
function goingOn(cell: Cell, field: FieldName, { sheet, labels }: Labelled): Cell {
  if (field !== 'diagnosis_text') return cell;
  const height = cell.y1 - cell.y0;
  const [start] = (sheet.rows[cell.row] ?? []).filter(({ x0, x1 }) => x0 <= cell.x0 && x1 >= cell.x1);
  const next = (sheet.rows[cell.row + 1] ?? []).find(({ x0, y0, page, text }) => {
    const isUnder = [cell.x0, start?.x0 ?? cell.x0].some((edge) => Math.abs(x0 - edge) < height * 0.5);
    return page === cell.page && isUnder && y0 - cell.y1 < height * 0.8 && /^[\p{Ll}(]/u.test(text);
  });
  if (!next || labels.some((label) => label.cell === next)) return cell;
  return { ...cell, words: [...cell.words, ...next.words], text: `${cell.text} ${next.text}`, x1: next.x1 };
}

/** The words of a code among those of a diagnosis. */
function codeWords(cell: Cell): Cell['words'] {
  const words = cell.words.filter(({ text }) => diagnosisCodeIn(text) !== null);
  return words.length > 0 ? words : cell.words;
}

/** `EPS Bienestar Total`: what reads like a label is the first word of the name. */
function fromLabel(label: FoundLabel, value: Cell): Cell {
  if (value.words[0] !== label.cell.words[label.to]) return value;
  return partOf(label.cell, label.from, label.to + value.words.length) ?? value;
}

/** Of two labels of one field, the more telling: a date of the request rather than any date. */
function rankOf({ kind, cell, from, to, colon }: FoundLabel): number {
  const words = fold(
    cell.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  const place = -cell.row / 1000;
  if (kind === 'issue_date') {
    if (/solicit|orden|pedido|prescri|indica/.test(words)) return 4 + place;
    if (/emis|exped|emit/.test(words)) return 3 + place;
    if (/autoriza/.test(words)) return 2 + place;
    return /aten|atend/.test(words) ? place : 1 + place;
  }
  // `Dados do beneficiário` is the head of a part, and a name stands somewhere below it.
  if (kind === 'patient_name') {
    if (/^(datos|dados)/.test(words)) return place;
    return (
      (/^(nombre|nome)\b.*\b(paciente|beneficiari|usuari|afiliad|asegurad)/.test(words) ? 1.5 : 1) + place
    );
  }
  // `Diagnóstico CIE-10: …` says both.
  if (kind === 'diagnosis_code') return 2 + place;
  if (kind === 'diagnosis_text') return (/principal|diagn|dx/.test(words) ? 2 : 1) + place;
  if (kind === 'insurer') return (colon ? 1 : 0) + place;
  // In Mexico a `matrícula` is of whoever works at the hospital; a `registro` may be of anything.
  if (kind === 'practitioner_license')
    return (/^(reg|registro|mat|matricula)$/.test(words.replace(/[^a-z]/g, '')) ? 0 : 1) + place;
  if (kind === 'patient_id')
    return (/docum|ident|cedula|c\.?c|cpf|cns|curp|dni|rut|run|r\.u/.test(words) ? 1 : 0) + place;
  return place;
}

/** The best value of each field. */
export function best(found: readonly FoundField[]): Map<FieldName, FoundField> {
  const by = new Map<FieldName, FoundField>();
  for (const one of found) if (!by.has(one.field)) by.set(one.field, one);
  return by;
}

/** The values of fields, as the contract names them. */
export function valuesOf(by: ReadonlyMap<FieldName, FoundField>): OrderFields {
  const fields = noFields();
  for (const [field, { value }] of by) Object.assign(fields, { [field]: value });
  return fields;
}
