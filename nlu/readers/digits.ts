import type { Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';

/** Digits written together, however they are grouped: `300 555 01 01`, `12.345.678-5`. */
export interface DigitRun {
  /** The groups and what joins them, as written. */
  written: string;
  digits: string;
  start: number;
  end: number;
  /** Indexes of its first token and of the one after its last. */
  from: number;
  to: number;
}

/** Separators as they are read aloud: "15482963 guion 6", "529 ponto 982". */
export const SAID_SEPARATOR = terms.digits.saidSeparator;
/** What may join two groups of one number; a comma or a colon never does. */
const GLUE = terms.digits.glue;
/** "80123456 4 de julio de 1980": the day of a date is no part of the number before it. */
const BEGINS_DATE = terms.digits.beginsDate;
/** "80123456 04/07/1980": nor are those of a date in figures, where a number as long as an id stands before it. */
const BEGINS_DATE_IN_FIGURES =
  /^(?:0?[1-9]|[12]\d|3[01])(?<mark>[-/.])(?:0?[1-9]|1[0-2])\k<mark>(?:19|20)?\d{2}(?![-/.]?\d)/u;
/** Digits of the shortest id. */
const LONG = 6;
const FEWEST_DIGITS = 3;

/** Every run of digits, and where spaces join its groups also the runs of fewer groups, longest first. */
export function digitRuns(text: Normalised): DigitRun[] {
  return groupsOf(text).flatMap((groups) =>
    splits(groups)
      .map((part) => toRun(text, part))
      .filter(({ digits }) => digits.length >= FEWEST_DIGITS),
  );
}

interface Group {
  at: number;
  start: number;
  end: number;
  /** Whether only a space separates it from the group before. */
  loose: boolean;
}

function groupsOf(text: Normalised): Group[][] {
  const runs: Group[][] = [];
  let last: Group | undefined;
  for (const [at, token] of text.tokens.entries()) {
    const group = { at, start: token.start, end: token.end, loose: true };
    if (!/^\d+$/.test(text.original.slice(token.start, token.end))) continue;
    const glue = last === undefined ? null : text.original.slice(last.end, token.start);
    const joined =
      glue !== null &&
      !isDateAfter(text, runs.at(-1)!, token, glue) &&
      (GLUE.test(glue) || isThousands(text, runs.at(-1)!, group, glue));
    if (joined) runs.at(-1)?.push({ ...group, loose: glue === ' ' });
    else runs.push([group]);
    last = group;
  }
  return runs;
}

/** Whether a date begins after a number that stands apart from it: "79654321 - 14 de junio", "41 765 432 9/7/62". */
function isDateAfter(
  { original }: Normalised,
  run: readonly Group[],
  { start }: { start: number },
  glue: string,
) {
  if (!glue.includes(' ')) return false;
  if (BEGINS_DATE.test(original.slice(start, start + 12))) return true;
  if (!BEGINS_DATE_IN_FIGURES.test(original.slice(start, start + 12))) return false;
  return original.slice(run[0]!.start, run.at(-1)!.end).replace(/\D/g, '').length >= LONG;
}

/** "52,111,222", "529,982,247,25": thousands by commas, twice at least; a comma elsewhere lists. */
function isThousands(text: Normalised, run: readonly Group[], next: Group, glue: string): boolean {
  if (!/^ ?, ?$/.test(glue)) return false;
  const start = run[0]!.start;
  const written = /^\d{1,3}(?: ?, ?\d{3}){2,}(?:[,-] ?\d{2})?(?!\d)/.exec(
    text.original.slice(start, start + 24),
  );
  return written !== null && next.end <= start + written[0].length;
}

/** Groups that two numbers next to each other may share; more are read only as a whole. */
const MOST_GROUPS = 8;

function splits(groups: readonly Group[]): Group[][] {
  const parts: Group[][] = [[...groups]];
  if (groups.length > MOST_GROUPS) return parts;
  for (let length = groups.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= groups.length; from++) {
      const next = groups[from + length];
      if (groups[from]!.loose && (next === undefined || next.loose)) {
        parts.push(groups.slice(from, from + length));
      }
    }
  }
  return parts;
}

function toRun(text: Normalised, groups: readonly Group[]): DigitRun {
  const first = groups[0]!;
  const last = groups.at(-1)!;
  const written = text.original.slice(first.start, last.end);
  const digits = written.replace(/\D/g, '');
  return { written, digits, start: first.start, end: last.end, from: first.at, to: last.at + 1 };
}

const DATE = /^(?:\d{1,2}[-–/. ]\d{1,2}[-–/. ](?:19|20)?\d{2}|(?:19|20)\d{2}[-–/.]\d{1,2}[-–/.]\d{1,2})$/;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])[-–/.](?:0?[1-9]|1[0-2])(?:[-–/.](?:19|20)?\d{2})?`;
const DATE_AND_HOUR = new RegExp(`^${DAY} (?:[01]?\\d|2[0-3])$`);
const TWO_DATES = new RegExp(`^${DAY} ?[-–] ?${DAY}$`);

/** Looks so much like a date that it is no other number: `12/03/1985`, `1985-3-12`, `5/5/26 4` before `:30`. */
export function looksLikeDate(written: string): boolean {
  return [DATE, DATE_AND_HOUR, TWO_DATES].some((shape) => shape.test(written));
}

/** Words between a label and its number: "mi cédula es la número 52 111 222". */
const LABEL_REACH = 7;

/** The words before a run, nearest first, and those after it, until another number or sentence. */
export function wordsAround(text: Normalised, run: DigitRun): { before: string[]; after: string[] } {
  const before: string[] = [];
  // "Es tarjeta de identidad, 1098765432": the comma right before a number parts it from nothing.
  // So does one before "es": "escribí mal la cédula, es 1031987654".
  const is = terms.grammar.is.test(text.tokens[run.from - 1]?.text ?? '') ? run.from - 1 : run.from;
  const last = text.tokens[is - 1]?.text === ',' ? is - 2 : run.from - 1;
  for (let at = last; at >= 0 && before.length < LABEL_REACH; at--) {
    const word = text.tokens[at]!.text;
    if (/^\d/.test(word) || word === '\n' || word === ';' || word === ',') break;
    if (/^\p{L}/u.test(word)) before.push(word);
  }
  return { before, after: wordsAfter(text, run) };
}

/** A label after its number: "52111222 es mi cédula"; words that lead to another number are that one's. */
function wordsAfter(text: Normalised, run: DigitRun): string[] {
  const after: string[] = [];
  for (let at = run.to; at < text.tokens.length && after.length < LABEL_REACH; at++) {
    const word = text.tokens[at]!.text;
    if (/^\d/.test(word)) return [];
    if (!/^\p{L}/u.test(word)) break;
    after.push(word);
  }
  return after;
}
