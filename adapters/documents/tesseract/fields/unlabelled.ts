import { fold } from '../../../../nlu/normalise.ts';
import type { FieldName } from '../../documents.ts';
import { isBorne } from '../known/names.ts';
import type { Word } from '../page.ts';
import { areAlike } from './agreement.ts';
import { confidenceOf, type Source } from './confidence.ts';
import type { Country } from './country.ts';
import { datesIn } from './dates.ts';
import { diagnosisCodeIn, diagnosisTextIn } from './diagnoses.ts';
import type { FoundField } from './found-field.ts';
import { idIn, unlabelledId } from './ids.ts';
import { type Cell, partOf, type Sheet } from './layout.ts';
import { licenseIn } from './licenses.ts';
import { looseDates } from './loose-dates.ts';
import { nameIn, titledIn } from './names.ts';
import { isProfession } from './no-study.ts';
import { cardBehindPlan } from './parse-value.ts';
import { patientWithoutLabel } from './patient-in-prose.ts';
import { reasonIn } from './reasons.ts';
import { insurerWithoutLabel } from './unlabelled-insurer.ts';

/** What can be known of a sheet by now. */
export interface SoFar {
  sheet: Sheet;
  found: readonly FoundField[];
  country: Country | null;
  /** Words of labels that no field holds, and of their values. */
  others: ReadonlySet<Word>;
}

/** Fields that stand on a form without a label: the stamp of a practitioner, a date, the id of a known form. */
export function unlabelledFields(soFar: SoFar): FoundField[] {
  const has = (field: FieldName) => soFar.found.some((one) => one.field === field);
  const license = licenseField(soFar);
  const signed = license ?? soFar.found.find(({ field }) => field === 'practitioner_license') ?? null;
  const name = has('practitioner_name') ? null : practitionerName(soFar, signed);
  const doctor = name ?? soFar.found.find(({ field }) => field === 'practitioner_name');
  return [
    license,
    name,
    doctor ? nameInStamp(doctor, soFar.sheet) : null,
    has('patient_name') ? null : patientWithoutLabel(soFar.sheet, [...soFar.found, ...(name ? [name] : [])]),
    has('patient_id') ? null : formedId(soFar),
    ...looseDates(soFar),
    has('insurer') ? null : insurerWithoutLabel(soFar.sheet, soFar.found),
    ...(has('diagnosis_text') || has('diagnosis_code') ? [] : codedDiagnosis(soFar)),
    ...(has('diagnosis_text') ? [] : reasonOfLetter(soFar)),
    has('member_id') ? null : (cardBesideInsurer(soFar) ?? cardOfPlan(soFar)),
  ].filter((one) => one !== null);
}

/** The licence that names its register: in a stamp, below a signature, beside a name. */
function licenseField(soFar: SoFar): FoundField | null {
  const { sheet, found, country, others } = soFar;
  const named = sheet.cells.toReversed().flatMap((cell) => {
    if (cell.words.every((word) => others.has(word))) return [];
    const license = licenseIn(cell.text);
    return license ? [{ cell, license }] : [];
  });
  // A `matrícula` may be a practitioner's or of a plan; `CRM` is one thing alone.
  const best = named.find(({ license }) => license.type !== 'MAT') ?? named[0];
  if (best) {
    const value = { type: best.license.type, value: best.license.value };
    return { field: 'practitioner_license', value, ...read([best.cell], 'pattern') };
  }
  if (country === 'MX') return mexicanLicense(sheet);
  if (country === 'CO') return colombianLicense(soFar);
  if (country !== 'CL') return null;
  const patient = found.find(({ field }) => field === 'patient_id');
  const own = found.filter(
    ({ field, value }) =>
      field === 'patient_id' && idOf(value) !== idOf(patient?.value) && isOfAPerson(idOf(value)),
  );
  const last = own.at(-1);
  return last ? { ...last, field: 'practitioner_license' } : chileanLicense(soFar, patient);
}

/** Companies of Chile, the house of a letterhead among them, have a RUT from fifty millions on. */
function isOfAPerson(rut: string | undefined): boolean {
  return Number(rut?.split('-')[0]) < 50_000_000;
}

/** A RUT that stands alone, below whoever signs: practitioners are registered by their own. */
function chileanLicense({ sheet }: SoFar, patient: FoundField | undefined): FoundField | null {
  for (const cell of sheet.cells.toReversed()) {
    if (!/^(?:r\.?u\.?[tn]\.?:?\s?)?\d{1,2}\.?\d{3}\.?\d{3}-[\dk]$/i.test(cell.text)) continue;
    const id = idIn(cell.text, { label: '', country: 'CL' });
    if (!id || id.value === idOf(patient?.value) || !isOfAPerson(id.value)) continue;
    const value = { type: id.type, value: id.value };
    return { field: 'practitioner_license', value, ...read([cell], 'position', id.valid) };
  }
  return null;
}

