import type { Cell } from './layout.ts';
import { titledIn } from './names.ts';
import { reasonIn } from './reasons.ts';
import { beginsWithStudy } from './study-words.ts';

/** Words below which a line is too short to be one of a letter. */
const FEWEST_WORDS = 7;

/** Share of the width of all that is written that a line must fill for its sentence to go on in the next. */
const FULL = 0.8;

/** Rows with the lines of each paragraph as one: the sentences of a letter run from line to line. */
export function withParagraphs(rows: readonly (readonly Cell[])[]): Cell[][] {
  const all = rows.flat();
  const width = Math.max(...all.map(({ x1 }) => x1)) - Math.min(...all.map(({ x0 }) => x0));
  const joined: Cell[][] = [];
  let lines: Cell[] = [];
  const close = () => {
    if (lines.length > 0) joined.push([inOne(lines)]);
    lines = [];
  };
  for (const row of rows) {
    const [line] = row;
    const isNext = line && row.length === 1 && goesOn(lines.at(-1), line, width);
    if (!isNext) close();
    if (line && row.length === 1) lines.push(line);
    else joined.push([...row]);
  }
  close();
  return joined;
}

/** Whether a line is full, ends within a sentence, and has another right below it that begins no part of its own. */
function goesOn(line: Cell | undefined, next: Cell, width: number): boolean {
  if (!line || line.page !== next.page || !isOfALetter(line, next)) return false;
  const height = Math.min(line.y1 - line.y0, next.y1 - next.y0);
  const isFull = line.x1 - line.x0 > width * FULL;
  const isBelow = next.y0 - line.y1 < height * 0.9 && Math.abs(next.x0 - line.x0) < height * 0.8;
  if (areBothStudies(line, next)) return false;
  const isCut = ENDS_WITHIN.test(line.text) && /^\p{L}/u.test(next.text);
  if ((isHeading(next) || titledIn(next.text) !== '') && !isCut) return false;
  if (!isFull || !isBelow || /[.;]$/.test(line.text)) return false;
  // Below a colon stands a list, or the rest of the sentence with why it is asked for.
  if (line.text.endsWith(':')) return isOfALetter(next) && reasonIn(next.text) !== null;
  return isCut || !BEGINS_PART.test(next.text);
}

/** `Ecografía de partes blandas`, and below it `Mamografía bilateral`: two lines of a list, however full the first is. */
function areBothStudies(line: Cell, next: Cell): boolean {
  const begins = ({ text }: Cell) => /^\p{Lu}/u.test(text) && beginsWithStudy(text);
  return begins(line) && begins(next) && !/(?:,|\s(?:de|y|e|con|com|más|mais|ou|o))$/u.test(line.text);
}

/** `Estudios a realizar`, alone in its line: a few words with a capital before them and no stop behind. */
function isHeading({ words, text }: Cell): boolean {
  return words.length < 5 && /^\p{Lu}/u.test(text) && !/[.,;]$/.test(text);
}

/** Words that something must follow: whatever the next line looks like, it goes on with the sentence. */
const ENDS_WITHIN =
  /\s(?:de|del|da|do|das|dos|la|el|los|las|os|as|para|con|com|por|y|e|en|em|un|una|um|uma)$/u;

/** Numbers, marks, and a label with its colon: nothing of these goes on with a sentence. */
const BEGINS_PART = /^(?:[^\p{L}\p{N}("“]|\d{1,2}\b(?!\.\d{3})\D|(?!\p{Ll})(?:\S+\s){0,4}\S*:)/u;

/**
 * Letters are written in small letters, and their lines have many words. One that names somebody has fewer small ones:
 * a next that begins in small letters goes on with it all the same.
 */
function isOfALetter({ words }: Cell, next?: Cell): boolean {
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  const numbers = words.filter(({ text }) => !/\p{L}/u.test(text)).length;
  const times = next && /^\p{Ll}/u.test(next.text) ? 3 : 2;
  return words.length >= FEWEST_WORDS && small * times >= words.length - numbers;
}

function inOne(lines: readonly Cell[]): Cell {
  const [first] = lines;
  if (lines.length === 1) return first!;
  return {
    ...first!,
    words: lines.flatMap(({ words }) => words),
    text: lines.map(({ text }) => text).join(' '),
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
    y1: Math.max(...lines.map(({ y1 }) => y1)),
  };
}
