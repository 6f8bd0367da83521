import type { Box, Word, WordPage } from '../page.ts';
import { withParagraphs } from './paragraphs.ts';

/** Words that stand together: a label, a value, or both; one cell of a table. */
export interface Cell extends Box {
  /** From 1. */
  page: number;
  /** Index of its row on the whole sheet. */
  row: number;
  words: readonly Word[];
  text: string;
}

/** A document as rows of cells, top to bottom and left to right. */
export interface Sheet {
  cells: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  pages: readonly Omit<WordPage, 'words'>[];
}

/** Gap between words, in heights of a line, beyond which another cell begins. */
const CELL_GAP = 0.85;

/** Puts words into rows by where they stand, and parts rows into cells by the gaps in them. */
export function layOut(pages: readonly WordPage[]): Sheet {
  const read = pages.flatMap(({ words }, index) =>
    rowsOf(words.flatMap(withoutBlanks).flatMap(parted)).map((row) =>
      cellsOf(row).map((cell) => toCell(cell, { page: index + 1, row: 0 })),
    ),
  );
  const rows = withParagraphs(read).map((row, at) => row.map((cell) => ({ ...cell, row: at })));
  return { cells: rows.flat(), rows, pages: pages.map(({ words: _, ...page }) => page) };
}

/** A word without the line to write on around it, `____ANA`; none where it is nothing else. */
function withoutBlanks(word: Word): Word[] {
  const { text, x0, x1 } = word;
  const [before = '', after = ''] = [/^_+/, /_+$/].map((blank) => blank.exec(text)?.[0] ?? '');
  if (before === text) return [];
  if (LEADER.test(text)) return [{ ...word, text: ':' }];
  if (before === '' && after === '') return [word];
  const letter = (x1 - x0) / text.length;
  const own = text.slice(before.length, text.length - after.length);
  return [{ ...word, text: own, x0: x0 + before.length * letter, x1: x1 - after.length * letter }];
}

/** `...........:` between a label and its value, whose colon is read as many things. */
const LEADER = /^\.{4,}[:;.,1lI!?]?$/;

/** A label and its value whose space was lost, either first: `diagnóstica:Asma`, `C.C.23.428.244`, `N°:4412207`, `RUIZDocumento:`. */
const RUN_TOGETHER = [
  /^(\p{L}{3,}:)(\p{L}.+|\d.*)$/u,
  /^(\p{Lu}{3,}|\p{Lu}\p{Ll}{2,}|\d[\d./-]{3,})(\p{Lu}\p{Ll}{2,}:)$/u,
  /^((?:cant|qtde?|ctd)\.?:?)(\d{1,2})$/iu,
  /^((?:c\.?c|t\.?i|cpf|d\.?n\.?i|r\.?u\.?[tn]|cns|crm|c\.?m\.?p|r\.?m|m\.?[np]|n[º°]|nro)[.:]*)(\d[\d.-]{4,}.*)$/iu,
];

/** A word as the one or two that it is; each has the share of its width that its letters have. */
function parted(word: Word): Word[] {
  const match = RUN_TOGETHER.map((shape) => shape.exec(word.text)).find((found) => found !== null);
  if (!match) return [word];
  const [, before = '', after = ''] = match;
  const middle = word.x0 + ((word.x1 - word.x0) * before.length) / word.text.length;
  const gap = (word.y1 - word.y0) * (CELL_GAP / 4);
  return [
    { ...word, text: before, x1: middle - gap / 2 },
    { ...word, text: after, x0: middle + gap / 2 },
  ];
}

