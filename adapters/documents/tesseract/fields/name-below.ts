import { isBorne } from '../known/names.ts';
import { DOUBTED } from './doubts.ts';
import type { FoundField } from './found-field.ts';
import type { Cell, Sheet } from './layout.ts';
import { nameIn } from './names.ts';

/** Heights of a line within which the rest of a name stands below it. */
const CLOSE = 0.7;

/**
 * A name with its last word where that had no room in its line: alone below, beginning where the line or its label does, written
 * in the same letters, and one that people bear. Whole names have two words, and are somebody else's. Who it is, a person
 * looks at: a town may be called as people are.
 */
export function withRestBelow(name: FoundField, { rows }: Sheet): FoundField {
  const line = name.cells.at(-1);
  const below = line && rows[line.row + 1]?.find((cell) => isRestOf(line, cell, name.label?.cell.x0));
  const whole = below && nameIn(`${name.value} ${below.text}`);
  if (!below || !whole) return name;
  const confidence = Math.min(name.confidence, DOUBTED);
  return { ...name, value: whole, cells: [...name.cells, below], confidence };
}

function isRestOf(line: Cell, { page, words, text, x0, y0 }: Cell, edge = line.x0): boolean {
  const height = line.y1 - line.y0;
  if (page !== line.page || words.length > 1 || !isBorne(text) || line.text.includes(',')) return false;
  const begins = [line.x0, edge].some((from) => Math.abs(x0 - from) < height * 0.5);
  const isBelow = begins && y0 - line.y1 < height * CLOSE;
  return isBelow && isShouted(text) === isShouted(line.text);
}

const isShouted = (text: string) => text === text.toUpperCase();