/** Only practitioners have a `cédula` of this kind in Mexico; letterheads leave `profesional` out. */
function mexicanLicense({ cells }: Sheet): FoundField | null {
  for (const cell of cells) {
    const [, value] = /\b(?:ced(?:ula)?\.?|c\.p\.)\s*:?\s*(\d{7,8})\b/.exec(fold(cell.text)) ?? [];
    if (!value) continue;
    const license = { type: 'cedula_profesional', value };
    return { field: 'practitioner_license', value: license, ...read([cell], 'pattern') };
  }
  return null;
}

/** `C.C. 52.111.222 - Reg. 452007` below a name: Colombian practitioners sign with a register that has no other name. */
function colombianLicense({ sheet, found, others }: SoFar): FoundField | null {
  if (found.some(({ field }) => field === 'practitioner_license')) return null;
  for (const cell of sheet.cells.toReversed()) {
    const [, value] =
      /\breg(?:istro)?\.?\s?:?\s?(?:n[º°o.]{1,2}\s?)?(\d{4,10})\b/.exec(fold(cell.text)) ?? [];
    if (!value || cell.words.every((word) => others.has(word))) continue;
    return { field: 'practitioner_license', value: { type: 'RM', value }, ...read([cell], 'pattern') };
  }
  return null;
}

const idOf = (value: unknown) => (value as { value?: string } | undefined)?.value;

/** The name of a doctor once more, behind their title: whoever is named or signs in small print has a stamp too. */
function nameInStamp(known: FoundField, { cells }: Sheet): FoundField | null {
  for (const cell of cells) {
    if (known.cells.some(({ words }) => words.some((word) => cell.words.includes(word)))) continue;
    const value = nameIn(titledIn(cell.text));
    const again = value ? name(cell, value, 'pattern') : null;
    if (again && areAlike(again, known)) return again;
  }
  return null;
}

/** The name beside a licence, above it, or behind the title of a doctor. */
function practitionerName({ sheet, found, others }: SoFar, license: FoundField | null): FoundField | null {
  const taken = new Set(found.filter(({ field }) => field === 'patient_name').map(({ value }) => value));
  const free = (name: string | null) => name !== null && !taken.has(name);
  const signed = signature(sheet);
  if (signed && free(signed.value as string)) return signed;
  const titled = sheet.cells.find(
    ({ text, words }) => free(nameIn(titledIn(text))) && !words.every((word) => others.has(word)),
  );
  const cell = license?.cells[0];
  if (cell) {
    const before = licenseIn(cell.text)?.from ?? 0;
    const beside = nameIn(cell.text.slice(0, before).replace(/^.*:/, ''));
    if (free(beside)) return name(cell, beside!, 'pattern');
    const above = aboveOf(cell, sheet).find((one) => free(nameIn(one.text)));
    if (above) return name(above, nameIn(above.text)!, 'pattern');
    const over = overProfession(sheet).find((one) => free(nameIn(one.text)));
    if (over) return name(over, nameIn(over.text)!, 'position');
  }
  return titled ? name(titled, nameIn(titledIn(titled.text))!, 'pattern') : null;
}

/** `Documento assinado digitalmente por …`, `Solicitado em 08/10 por …`: whoever signs an order asks for it. */
function signature({ cells }: Sheet): FoundField | null {
  for (const cell of cells) {
    const at =
      /(?:assinad|firmad|emitid|expedid|solicitad|ordenad|indicad|pedid|prescri[p]?t)[oa]\b.*?\bpor:?\s+(?:el |la |o |a )?/i.exec(
        cell.text,
      );
    const value = at && nameIn(cell.text.slice(at.index + at[0].length));
    if (value) return name(cell, value, 'pattern');
  }
  return null;
}

function name(cell: Cell, value: string, source: Source): FoundField {
  return { field: 'practitioner_name', value, ...read([withoutNumbers(cell)], source) };
}

function withoutNumbers(cell: Cell): Cell {
  const end = cell.words.findIndex(({ text }) => /\d/.test(text));
  return (end > 0 && partOf(cell, 0, end)) || cell;
}

