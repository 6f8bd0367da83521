import { fold } from '../../../../nlu/normalise.ts';
import type { FieldName } from '../../documents.ts';
import { confidenceOf } from './confidence.ts';
import { datesIn } from './dates.ts';
import { diagnosisCodeIn, diagnosisTextIn } from './diagnoses.ts';
import type { FoundField } from './found-field.ts';
import type { Cell, Sheet } from './layout.ts';
import { nameIn } from './names.ts';

const STATES = new Set(
  'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' '),
);

/**
 * Fields of the TISS guide by their order, for copies whose tiny labels nobody can read. The guide is the same
 * all over Brazil (ANS, "Guia de SP/SADT"): authorization, password and validity stand in one row, card and
 * patient in the next, then practitioner, register and state, then date and indication.
 */
export function tissFields(sheet: Sheet, text: string): FoundField[] {
  // Recognisers take the stroke between the two for a letter.
  if (!/\bsp\s?[/\-|il1]{0,2}\s?sadt\b/.test(fold(text))) return [];
  const rows = sheet.rows.map((row) => row.map(withoutLines));
  return [
    ...operator(rows),
    ...rows.flatMap((row) => [
      ...authorizationRow(row),
      ...patientRow(row),
      ...practitionerRow(row),
      ...requestRow(row),
    ]),
  ];
}

/** A cell without what the lines of the form beside its words were read as. */
function withoutLines(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(/^[^\p{L}\p{N}]+|[|\s]+$/gu, '') };
}

/** The operator's name is its mark at the top left; the title of the guide stands in the middle. */
function operator(rows: readonly (readonly Cell[])[]): FoundField[] {
  const [mark] = rows.slice(0, 2).flatMap(([first]) => (first ? [first] : []));
  const isName = mark && /^\p{Lu}\p{L}+(\s\p{L}+){0,4}$/u.test(mark.text) && !TITLE.test(fold(mark.text));
  return isName ? [found('insurer', mark.text, mark)] : [];
}

const TITLE = /guia|servico|sadt|diagnostico|registro|autorizacao/;

function authorizationRow(row: readonly Cell[]): FoundField[] {
  const dated = row.filter(({ text }) => isDate(text));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last) return [];
  const password = row.find(
    (cell) => /^\d{5,12}$/.test(cell.text) && cell.x0 > first.x0 && cell.x0 < last.x0,
  );
  const expiry = datesIn(last.text)[0]!;
  if (!password || expiry < datesIn(first.text)[0]!) return [];
  return [
    found('authorization_number', password.text, password),
    found('authorization_expiry', expiry, last),
    found('issue_date', datesIn(first.text)[0]!, first),
  ];
}

function patientRow(row: readonly Cell[]): FoundField[] {
  const card = row.find(({ text }) => /^\d[\d ]{10,24}$/.test(text) && text.replace(/ /g, '').length >= 11);
  if (!card) return [];
  const person = row.find((cell) => cell.x0 > card.x0 && nameIn(cell.text) !== null);
  return [
    found('member_id', card.text.replace(/ /g, ''), card),
    ...(person ? [found('patient_name', nameIn(person.text)!, person)] : []),
  ];
}

function practitionerRow(row: readonly Cell[]): FoundField[] {
  const person = row.find(({ text }) => nameIn(text) !== null);
  const register = row.find(({ text }) => /^\d{4,7}$/.test(text));
  const state = row.find(({ text }) => STATES.has(text.toUpperCase()));
  if (!person || !register || !state) return [];
  return [
    found('practitioner_name', nameIn(person.text)!, person),
    found('practitioner_license', { type: 'CRM', value: register.text }, register),
  ];
}

function requestRow(row: readonly Cell[]): FoundField[] {
  const [dated] = row;
  const indication = row.find((cell) => cell !== dated && diagnosisCodeIn(cell.text) !== null);
  if (!dated || !isDate(dated.text) || !indication) return [];
  const words = diagnosisTextIn(indication.text);
  return [
    found('issue_date', datesIn(dated.text)[0]!, dated),
    found('diagnosis_code', diagnosisCodeIn(indication.text)!.code, indication),
    ...(words ? [found('diagnosis_text', words, indication)] : []),
  ];
}

const isDate = (text: string) => text.length < 14 && datesIn(text).length === 1;

function found(field: FieldName, value: FoundField['value'], cell: Cell): FoundField {
  return {
    field,
    value,
    confidence: confidenceOf(cell.words, 'position'),
    cells: [cell],
    source: 'position',
  };
}
