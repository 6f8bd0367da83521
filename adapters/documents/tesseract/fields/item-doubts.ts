import { fold } from '../../../../nlu/normalise.ts';
import { isBorne } from '../known/names.ts';
import { saysWhich } from './item-rows.ts';
import type { FoundItem } from './items.ts';
import type { Cell } from './layout.ts';
import { nameIn } from './names.ts';
import {
  isAddress,
  isDepartment,
  isInstruction,
  isMark,
  isSalutation,
  isSpecialty,
  isTitle,
} from './no-study.ts';
import { isItemDoubted } from './one-study.ts';
import { studyWordsIn, withoutComing } from './study-words.ts';

/** What bears on whether a list of studies is whole. */
export interface ListRead {
  items: readonly FoundItem[];
  /** Words that are no label, no value and no study. */
  rest: readonly Cell[];
  /** The first row that says whose the order is: what stands above is the letterhead. */
  firstRow: number;
  /** What the form offers beside them and nobody ticked. */
  offered: readonly Cell[];
  /** What stands beside them under heads of remarks, and is no line of the list. */
  aside: readonly Cell[];
  /** Sentences that ask for one of them. */
  sentences: readonly Cell[];
  /** The row below the heading over the list; that of its first study where it has none. */
  head: number;
}

/** Whether a study may be missing from a list, be no study, or be two: then a person looks at it. */
export function areItemsDoubted(list: ListRead): boolean {
  const { items, rest, firstRow, offered } = list;
  const isCoded = items.some(({ code }) => code !== null);
  if (isCoded && items.some(({ code }) => code === null)) return true;
  if (offered.some((cell) => hasUnsureBox(cell) || hasTickWithin(cell))) return true;
  if (items.some((item) => isItemDoubted(item)) || mayBeOptions(items) || isOneMissing(items)) return true;
  if (mayGoOnBelow(list)) return true;
  if (isCoded && rest.some((cell) => cell.row >= firstRow && beginsWithCode(cell, items))) return true;
  return rest.some((cell) => mayName(cell, list) || mayBeLine(cell, list));
}

/** Before each study its place in the list, or a mark that is no box: nobody chooses among such. */
const COUNTED_OR_MARKED = [/^\d{1,2}\s?[.)-]/, /^(?:[-–—•·*]\s?\p{L}|e\s\p{Lu})/u];

/**
 * Studies side by side in columns, none of them ticked, may be what a form offers: where its boxes were not seen,
 * nobody can tell which were meant.
 */
function mayBeOptions(items: readonly FoundItem[]): boolean {
  const firsts = new Set(items.flatMap(({ cells }) => cells[0] ?? []));
  const rows = new Set([...firsts].map(({ row }) => row));
  if (COUNTED_OR_MARKED.some((mark) => [...firsts].every(({ text }) => mark.test(text)))) return false;
  return rows.size < firsts.size && items.every(({ code, quantity }) => code === null && quantity === null);
}

/** `TSH, Colesterol` over `HDL, Glucosa`: a line of several studies without a mark at its end, whose last name may go on below. */
function mayGoOnBelow({ items, rest }: ListRead): boolean {
  const lines = items.flatMap(({ cells }) => cells[0] ?? []);
  const endOfSeveral = lines.filter(
    (line, at) => lines.indexOf(line) < at && line.text.endsWith(items[at]!.description),
  );
  return endOfSeveral.some(({ page, row, x0, x1, y0, y1 }) => {
    const below = [...lines, ...rest].find(
      (cell) =>
        cell.page === page &&
        cell.row === row + 1 &&
        cell.x0 < x0 + (y1 - y0) &&
        /[\p{L}\d]/u.test(cell.text),
    );
    const [first] = below?.words ?? [];
    // The first word of a line that goes on had no room in the one above.
    return below !== undefined && first !== undefined && x1 + (first.x1 - first.x0) > below.x1;
  });
}

/**
 * Whether a list that counts its studies, by a number before each or most of them, goes on without one of them; or one
 * that counts few has a number where it counts nothing, which may be of the name.
 */
function isOneMissing(items: readonly FoundItem[]): boolean {
  const places = items.map(({ cells, description }) =>
    /^\d/.test(description)
      ? 0
      : Number(/^\P{L}{0,2}?0*(\d{1,2})\s?[.)-]{1,2}(?!\d)/u.exec(cells[0]?.text ?? '')?.[1] ?? 0),
  );
  const counted = places.filter((place) => place > 0);
  if (counted.length === 0 || items.length < 2) return false;
  return places.some((place, at) => place > 0 && place !== at + 1);
}

/** Whether a study's name is all that its line says, but for what counts or marks it: nobody cut it out of a sentence. */
function isOwnLine({ cells, description }: Pick<FoundItem, 'cells' | 'description'>): boolean {
  const lettersOf = (text: string) => fold(text).replace(/\P{L}/gu, '');
  const [own, ...more] = cells.map(({ text }) => lettersOf(text)).filter(Boolean);
  return more.length === 0 && own === lettersOf(description);
}

/** Digits as many as the codes of the studies have, with marks between or none: a study may stand behind them. */
function beginsWithCode({ text }: Cell, items: readonly FoundItem[]): boolean {
  const digits = /^\d[\d.-]{3,13}\d(?!\d)/.exec(text)?.[0].replace(/\D/g, '').length;
  return items.some(({ code }) => code?.length === digits);
}