/** The cells of the three rows above that stand over a cell, the nearest first; and those beside it. */
function aboveOf(cell: Cell, sheet: Sheet): Cell[] {
  const height = cell.y1 - cell.y0;
  return sheet.rows
    .slice(Math.max(0, cell.row - 4), cell.row + 1)
    .toReversed()
    .flat()
    .filter((other) => other.page === cell.page && cell.y0 - other.y1 < height * 3)
    .filter((other) => other !== cell && other.x0 < cell.x1 + height && other.x1 > cell.x0 - height);
}

/** Names that people bear with what somebody is right below: `Camilo Labarca Ruiz`, `Médico neumólogo`. */
function overProfession({ rows }: Sheet): Cell[] {
  return rows.flatMap((row, at) =>
    row.filter((cell) => {
      const below = rows
        .slice(at + 1, at + 3)
        .flat()
        .find(({ page, x0, x1 }) => page === cell.page && x0 < cell.x1 && x1 > cell.x0);
      const isClose = below !== undefined && below.y0 - cell.y1 < cell.y1 - cell.y0;
      return isClose && isProfession(below.text) && isBorne(nameIn(cell.text) ?? '');
    }),
  );
}

function formedId({ sheet, found, others }: SoFar): FoundField | null {
  const license = idOf(found.find(({ field }) => field === 'practitioner_license')?.value);
  for (const cell of sheet.cells) {
    if (cell.words.every((word) => others.has(word))) continue;
    const id = unlabelledId(cell.text);
    if (!id || id.value === license) continue;
    const value = { type: id.type, value: id.value };
    return { field: 'patient_id', value, ...read([cell], 'pattern', id.valid) };
  }
  return null;
}

/** A code of ICD-10 with the words of it, in a cell of their own: `K29.7 - Gastritis`, `Gastritis (K29.7)`. */
const CODED = /^[A-TV-Z]\d{2}(\.?\d)?\s?[-–—:]\s|\([A-TV-Z]\d{2}\.\d\)$/u;

function codedDiagnosis({ sheet }: SoFar): FoundField[] {
  const cell = sheet.cells.find(({ text }) => CODED.test(text));
  const code = cell && diagnosisCodeIn(cell.text);
  if (!cell || !code) return [];
  const words = diagnosisTextIn(cell.text);
  const found: FoundField = { field: 'diagnosis_code', value: code.code, ...read([cell], 'pattern') };
  return words ? [found, { ...found, field: 'diagnosis_text', value: words }] : [found];
}

/** `…, por presentar vértigo (CIE-10 H81.1)`: why a letter asks. */
function reasonOfLetter({ sheet, found }: SoFar): FoundField[] {
  for (const cell of sheet.cells) {
    const why = reasonIn(cell.text);
    const value = why ? diagnosisTextIn(why.reason) : null;
    if (!why || !value) continue;
    const code = /^\s?\(/.test(why.rest) ? diagnosisCodeIn(why.rest.slice(0, CODE_BEHIND)) : null;
    const isKnown = found.some(({ field }) => field === 'diagnosis_code');
    const from = read([cell], 'pattern');
    const text: FoundField = { field: 'diagnosis_text', value, ...from };
    return code && !isKnown ? [text, { field: 'diagnosis_code', value: code.code, ...from }] : [text];
  }
  return [];
}

/** Letters behind the words of a diagnosis within which its code stands, with what says that it is one. */
const CODE_BEHIND = 20;

/** `Obra Social OSPIA || Nº 292254038`: a number that names nothing, beside an insurer. */
function cardBesideInsurer({ sheet, found }: SoFar): FoundField | null {
  const insurer = found.find(({ field, label }) => field === 'insurer' && label)?.cells[0];
  const cell = insurer && sheet.rows[insurer.row]?.find(({ x0 }) => x0 > insurer.x1);
  const [, number] = /^n[º°ro]{1,2}\.?\s?:?\s?(\d[\d ./-]{4,})$/iu.exec(cell?.text ?? '') ?? [];
  if (!cell || !number || datesIn(number).length > 0) return null;
  return { field: 'member_id', value: number.replace(/\D/g, ''), ...read([cell], 'position') };
}

/** `Plan 310 · N° 9981192031703`. */
function cardOfPlan({ sheet, found }: SoFar): FoundField | null {
  const label = found.find(({ field }) => field === 'plan')?.label;
  const cell = label && sheet.cells.find(({ words }) => words.includes(label.cell.words[0]!));
  const value = cell ? cardBehindPlan(cell.text) : null;
  return cell && value ? { field: 'member_id', value, ...read([cell], 'position') } : null;
}

function read(cells: readonly Cell[], source: Source, valid: boolean | null = null) {
  const words = cells.flatMap((cell) => cell.words);
  return { confidence: confidenceOf(words, source, valid), cells, source };
}