function rowsOf(words: readonly Word[]): Word[][] {
  const rows: { words: Word[]; middle: number; height: number }[] = [];
  for (const word of words.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    const height = word.y1 - word.y0;
    const row = rows
      .slice(-6)
      .find((one) => Math.abs(one.middle - middleOf(word)) < Math.min(one.height, height) * 0.42);
    if (!row) {
      rows.push({ words: [word], middle: middleOf(word), height });
      continue;
    }
    row.words.push(word);
    row.middle += (middleOf(word) - row.middle) / row.words.length;
    row.height = Math.max(row.height, height);
  }
  return rows
    .toSorted((one, other) => one.middle - other.middle)
    .map((row) => row.words.toSorted((one, other) => one.x0 - other.x0));
}

const middleOf = ({ y0, y1 }: Box) => (y0 + y1) / 2;

/** What the line between two cells of a table is read as at the end of a word. */
const ENDS_CELL = /^[^[]*[^[\s]\]$/;

function cellsOf(row: readonly Word[]): Word[][] {
  const cells: Word[][] = [];
  let isTold = false; // A word of letters is in the last cell: sought in all of it each time, a long line costs its square.
  for (const [at, word] of row.entries()) {
    const cell = cells.at(-1) ?? [];
    const last = cell.at(-1);
    const height = last ? Math.min(last.y1 - last.y0, word.y1 - word.y0) : 0;
    const widest = height * (last && isNumberOf(last, word) ? NUMBER_GAP : CELL_GAP);
    const goesOn = last !== undefined && !ENDS_CELL.test(last.text) && word.x0 - last.x1 < widest;
    const isNew: boolean =
      !goesOn ||
      (isTold && beginsWithBox(row.slice(at, at + 3)) && beginsWithBox(cell.slice(0, 3))) ||
      (isTold && isMarked(row[at], row[at + 1]) && isMarked(cell[0], cell[1]));
    if (isNew) cells.push([word]);
    else cell.push(word);
    isTold = (isTold && !isNew) || /\p{L}{2}/u.test(word.text);
  }
  return cells;
}

/** Gap, likewise, between `R.M.` and its number: typewriters set dots and spaces as wide as letters. */
const NUMBER_GAP = 2;

/** `C.C.`, `R.M.`, `N.º`, and the digits behind it: a register and its number are one thing. */
function isNumberOf(last: Word, { text }: Word): boolean {
  return /^(?:\p{L}{1,3}\.){1,4}[º°]?$/u.test(last.text) && /^\d[\d.-]{3,}$/.test(text);
}

/** A box to tick, drawn or in print, where words begin. */
const OPTION = /^([☐☒]|[([] ?[xX✓✔]? ?[)\]])( |$)/u;

/** `☐ Depuración de creatinina ☒ Sangre oculta`: where the first has its box before it, each further box begins another. */
function beginsWithBox(words: readonly Word[]): boolean {
  return OPTION.test(words.map(({ text }) => text).join(' '));
}

/** `• Ionograma • Glucemia`: likewise where each has a mark before it. */
function isMarked(word: Word | undefined, next: Word | undefined): boolean {
  const text = word?.text ?? '';
  return /^[•·▪●]\p{Lu}/u.test(text) || (/^[•·▪●]$/u.test(text) && /^\p{Lu}/u.test(next?.text ?? ''));
}

function toCell(words: readonly Word[], { page, row }: { page: number; row: number }): Cell {
  return {
    page,
    row,
    words,
    text: words.map(({ text }) => text).join(' '),
    x0: Math.min(...words.map(({ x0 }) => x0)),
    y0: Math.min(...words.map(({ y0 }) => y0)),
    x1: Math.max(...words.map(({ x1 }) => x1)),
    y1: Math.max(...words.map(({ y1 }) => y1)),
  };
}

/** A part of a cell's words, as a cell of its own. */
export function partOf(cell: Cell, from: number, to: number): Cell | null {
  const words = cell.words.slice(from, to);
  return words.length > 0 ? toCell(words, cell) : null;
}

/** What the whole document says, a row a line; columns apart. */
export function sheetText({ rows }: Sheet): string {
  return rows.map((row) => row.map(({ text }) => text).join('  ')).join('\n');
}
