import type { FieldName } from '../../documents.ts';
import { diagnosisCodeIn, diagnosisTextIn } from './diagnoses.ts';
import type { FoundLabel } from './find-labels.ts';
import { type Cell, partOf } from './layout.ts';
import type { Labelled } from './values.ts';

/** `Responsável: …`, `• Holter`: a line with a label of its own, known or not, or of a list, is no diagnosis. */
const BEGINS_OTHERWISE = /^\p{Lu}\p{L}+(?: \p{L}+)?:\s*\p{L}|^[•·●▪◦]\s/u;

/** A line with a label of its own, or one that tells more than one thing: the history of a disease. */
export function isNoDiagnosis(line: string): boolean {
  return BEGINS_OTHERWISE.test(line) || /\p{Ll}{3}\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line);
}

/** What a cell says with the mark that it begins with. */
export function lineOf(value: Cell, { cells }: Labelled['sheet']): string {
  return cells.find(({ words }) => words.includes(value.words[0]!))?.text ?? value.text;
}

/** `M75.1` with the words in the next cell of its row: some forms have a column for each. */
export function withWords(cell: Cell, field: FieldName, { sheet, labels }: Labelled): Cell {
  const isDiagnosis = field === 'diagnosis_text' || field === 'diagnosis_code';
  if (!isDiagnosis || !diagnosisCodeIn(cell.text) || diagnosisTextIn(cell.text)) return cell;
  const row = sheet.rows[cell.row] ?? [];
  const next = row.find((other) => other.x0 > cell.x1);
  if (!next || labels.some((label) => label.cell === next) || !diagnosisTextIn(next.text)) return cell;
  return { ...cell, words: [...cell.words, ...next.words], text: `${cell.text} ${next.text}`, x1: next.x1 };
}

/** `ENFERMEDAD CRÓNICA, NO` / `ESPECIFICADA`: what something must follow, in capitals too. */
const RUNS_ON = /(?:,|\b(?:no|n[aã]o|sin|sem|de|del|da|do|y|e|con|com|en|em|la|el|por))$/iu;

/** A diagnosis that goes on in the line below, in small letters or after a word that something follows, where its own words begin or its label does. */
export function goingOn(cell: Cell, field: FieldName, { sheet, labels }: Labelled): Cell {
  if (field !== 'diagnosis_text') return cell;
  const height = cell.y1 - cell.y0;
  const [start] = (sheet.rows[cell.row] ?? []).filter(({ x0, x1 }) => x0 <= cell.x0 && x1 >= cell.x1);
  const next = (sheet.rows[cell.row + 1] ?? []).find(({ x0, y0, page, text }) => {
    const isUnder = [cell.x0, start?.x0 ?? cell.x0].some((edge) => Math.abs(x0 - edge) < height * 0.5);
    const goesOn = /^[\p{Ll}(]/u.test(text) || (RUNS_ON.test(cell.text) && /^\p{Lu}{4}/u.test(text));
    return page === cell.page && isUnder && y0 - cell.y1 < height * 0.8 && goesOn;
  });
  if (!next || labels.some((label) => label.cell === next)) return cell;
  return { ...cell, words: [...cell.words, ...next.words], text: `${cell.text} ${next.text}`, x1: next.x1 };
}

/** The words of a code among those of a diagnosis. */
export function codeWords(cell: Cell): Cell['words'] {
  const words = cell.words.filter(({ text }) => diagnosisCodeIn(text) !== null);
  return words.length > 0 ? words : cell.words;
}

/** Heights of a line within which the last word of an insurer's name stands below it. */
const CLOSE = 0.7;

/** `Plano Horizonte` / `Saúde`, at the head of a narrow form: a name with the word of insurers that had no room in its line. */
export function withInsurersWord(name: Cell, { cells }: Labelled['sheet']): Cell {
  const height = name.y1 - name.y0;
  const below = cells.find(({ page, x0, y0, words, text }) => {
    const isUnder = Math.abs(x0 - name.x0) < height * 0.5 && y0 >= name.y1 - height * 0.5;
    const isClose = page === name.page && isUnder && y0 - name.y1 < height * CLOSE;
    return isClose && words.length === 1 && /^(sa[uú]de|salud|seguros|vida|prepaga|eps)$/iu.test(text);
  });
  if (!below) return name;
  return {
    ...name,
    words: [...name.words, ...below.words],
    text: `${name.text} ${below.text}`,
    y1: below.y1,
  };
}

/** `EPS Bienestar Total`: what reads like a label is the first word of the name. */
export function fromLabel(label: FoundLabel, value: Cell): Cell {
  if (value.words[0] !== label.cell.words[label.to]) return value;
  return partOf(label.cell, label.from, label.to + value.words.length) ?? value;
}
