import type { ItemRow } from './item-rows.ts';
import { arePanel } from './panels.ts';
import { beginsWithStudy } from './study-words.ts';

/**
 * The studies of a line that names several: `hemograma, TSH e urina tipo 1`. Commas within brackets part nothing, nor
 * does one before a word in small letters that names no study: `Tireoestimulante, hormônio (TSH)`.
 */
export function enumerated(line: string): string[] {
  const text = line.replace(/\.$/, '');
  const parts: string[] = [];
  for (const part of text.split(/\s*[;,+]\s*(?![^(]*\))/u)) {
    if (parts.length === 0 || beginsOne(part)) parts.push(part);
    else parts.push(`${parts.pop()}, ${part}`);
  }
  const last = parts.at(-1) ?? '';
  return [...parts.slice(0, -1), ...joined(last, { isList: parts.length > 1 })].filter((part) => part !== '');
}

/**
 * The studies of a paragraph below a heading: `Ferritina, Coprocultivo y TSH.` names each with a capital, half of them
 * known, and ends in a stop, or names three; null where a line is one study, however many marks stand in it.
 */
export function paragraphOf(line: string): string[] | null {
  // `T3, T4 y TSH` are measured together, and are one line of a list.
  if (/\s[ye]\s[^,.]+$/u.test(line) && arePanel(line)) return null;
  const parts = enumerated(line);
  return areMostlyStudies(parts) && parts.length > (line.endsWith('.') ? 1 : 2) ? parts : null;
}

/**
 * Studies without the stop of a paragraph that ends in a line with one alone: `…, Colesterol total,` over `Hierro sérico.`
 * Where the line names several, its stop says so.
 */
export function withoutStop(rows: readonly ItemRow[]): ItemRow[] {
  return rows.map((row, at) => {
    const runsOn = /[,;]$/.test(rows[at - 1]?.cells.at(-1)?.text ?? '');
    return runsOn && paragraphOf(row.description) === null
      ? { ...row, description: row.description.replace(/\.$/, '') }
      : row;
  });
}

/**
 * `Ecografía renal / Urotomografía`: a stroke between spaces parts studies that each have a name of their own, and three
 * or more of any; `TGO / TGP` is one line. One at the end is where the line had no more room.
 */
export function strokesApart(line: string): string[] | null {
  const parts = line.replace(/\s\/$/, '').split(/\s\/\s/);
  const areNamed = parts.every((part) => /^\p{Lu}\p{L}{4}/u.test(part) && beginsWithStudy(part));
  const areMany = parts.length > 2 && areMostlyStudies(parts) && !arePanel(line);
  return (areNamed && parts.length > 1) || areMany ? parts : null;
}

/** Whether parts of a line each begin with a capital, and half of them are known to be studies. */
function areMostlyStudies(parts: readonly string[]): boolean {
  return (
    parts.filter(beginsWithStudy).length * 2 >= parts.length && parts.every((part) => /^\p{Lu}/u.test(part))
  );
}

/** `TSH e urina tipo 1`: the last two of a list, or two that are each a study by their first words. */
function joined(text: string, { isList }: { isList: boolean }): string[] {
  const ands = [...text.matchAll(/\s+(?:y|e)\s+/gu)].toReversed();
  const at = ands.find(({ index, 0: and }) => beginsOne(text.slice(index + and.length)));
  if (!at) return [text];
  const [before, after] = [text.slice(0, at.index), text.slice(at.index + at[0].length)];
  const areTwo = beginsWithStudy(before) || /^\p{Lu}/u.test(before);
  return isList || areTwo ? [before, after] : [text];
}

/** Whether a study may begin so: with a word of its own, or with a capital. */
function beginsOne(text: string): boolean {
  return !isView(text) && (beginsWithStudy(text) || /^\p{Lu}\p{L}+/u.test(text));
}

/** Whether words say how a part of the body is looked at: of `AP y lateral`, `PA e perfil`, what stands last. */
export function isView(text: string): boolean {
  return VIEW.test(text);
}

/** `Perfil lipídico` is a study. */
const VIEW = /^(perfil(?!\s\p{L})|lateral(es)?|obl[ií]cuas?|axial(es)?|pa|frente)\b/iu;
