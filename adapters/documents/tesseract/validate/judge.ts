import type { OtherDocument, ReadingReason, Verdict } from '../../documents.ts';
import { isCutOff } from '../fields/cut-off.ts';
import type { ReadFields } from '../fields/read-fields.ts';
import { studyWordsIn } from '../fields/study-words.ts';
import type { Quality } from '../picture/quality.ts';
import { asks, orderTitles, otherSigns } from './signs.ts';

/** What was made of a document. */
export interface Judged {
  verdict: Exclude<Verdict, 'refused'>;
  reason: ReadingReason | null;
  /** Whether no word of an order asks for anything: what it is for, a person decides. */
  unasked?: boolean;
}

/** Letters below which a page says nothing. */
const FEWEST_LETTERS = 16;

/** Certainty of its letters below which a picture is hardly read. */
const HARDLY_READ = 0.6;

/** Certainty of its letters below which a poor picture is to blame for what was not read. */
const POORLY_READ = 0.8;

/** Certainty of its letters from which words say what a paper is, though its picture is blurred. */
const WELL_READ = 0.9;

/** Steepness of edges below which letters run together (see `Quality`): pages that can be read have 80 and more. */
const BLURRED = 65;

/** Brightness below which a photo is dark, and enlargement beyond which its letters were too small (see `Quality`). */
const DARK = 70;
const TOO_SMALL = 1.9;

/** Share of ink below which a page is blank: dust and a shadow have less than a line of text. */
const BLANK_INK = 0.0015;

/** Decides whether what was read is an order, something else, or nothing that can be read. */
export function judge(read: ReadFields, pictures: readonly Quality[]): Judged {
  const letters = lettersIn(read.text);
  const certain = certainty(read);
  if (letters < FEWEST_LETTERS || (certain < 0.35 && letters < 120))
    return judgeWithoutText(pictures, letters);
  const score = orderScore(read);
  const [other, strength] = strongest(otherSigns(read.text));
  if (isAnother(read)) return { verdict: 'not-an-order', reason: other };
  if (score >= LEAST_SCORE) return { verdict: 'order', reason: null };
  if (strength === 0 && isOfADoctor(read)) return { verdict: 'order', reason: null, unasked: true };
  if (certain < HARDLY_READ && pictures.length > 0)
    return { verdict: 'unreadable', reason: faultOf(pictures) };
  if (strength < 2 && pictures.length > 0) {
    if (certain < WELL_READ && pictures.some(isPoor))
      return { verdict: 'unreadable', reason: faultOf(pictures) };
    if (isCutOff(read.sheet) || isBegun(read)) return { verdict: 'unreadable', reason: 'cropped' };
  }
  return { verdict: 'not-an-order', reason: strength >= 2 ? other : 'other' };
}

/** What speaks for an order from which on it is one. */
const LEAST_SCORE = 4;

/** What speaks for another paper from which on it is that, where less speaks for an order. */
const SURELY_ANOTHER = 3;

/** Whether a paper is surely a result, a receipt or another that asks for nothing. */
export function isAnother(read: ReadFields): boolean {
  const [, strength] = strongest(otherSigns(read.text));
  return strength >= SURELY_ANOTHER && strength > orderScore(read);
}

/** Whether a paper is an order by what it says alone. */
export function isOrder(read: ReadFields): boolean {
  return !isAnother(read) && orderScore(read) >= LEAST_SCORE;
}

