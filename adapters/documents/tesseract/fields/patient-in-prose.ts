import { fold } from '../../../../nlu/normalise.ts';
import { confidenceOf } from './confidence.ts';
import type { FoundField } from './find-fields.ts';
import { type Cell, partOf, type Sheet } from './layout.ts';
import { nameIn } from './names.ts';
import { bare } from './similar.ts';

/** The patient where no label names them: in a sentence, or over the number that is theirs. */
export function patientWithoutLabel(sheet: Sheet, found: readonly FoundField[]): FoundField | null {
  return inProse(sheet) ?? besideId(found) ?? behindId(found) ?? aboveId(sheet, found);
}

/** `Favor realizar a la paciente …, identificada con`: what may stand before a name in a sentence. */
const CALLED =
  /^(pacientes?|senora?|senorita|sra?|srta|don|dona|usuari[oa]|afiliad[oa]|beneficiari[oa]|menor|nin[oa]|joven|crianca|jovem)$/;

function inProse({ cells }: Sheet): FoundField | null {
  for (const cell of cells) {
    for (const [at, { text }] of cell.words.entries()) {
      const isWithin = at > 0 && CALLED.test(bare(text)) && !text.includes(':');
      const part = isWithin ? wordsOfName(cell, at + 1) : null;
      const value = part && nameIn(part.text);
      if (value) return { field: 'patient_name', value, ...read(part, 'pattern') };
    }
  }
  return null;
}

/** The words of a name in a sentence: up to a comma, or to a word in small letters that stands in no name. */
function wordsOfName(cell: Cell, from: number): Cell | null {
  let to = from;
  for (const { text } of cell.words.slice(from)) {
    if (!/^\p{Lu}/u.test(text) && !/^(de|del|la|las|los|da|do|dos|das|e|y)$/.test(fold(text))) break;
    to++;
    if (/[.,;]$/.test(text)) break;
  }
  const part = partOf(cell, from, to);
  const last = part?.words.at(-1);
  if (!part || !last) return null;
  return /^(de|del|e|y|da|do)$/.test(last.text) ? partOf(cell, from, to - 1) : part;
}

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

/** A name alone in the row over the patient's number, where both begin at the same edge. */
function aboveId({ rows }: Sheet, found: readonly FoundField[]): FoundField | null {
  const id = found.find(({ field }) => field === 'patient_id')?.cells[0];
  if (!id) return null;
  const [first] = rows[id.row] ?? [];
  const [above] = rows[id.row - 1] ?? [];
  if (!first || !above || above.page !== first.page) return null;
  const height = first.y1 - first.y0;
  if (Math.abs(above.x0 - first.x0) > height || first.y0 - above.y1 > height * 1.5) return null;
  if (/^dra?s?\.?\s/i.test(above.text) || found.some(({ cells }) => cells.includes(above))) return null;
  const value = nameIn(above.text);
  return value ? { field: 'patient_name', value, ...read(above, 'position') } : null;
}

function read(cell: Cell, source: 'pattern' | 'position') {
  return { confidence: confidenceOf(cell.words, source), cells: [cell], source };
}
