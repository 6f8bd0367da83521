import { isBorne } from '../known/names.ts';
import { type LabelWord, labelWords, longestMatch } from './label-grammar.ts';
import { labelsByBeginning, wordsOfLabels } from './label-words.ts';
import type { Cell, Sheet } from './layout.ts';
import { isFirst, isMeant, JOINS, type LabelRead } from './meant-labels.ts';
import { nameIn } from './names.ts';
import { bare, isLike } from './similar.ts';
import { beginsWithStudy } from './study-words.ts';
import { mayBegin } from './where-labels-begin.ts';

/** A label where it stands in a cell. */
export interface FoundLabel extends LabelRead {
  cell: Cell;
  /** Whether it is the first word of the name it announces: `EPS Bienestar Total`. */
  ownName: boolean;
}

/** The labels of a sheet, cell by cell. */
export function labelsOn({ cells, rows }: Sheet): FoundLabel[] {
  const labels = cells.flatMap(labelsOf);
  const isAnnounced = labels.some(({ kind, colon, alone }) => kind === 'insurer' && (colon || alone));
  // `Operadora Norte Sul` is a label and a name; behind `Convênio`, it is all name.
  const meant = labels
    .filter(
      (label) => !isNameBeside(label, labels) && !isKindBeside(label, labels) && !isOfReason(label, labels),
    )
    .flatMap((label) => outOfLetterhead(label, labels));
  return meant.map((label) => ({
    ...label,
    kind: isHeadOfNames(label, labels)
      ? 'description'
      : isOfAsker(label, rows)
        ? 'practitioner_name'
        : isNumberOfForm(label)
          ? 'other'
          : label.kind,
    ownName: label.ownName || (isAnnounced && isBare(label)),
  }));
}

/** Above whose the order is, a house has its name: `DIAGNÓSTICOS BOA VISTA` tells of no disease, `Plano Horizonte Saúde` who pays. */
function outOfLetterhead(label: FoundLabel, labels: readonly FoundLabel[]): FoundLabel[] {
  const { kind, colon, alone, cell } = label;
  const first = labels.find((other) => other.kind === 'patient_name' || other.kind === 'patient_id');
  const isAbove = first !== undefined && cell.page === first.cell.page && cell.row < first.cell.row;
  if (!isAbove || colon || alone) return [label];
  if (kind === 'diagnosis_text') return [];
  return kind === 'plan' && label.from === 0 ? [{ ...label, kind: 'insurer', ownName: true }] : [label];
}

/** `Pagador` alone, and `Plan Seguro Bajío` in the next cell: a name, whatever it begins with. */
function isNameBeside({ kind, cell, colon, alone }: FoundLabel, labels: readonly FoundLabel[]): boolean {
  if (kind !== 'plan' || colon || alone) return false;
  const before = labels.filter((other) => other.cell.row === cell.row && other.cell.x1 <= cell.x0);
  return before.at(-1)?.alone === true && before.at(-1)?.kind === 'insurer';
}

/** `Tipo de afiliado`, and `Beneficiario` in the next cell: what kind somebody is of, and no label of theirs. */
function isKindBeside({ cell, colon, alone }: FoundLabel, labels: readonly FoundLabel[]): boolean {
  if (colon || !alone) return false;
  const before = labels.filter((other) => other.cell.row === cell.row && other.cell.x1 <= cell.x0).at(-1);
  if (before?.kind !== 'other' || !before.alone) return false;
  return /^(tipo|clase|categoria|condicion|finalidade?)$/.test(bare(before.cell.words[before.from]!.text));
}

/** `Motivo: …, requiere valoración`, below the list of what is asked for: why, and no other study. */
function isOfReason({ kind, cell, from, colon }: FoundLabel, labels: readonly FoundLabel[]): boolean {
  if (kind !== 'items' || colon) return false;
  const isTold = labels.some((other) => other.cell === cell && other.to <= from && NO_LIST.has(other.kind));
  return isTold && labels.some((other) => other.kind === 'items' && other.alone && other.cell.row < cell.row);
}

const NO_LIST = new Set<FoundLabel['kind']>(['diagnosis_text', 'other']);

/** `Orden: 8049865`: which of the house's papers it is. */
function isNumberOfForm({ kind, cell, from, to, colon }: FoundLabel): boolean {
  if (kind !== 'items' || !colon || to - from > 1) return false;
  const rest = cell.words.slice(to).map(({ text }) => text);
  return PAPER.test(bare(cell.words[from]!.text)) && /^\W*[\dA-Z./-]*\d{3}[\dA-Z./-]*$/.test(rest.join(' '));
}

const PAPER = /^(ordenes|orden|ordem|solicitud|solicitacao|pedido|peticion|requisicao)$/;

/** Beside `CUPS`, `Nombre` is the head of a column of studies, and no patient's. */
function isHeadOfNames({ kind, cell, alone }: FoundLabel, labels: readonly FoundLabel[]): boolean {
  if (kind !== 'patient_name' || !alone || cell.words.length > 1) return false;
  return labels.some((other) => other.kind === 'code' && other.alone && other.cell.row === cell.row);
}

/** `Solicita: Elvira Quispe Rojas`: who asks, and not what is asked for. */
function isOfAsker({ kind, cell, from, to, colon }: FoundLabel, rows: Sheet['rows']): boolean {
  const asks = bare(cell.words[from]!.text);
  if (kind !== 'items' || !colon || to - from > 2) return false;
  const next = rows[cell.row]?.find(({ x0 }) => x0 > cell.x1);
  const rest = cell.words.slice(to).map(({ text }) => text);
  const said = (rest.some((word) => /\p{L}/u.test(word)) ? rest.join(' ') : (next?.text ?? '')).replace(
    /^[\s:]+/,
    '',
  );
  const name = beginsWithStudy(said) ? null : nameIn(said);
  return name !== null && (ASKER.test(asks) || (ASKED.test(asks) && isBorne(name)));
}