/** Why a file cannot be read, whatever else was sent with it; null where it can be, or there is nothing on it. */
export function faultIn(
  read: Pick<ReadFields, 'text' | 'sheet'>,
  pictures: readonly Quality[],
): ReadingReason | null {
  if (pictures.length === 0) return null;
  const letters = lettersIn(read.text);
  const certain = certainty(read);
  const isHardlyRead = certain < HARDLY_READ || (certain < POORLY_READ && pictures.some(isPoor));
  if (letters >= FEWEST_LETTERS && !isHardlyRead) return null;
  const { verdict, reason } = judgeWithoutText(pictures, letters);
  return verdict === 'unreadable' ? reason : null;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** A paper that calls itself an order and says whose it is, with no study on it: the rest is not on the picture. */
function isBegun({ fields, items, text }: ReadFields): boolean {
  const isNamed = fields.patient_name !== null || fields.patient_id !== null;
  return isNamed && orderTitles(text) > 0 && items.length === 0;
}

/** Whether a picture is so blurred, dark or small that what it says may not be what the paper says. */
function isPoor({ sharpness, brightness, enlarged }: Quality): boolean {
  return sharpness < BLURRED || brightness < DARK || enlarged > TOO_SMALL;
}

/** What speaks for an order: that it says so, asks for studies, and names who asks and for whom. */
function orderScore({ fields, items, text }: ReadFields): number {
  const isChosen = items.length > 0 && TICKED.test(text);
  const isAsking = asks(text) || orderTitles(text) > 0 || isChosen || items.some(({ code }) => code !== null);
  const somebody =
    fields.practitioner_license ?? fields.practitioner_name ?? fields.patient_name ?? fields.patient_id;
  const named = items.filter(
    ({ description, code }) => code !== null || studyWordsIn(description) > 0,
  ).length;
  return (
    orderTitles(text) * 1.5 -
    (isAsking ? 0 : 3) -
    (somebody ? 0 : 1.5) +
    (named > 0 ? 2 + Math.min(2, named * 0.5) : items.length > 0 ? 0.5 : -3) +
    (fields.practitioner_license || fields.practitioner_name ? 1.5 : 0) +
    (fields.patient_name || fields.patient_id ? 1 : 0) +
    (fields.diagnosis_code || fields.diagnosis_text ? 1 : 0) +
    (fields.authorization_number ? 1 : 0)
  );
}

/**
 * A list of studies on the paper of a doctor, with the day, their licence and the patient's name, and nothing on it that
 * other papers say: it asks without the word for it.
 */
function isOfADoctor({ fields, items }: ReadFields): boolean {
  const { practitioner_name, practitioner_license, patient_name, issue_date } = fields;
  const isSigned = [practitioner_name, practitioner_license, patient_name, issue_date].every(
    (one) => one !== null,
  );
  return isSigned && items.length > 0 && items.every(({ description }) => studyWordsIn(description) > 0);
}

/** Whoever ticks studies on a list asks for them, whatever the list calls itself. */
const TICKED = /☒|[([]\s?[xX✓✔]\s?[)\]]/u;

function strongest(signs: Record<OtherDocument, number>): [OtherDocument, number] {
  const [best] = Object.entries(signs).toSorted(([, one], [, other]) => other - one);
  return best as [OtherDocument, number]; // There are five of them, always.
}

/** How sure the words are, by letters. */
function certainty({ sheet }: Pick<ReadFields, 'sheet'>): number {
  const words = sheet.cells.flatMap((cell) => cell.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters)
  );
}

function judgeWithoutText(pictures: readonly Quality[], letters: number): Judged {
  const [first] = pictures;
  if (!first || first.ink < BLANK_INK) return { verdict: 'not-an-order', reason: 'blank' };
  const fault = faultOf(pictures);
  if (fault === 'dark' || letters >= FEWEST_LETTERS || pictures.some(isPoor))
    return { verdict: 'unreadable', reason: fault };
  return { verdict: 'not-an-order', reason: 'no-text' };
}

/** What is wrong with a picture that could not be read; the patient is told what to do about it. */
export function faultOf(pictures: readonly Quality[]): ReadingReason {
  const worst = pictures.toSorted((one, other) => one.sharpness - other.sharpness)[0];
  if (worst && worst.brightness < DARK) return 'dark';
  if (worst && worst.enlarged > TOO_SMALL) return 'too-small';
  return 'blurred';
}
