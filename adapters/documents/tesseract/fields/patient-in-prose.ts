import { fold } from '../../../../nlu/normalise.ts';
import { GIVEN_NAMES } from '../../../../nlu/people/people-names.ts';
import { isBorne } from '../known/names.ts';
import { confidenceOf } from './confidence.ts';
import type { FoundField } from './found-field.ts';
import { type Cell, partOf, type Sheet } from './layout.ts';
import { DONE } from './meant-labels.ts';
import { nameIn } from './names.ts';
import { namedWhomIn } from './reasons.ts';
import { bare } from './similar.ts';
import { beginsWithStudy } from './study-words.ts';

/** The patient where no label names them: in a sentence, or over the number that is theirs. */
export function patientWithoutLabel(sheet: Sheet, found: readonly FoundField[]): FoundField | null {
  return (
    inProse(sheet) ??
    besideId(found) ??
    behindId(found) ??
    aboveId(sheet, found) ??
    leftOfId(sheet, found) ??
    overStudies(sheet, found)
  );
}

/** `Favor realizar a la paciente …, identificada con`: what may stand before a name in a sentence. */
const CALLED =
  /^(pacientes?|senora?|senorita|sra?|srta|don|dona|donna|usuari[oa]|afiliad[oa]|beneficiari[oa]|menor|nin[oa]|joven|crianca|jovem)$/;

function inProse({ cells }: Sheet): FoundField | null {
  for (const cell of cells) {
    const named = namedIn(cell);
    if (named) return named;
    for (const [at, { text }] of cell.words.entries()) {
      const isFor = isAskedFor(cell, at);
      const isWithin = at > 0 && (CALLED.test(bare(text)) || isFor) && !text.includes(':');
      const part = isWithin ? wordsOfName(cell, at + 1) : null;
      const value = part && nameIn(part.text);
      if (value && (!isFor || isBorne(value)))
        return { field: 'patient_name', value, ...read(part, 'pattern') };
    }
  }
  return null;
}

/** `… a Jairo Obando Mejía (DNI 11.865.084)`: a name of whom something is asked for, with who that is behind it. */
function namedIn(cell: Cell): FoundField | null {
  const from = namedWhomIn(cell.text);
  const at = from === null ? 0 : cell.text.slice(0, from).trimEnd().split(' ').length;
  const part = from === null ? null : wordsOfName(cell, at);
  const value = part && nameIn(part.text);
  return value && isBorne(value) ? { field: 'patient_name', value, ...read(part, 'pattern') } : null;
}

/** `Solicito para Elvira Prado Esteves`, `Favor de realizar a …`: the word before the name of whom something is asked for. */
function isAskedFor({ words }: Cell, at: number): boolean {
  const [before, to] = [bare(words[at - 1]?.text ?? ''), bare(words[at]!.text)];
  if (to === 'para') return ASKING.test(before);
  return to === 'a' && DONE.test(before);
}

const ASKING = /^(solicito|solicita|solicitamos|peco|pido|indico|requisito|ordeno|encaminho)$/;

/** The words of a name in a sentence: up to a comma, or to a word in small letters that stands in no name. */
function wordsOfName(cell: Cell, from: number): Cell | null {
  let to = from;
  for (const { text } of cell.words.slice(from)) {
    if (!/^\p{Lu}/u.test(text) && !WITHIN.test(fold(text))) break;
    to++;
    if (/[.,;]$/.test(text)) break;
  }
  const part = partOf(cell, from, to);
  const last = part?.words.at(-1);
  if (!part || !last) return null;
  return WITHIN.test(last.text) ? partOf(cell, from, to - 1) : part;
}

/** Small words within names, and at the end of none: `a Ana Ruiz Paz los siguientes estudios`. */
const WITHIN = /^(de|del|la|las|los|da|do|dos|das|e|y)$/;

/** `Hugo Cisneros Paz · DNI 28.112.334`: the name that a cell begins with, before the label of the number. */
function besideId(found: readonly FoundField[]): FoundField | null {
  const { label } = found.find(({ field }) => field === 'patient_id') ?? {};
  const before = label && partOf(label.cell, 0, label.from);
  const value = before && nameIn(before.text.replace(/[\s·•|,;–—-]+$/u, ''));
  return value ? { field: 'patient_name', value, ...read(before, 'position') } : null;
}

