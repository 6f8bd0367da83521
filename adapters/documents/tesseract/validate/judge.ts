import type { OtherDocument, ReadingReason, Verdict } from '../../documents.ts';
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
  if (strength > score && strength >= 3) return { verdict: 'not-an-order', reason: other };
  if (score >= 4) return { verdict: 'order', reason: null };
  if (strength === 0 && isOfADoctor(read)) return { verdict: 'order', reason: null, unasked: true };
  if (certain < HARDLY_READ && pictures.length > 0)
    return { verdict: 'unreadable', reason: faultOf(pictures) };
  return { verdict: 'not-an-order', reason: strength >= 2 ? other : 'other' };
}

/** Why a file cannot be read, whatever else was sent with it; null where it can be, or there is nothing on it. */
export function faultIn(
  read: Pick<ReadFields, 'text' | 'sheet'>,
  pictures: readonly Quality[],
): ReadingReason | null {
  if (pictures.length === 0) return null;
  const letters = lettersIn(read.text);
  const certain = certainty(read);
  if (letters >= FEWEST_LETTERS && certain >= HARDLY_READ) return null;
  const { verdict, reason } = judgeWithoutText(pictures, letters);
  return verdict === 'unreadable' ? reason : null;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
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
  if (fault === 'dark' || letters >= FEWEST_LETTERS) return { verdict: 'unreadable', reason: fault };
  return { verdict: 'not-an-order', reason: 'no-text' };
}

/** What is wrong with a picture that could not be read; the patient is told what to do about it. */
export function faultOf(pictures: readonly Quality[]): ReadingReason {
  const worst = pictures.toSorted((one, other) => one.sharpness - other.sharpness)[0];
  if (worst && worst.brightness < 70) return 'dark';
  if (worst && worst.enlarged > 1.9) return 'too-small';
  return 'blurred';
}
