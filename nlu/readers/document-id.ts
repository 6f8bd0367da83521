import type { Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf, Hints, Lang } from '../types.ts';
import { type DigitRun, looksLikeDate, wordsAround } from './digits.ts';
import { isDniSpain, isRun } from './ids/check-digits.ts';
import { COMMON_KINDS, ID_KINDS, type IdKind } from './ids/kinds.ts';
import { isOtherNumber } from './other-numbers.ts';
import { numberRuns } from './spoken-digits.ts';

type NationalIdEntity = EntityOf<'national-id'> & { confidence: number };

/** The country whose ids and phones are meant where nothing says otherwise. */
export function countryOf(hints: Hints, lang: Lang): string {
  return hints.country ?? (lang === 'pt' ? 'BR' : 'CO');
}

/** What the dialog asks for where a bare number is certainly no id. */
const OTHER_NUMBERS = new Set(['date', 'time', 'birth-date', 'choice', 'code']);
/** Digits that no choice, day or hour has: who is asked which may tell their document unasked. */
const LONGER_THAN_A_CHOICE = 7;
/** `12041985` may be a date; nine digits are none. */
const LONGER_THAN_A_DATE = 9;

/**
 * Every national id told, likeliest first where they overlap.
 * `confidence` weighs it against a phone: a label, then the printed form, the question, the check digit.
 */
export function readNationalIds(text: Normalised, hints: Hints, lang: Lang): NationalIdEntity[] {
  const country = countryOf(hints, lang);
  const found = [...readCurps(text), ...readNies(text)];
  const isTaken = ({ start, end }: DigitRun) => found.some((one) => one.start < end && start < one.end);
  for (const run of numberRuns(text, lang)) {
    if (isTaken(run) || isOtherNumber(text, run) || isYear(text, run)) continue;
    const read = readRun(text, withLetter(text, run, country), { hints, country });
    if (read) found.push(read);
  }
  return found;
}

/** "El 3 de marzo de 1985": the year of a date. */
function isYear({ tokens }: Normalised, { digits, from }: DigitRun): boolean {
  const before = tokens[from - 1]?.text ?? '';
  const isOf = terms.grammar.of.test(before);
  // "12 abril 1985"
  if (/^\p{L}{3,}$/u.test(before) && /^\d{1,2}$/.test(tokens[from - 2]?.text ?? ''))
    return /^(?:19|20)\d{2}$/.test(digits);
  return isOf && /^(?:19|20)\d{2}$/.test(digits) && /^\p{L}{4,}$/u.test(tokens[from - 2]?.text ?? '');
}

const CURP =
  /(?<![\p{L}\p{N}])[a-z]{4}[ -]?\d{6}[ -]?[hmx][ -]?[a-z]{2}[ -]?[a-z]{3}[ -]?[a-z\d]\d(?![\p{L}\p{N}])/giu;

/** The middle of a CURP: few messages have it, and it is soon looked for. */
const SIX_DIGITS = /\d{6}/;

/** A CURP has letters that no run of digits holds; it is one in every country. */
function* readCurps({ original }: Normalised): Iterable<NationalIdEntity> {
  if (!SIX_DIGITS.test(original)) return;
  const kind = ID_KINDS.find(({ kind }) => kind === 'CURP')!;
  for (const match of original.matchAll(CURP)) {
    const value = compact(match[0]);
    yield entity(original, match.index, match.index + match[0].length, { kind, value, confidence: 0.99 });
  }
}

const NIE = /(?<![\p{L}\p{N}])[xyz][ .-]?\d{1}[ .-]?\d{3}[ .]?\d{3}[ -]?[a-z](?![\p{L}\p{N}])/giu;

/** A NIE begins with a letter too: `X-1234567-L`; it is one in every country where its last letter is right. */
function* readNies({ original }: Normalised): Iterable<NationalIdEntity> {
  const kind = ID_KINDS.find(({ kind }) => kind === 'NIE')!;
  for (const match of original.matchAll(NIE)) {
    const value = compact(match[0]);
    if (!kind.check!(value)) continue;
    yield entity(original, match.index, match.index + match[0].length, { kind, value, confidence: 0.98 });
  }
}