/** `CC 52.111.222 — Elvira Quispe Rojas`: the name behind the number and a dash. */
function behindId(found: readonly FoundField[]): FoundField | null {
  const [cell] = found.find(({ field }) => field === 'patient_id')?.cells ?? [];
  const dash = cell?.words.findIndex(({ text }) => /^[-–—|·]$/.test(text)) ?? -1;
  const behind = cell && dash > 0 ? partOf(cell, dash + 1, cell.words.length) : null;
  const value = behind && nameIn(behind.text);
  return value ? { field: 'patient_name', value, ...read(behind, 'position') } : null;
}

/** A name alone in the row over the patient's number or date of birth, where both begin at the same edge. */
function aboveId({ rows }: Sheet, found: readonly FoundField[]): FoundField | null {
  const cells = (['patient_id', 'birth_date'] as const).flatMap(
    (field) => found.find((one) => one.field === field)?.cells[0] ?? [],
  );
  for (const { row, page, x0 } of cells) {
    const own = rows[row]?.findLast((cell) => cell.page === page && cell.x0 <= x0);
    for (const first of new Set([rows[row]?.[0], own])) {
      const above = first && over(first, rows);
      if (!above || found.some((one) => one.cells.includes(above))) continue;
      const value = /^dra?s?\.?\s/i.test(above.text) ? null : nameIn(above.text);
      if (value) return { field: 'patient_name', value, ...read(above, 'position') };
    }
  }
  return null;
}

/** `Ana Ruiz Paz || CC 52.111.222`: the name that has the cell before the number's, in a table. */
function leftOfId({ rows }: Sheet, found: readonly FoundField[]): FoundField | null {
  const id = found.find(({ field }) => field === 'patient_id')?.cells[0];
  const left = id && rows[id.row]?.findLast(({ page, x1 }) => page === id.page && x1 < id.x0);
  if (!left || found.some(({ cells }) => cells.includes(left))) return null;
  const value = /\d|:/.test(left.text) || /^dra?s?\.?\s/i.test(left.text) ? null : nameIn(left.text);
  return value ? { field: 'patient_name', value, ...read(left, 'position') } : null;
}

/** How sure a name is that nothing announces: it may be anybody's, and a person looks at it. */
const UNANNOUNCED = 0.8;

/** The one name alone in its row between a letterhead and the studies, as people write it on a doctor's pad. */
function overStudies({ rows }: Sheet, found: readonly FoundField[]): FoundField | null {
  const first = rows.findIndex(
    ([cell]) => cell && /^\P{L}*\p{Lu}/u.test(cell.text) && beginsWithStudy(cell.text),
  );
  const names = rows.slice(0, Math.max(0, first)).flatMap(([cell, ...more]) => {
    if (!cell || more.length > 0 || found.some(({ cells }) => cells.includes(cell))) return [];
    const value = /\d|:/.test(cell.text) || /^dra?s?\.?\s/i.test(cell.text) ? null : nameIn(cell.text);
    const words = fold(value ?? '').split(' ');
    return value && (GIVEN_NAMES.has(words[0]!) || words.every(isBorne)) ? [{ cell, value }] : [];
  });
  const [one, ...others] = names;
  if (!one || others.length > 0) return null;
  const { confidence, ...from } = read(one.cell, 'position');
  return { field: 'patient_name', value: one.value, ...from, confidence: Math.min(confidence, UNANNOUNCED) };
}

/** The cell right over another, where both begin at the same edge. */
function over(cell: Cell, rows: Sheet['rows']): Cell | undefined {
  const height = cell.y1 - cell.y0;
  return rows[cell.row - 1]?.find(
    ({ page, x0, y1 }) =>
      page === cell.page && Math.abs(x0 - cell.x0) < height && cell.y0 - y1 < height * 1.5,
  );
}

function read(cell: Cell, source: 'pattern' | 'position') {
  return { confidence: confidenceOf(cell.words, source), cells: [cell], source };
}