const ASKER = /^(solicita|ordena|indica|prescribe|pide|requiere|autoriza)$/;

/** `ORDENÓ: ELVIRA QUISPE ROJAS`: what was done, or what is done now by whoever writes; a name tells which. */
const ASKED = /^(ordeno|solicito|indico|autorizo)$/;

function isBare({ kind, colon, alone }: FoundLabel): boolean {
  return kind === 'insurer' && !colon && !alone;
}

/** Words beyond which a line is none of a form, nor of a letter: time spent on it grows with their square. */
const MOST_WORDS = 120;

/** The labels of a cell, left to right. */
export function labelsOf(cell: Cell): FoundLabel[] {
  if (cell.words.length > MOST_WORDS) return [];
  const words = cell.words.map(({ text }) => text);
  const found: FoundLabel[] = pairIn(cell, words);
  if (found.length > 0) return found;
  for (let at = 0; at < words.length; ) {
    const label = mayBegin(words, at, found) && !isWithin(words, at) ? wholeLabelAt(cell, words, at) : null;
    if (label && isMeant(label, words)) {
      found.push(label);
      at = label.to;
    } else at++;
  }
  return found;
}

/** `Nombre N del usuario`: what joins words begins no label within a cell, whatever stands between. */
function isWithin(words: readonly string[], at: number): boolean {
  return at > 0 && /^(del?|d[ao]s?)$/.test(bare(words[at]!));
}

const BY_BEGINNING = labelsByBeginning();
const VOCABULARY = wordsOfLabels();

/** The labels that a word may begin; one word may be two whose space was lost. */
function labelsBegunBy({ bare: word, either }: LabelWord) {
  return [...BY_BEGINNING]
    .filter(([begin]) => word.startsWith(begin) || isLike(word, begin) || either.includes(begin))
    .flatMap(([, labels]) => labels);
}

/** `Seguro / Convenio`: two names of one thing are one label. */
function wholeLabelAt(cell: Cell, words: readonly string[], at: number): FoundLabel | null {
  const label = labelAt(cell, words, at);
  if (!label || words[label.to] !== '/') return label;
  const next = labelAt(cell, words, label.to + 1);
  const isEnd = next !== null && (next.colon || next.to === words.length);
  if (next?.kind !== label.kind || !isEnd) return label;
  const alone = isFirst(words, at) && next.to === words.length;
  return { ...label, to: next.to, colon: next.colon, alone, ownName: false };
}

/** `[X]`, `[DX]`: a box with a cross, one side of which may have been read as a letter, is no `Dx`. */
const CROSSED_BOX = /^[([{]\p{L}?[xX×][)\]}]$/u;

function labelAt(cell: Cell, words: readonly string[], at: number): FoundLabel | null {
  const compared = labelWords(words, VOCABULARY);
  const begin = compared[at];
  if (!begin || CROSSED_BOX.test(words[at]!)) return null;
  let best: FoundLabel | null = null;
  for (const { kind, pattern } of new Set(labelsBegunBy(begin))) {
    const read = longestMatch(pattern, compared, at);
    if (!read || (best && (read.to < best.to || (read.to === best.to && read.amiss >= best.amiss)))) continue;
    const to = afterHint(words, read.to);
    const colon = (words[to - 1] ?? '').includes(':') || (words[to] ?? '').startsWith(':');
    const alone = isFirst(words, at) && words.slice(to).every((word) => !/[\p{L}\p{N}]/u.test(word));
    const name = compared.slice(at, at + 3).map((word) => word.bare);
    const ownName = kind === 'insurer' && !colon && !alone && isOwnName(name);
    best = { kind, cell, from: at, to, colon, alone, ownName, amiss: read.amiss };
  }
  return best;
}

/** What may stand in brackets behind a label, and says how it is to be filled in. */
const HINT =
  /^\((?:apellido|apellidos|nombre|nombres|nome|sobrenome|d[ií]a|dd|letra|en letra|em letra|completo|seg[uú]n|según)\b/iu;

/** `Paciente (apellido paterno, materno, nombre)`: where a label ends, with what is said of its writing. */
function afterHint(words: readonly string[], to: number): number {
  if (!HINT.test(words[to] ?? '')) return to;
  const end = words.findIndex((word, at) => at >= to && /\)[:.]*$/.test(word));
  return end < 0 ? to : end + 1;
}

/** `Convênio / Matrícula`: two labels of one cell, whose values stand in one cell too. */
function pairIn(cell: Cell, words: readonly string[]): FoundLabel[] {
  const stroke = words.indexOf('/');
  if (stroke < 1 || words.indexOf('/', stroke + 1) > 0) return [];
  const [one, other] = [labelAt(cell, words, 0), labelAt(cell, words, stroke + 1)];
  if (one?.to !== stroke || other?.to !== words.length || one.kind === other.kind) return [];
  return [one, other].map((label) => ({ ...label, alone: true }));
}

function isOwnName([first = '', second = '', third = '']: readonly string[]): boolean {
  // `Obra Social OSPIA` is a label and a name; `Obra Social de la Industria Gráfica` is a name.
  if (first === 'obra') return JOINS.test(third);
  return OWN_NAMES.has(first) || (first === 'seguro' && (second === 'social' || second === 'integral'));
}

/** What insurers' names begin with, and labels of insurers too. */
const OWN_NAMES = new Set(['eps', 'isapre', 'seguros', 'prepaga', 'medicina', 'obra']);