function compact(written: string): string {
  return written.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

const ANY_LETTER_AFTER = /^ ?[-–]? ?([a-z])(?![\p{L}\p{N}])/iu;
const LETTER_AFTER = terms.documentId.letterAfter;

/** A run with the check letter that follows it: `12.345.678-k`, `10117410-C`. */
function withLetter(text: Normalised, run: DigitRun, country: string): DigitRun & { value: string } {
  const after = text.original.slice(run.end, run.end + 12);
  const tail = (country === 'ES' ? ANY_LETTER_AFTER : LETTER_AFTER).exec(after);
  const near =
    tail &&
    (tail[0].length === 1 ||
      /[-–]|\p{L}{3}/u.test(tail[0]) ||
      isRunWithK(run, tail[1]!) ||
      isDniSpain(`${run.digits}${tail[1]!.toUpperCase()}`));
  if (!near || run.digits.length < 6) return { ...run, value: run.digits };
  const end = run.end + tail[0].length;
  const written = text.original.slice(run.start, end);
  return { ...run, end, written, value: `${run.digits}${tail[1]!.toUpperCase()}` };
}

/** "10000013 k": the letter stands apart, and its check tells that it belongs. */
function isRunWithK({ digits }: DigitRun, letter: string): boolean {
  return letter.toLowerCase() === 'k' && isRun(`${digits}K`);
}

/** The letters before a passport's digits: `AB123456`. */
function withPrefix(text: Normalised, run: DigitRun): string {
  const before = text.original.slice(Math.max(0, run.start - 4), run.start);
  return /(?<![\p{L}\p{N}])[a-z]{1,3}$/iu.exec(before)?.[0] ?? '';
}

interface Context {
  hints: Hints;
  country: string;
}

function readRun(
  text: Normalised,
  run: DigitRun & { value: string },
  { hints, country }: Context,
): NationalIdEntity | null {
  const { start, end, value, written } = run;
  // "14/07/1956, o CPF não tá aqui": with strokes it is a date, whatever is named beside it.
  if (written.includes('/') && looksLikeDate(written)) return null;
  const give = (kind: Pick<IdKind, 'kind' | 'check'>, confidence: number) =>
    entity(text.original, start, end, { kind, value, confidence });

  const labelled = readLabelled(text, run, country);
  if (labelled?.kind === 'PA') {
    const prefix = withPrefix(text, run);
    const told = { kind: labelled, value: `${prefix.toUpperCase()}${value}`, confidence: 0.98 };
    return entity(text.original, start - prefix.length, end, told);
  }
  if (labelled) return give(labelled, 0.98);
  if (looksLikeDate(written)) return null;

  const kinds = ID_KINDS.filter((kind) => kind.country === country && kind.shape.test(value));
  const printed = kinds.find((kind) => kind.printed?.test(written));
  if (printed) return give(printed, 0.96);
  const least = hints.awaiting === 'birth-date' ? LONGER_THAN_A_DATE : LONGER_THAN_A_CHOICE;
  const isLong = value.length >= least && hints.awaiting !== 'code';
  if (hints.awaiting && OTHER_NUMBERS.has(hints.awaiting) && !isLong) return null;
  const bare = kinds.filter((kind) => kind.bare);
  const checked = bare.find((kind) => kind.check?.(value));
  // "12.345.678-5", in a country whose ids have no check digit: printed as another's, whose digit holds, it is that.
  const abroad = checked ? null : foreign(written, value, give);
  const likely = checked ?? bare[0];
  if (abroad || !likely) return abroad;
  if (hints.awaiting === 'document') return give(likely, 0.93);
  // "15 4567-8901" is how phones are written.
  if (/^\d{4}-\d{4}$/.test(written)) return null;
  if (likely.check) return likely.check(value) ? give(likely, 0.88) : null;
  return value.length >= 6 ? give(likely, 0.7) : null;
}

/** The id of another country, only where it is printed as no other number is and its digit holds. */
function foreign<Read>(
  written: string,
  value: string,
  give: (kind: IdKind, sure: number) => Read,
): Read | null {
  const kind = ID_KINDS.find(({ printed, check }) => printed?.test(written) && check?.(value));
  return kind ? give(kind, 0.9) : null;
}

function readLabelled(text: Normalised, run: DigitRun & { value: string }, country: string) {
  const { before, after } = wordsAround(text, run);
  for (const words of [labelsOf(before), labelsOf(after)]) {
    for (const word of words) {
      const named = [...ID_KINDS.filter((kind) => kind.country === country), ...OWN_NAMES].filter(
        ({ labels }) => labels.includes(word),
      );
      const kind = named.find(({ shape }) => shape.test(run.value)) ?? named[0];
      if (kind && (INSURERS_TOO.has(word) ? kind.shape.test(run.value) : fits(kind, run.value))) return kind;
      const common = COMMON_KINDS.find(({ labels, shape }) => labels.includes(word) && shape.test(run.value));
      if (common) return common;
    }
  }
  return null;
}

/** What an insurer's card is called too: its number is no mistyped id. */
const INSURERS_TOO = new Set(['cartao', 'carteirinha', 'carnet', 'carne']);

/** Kinds whose name means them in every country. */
const OWN_NAMES = ID_KINDS.filter(({ kind, labels }) =>
  labels.some((label) => label === kind.toLowerCase() && label !== 'dni' && label !== 'ci' && label !== 'ce'),
);

/** A labelled number with a digit too few or too many is that id, mistyped. */
function fits(kind: Pick<IdKind, 'shape'>, value: string): boolean {
  return kind.shape.test(value) || (value.length >= 5 && value.length <= 15);
}

/** `c.c.` and `c.i.` are written as two letters; a more exact word beside a label goes first. */
function labelsOf(words: readonly string[]): string[] {
  const labels = words.flatMap((word, at) =>
    word.length === 1 && words[at + 1]?.length === 1 ? [`${words[at + 1]}${word}`, word] : [word],
  );
  const exact = ['extranjeria', 'ciudadania', 'tarjeta', 'registro', 'cuil', 'cuit'];
  return labels.toSorted((one, other) => Number(exact.includes(other)) - Number(exact.includes(one)));
}

function entity(
  original: string,
  start: number,
  end: number,
  {
    kind,
    value,
    confidence,
  }: { kind: Pick<IdKind, 'kind' | 'check'> & { shape?: RegExp }; value: string; confidence: number },
): NationalIdEntity {
  const valid = (kind.shape?.test(value) ?? true) && (kind.check?.(value) ?? true);
  const nationalId = { kind: kind.kind, value, valid };
  return { type: 'national-id', text: original.slice(start, end), start, end, confidence, nationalId };
}
