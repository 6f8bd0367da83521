import { fold } from '../../../../nlu/normalise.ts';
import { confidenceOf } from './confidence.ts';
import { datesIn } from './dates.ts';
import type { FoundField } from './found-field.ts';
import { type Cell, partOf } from './layout.ts';
import type { SoFar } from './unlabelled.ts';

/** Dates without a label: the one beside who somebody is, on which they were born, and the last of the sheet, where people sign. */
export function looseDates(soFar: SoFar): FoundField[] {
  const has = (field: FoundField['field']) => soFar.found.some((one) => one.field === field);
  const birth = has('birth_date') ? null : looseBirth(soFar);
  const known = birth ? { ...soFar, found: [...soFar.found, birth] } : soFar;
  return [birth, has('issue_date') ? null : looseIssue(known)].filter((one) => one !== null);
}

/** What stands beside a date of birth and no other: an age, a sex, a number of the patient. */
const OF_SOMEBODY =
  /\b(\d{1,3} (anos|a)|edad|idade|masculino|fem[ei]nino|sexo|dni|cpf|curp|c\.?c\.?|run|rut)\b/;

/** `DNI 28.112.334 · Femenino · 08/02/1995`: a date among what says who somebody is, at least a day before any other. */
function looseBirth({ sheet, found, others }: SoFar): FoundField | null {
  const used = new Set(found.map(({ value }) => value));
  const latest = sheet.cells
    .flatMap(({ text }) => datesIn(text))
    .toSorted()
    .at(-1);
  for (const cell of sheet.cells) {
    if (!OF_SOMEBODY.test(fold(cell.text)) || cell.words.every((word) => others.has(word))) continue;
    const [date] = datesIn(cell.text);
    if (!date || used.has(date) || date === latest) continue;
    return { field: 'birth_date', value: date, ...read(wordsOfDate(cell, date)) };
  }
  return null;
}

/** A date that is nothing else's: the last of the sheet, where people sign. */
function looseIssue({ sheet, found, others }: SoFar): FoundField | null {
  const used = new Set(found.map(({ value }) => value));
  for (const cell of sheet.cells.toReversed()) {
    const date = datesIn(cell.text).find((one) => !used.has(one));
    if (date && !cell.words.every((word) => others.has(word)))
      return { field: 'issue_date', value: date, ...read(wordsOfDate(cell, date)) };
  }
  return null;
}

/** Of `Guadalajara, Jalisco, a 12 de octubre de 2026`, the words of the date. */
function wordsOfDate(cell: Cell, date: string): Cell {
  const has = (part: Cell | null) => part !== null && datesIn(part.text).includes(date);
  let [from, to] = [0, cell.words.length];
  while (has(partOf(cell, from + 1, to))) from++;
  while (has(partOf(cell, from, to - 1))) to--;
  return partOf(cell, from, to) ?? cell;
}

/** `18 de octubre de 2026`: as letters are dated. */
const WRITTEN_OUT = /\d\s+de\s+\p{L}{4,}\s+(?:de|del)\s+\d{4}/u;

function read(cell: Cell) {
  const source = WRITTEN_OUT.test(cell.text) ? 'pattern' : 'position';
  return { confidence: confidenceOf(cell.words, source), cells: [cell], source } as const;
}
