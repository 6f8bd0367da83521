import { fold, normalise } from '../../../../nlu/normalise.ts';
import { readNumber } from '../../../../nlu/readers/number.ts';
import { numbers as spanish } from '../../../../nlu/readers/when/es-numbers.ts';
import { numbers as portuguese } from '../../../../nlu/readers/when/pt-numbers.ts';

/** Words that a date written out has beside its numbers: a day, a month or a year by its thousands. */
const OF_DATES = /\b(dias?|primeiro|primero)\b|\bmil\b/;

/** A text with its numbers in digits where it may hold a date in words: `doce de mayo de dos mil veintiséis`. */
export function inDigits(text: string): string {
  if (!OF_DATES.test(fold(text))) return text;
  const { tokens } = normalise(text);
  let written = '';
  let behind = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = numberAt(tokens, at);
    if (read) {
      written += `${text.slice(behind, tokens[at]!.start)}${read.value}`;
      behind = tokens[read.end - 1]!.end;
    }
    at = read?.end ?? at + 1;
  }
  return written + text.slice(behind);
}

type Tokens = ReturnType<typeof normalise>['tokens'];

/** The longer of what the two languages read at a word; null where it is no number in words. */
function numberAt(tokens: Tokens, at: number): { value: number; end: number } | null {
  if (/^prim(ei|e)ro$/.test(tokens[at]!.text)) return { value: 1, end: at + 1 };
  const read = [spanish, portuguese]
    .map((numbers) => readNumber(tokens, at, numbers))
    .filter((one) => one !== null && one.digits === null)
    .toSorted((one, other) => other!.end - one!.end);
  return read[0] ?? null;
}