/** Whether words that nobody made anything of name a study, below the letterhead. */
function mayName(cell: Cell, list: ListRead): boolean {
  if (isAboveList(cell, list.firstRow) || isMark(cell.text)) return false;
  if (isSalutation(cell.text) || isSpecialty(cell.text)) return false;
  if (isInstruction(cell.text) || isAddress(cell.text) || isRemarkOn(cell, list)) return false;
  if (SPECIMEN.test(fold(cell.text)) || isHeadOfTicks(cell, list) || isPerson(cell.text)) return false;
  return studyWordsIn(withoutComing(cell.text)) > 0;
}

/** `Control`, in the row of a study under a head such as `Justificación`: why it is asked for, and no visit. */
function isRemarkOn({ page, row, text, words }: Cell, { items, aside }: ListRead): boolean {
  const isAside = aside.some((cell) => cell.words.includes(words[0]!)) && REMARK.test(fold(text));
  return isAside && items.some(({ cells }) => cells.some((own) => own.page === page && own.row === row));
}

const REMARK = /^(controle?( (anual|de rutina|de rotina|medico))?|evaluacion|avaliacao)\.?$/;

/** `Ana Carolina Fontes`: a name two words of which people bear, and no antinuclear antibody. */
function isPerson(text: string): boolean {
  const words = nameIn(text)?.split(' ') ?? [];
  return words.filter(isBorne).length > 1;
}

/** Whether they stand in the list as a study would. */
function mayBeLine(cell: Cell, list: ListRead): boolean {
  const { items, firstRow, aside, sentences, head } = list;
  const [first, last] = [items[0]?.cells[0], items.at(-1)?.cells.at(-1)];
  if (!first || !last || isAboveList(cell, firstRow)) return false;
  if (!/\p{L}{2}/u.test(cell.text) || isTitle(cell.text) || isSalutation(cell.text)) return false;
  if (NOTHING.test(fold(cell.text)) || isInstruction(cell.text) || saysWhich(cell)) return false;
  if (isAddress(cell.text)) return false;
  if (SPECIMEN.test(fold(cell.text)) || isHeadOfTicks(cell, list)) return false;
  if ([...aside, ...sentences].some(({ words }) => words.includes(cell.words[0]!))) return false;
  if (isInSentenceOf(items, cell)) return false;
  return cell.row >= Math.min(head, first.row) && cell.row <= last.row;
}

/** `Encaminho a paciente …, 37 anos, para realização de …`: words of the sentence that asks for a study are no line of a list. */
function isInSentenceOf(items: readonly FoundItem[], { page, row }: Cell): boolean {
  return items.some((item) => {
    const [own] = item.cells;
    return (
      own?.page === page &&
      own.row === row &&
      item.code === null &&
      !isOwnLine(item) &&
      item.cells.length === 1
    );
  });
}

/** `Observaciones: Ninguna`. */
const NOTHING =
  /^(ningun[ao]?|nenhum[a]?|no aplica|nao se aplica|n\/a|sin observaciones|sem observacoes)\.?$/;

function isAboveList({ page, row }: Cell, firstRow: number): boolean {
  return page === 1 && row < firstRow;
}

/** What is taken, in a column of its own beside the studies: `Suero`, `Sangue total`. */
const SPECIMEN =
  /^(sangre|suero|orina|plasma|heces|soro|sangue|urina|fezes|saliva|hisopado)( (total|venos[ao]|basal))?$/;

/**
 * `Orina y heces`, begun where the boxes right below it begin: words whose box was lost begin where those of options do,
 * or with what it was read as, `O Ferritina`.
 */
function isOverBoxes(cell: Cell, { items, offered }: ListRead): boolean {
  const height = cell.y1 - cell.y0;
  if (!/^\p{L}{4}/u.test(cell.text)) return false;
  return [...items.flatMap(({ cells }) => cells), ...offered].some(
    ({ page, row, x0, y0, words: [box, word] }) => {
      if (page !== cell.page || row <= cell.row || y0 - cell.y1 > height * 1.5) return false;
      if (!box || !word || !/^(☐|☒)$/.test(box.text)) return false;
      return Math.abs(x0 - cell.x0) < height * 0.4 && word.x0 - cell.x0 > height * 0.6;
    },
  );
}

/** What heads ticked boxes: it stands over them, `HEMATOLOGÍA Y QUÍMICA` over studies in small letters, or `Química`. */
function isHeadOfTicks(cell: Cell, list: ListRead): boolean {
  const [{ text }, { items }] = [cell, list];
  if (isOverBoxes(cell, list) && items.every(({ cells }) => isTicked(cells))) return true;
  if (isDepartment(text) && items.every(({ cells }) => isTicked(cells))) return true;
  // `TSH` is written so on every list.
  const shouts = (words: string) => /\p{Lu}{5}/u.test(words) && words === words.toUpperCase();
  const areNamed = items.some(({ description }) => /\p{Ll}{3}/u.test(description));
  return (
    areNamed &&
    shouts(text) &&
    items.every(({ cells, description }) => isTicked(cells) && !shouts(description))
  );
}

function isTicked(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => /☒|[([]\s?[xX✓✔]\s?[)\]]/u.test(text));
}

/** A box in print, `[ ]`, of which the recognisers made different things: there may be a cross in it. */
function hasUnsureBox({ words }: Cell): boolean {
  return words.some(({ text, confidence }) => /^[([]?\s?[)\]]?$/.test(text) && confidence < SURE_BOX);
}

/** What is offered with a ticked box in its midst: two options that ran into one. */
function hasTickWithin({ words }: Cell): boolean {
  return words.some(({ text }, at) => at > 0 && /^(☒|[([][xX✓✔][)\]])$/u.test(text));
}

/** How sure an empty box in print must be at least for what stands behind it not to be asked for. */
const SURE_BOX = 0.9;
